import { foldHeading } from '../../values/text';
import { isOutcome } from './outcomes';
import { parseMark } from './task';
import type { TaskColumn } from './taskColumns';
import type { TaskRow } from './taskRow';

/** An edit of one cell of a task sheet, and what stands in the row when its event is handled. */
export interface TaskCellEdit {
  readonly column: TaskColumn;
  readonly typed: string;
  readonly stands: string;
  /** Key of the line that stands in the row now. */
  readonly mark: string;
}

/** Columns that people fill. A date may be read back in another form, so that it is only missed when nothing stands there. */
const PEOPLES: ReadonlySet<TaskColumn> = new Set(['done', 'outcome', 'comment', 'employee', 'nextStepOn']);

/**
 * Whose line somebody has edited, where a refresh has put another line into the row before the event came: the key that
 * stood in the row before. Null when nothing was written over, or nobody knows that key any more.
 */
export function overwrittenMark(
  { column, typed, stands, mark }: TaskCellEdit,
  markBefore: () => string | null,
): string | null {
  if (!PEOPLES.has(column) || typed === '' || !isOverwritten(column, typed, stands)) return null;
  const before = markBefore();
  return before === null || before === '' || before === mark ? null : before;
}

function isOverwritten(column: TaskColumn, typed: string, stands: string): boolean {
  if (column === 'done') return foldHeading(typed) === 'true' && foldHeading(stands) !== 'true';
  return column === 'nextStepOn' ? stands === '' : foldHeading(stands) !== foldHeading(typed);
}

/** The edit as a line of its own, for a task that stands on no sheet any more. */
export function lineOfEdit({ column, typed }: TaskCellEdit, mark: string, role: TaskRow['role']): TaskRow {
  const isTicked = column === 'outcome' && isOutcome(typed);
  return { ...BLANK, role, mark: parseMark(mark), isTicked, [column]: typed };
}

const BLANK: Omit<TaskRow, 'role' | 'mark' | 'isTicked'> = {
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
