import type { Moment } from '../../src/core/values/moment';
import { openRuntimeOn, type HeadlessAddOn } from '../runBundle';
import type { WorkbookData } from '../store/workbookData';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';

/** The add-on at work in a workbook without Google; a command that could not be done stops with its own sentence. */
export interface AddOnAtWork {
  readonly run: (functionName: string) => string;
  readonly data: () => WorkbookData;
}

export function addOnAtWork(data: WorkbookData, now: Moment, terminal: Terminal): AddOnAtWork {
  const addOn: HeadlessAddOn = openRuntimeOn(data, { now });
  return {
    data: addOn.data,
    run: (functionName) => {
      const report = addOn.run(functionName);
      for (const line of report.logs) terminal.say(line);
      if (!report.ok) throw new CommandError(report.message);
      return report.message;
    },
  };
}
