import type { RowPrint } from './rowPrint';
import type { CellValue } from './schema/cell';
import type { ColumnKey, TableKey, TypedCells } from './tables/tables';

/** Why the add-on changes a cell of an entered table. */
export type EditReason =
  | 'newId'
  | 'stampTime'
  | 'noticeTime'
  | 'stampEntry'
  | 'normalisePhone'
  | 'recognise'
  | 'capture'
  | 'replyStatus'
  | 'tick'
  | 'form'
  | 'import'
  | 'merge'
  | 'handOver'
  | 'forget'
  | 'demo'
  | 'repair'
  | 'undo'
  | 'redo';

const BY_ITSELF: ReadonlySet<EditReason> = new Set([
  'newId',
  'stampTime',
  'noticeTime',
  'stampEntry',
  'replyStatus',
  'capture',
]);

/** What nobody asked for and nobody can miss: it comes again by itself, and needs no Journal. */
export function comesByItself({ reason }: { readonly reason: EditReason }): boolean {
  return BY_ITSELF.has(reason);
}

/** When a row was written and by whom is no change of anybody's cell: no line of the Journal tells of it. */
export function isTold({ reason }: { readonly reason: EditReason }): boolean {
  return reason !== 'stampEntry';
}

/**
 * One change to one cell of a person's table. It is applied only where the row with this id still is and the cell still
 * holds `before`; otherwise it is left alone and reported. A row without an id is addressed by its number and its content.
 */
export interface CellEdit {
  readonly table: TableKey;
  /** Id of the row, or its key in a table without ids; `''` when the edit gives the row its id. */
  readonly id: string;
  /** 1-based row of the sheet at reading time; followed by id when it has moved. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: EditReason;
  /** The formula that computed `before`, in row-and-column form: it means the same wherever its row stands. */
  readonly beforeFormula?: string;
  /** The formula that an undo puts back in place of a value. */
  readonly afterFormula?: string;
  /** The tick, or the merge, that asks for it: all changes of one are made, or none. */
  readonly task?: string;
}

/** One row to add to a person's table. The writer gives it an id of its own and puts it below the last row. */
export interface RowAppend {
  readonly table: TableKey;
  /** By column; columns left out stay blank. An `id` only where a removed row comes back as it was. */
  readonly cells: TypedCells;
  readonly reason: EditReason;
  /** Not added when a row of the table holds the same in this column: looked up again at the moment of writing. */
  readonly once?: ColumnKey;
  /** The tick that asks for it: all changes of one tick are made, or none. */
  readonly task?: string;
  /** One of many: the Journal tells of them together, not cell by cell. */
  readonly inBulk?: true;
}

/** A row to take out of a person's table as a whole: found by what it is, never by a number that is remembered. */
export interface RowRemoval extends RowPrint {
  readonly table: TableKey;
  /** What it holds, to bring it back. */
  readonly cells: TypedCells;
  readonly reason: EditReason;
}

/** A row to add with the id it was given; blank in tables whose rows have none. */
export interface AppendedRow extends RowAppend {
  readonly id: string;
}

/** Changes of which a part that finds its place gone undoes all others: a merge that is told nowhere must not complete anybody. */
export function isAllOrNothing({ reason }: { readonly reason: EditReason }): boolean {
  return reason === 'merge';
}

/** What takes a change back that has just been made, part by part; of an added row the cell that names it goes last. */
export function takenBack(change: CellEdit | AppendedRow): readonly CellEdit[] {
  if ('column' in change) {
    const { before, after, beforeFormula, afterFormula, task: _whole, ...rest } = change;
    const formulas = {
      ...(beforeFormula !== undefined && { afterFormula: beforeFormula }),
      ...(afterFormula !== undefined && { beforeFormula: afterFormula }),
    };
    return [{ ...rest, before: after, after: before, ...formulas }];
  }
  const { table, id, cells, reason } = change;
  const edits = Object.entries(cells).map(([column, before]): CellEdit => {
    return { table, id, row: 0, column: column as ColumnKey, before, after: '', reason };
  });
  const isName = ({ before }: CellEdit): boolean => before === id;
  return [...edits.filter((edit) => edit.before !== '' && !isName(edit)), ...edits.filter(isName)];
}
