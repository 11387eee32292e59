import type { CellValue } from '../../register/schema/cell';
import type { Role } from '../../register/schema/choice';
import { textOfCell } from '../../register/schema/columns';
import { joined } from './comments';
import { isOutcome } from './outcomes';
import { lineOfEdit, overwrittenMark } from './lateEdit';
import type { TaskColumn } from './taskColumns';
import {
  marksByRow,
  positionOfColumn,
  readTaskRow,
  rowOfMark,
  taskColumnAt,
  type Place,
  type TaskRow,
} from './taskRow';

type Grid = readonly (readonly CellValue[])[];

/** An edit on the task sheet of a role, as its event tells it; rows and columns are 0-based. */
export interface TaskSheetEdit {
  readonly role: Role;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** What was typed, where the event says so: of one cell, and not of a paste. */
  readonly typed: string | undefined;
}

/** A word typed beside a line that has been moved by a refresh before the event came. */
export interface LateWord {
  readonly role: Role;
  readonly column: TaskColumn;
  readonly position: number;
  readonly typed: string;
  /** Key of the line that was meant. */
  readonly meant: string;
}

/** What an edit means: lines that are closed now and boxes ticked without an outcome, a word that belongs beside another line, or to one that has gone. */
export type TaskEditMeaning =
  | { readonly kind: 'ticked'; readonly lines: readonly TaskRow[]; readonly empty: readonly Place[] }
  | { readonly kind: 'late'; readonly word: LateWord }
  | { readonly kind: 'gone'; readonly line: TaskRow };

/** `values`: the sheet as it stands when the event is handled; `markBefore`: which line stood in a row until just now. */
export function meaningOf(
  edit: TaskSheetEdit,
  values: Grid,
  markBefore: (row: number) => string | null,
): TaskEditMeaning {
  const word = lateWord(edit, values, markBefore);
  if (!word) return { kind: 'ticked', ...tickedLines(edit, values) };
  const row = rowOfMark(values, word.meant);
  // A box alone closes nothing, wherever its line stands by now.
  if (word.column === 'done')
    return { kind: 'ticked', lines: [], empty: row < 0 ? [] : [{ row, column: word.position }] };
  if (row >= 0) return { kind: 'late', word };
  const { column, typed, meant, role } = word;
  return { kind: 'gone', line: lineOfEdit({ column, typed, stands: '', mark: '' }, meant, role) };
}

function tickedLines(
  { row, rows, role }: TaskSheetEdit,
  values: Grid,
): { readonly lines: readonly TaskRow[]; readonly empty: readonly Place[] } {
  const edited = values.slice(row, row + rows).map((_cells, index) => readTaskRow(values, role, row + index));
  const column = positionOfColumn(values, 'done');
  return {
    lines: edited.flatMap((line) => (line?.isTicked === true ? line : [])),
    empty: edited.flatMap((line, index) => (line?.isEmptyTick ? { row: row + index, column } : [])),
  };
}

function lateWord(
  { typed, row, rows, column: position, columns, role }: TaskSheetEdit,
  values: Grid,
  markBefore: (row: number) => string | null,
): LateWord | null {
  const column = taskColumnAt(values, position);
  if (typed === undefined || rows > 1 || columns > 1 || column === null) return null;
  const stands = textOfCell(values[row]?.[position] ?? '');
  const edit = { column, typed, stands, mark: marksByRow(values)[row] ?? '' };
  const meant = overwrittenMark(edit, () => markBefore(row));
  return meant === null ? null : { role, column, position, typed, meant };
}

/** Where a late word goes (a 0-based row), what is to stand there, and the line that it ticks. */
export interface PutBack {
  readonly row: number;
  readonly after: CellValue;
  readonly ticks: TaskRow | null;
}

/** The place of a late word on the sheet as it stands now; null when the line has gone from it. */
export function putBack({ role, column, position, typed, meant }: LateWord, values: Grid): PutBack | null {
  const row = rowOfMark(values, meant);
  if (row < 0) return null;
  const stands = textOfCell(values[row]?.[position] ?? '');
  const line = column === 'outcome' && isOutcome(typed) ? readTaskRow(values, role, row) : null;
  return {
    row,
    after: column === 'comment' ? joined(stands, typed) : typed,
    ticks: line && { ...line, outcome: typed, isTicked: true },
  };
}
