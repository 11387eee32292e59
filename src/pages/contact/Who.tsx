import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KnownParty } from '../../core/work/entry/knownParty';
import type { Writing } from '../../core/texts';
import type { ContactTexts } from '../../language/contactTexts';

/** What may be chosen: somebody known, or whatever was typed as somebody new. */
export type Choice = KnownParty | 'new';

interface WhoProps {
  readonly typed: string;
  readonly found: readonly KnownParty[];
  /** Whether the search has come to an end: an Enter before that waits for it. */
  readonly isSettled: boolean;
  /** Whether the search got no answer. */
  readonly isLost: boolean;
  readonly words: ContactTexts;
  readonly write: Writing;
  /** Whether somebody new may be begun with. */
  readonly mayBeNew: boolean;
  readonly type: (typed: string) => void;
  readonly choose: (choice: Choice) => void;
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** The one field for everything: whoever is meant is found while typing, and chosen by Enter. */
export function Who(props: WhoProps): JSX.Element {
  const { typed, found, isSettled, isLost, words, write, mayBeNew, type, choose } = props;
  const [picked, pick] = useState<Choice | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const choices: readonly Choice[] = [
    ...found.filter(({ party }) => party !== ''),
    ...(mayBeNew && typed.trim() !== '' ? (['new'] as const) : []),
  ];
  const shared = found.find(({ party }) => party === '');
  // Whoever the arrows went to stays theirs when more of the answer comes, in whatever line.
  const held = choices.findIndex((choice) => isSame(choice, picked));
  const place = held < 0 ? Math.min(0, choices.length - 1) : held;

  useEffect(() => {
    if (!isAwaited || !isSettled) return;
    setAwaited(false);
    // Who was picked and is not among the found is nobody to choose another for.
    if (picked !== null && held < 0) pick(null);
    else if (choices[place]) choose(choices[place]);
  }, [isAwaited, isSettled]);

  function go(to: number): void {
    const next = choices[Math.max(0, Math.min(to, choices.length - 1))];
    if (next && next !== choices[place]) pick(next);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') go(place + 1);
    else if (event.key === 'ArrowUp') go(place - 1);
    else if (event.key === 'Enter' && !isSettled) setAwaited(true);
    else if (event.key === 'Enter' && choices[place]) choose(choices[place]);
    else return;
    event.preventDefault();
  }

  return (
    <div class="who">
      <label>
        <span>{words.who}</span>
        <input
          ref={focus}
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls="found"
          aria-activedescendant={choices.length > 0 ? `found-${place}` : undefined}
          autocomplete="off"
          placeholder={words.whoHint}
          value={typed}
          onInput={({ currentTarget }) => {
            pick(null);
            setAwaited(false);
            type(currentTarget.value);
          }}
          onKeyDown={press}
        />
      </label>
      {isLost && <p role="status">{words.searchLost}</p>}
      {shared && <p class="note">{words.several(shared.name)}</p>}
      <ul id="found" role="listbox" aria-label={words.who} hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <li
            id={`found-${index}`}
            role="option"
            aria-selected={index === place}
            class={index === place ? 'active' : ''}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice === 'new' ? (
              <NewOne typed={typed} words={words} />
            ) : (
              <Known known={choice} words={words} write={write} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two answers may tell of the same one. */
function isSame(one: Choice, other: Choice | null): boolean {
  return one === 'new' || other === 'new' ? one === other : one.party === other?.party;
}

function NewOne({ typed, words }: { readonly typed: string; readonly words: ContactTexts }): JSX.Element {
  const isMark = /^[\d\s()+./-]+$/.test(typed) || typed.includes('@');
  return <span class="new">{isMark ? words.stranger(typed.trim()) : words.newCompany(typed.trim())}</span>;
}

interface KnownProps {
  readonly known: KnownParty;
  readonly words: ContactTexts;
  readonly write: Writing;
}

/** Somebody in a line or two: the name, how they are reached, whether they wait. */
function Known({ known, words, write }: KnownProps): JSX.Element {
  const identifiers = known.keys.flatMap((key) => {
    const [, kind = '', mark = ''] = /^(\w+):(.*)$/.exec(key) ?? [];
    return kind === 'phone' || kind === 'email' ? mark : [];
  });
  const rest = [identifiers[0] ?? '', known.manager].filter(Boolean).join(' · ');
  return (
    <>
      <b>{known.name}</b>
      {rest !== '' && <small>{rest}</small>}
      {known.waitingSince !== null && <small class="bad">{words.waitsSince(write.moment(known.waitingSince))}</small>}
    </>
  );
}
