import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contactTextsOf } from '../../language/contactTexts';
import { textsOf } from '../../language/textsOf';
import type { KnownParty } from '../../core/work/entry/knownParty';
import type { IndexKey } from '../../core/work/partyIndex';
import type { ContactData } from './data';
import type { Meant } from './meant';
import { Somebody } from './Somebody';
import { useParties, useSearch } from './useSearch';
import { Who, type Choice } from './Who';

/** The sidebar: one field for everything, then whoever was meant, and what is to be written down. */
export function Contact({ language, view, known }: ContactData): JSX.Element {
  const [texts, words] = [textsOf(language), contactTextsOf(language)];
  const [typed, setTyped] = useState('');
  const [meant, setMeant] = useState<Meant | null>(() => known && { known: knownIn(known), typed: '' });
  const [turn, setTurn] = useState(0);
  const { parties, learn } = useParties();
  const { found, isSettled } = useSearch(typed, parties);

  function choose(choice: Choice): void {
    setMeant(choice === 'new' ? { known: null, typed } : { known: choice, typed });
    setTurn(turn + 1);
  }

  function restart(): void {
    setMeant(null);
    setTyped('');
  }

  if (!meant)
    return (
      <Who
        {...{ typed, found, isSettled, words, choose }}
        write={texts.write}
        mayBeNew={view === 'contact'}
        type={setTyped}
      />
    );
  return (
    <Somebody
      key={turn}
      {...{ meant, parties, texts, words, restart, learn, choose }}
      begin={view === 'card' ? 'card' : 'contact'}
    />
  );
}

function knownIn(known: NonNullable<ContactData['known']>): KnownParty {
  return { ...known, keys: known.keys as readonly IndexKey[] };
}
