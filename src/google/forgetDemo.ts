import { sheetsWithData } from '../app/demo';
import { readRegister } from '../core/register/readRegister';
import { APPEND_KEYS } from '../core/views/appendSheet';
import { TASK_SHEETS } from '../core/views/tasks';
import { readAppended } from './appendSheets';
import { closedMonthsTab, generatedTab, readEntered, type Workbook } from './workbook';

/** Sheets that are read back: what stands on them would come again. */
const REMEMBERING = ['history', ...Object.values(TASK_SHEETS)] as const;

/**
 * With the demo gone and no row of anybody else's in the register, what was written down about the demo goes too: its
 * closed months would stand in the History of the real company, and its ticks in the Journal.
 */
export function forgetDemo(workbook: Workbook): void {
  const { spreadsheet, tabs } = workbook;
  if (sheetsWithData(readRegister(readEntered(workbook), workbook.locale)).length > 0) return;
  for (const key of REMEMBERING) generatedTab(workbook, key)?.sheet.clearContents();
  for (const key of APPEND_KEYS) {
    const read = readAppended(workbook, key);
    if (!read || read.values.length < 2) continue;
    read.range.offset(1, 0, read.values.length - 1, read.range.getNumColumns()).clearContent();
  }
  const closed = closedMonthsTab(workbook);
  if (!closed) return;
  spreadsheet.deleteSheet(closed.sheet);
  tabs.splice(tabs.indexOf(closed), 1);
}
