import type { JournalRow } from '../core/work/journal/journalRow';
import { textOfCell } from '../core/register/schema/columns';
import { sourceKeyOf, type TaskMark } from '../core/work/tasks/task';
import { tickedBoxes } from '../core/work/tasks/taskRow';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { generatedTab, readBlock, type Workbook } from './workbook';

/** Frees the boxes whose ticks a run took into the register: left ticked, the next refresh would take them once more. */
export function untick(workbook: Workbook, lines: readonly JournalRow[]): void {
  const ticked = lines.filter(({ why }) => why === 'tick');
  if (ticked.length === 0) return;
  const isMeant = ofRun(ticked);
  for (const [key, role] of ROLES_BY_SHEET) {
    const tab = generatedTab(workbook, key);
    if (!tab) continue;
    for (const { row, column } of tickedBoxes(readBlock(tab, workbook.clock).values, role, isMeant))
      tab.sheet.getRange(row + 1, column + 1).setValue(false);
  }
}

/** A task is known by the call its tick has logged, or by the row it is about. */
function ofRun(lines: readonly JournalRow[]): (mark: TaskMark) => boolean {
  const calls = new Set(lines.map(({ column, after }) => (column === 'sourceKey' ? textOfCell(after) : '')));
  const rows = new Set(lines.map(({ id }) => id));
  return (mark) => calls.has(sourceKeyOf(mark)) || (mark.key.row !== '' && rows.has(mark.key.row));
}
