import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/values/label';
import type { PocketTaken } from '../bridge/pocketAsks';
import { pocketPageTextsOf } from '../../language/pocketPageTexts';
import { doorOf, type Door } from './door';
import { moved, type Keep } from './keep';
import { Pocket } from './Pocket';

/** Heard by the page when a link of a letter was tapped while it is open. */
export const CARD = 'card';

interface Start {
  readonly language: Language;
  readonly door: Door | null;
  /** Whether the phone may keep it. */
  readonly isKept: boolean;
  /** The card that a letter leads to. */
  readonly card: PocketTaken<'card'> | null;
  readonly session: Keep;
  readonly phone: Keep;
}

/** The page on a phone of one's own: asks for the address once, and keeps what it is allowed to. */
export function Phone({ language, door: given, isKept: wasKept, card: first, session, phone }: Start): JSX.Element {
  const words = pocketPageTextsOf(language);
  const [door, enter] = useState(given);
  const [card, lead] = useState(first);
  const [isKept, setKept] = useState(wasKept);
  const keep = isKept ? phone : session;

  useEffect(() => {
    if (door && !isKept) void session.set('door', door);
  }, [door, isKept]);

  useEffect(() => {
    const asked = (event: Event): void => lead((event as CustomEvent<PocketTaken<'card'>>).detail);
    addEventListener(CARD, asked);
    return () => removeEventListener(CARD, asked);
  }, []);

  async function allow(): Promise<void> {
    if (!(await phone.set('door', door))) return;
    await moved(session, phone);
    await session.set('door', null);
    setKept(true);
  }

  /** What waits to be sent stays for as long as the page is open. */
  async function forget(): Promise<void> {
    await moved(phone, session);
    await phone.set('door', null);
    setKept(false);
  }

  if (!door) return <AskAddress words={words} isCardAsked={card !== null} enter={enter} />;
  return (
    <Pocket language={language} door={door} keep={keep} card={card}>
      <footer>
        <p class="quiet">{isKept ? words.kept : words.mayKeep}</p>
        <button type="button" class="small" onClick={() => void (isKept ? forget() : allow())}>
          {isKept ? words.forget : words.keep}
        </button>
      </footer>
    </Pocket>
  );
}

interface Asking {
  readonly words: ReturnType<typeof pocketPageTextsOf>;
  /** Somebody has come by a letter. */
  readonly isCardAsked: boolean;
  readonly enter: (door: Door) => void;
}

/** The address as it was given, to be pasted once. */
function AskAddress({ words, isCardAsked, enter }: Asking): JSX.Element {
  const [typed, type] = useState('');
  const [told, tell] = useState('');
  return (
    <div class="pocket">
      <h1>{words.whichAddress}</h1>
      {isCardAsked && <p>{words.cardWaits}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const door = doorOf(typed);
          if (door) enter(door);
          else tell(words.noAddress);
        }}
      >
        <label>
          <span>{words.address}</span>
          <input
            type="text"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <button class="main" type="submit" disabled={typed.trim() === ''}>
          {words.open}
        </button>
      </form>
      <p role="status">{told}</p>
    </div>
  );
}
