import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { sourcesTextsOf } from '../../language/sourcesTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import { CloseFoot } from '../shared/CloseFoot';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';
import { NewSource } from './NewSource';
import { SourceCard } from './SourceCard';
import { Tried } from './Tried';

const NOTHING_TRIED: Given<'tryOut'> = { ok: true, message: '', run: '', rows: [] };

/** What sends calls, forms and messages here by itself: switched on, told where to send, and tried out. */
export function Sources({ title, language }: AboutPage): JSX.Element {
  const words = sourcesTextsOf(language);
  const [here, setHere] = useState<Given<'sourcesHere'> | null>(null);
  const [open, setOpen] = useState('');
  const [told, tell] = useState({ sentence: words.looking, isTrouble: false });
  const [tried, setTried] = useState(NOTHING_TRIED);
  const [isBusy, setBusy] = useState(true);
  const [isChanged, setChanged] = useState(false);

  const say = (sentence: string, isTrouble = false): void => tell({ sentence, isTrouble });
  const look = (): Promise<void> => call('sourcesHere', null).then(setHere);

  function busily(work: () => Promise<void>): void {
    setBusy(true);
    setTried(NOTHING_TRIED);
    void work()
      .catch((error: unknown) => say(words.failed(sentenceOf(error)), true))
      .then(() => setBusy(false));
  }

  useLayoutEffect(() => busily(() => look().then(() => say(words.introduction))), []);

  function save(source: Taken<'saveSource'>): void {
    busily(async () => {
      const { ok, message } = await call('saveSource', source);
      await look();
      setOpen(source.name);
      say(ok ? words.saved(source.name, source.isOn) : message || words.notSaved, !ok);
    });
  }

  function tryOut(name: string): void {
    say(words.busy);
    busily(async () => {
      const answer = await call('tryOut', name);
      setTried(answer);
      if (answer.ok) setChanged(true);
      say(answer.ok ? words.arrived : answer.message || words.notArrived, !answer.ok);
    });
  }

  function takeBack(run: string): void {
    busily(async () => {
      const { ok, message } = await call('undoRun', run);
      say(message, !ok);
    });
  }

  return (
    <div class="sources" aria-busy={isBusy}>
      <h1 class="unseen">{title}</h1>
      <p role={told.isTrouble ? 'alert' : 'status'}>{told.sentence}</p>
      <Tried {...{ tried, words, language, isBusy, takeBack }} />
      {here && here.refused > 0 && <p class="hint">{words.refused(here.refused)}</p>}
      {here?.sources.map((source) => (
        <SourceCard
          key={source.name}
          {...{ source, words, language, isBusy, save, tryOut }}
          address={here.address}
          isOpen={open === source.name}
          turn={() => setOpen(open === source.name ? '' : source.name)}
        />
      ))}
      {here && <NewSource {...{ words, language, isBusy, save }} names={here.sources.map(({ name }) => name)} />}
      <CloseFoot label={words.buttons.close} isChanged={isChanged} />
    </div>
  );
}
