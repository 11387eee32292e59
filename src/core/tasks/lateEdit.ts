import type { Role } from '../schema/choice';
import { foldHeading } from '../values/text';
import { parseMark } from './task';
import type { TaskColumn } from './taskColumns';
import type { TaskRow } from './taskRow';

/** An edit of one cell of a task sheet, and what stands in the cell when its event is handled. */
export interface TaskCellEdit {
  readonly role: Role;
  readonly column: TaskColumn;
  readonly typed: string;
  readonly stands: string;
}

/** Columns that people fill. A date may be read back in another form, so that it is only missed when nothing stands there. */
const PEOPLES: ReadonlySet<TaskColumn> = new Set(['done', 'outcome', 'comment', 'employee', 'nextStepOn']);

/**
 * What somebody typed into a cell that no longer holds it: a refresh has put another line there. The line is told by the
 * key that stood in the row before; null when nothing was written over, or nobody knows that key any more.
 */
export function lateEdit(
  { role, column, typed, stands }: TaskCellEdit,
  markBefore: () => string | null,
): TaskRow | null {
  if (!PEOPLES.has(column) || typed === '' || !isOverwritten(column, typed, stands)) return null;
  const mark = markBefore();
  if (mark === null || mark === '') return null;
  return { ...BLANK, role, mark: parseMark(mark), ...(column === 'done' ? { isTicked: true } : { [column]: typed }) };
}

function isOverwritten(column: TaskColumn, typed: string, stands: string): boolean {
  if (column === 'done') return foldHeading(typed) === 'true' && foldHeading(stands) === 'false';
  return column === 'nextStepOn' ? stands === '' : foldHeading(stands) !== foldHeading(typed);
}

const BLANK: Omit<TaskRow, 'role' | 'mark'> = {
  isTicked: false,
  outcome: '',
  nextStepOn: '',
  comment: '',
  employee: '',
  due: '',
  priority: '',
  what: '',
  who: '',
  why: '',
};
