import { APPEND_KEYS } from '../core/views/appendSheet';
import { readAppended } from './appendSheets';
import { extras } from './extras';
import { stretchesOf } from '../core/values/runs';
import type { JournalRun } from '../core/work/journal/journalRow';
import { markedTab, type Workbook, registerOf } from './workbook';

/** Whether no row of anybody's is left once the demo is gone: what was written down then speaks of the demo alone. */
export function isBare(workbook: Workbook): boolean {
  return extras().sheetsWithData(registerOf(workbook)).length === 0;
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

/** Lines of the Journal and of the task log, once the task sheets are written without the demo; but not of its removal. */
export function forgetLines(workbook: Workbook, { run }: JournalRun): void {
  for (const key of APPEND_KEYS) {
    const read = readAppended(workbook, key);
    const lines = read?.values.slice(1) ?? [];
    const old = lines.flatMap((cells, index) => (key === 'journal' && cells.includes(run) ? [] : index + 1));
    for (const { first, count } of [...stretchesOf(old)].reverse()) read?.tab.sheet.deleteRows(first + 1, count);
  }
}
