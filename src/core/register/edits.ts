import type { CellValue } from './schema/cell';
import type { ColumnKey, TableKey, TypedCells } from './tables/tables';

/** Why the add-on changes a cell of an entered table. */
export type EditReason =
  | 'newId'
  | 'stampTime'
  | 'noticeTime'
  | 'normalisePhone'
  | 'replyStatus'
  | 'tick'
  | 'form'
  | 'import'
  | 'repair'
  | 'undo';

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
}

/** One row to add to a person's table. The writer gives it an id of its own and puts it below the last row. */
export interface RowAppend {
  readonly table: TableKey;
  /** By column; columns left out stay blank. An `id` only where a removed row comes back as it was. */
  readonly cells: TypedCells;
  readonly reason: EditReason;
  /** Not added when a row of the table holds the same in this column: looked up again at the moment of writing. */
  readonly once?: ColumnKey;
}

/** A row to add with the id it was given; blank in tables whose rows have none. */
export interface AppendedRow extends RowAppend {
  readonly id: string;
}
