import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PocketCard, PocketChart, PocketWhy } from '../../core/views/pocketHome';
import type { PocketPageTexts } from '../../language/pocketPageTexts';
import type { PocketAnswer } from '../bridge/pocketAsks';
import { Charts } from './Charts';

interface Shown<Value> {
  readonly words: PocketPageTexts;
  readonly find: () => Promise<PocketAnswer>;
  /** Said where there is nothing. */
  readonly none: string;
  readonly children: (value: Value) => ComponentChildren;
}

/** Something that is asked for when it is looked at. */
function Asked<Value>({ words, find, none, children }: Shown<Value>): JSX.Element {
  const [value, keep] = useState<Value | null>(null);
  const [told, tell] = useState(words.loading);
  useEffect(() => {
    let isWanted = true;
    find()
      .then((answer) => {
        if (!isWanted) return;
        if (answer.ok) keep(answer.value as Value | null);
        tell(answer.ok ? (answer.value === null ? none : '') : answer.isShut ? words.shut : answer.message || none);
      })
      .catch(() => isWanted && tell(words.unread));
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <section>
      <p role="status">{told}</p>
      {value !== null && children(value)}
    </section>
  );
}

type Finding = Pick<Shown<unknown>, 'words' | 'find'>;

/** Who it is: what somebody has to know before the first sentence, and a tap to call. */
export function Card({ begin, ...finding }: Finding & { readonly begin: (card: PocketCard) => void }): JSX.Element {
  const { words } = finding;
  return (
    <Asked<PocketCard> {...finding} none={words.nobodyFound}>
      {(card) => (
        <>
          <h2>{card.name}</h2>
          {card.lines.map(({ text, isBad }) => (
            <p key={text} class={isBad ? 'bad' : 'quiet'}>
              {text}
            </p>
          ))}
          <div class="two">
            {card.phones.slice(0, 1).map((phone) => (
              <a key={phone} class="main" href={`tel:${phone}`} aria-label={`${words.call}: ${card.name}`}>
                {words.call}
              </a>
            ))}
            <button type="button" onClick={() => begin(card)}>
              {words.tabs.contact}
            </button>
          </div>
          <Parts parts={card.parts} />
          <Charts charts={card.charts} />
        </>
      )}
    </Asked>
  );
}

/** What a number is made of, and its rows. */
export function Why(finding: Finding): JSX.Element {
  return (
    <Asked<PocketWhy> {...finding} none={finding.words.noFigure}>
      {(why) => (
        <>
          <h2>{why.title}</h2>
          {why.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Parts parts={why.parts} />
        </>
      )}
    </Asked>
  );
}

/** The months behind the numbers. */
export function Months(finding: Finding): JSX.Element {
  return (
    <Asked<readonly PocketChart[]> {...finding} none={finding.words.noFigure}>
      {(charts) => <Charts charts={charts} />}
    </Asked>
  );
}

function Parts({ parts }: Pick<PocketWhy, 'parts'>): JSX.Element {
  return (
    <>
      {parts.map(({ title, rows, more }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul class="rows">
            {rows.map((row, index) => (
              <li key={index}>{row}</li>
            ))}
          </ul>
          {more !== '' && <p class="quiet">{more}</p>}
        </div>
      ))}
    </>
  );
}
