import type { Moment } from '../../src/core/values/moment';
import type { RunAddOn } from '../register/newRegister';
import type { WorkbookData } from '../store/workbookData';
import { openRuntimeOn } from '../runBundle';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';

/** What a door answers: whether it was done, and the sentence to show. */
interface Answer {
  readonly ok: boolean;
  readonly message: string;
  /** The run of the Journal, of doors that write one. */
  readonly run?: string;
}

/** Calls a door of the built add-on that pages call; what it refuses stops with its own sentence. */
export function callDoor(data: WorkbookData, now: Moment, door: string, value: unknown): WorkbookData {
  const { answer, data: changed } = callForAnswer(data, now, door, value);
  if (!answer.ok) throw new CommandError(answer.message);
  return changed;
}

/** The same with what the door answers. */
export function callForAnswer(
  data: WorkbookData,
  now: Moment,
  door: string,
  value: unknown,
): { readonly answer: Answer; readonly data: WorkbookData } {
  const addOn = openRuntimeOn(data, { now });
  const answer = addOn.runtime.scriptRun(door, value) as Answer;
  return { answer, data: addOn.data() };
}

/** Runs a menu command of the built add-on; one that could not be done stops with its own sentence. */
export function runAddOn(terminal: Terminal, onDone: (message: string) => void = () => undefined): RunAddOn {
  return (data, now, functionName, ...values) => {
    const addOn = openRuntimeOn(data, { now });
    const report = addOn.run(functionName, ...values);
    for (const line of report.logs) terminal.say(line);
    if (!report.ok) throw new CommandError(report.message);
    onDone(report.message);
    return addOn.data();
  };
}
