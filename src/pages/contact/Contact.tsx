import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contactTextsOf } from '../../language/contactTexts';
import { textsOf } from '../../language/textsOf';
import type { KnownParty } from '../../core/work/entry/knownParty';
import type { IndexKey } from '../../core/work/partyIndex';
import type { ContactData } from './data';
import type { Meant } from './meant';
import { Somebody } from './Somebody';
import { useReturns } from './useReturns';
import { useParties, useSearch } from './useSearch';
import { Who, type Choice } from './Who';

/** The sidebar: one field for everything, then whoever was meant, and what is to be written down. */
export function Contact({ language, view, user, known }: ContactData): JSX.Element {
  const [texts, words] = [textsOf(language), contactTextsOf(language)];
  const [typed, setTyped] = useState('');
  const [meant, setMeant] = useState<Meant | null>(() => known && { known: knownIn(known), typed: '', said: {} });
  const [turn, setTurn] = useState(0);
  const returns = useReturns();
  const { parties, learn } = useParties(returns);
  const search = useSearch(typed, parties, returns);

  function choose(choice: Choice, said: Meant['said'] = {}): void {
    setMeant({ known: choice === 'new' ? null : choice, typed, said });
    setTurn(turn + 1);
  }

  function restart(): void {
    setMeant(null);
    setTyped('');
  }

  if (!meant)
    return (
      <Who {...{ typed, words, choose, ...search }} write={texts.write} mayBeNew={view === 'contact'} type={setTyped} />
    );
  return (
    <Somebody
      key={turn}
      {...{ meant, user, parties, returns, texts, words, restart, learn, choose }}
      begin={view === 'card' ? 'card' : 'contact'}
    />
  );
}

function knownIn(known: NonNullable<ContactData['known']>): KnownParty {
  return { ...known, keys: known.keys as readonly IndexKey[] };
}
