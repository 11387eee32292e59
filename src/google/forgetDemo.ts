import { sheetsWithData } from '../app/demo';
import { readRegister } from '../core/register/tables/readRegister';
import { APPEND_KEYS } from '../core/views/appendSheet';
import { readAppended } from './appendSheets';
import { markedTab, readEntered, type Workbook } from './workbook';

/** Whether no row of anybody's is left once the demo is gone: what was written down then speaks of the demo alone. */
export function isBare(workbook: Workbook): boolean {
  return sheetsWithData(readRegister(readEntered(workbook), workbook.locale)).length === 0;
}

/** Closed months of the demo would stand in the History of the real company. */
export function forgetClosedMonths(workbook: Workbook): void {
  const { spreadsheet, tabs } = workbook;
  markedTab(workbook, 'history')?.sheet.clearContents();
  const closed = markedTab(workbook, 'closedMonths');
  if (!closed) return;
  spreadsheet.deleteSheet(closed.sheet);
  tabs.splice(tabs.indexOf(closed), 1);
}

/** Lines of the Journal and of the task log, once the task sheets are written without the demo. */
export function forgetLines(workbook: Workbook): void {
  for (const key of APPEND_KEYS) {
    const read = readAppended(workbook, key);
    if (!read || read.values.length < 2) continue;
    read.range.offset(1, 0, read.values.length - 1, read.range.getNumColumns()).clearContent();
  }
}
