import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { undoTextsOf } from '../../language/undoTexts';
import { call } from '../bridge/call';
import type { Given } from '../bridge/doors';
import { CloseFoot } from '../shared/CloseFoot';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';

type Run = Given<'recentRuns'>[number];

/** The last runs of the Journal, each to be taken back or put back; the figures follow as the page closes. */
export function Undo({ title, language }: AboutPage): JSX.Element {
  const words = undoTextsOf(language);
  const [runs, setRuns] = useState<readonly Run[] | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [isChanged, setChanged] = useState(false);
  const [told, tell] = useState({ sentence: words.looking, isTrouble: false });

  const failed = (error: unknown): void => tell({ sentence: words.failed(sentenceOf(error)), isTrouble: true });

  async function look(): Promise<void> {
    const found = await call('recentRuns', null);
    setRuns(found);
    if (found.length === 0) tell({ sentence: words.none, isTrouble: false });
  }

  function busily(work: () => Promise<void>): void {
    setBusy(true);
    void work()
      .catch(failed)
      .then(() => setBusy(false));
  }

  useLayoutEffect(
    () =>
      busily(async () => {
        await look();
        tell(({ sentence, isTrouble }) => ({
          sentence: sentence === words.looking ? words.introduction : sentence,
          isTrouble,
        }));
      }),
    [],
  );

  function turn({ run, isUndone }: Run): void {
    tell({ sentence: words.busy, isTrouble: false });
    busily(async () => {
      setChanged(true);
      await call(isUndone ? 'redoRun' : 'undoRun', run).then(
        ({ ok, message }) => tell({ sentence: message, isTrouble: !ok }),
        failed,
      );
      await look();
    });
  }

  return (
    <div class="undo" aria-busy={isBusy}>
      <h1 class="unseen">{title}</h1>
      <p role={told.isTrouble ? 'alert' : 'status'}>{told.sentence}</p>
      <ol>
        {runs?.map((run) => (
          <li key={run.run} class={run.isUndone ? 'undone' : ''}>
            <div>
              <b>{run.why}</b>
              {run.isUndone && ` (${words.isUndone})`}
              <small>
                {run.when} · {run.who} · {words.changes(run.changes, run.places)}
              </small>
            </div>
            <button type="button" disabled={isBusy} onClick={() => turn(run)}>
              {run.isUndone ? words.buttons.redo : words.buttons.undo}
            </button>
          </li>
        ))}
      </ol>
      <CloseFoot label={words.buttons.close} isChanged={isChanged} />
    </div>
  );
}
