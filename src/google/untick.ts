import type { JournalRow } from '../core/work/journal/journalRow';
import { closedLines } from '../core/work/tasks/taskRow';
import { ticksOfRun } from '../core/work/tasks/ticksOfRun';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { withFormulasAndNotes } from './takeOut';
import { markedTab, readTab, type Workbook } from './workbook';
import { writeApart } from './writeApart';

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
    const read = withFormulasAndNotes(readTab(tab, workbook.clock));
    const closed = closedLines(read.values, role, isMeant);
    const cells = closed.flatMap(({ box, outcome }) => [
      { ...outcome, content: '' },
      { ...box, content: false },
    ]);
    writeApart(read, { cells, notes: [] }, workbook);
    freed += closed.length;
  }
  return freed;
}
