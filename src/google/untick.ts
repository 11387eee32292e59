import type { JournalRow } from '../core/work/journal/journalRow';
import { closedLines } from '../core/work/tasks/taskRow';
import { ticksOfRun } from '../core/work/tasks/ticksOfRun';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { markedTab, readBlock, type Workbook } from './workbook';

/**
 * Frees the lines whose outcomes a run took into the register: left chosen, the next refresh would take them once more.
 * Answers how many there were.
 */
export function untick(workbook: Workbook, lines: readonly JournalRow[]): number {
  if (!lines.some(({ why }) => why === 'tick')) return 0;
  let freed = 0;
  const isMeant = ticksOfRun(lines);
  for (const [key, role] of ROLES_BY_SHEET) {
    const tab = markedTab(workbook, key);
    if (!tab) continue;
    for (const { box, outcome } of closedLines(readBlock(tab, workbook.clock).values, role, isMeant)) {
      tab.sheet.getRange(outcome.row + 1, outcome.column + 1).setValue('');
      tab.sheet.getRange(box.row + 1, box.column + 1).setValue(false);
      freed++;
    }
  }
  return freed;
}
