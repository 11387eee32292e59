import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DuplicateTexts } from '../../language/duplicateTexts';
import { likelySurvivor, OPEN, settlingOf, type Client, type Pair, type Standing } from './settle';

interface PairProps {
  readonly pair: Pair;
  readonly words: DuplicateTexts;
  /** Something of the register is different now. */
  readonly changed: () => void;
}

/** Two clients side by side, why they are suspected, and the ways to settle it. */
export function PairCard({ pair, words, changed }: PairProps): JSX.Element {
  const [standing, setStanding] = useState<Standing>(OPEN);
  const settling = settlingOf(pair, words);

  function then(work: Promise<Standing>): void {
    setStanding({ kind: 'busy' });
    void work.then((after) => {
      if (after.kind === 'merged') changed();
      setStanding(after);
    });
  }

  return (
    <section class="pair" aria-busy={standing.kind === 'busy'}>
      <h2>{pair.because.map((one) => words.because[one]).join(', ')}</h2>
      <div class="two">
        <Card client={pair.first} words={words} />
        <Card client={pair.second} words={words} />
      </div>
      {standing.kind === 'busy' && <p role="status">{words.busy}</p>}
      {standing.kind === 'settled' && <p role="status">{standing.sentence}</p>}
      {standing.kind === 'open' && (
        <>
          {standing.trouble !== '' && <p role="alert">{standing.trouble}</p>}
          <div class="ways">
            {[pair.first, pair.second].map((client) => (
              <button
                type="button"
                class={client === likelySurvivor(pair) ? 'primary' : ''}
                onClick={() => then(settling.preview(client))}
              >
                {words.keep(client.name)}
              </button>
            ))}
            <button type="button" onClick={() => then(settling.keepApart())}>
              {words.buttons.apart}
            </button>
          </div>
        </>
      )}
      {standing.kind === 'preview' && (
        <Preview
          standing={standing}
          pair={pair}
          words={words}
          merge={() => then(settling.merge(standing.survivor))}
          back={() => setStanding(OPEN)}
        />
      )}
      {standing.kind === 'merged' && (
        <>
          <p role={standing.trouble === '' ? 'status' : 'alert'}>
            {standing.trouble || words.done(standing.survivor.name)}
          </p>
          <div class="ways">
            <button type="button" ref={focus} onClick={() => then(settling.undo(standing.survivor, standing.run))}>
              {words.buttons.undo}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** The hands stay on the keyboard: what comes next has the focus. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

const FIELDS = ['taxId', 'phones', 'emails', 'city', 'manager'] as const;

function Card({ client, words }: { readonly client: Client; readonly words: DuplicateTexts }): JSX.Element {
  const { fields, bought } = words;
  const lines = [
    ...FIELDS.map((key) => [fields[key], client[key]] as const),
    [fields.purchases, bought(client.purchases, client.revenue)] as const,
    [fields.lastPurchase, client.lastPurchase] as const,
  ].filter(([, value]) => value !== '');
  return (
    <div class="client">
      <h3>
        {client.name} <small>{client.id}</small>
      </h3>
      <dl>
        {lines.map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface PreviewProps extends Omit<PairProps, 'changed'> {
  readonly standing: Extract<Standing, { kind: 'preview' }>;
  readonly merge: () => void;
  readonly back: () => void;
}

/** What would be different, before it is. */
function Preview({ standing, pair, words, merge, back }: PreviewProps): JSX.Element {
  const { survivor, shown } = standing;
  const other = survivor === pair.first ? pair.second : pair.first;
  return (
    <div class="change">
      <p>{words.preview(survivor.name, other.name)}</p>
      {shown.completed.length > 0 && (
        <p>
          {words.completed} {shown.completed.map(({ heading, value }) => `${heading} ${value}`).join(', ')}.
        </p>
      )}
      {shown.figures.length === 0 ? (
        <p>{words.noFigures}</p>
      ) : (
        <table>
          <caption>{words.figures}</caption>
          <tbody>
            {shown.figures.map(({ label, period, before, after }) => (
              <tr>
                <th scope="row">
                  {label}, {period}
                </th>
                <td>
                  {before} → <b>{after}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">{words.reversible}</p>
      <div class="ways">
        <button type="button" class="primary" ref={focus} onClick={merge}>
          {words.buttons.merge}
        </button>
        <button type="button" onClick={back}>
          {words.buttons.back}
        </button>
      </div>
    </div>
  );
}
