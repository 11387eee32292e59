import { textOfCell } from '../../register/schema/columns';
import type { JournalRow } from '../journal/journalRow';
import { sourceKeyOf, type TaskMark } from './task';

/** Says of a line whether a run took its tick: its task is known by the call the tick has logged, or by the row it is about. */
export function ticksOfRun(lines: readonly JournalRow[]): (mark: TaskMark) => boolean {
  const ticked = lines.filter(({ why }) => why === 'tick');
  const calls = new Set(ticked.map(({ column, after }) => (column === 'sourceKey' ? textOfCell(after) : '')));
  const rows = new Set(ticked.map(({ id }) => id));
  return (mark) => calls.has(sourceKeyOf(mark)) || (mark.key.row !== '' && rows.has(mark.key.row));
}
