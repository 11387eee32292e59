import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textOfCell } from '../../core/register/schema/columns';
import type { Texts } from '../../core/texts';
import { nextStepChoices } from '../../core/work/entry/guess';
import type { KnownParty } from '../../core/work/entry/knownParty';
import { lookAlikes, type LookAlike } from '../../core/work/entry/lookAlikes';
import type { ContactTexts } from '../../language/contactTexts';
import { call } from '../bridge/call';
import { begunWith } from './begun';
import { Background, Glance, OpenMatters } from './CardView';
import { ClientActions } from './ClientActions';
import { ContactForm } from './ContactForm';
import { EntryForm } from './EntryForm';
import { entryOfContact } from './entry';
import { peopleOf, rememberEmployee } from './employee';
import { followUpOf, keysOfCard, knownNow } from './followUp';
import type { Meant } from './meant';
import { Saved } from './Saved';
import { keysOfOther } from './typed';
import { useAttempt } from './useAttempt';
import { useContactForm } from './useContactForm';
import { useDrafts } from './useDrafts';
import { useParty, type Read } from './useParty';
import { useSaving } from './useSaving';
import { Ways, type View } from './Ways';

interface SomebodyProps {
  readonly meant: Meant;
  readonly user: string;
  readonly begin: View;
  readonly parties: readonly KnownParty[] | null;
  /** Grows when what was read is to be read anew. */
  readonly returns: number;
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly restart: () => void;
  /** Told of whoever is known better by now than the index says. */
  readonly learn: (known: KnownParty) => void;
  readonly choose: (known: KnownParty, said: Meant['said']) => void;
}

/** Whoever is meant: what is known of them, and the row that is about to be written. */
export function Somebody(props: SomebodyProps): JSX.Element {
  const { meant, user, begin, parties, returns, texts, words, restart, learn, choose } = props;
  const { known, typed } = meant;
  const [view, setView] = useState<View>(begin);
  const attempt = useAttempt(words);
  const { isBusy, say } = attempt;
  const saving = useSaving(words, attempt);
  const { saved } = saving;
  const [changes, setChanges] = useState(0);
  const read = useParty(known, known?.keys ?? [typed], saving.turn + changes + returns, texts);
  const here = typeof read === 'string' ? null : read;
  const { form, said, change, forget } = useContactForm(meant, here, user);
  const drafts = useDrafts();
  const name = here?.card?.party.name ?? known?.name ?? typed.trim();
  const keys = useMemo(
    () => [...(known?.keys ?? (here ? keysOfOther(form.other, here) : [])), ...keysOfCard(here)],
    [known, here, form.other],
  );
  const alike = useMemo(
    () => lookAlikes(parties ?? [], { name: known?.name ?? textOfCell(form.other.client ?? ''), keys }, known?.party),
    [parties, keys],
  );
  const steps = useMemo(
    () => (here ? nextStepChoices(here.analysis.book.facts.now, here.analysis.book.facts.calendar) : []),
    [here],
  );
  const isChanged = useRef(false);
  if (saved) isChanged.current = true;
  useEffect(() => {
    if (!here?.card) return;
    learn(knownNow(here.card, keys));
    // Upkeep: where it fails the next refresh does it.
    if (isChanged.current) call('followUp', followUpOf(here.card, here, keys, texts)).catch(() => undefined);
  }, [here]);

  function saveContact(): void {
    if (form.employee !== '') rememberEmployee(form.employee);
    void saving.save(entryOfContact(form, texts.language));
  }

  /** On to another view; what was just saved is not begun with again. */
  function turnTo(next: View): void {
    if (saved) {
      if (saved.row.table === 'contacts') forget();
      else drafts.drop(saved.row.table);
      saving.goOn();
    }
    setView(next);
  }

  const row =
    !here || view === 'contact' || view === 'card'
      ? null
      : { table: view, ...begunWith(view, here, form, texts.language) };
  const about = here?.card && { card: here.card, settings: here.analysis.reading.settings, texts, words };
  return (
    <>
      <header class="chosen">
        {about ? <Glance {...about} /> : <NoCard {...{ name, read, words }} isKnown={known !== null} />}
        <button type="button" class="link" disabled={isBusy} onClick={restart}>
          {words.other}
        </button>
      </header>
      {!known && !about && <Alike {...{ alike, isBusy, words }} choose={(one) => choose(one, said)} />}
      {saved && <Saved {...{ saving, isBusy, texts, words, name, restart }} begun={drafts.begun} />}
      {!saved && view === 'contact' && (
        <ContactForm
          {...{ form, change, isBusy, steps, texts, words }}
          save={saveContact}
          isKnown={known !== null}
          waitingSince={here ? (here.card?.thread?.openedAt ?? null) : (known?.waitingSince ?? null)}
          people={[...new Set(peopleOf(here).map(({ name: one }) => one))]}
        />
      )}
      {!saved && here && row && (
        <EntryForm
          key={view}
          {...row}
          {...{ isBusy, texts, words }}
          typed={{ ...row.begun, ...drafts.typedIn(row.table) }}
          change={(column, cell) => drafts.type(row.table, column, cell)}
          analysis={here.analysis}
          save={(one) => void saving.save(one)}
          say={say}
        />
      )}
      <p role="status">{attempt.sentence}</p>
      {about && (
        <>
          <Ways {...{ view, turnTo, words }} isClient={about.card.client !== null} />
          {about.card.client && (
            <ClientActions
              {...{ here, attempt, steps, texts, words }}
              client={about.card.client}
              changed={() => setChanges((before) => before + 1)}
            />
          )}
          <OpenMatters {...about} />
          {view === 'card' && <Background {...about} alike={alike} left={here.left} />}
        </>
      )}
    </>
  );
}

interface NoCardProps {
  readonly name: string;
  readonly read: Read;
  readonly isKnown: boolean;
  readonly words: ContactTexts;
}

/** Whoever has no card: not yet read, not to be read, new, or gone from the workbook meanwhile. */
function NoCard({ name, read, isKnown, words }: NoCardProps): JSX.Element {
  return (
    <section class="glance" aria-label={name}>
      <b>{name}</b>
      {read === 'reading' && <p>{words.reading}</p>}
      {read === 'failed' && <p class="bad">{words.notRead}</p>}
      {typeof read !== 'string' && isKnown && <p class="bad">{words.gone}</p>}
    </section>
  );
}

interface AlikeProps {
  readonly alike: readonly LookAlike[];
  readonly isBusy: boolean;
  readonly words: ContactTexts;
  readonly choose: (known: KnownParty) => void;
}

/** Before somebody is made a second time: those who may be the very one. */
function Alike({ alike, isBusy, words, choose }: AlikeProps): JSX.Element | null {
  const clear = alike.filter(({ known }) => known.party !== '');
  if (clear.length === 0) return null;
  return (
    <section class="alike" aria-label={words.lookAlike}>
      <p>{words.lookAlike}</p>
      {clear.map(({ known, because }) => (
        <button type="button" disabled={isBusy} onClick={() => choose(known)}>
          {known.name} <small>{words.because[because]}</small>
        </button>
      ))}
    </section>
  );
}
