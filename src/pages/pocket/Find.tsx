import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PocketPageTexts } from '../../language/pocketPageTexts';
import type { PocketParty } from '../bridge/pocketAsks';
import { ask } from './ask';
import type { Door } from './door';

interface Shown {
  readonly door: Door;
  readonly words: PocketPageTexts;
  readonly begin: (party: PocketParty) => void;
  readonly open: (party: PocketParty) => void;
}

/** Somebody by a name or a number: who looks after them, whether they wait, a tap to call. */
export function Find({ door, words, begin, open }: Shown): JSX.Element {
  const [typed, type] = useState('');
  const [found, setFound] = useState<readonly PocketParty[] | null>(null);
  const [told, tell] = useState('');

  async function look(): Promise<void> {
    tell(words.loading);
    try {
      const answer = await ask(door, 'find', typed);
      const parties = answer.ok ? (answer.value as readonly PocketParty[]) : [];
      setFound(parties);
      tell(parties.length === 0 ? words.nobodyFound : '');
    } catch {
      tell(words.failed);
    }
  }

  return (
    <section>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label>
          <span>{words.find}</span>
          <input type="search" value={typed} onInput={({ currentTarget }) => type(currentTarget.value)} />
        </label>
        <button class="main" type="submit" disabled={typed.trim().length < 2}>
          {words.tabs.find}
        </button>
      </form>
      <p role="status">{told}</p>
      <ul>
        {found?.map((party) => (
          <li key={party.name + party.phones.join()} class="task">
            <h2>
              <button type="button" class="link" onClick={() => open(party)}>
                {party.name}
              </button>
            </h2>
            <p class={party.isWaiting ? 'bad' : 'quiet'}>
              {[party.manager && words.manager(party.manager), party.isWaiting && words.waits]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <div class="two">
              {party.phones.slice(0, 1).map((phone) => (
                <a key={phone} class="main" href={`tel:${phone}`} aria-label={`${words.call}: ${party.name}`}>
                  {words.call}
                </a>
              ))}
              <button type="button" aria-label={`${words.tabs.contact}: ${party.name}`} onClick={() => begin(party)}>
                {words.tabs.contact}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
