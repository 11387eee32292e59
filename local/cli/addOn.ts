import type { RunAddOn } from '../register/newRegister';
import { openRuntimeOn } from '../runBundle';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';

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
