import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textOfCell } from '../../core/register/schema/columns';
import type { TypedCells } from '../../core/register/tables/tables';
import type { Texts } from '../../core/texts';
import type { Language } from '../../core/values/label';
import { dayOf } from '../../core/values/moment';
import { wordsOf } from '../../core/views/enteredSheet';
import type { CardTable } from '../../core/views/entryForm';
import { nextStepChoices } from '../../core/work/entry/guess';
import type { KnownParty } from '../../core/work/entry/knownParty';
import { lookAlikes, type LookAlike } from '../../core/work/entry/lookAlikes';
import { indexKey, type IndexKey } from '../../core/work/partyIndex';
import type { ContactTexts } from '../../language/contactTexts';
import { replyStatusEdits } from '../../core/views/replyStatus';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import { Background, Glance, OpenMatters } from './CardView';
import { ContactForm } from './ContactForm';
import { EntryForm } from './EntryForm';
import { entryOfContact, type ContactForm as Form } from './entry';
import { rememberEmployee } from './employee';
import type { Meant } from './meant';
import type { PartyHere } from './register';
import { Saved } from './Saved';
import { keysOfOther } from './typed';
import { useContactForm } from './useContactForm';
import { useParty, type Read } from './useParty';
import { useSaving } from './useSaving';
import { Ways, type View } from './Ways';

interface SomebodyProps {
  readonly meant: Meant;
  readonly begin: View;
  readonly parties: readonly KnownParty[] | null;
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly restart: () => void;
  /** Told of whoever is known better by now than the index says. */
  readonly learn: (known: KnownParty) => void;
  readonly choose: (known: KnownParty) => void;
}

/** Whoever is meant: what is known of them, and the row that is about to be written. */
export function Somebody(props: SomebodyProps): JSX.Element {
  const { meant, begin, parties, texts, words, restart, learn, choose } = props;
  const { known, typed } = meant;
  const [view, setView] = useState<View>(begin);
  const saving = useSaving(words);
  const { saved, isBusy } = saving;
  const read = useParty(known, known?.keys ?? [typed], saved?.key ?? '', texts);
  const here = typeof read === 'string' ? null : read;
  const { form, change } = useContactForm(meant, here);
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

  const row =
    !here || view === 'contact' || view === 'card'
      ? null
      : { table: view, ...begunWith(view, here, form, texts.language) };
  const about = here?.card && { card: here.card, currency: here.analysis.reading.settings.currency, texts, words };
  return (
    <>
      <header class="chosen">
        {about ? <Glance {...about} /> : <NoCard {...{ name, read, words }} isKnown={known !== null} />}
        <button type="button" class="link" disabled={isBusy} onClick={restart}>
          {words.other}
        </button>
      </header>
      {!known && !about && <Alike {...{ alike, isBusy, words, choose }} />}
      {saved && <Saved {...{ saving, texts, words, name, restart }} />}
      {!saved && view === 'contact' && (
        <ContactForm
          {...{ form, change, isBusy, steps, texts, words }}
          save={saveContact}
          isKnown={known !== null}
          waitingSince={here ? (here.card?.thread?.openedAt ?? null) : (known?.waitingSince ?? null)}
          people={peopleOf(here)}
        />
      )}
      {!saved && here && row && (
        <EntryForm
          key={view}
          {...row}
          {...{ isBusy, texts, words }}
          analysis={here.analysis}
          save={(one) => void saving.save(one)}
          say={saving.say}
        />
      )}
      <p role="status">{saving.sentence}</p>
      {about && (
        <>
          {!saved && <Ways {...{ view, setView, words }} isClient={about.card.client !== null} />}
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

function knownNow({ party, client, thread }: NonNullable<PartyHere['card']>, keys: readonly IndexKey[]): KnownParty {
  const { key, name } = party;
  return { party: key, name, manager: client?.manager ?? '', waitingSince: thread?.openedAt ?? null, keys };
}

/** What the reply status of their contacts, and the index of them, should say by now. */
function followUpOf(
  card: NonNullable<PartyHere['card']>,
  { analysis }: PartyHere,
  keys: readonly IndexKey[],
  texts: Texts,
): Taken<'followUp'> {
  const theirs = new Set(card.contacts.map(({ contact }) => contact.row));
  const status = replyStatusEdits(analysis, texts)
    .filter(({ row, id }) => id !== '' && theirs.has(row))
    .map(({ row, id, before, after }) => ({ row, id, before, after: textOfCell(after) }));
  const open = card.thread?.inbound.map(({ contact }) => contact.id) ?? [];
  return { status, party: { ...knownNow(card, keys), open, last: card.contacts[0]?.contact.id ?? '' } };
}

/** Those who work here today. */
function peopleOf(here: PartyHere | null): readonly string[] {
  if (!here) return [];
  const { facts } = here.analysis.book;
  const today = dayOf(facts.now);
  const working = facts.rows.staff.filter(({ until }) => until === null || dayOf(until) >= today);
  return [...new Set(working.map(({ name }) => name))].filter(Boolean);
}

/** What a row of another table begins with: today, this client, whoever sells. */
function begunWith(
  table: CardTable,
  { analysis }: PartyHere,
  { other, employee }: Form,
  language: Language,
): { readonly begun: TypedCells; readonly given: TypedCells } {
  const today = { serial: dayOf(analysis.book.facts.now) };
  const { client = '', person = '', phone = '', email = '', line = '' } = other;
  switch (table) {
    case 'sales':
      return { begun: { date: today, line, seller: employee }, given: { client } };
    case 'deals':
      return {
        begun: { openedOn: today, stage: firstStage(analysis, language), line, seller: employee },
        given: { client },
      };
    case 'documents':
      return { begun: { requestedBy: employee }, given: { client } };
    case 'clients':
      return { begun: { name: client, person, phone, email }, given: {} };
  }
}

/** A deal begins where deals begin. */
function firstStage({ reading }: PartyHere['analysis'], language: Language): string {
  return wordsOf('stages', language, reading.rows.lists)[0] ?? '';
}

/** What a client is known by as it stands on its card: a phone that several share is not among the keys of the index. */
function keysOfCard(here: PartyHere | null): readonly IndexKey[] {
  const client = here?.card?.client;
  if (!client) return [];
  const { phone, email, taxId } = client;
  return [
    ...phone.map((one) => indexKey('phone', one)),
    ...email.map((one) => indexKey('email', one)),
    ...(taxId === '' ? [] : [indexKey('tax', taxId)]),
  ];
}
