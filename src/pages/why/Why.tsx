import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { whyTextsOf } from '../../language/whyTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';
import { placeHere } from './placeHere';
import { useSelectedFigure } from './useSelectedFigure';

type Answer = Given<'whyNumber'>;

/** What the number in the selected cell is made of: its definition, the formula with the numbers in it, its rows. */
export function Why({ language }: AboutPage): JSX.Element {
  const words = whyTextsOf(language);
  const [place, setPlace] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [running, setRunning] = useState(0);
  const [trouble, setTrouble] = useState('');
  const asked = useRef(0);
  const isBusy = running > 0;

  /** What goes wrong is said, unless it was asked for something that nobody waits for any more. */
  async function busily(work: () => Promise<unknown>, isWanted = (): boolean => true): Promise<void> {
    setRunning((before) => before + 1);
    setTrouble('');
    await work().catch((error: unknown) => {
      if (isWanted()) setTrouble(words.failed(sentenceOf(error)));
    });
    setRunning((before) => before - 1);
  }

  /** Of several questions on their way only the one asked last is answered; blank: no figure there. */
  async function explain(find: () => Promise<string>): Promise<void> {
    const mine = ++asked.current;
    const isLast = (): boolean => asked.current === mine;
    await busily(async () => {
      const wanted = await find();
      const given = wanted === '' ? null : await call('whyNumber', wanted);
      if (!isLast()) return;
      setPlace(wanted);
      setAnswer(given);
    }, isLast);
  }

  useSelectedFigure((wanted) => void explain(() => Promise.resolve(wanted)));

  return (
    <div class="why" aria-busy={isBusy}>
      <div class="ways">
        <button class="primary" disabled={isBusy} onClick={() => void explain(placeHere)}>
          {words.thisCell}
        </button>
        <button disabled={isBusy || !answer} onClick={() => void busily(() => call('writeRows', place))}>
          {words.asSheet}
        </button>
      </div>
      <p role="status">{trouble || (isBusy ? words.looking : answer ? '' : words.choose)}</p>
      {answer && <Explained {...answer} show={(row) => void busily(() => call('showRow', row))} />}
    </div>
  );
}

function Explained({
  title,
  lines,
  groups,
  show,
}: Answer & { readonly show: (row: Taken<'showRow'>) => void }): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {groups.map((group) => (
        <section>
          <h3>{group.title}</h3>
          <ul>
            {group.rows.map(({ text, sheet, row }) => (
              <li>
                <button class="link" onClick={() => show({ sheet, row })}>
                  {text || sheet}
                </button>
              </li>
            ))}
          </ul>
          {group.more && <p>{group.more}</p>}
        </section>
      ))}
    </>
  );
}
