import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { whyTextsOf } from '../../language/whyTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';
import { useSelectedFigure } from './useSelectedFigure';

type Answer = Given<'whyNumber'>;

/** What the number in the selected cell is made of: its definition, the formula with the numbers in it, its rows. */
export function Why({ language }: AboutPage): JSX.Element {
  const words = whyTextsOf(language);
  const [place, setPlace] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState(words.choose);
  const asked = useRef('');

  async function busily(work: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    say(words.looking);
    const trouble = await work().then(
      () => '',
      (error: unknown) => words.failed(sentenceOf(error)),
    );
    say(trouble);
    setBusy(false);
  }

  /** Of two answers on their way only the one asked for last is shown. */
  async function explain(wanted: string): Promise<void> {
    asked.current = wanted;
    const given = await call('whyNumber', wanted);
    if (asked.current !== wanted) return;
    setPlace(wanted);
    setAnswer(given);
  }

  useSelectedFigure((wanted) => void busily(() => explain(wanted)));

  async function explainSelected(): Promise<void> {
    await busily(async () => {
      const wanted = await call('figureHere', null);
      if (wanted === '') setAnswer(null);
      else await explain(wanted);
    });
  }

  return (
    <div class="why" aria-busy={isBusy}>
      <div class="ways">
        <button class="primary" disabled={isBusy} onClick={() => void explainSelected()}>
          {words.thisCell}
        </button>
        <button disabled={isBusy || !answer} onClick={() => void busily(() => call('writeRows', place))}>
          {words.asSheet}
        </button>
      </div>
      <p role="status">{said || (answer ? '' : words.choose)}</p>
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
