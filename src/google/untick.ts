import type { JournalRow } from '../core/journal/journalRow';
import { readTaskLog } from '../core/tasks/taskLog';
import { tickedBoxes } from '../core/tasks/taskRow';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { readAppended } from './appendSheets';
import { generatedTab, readBlock, type Workbook } from './workbook';

/** Frees the boxes whose ticks a run took into the register: left ticked, the next refresh would take them once more. */
export function untick(workbook: Workbook, lines: readonly JournalRow[]): void {
  const when = lines.find(({ why }) => why === 'tick')?.when;
  if (when === undefined) return;
  const log = readTaskLog(readAppended(workbook, 'taskLog')?.values ?? []);
  const marks = new Set(log.filter((row) => Math.abs(row.when - when) < HALF_A_SECOND).map(({ mark }) => mark));
  for (const [key, role] of ROLES_BY_SHEET) {
    const tab = generatedTab(workbook, key);
    if (!tab) continue;
    for (const { row, column } of tickedBoxes(readBlock(tab, workbook.clock).values, role, marks))
      tab.sheet.getRange(row + 1, column + 1).setValue(false);
  }
}

const HALF_A_SECOND = 0.5 / 86_400;
