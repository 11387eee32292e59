import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { staffTextsOf, type StaffTask } from '../../language/staffTexts';
import { call } from '../bridge/call';
import type { Given, Taken } from '../bridge/doors';
import { CloseFoot } from '../shared/CloseFoot';
import type { AboutPage } from '../shared/page';
import { sentenceOf } from '../shared/sentenceOf';
import { ForgetForm } from './ForgetForm';
import { Groups } from './Groups';
import { HolidayForm } from './HolidayForm';
import { JoiningForm } from './JoiningForm';
import { LeavingForm } from './LeavingForm';
import type { Change } from './people';

const FORMS = { holiday: HolidayForm, leaving: LeavingForm, joining: JoiningForm, forget: ForgetForm } as const;
const TASKS: readonly StaffTask[] = ['holiday', 'leaving', 'joining', 'forget'];

const NOTHING: Given<'changeStaff'> = { ok: true, message: '', run: '', groups: [] };

/** People who come, go and are away; what was done can be taken back while the page is open, and later by Undo. */
export function Staff({ title, language }: AboutPage): JSX.Element {
  const words = staffTextsOf(language);
  const [staff, setStaff] = useState<Given<'staffHere'> | null>(null);
  const [task, setTask] = useState<StaffTask>('holiday');
  const [told, tell] = useState({ ...NOTHING, message: words.looking });
  const [isBusy, setBusy] = useState(true);
  const [isChanged, setChanged] = useState(false);

  const failed = (error: unknown): void => tell({ ...NOTHING, ok: false, message: words.failed(sentenceOf(error)) });
  const look = (): Promise<void> => call('staffHere', null).then(setStaff);

  function busily(work: () => Promise<void>): void {
    setBusy(true);
    void work()
      .catch(failed)
      .then(() => setBusy(false));
  }

  useLayoutEffect(() => busily(() => look().then(() => tell(NOTHING))), []);

  function change(wanted: Change): void {
    tell({ ...NOTHING, message: words.busy });
    busily(async () => {
      const answer = await call('changeStaff', wanted);
      tell(answer);
      if (answer.run !== '') setChanged(true);
      await look();
    });
  }

  function forget(wanted: Taken<'forgetPerson'>): void {
    tell({ ...NOTHING, message: words.busy });
    busily(async () => {
      const answer = await call('forgetPerson', wanted);
      setChanged(true);
      tell({ ...NOTHING, ...answer });
    });
  }

  function undo(run: string): void {
    busily(async () => {
      const { ok, message } = await call('undoRun', run);
      tell({ ...NOTHING, ok, message });
      await look();
    });
  }

  const Chosen = FORMS[task];
  return (
    <div class="staff" aria-busy={isBusy}>
      <h1 class="unseen">{title}</h1>
      <nav aria-label={title}>
        {TASKS.map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={one === task}
            onClick={() => {
              setTask(one);
              tell(NOTHING);
            }}
          >
            {words.tasks[one]}
          </button>
        ))}
      </nav>
      <p class="hint">{words.hints[task]}</p>
      {staff && <Chosen key={task} {...{ staff, words, language, isBusy, change, forget, failed }} />}
      <p role={told.ok ? 'status' : 'alert'}>{told.message}</p>
      {told.run !== '' && (
        <div class="ways">
          <button type="button" disabled={isBusy} onClick={() => undo(told.run)}>
            {words.buttons.undo}
          </button>
          {told.groups.length > 0 && (
            <button type="button" onClick={() => print()}>
              {words.buttons.print}
            </button>
          )}
        </div>
      )}
      <Groups groups={told.groups} />
      <CloseFoot label={words.buttons.close} isChanged={isChanged} />
    </div>
  );
}
