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
}

/** Calls a door of the built add-on that pages call; what it refuses stops with its own sentence. */
export function callDoor(data: WorkbookData, now: Moment, door: string, value: unknown): WorkbookData {
  const addOn = openRuntimeOn(data, { now });
  const { ok, message } = addOn.runtime.scriptRun(door, value) as Answer;
  if (!ok) throw new CommandError(message);
  return addOn.data();
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
