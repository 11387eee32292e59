import type { AppendedRow, EditReason, RowRemoval } from '../../register/edits';
import { rowPrintOf } from '../../register/rowPrint';
import type { CellValue } from '../../register/schema/cell';
import type { TableKey, TypedCells } from '../../register/tables/tables';
import type { JournalRow, JournalRun } from './journalRow';
import { isTooMuchToKeep, MOST_CHARACTERS } from './rowsTold';

/** A line of many rows, with the rows it tells of. */
export interface ManyRowsLine<Row> {
  readonly line: JournalRow;
  readonly rows: readonly Row[];
}

export function linesOfAdded(run: JournalRun, rows: readonly AppendedRow[]): readonly ManyRowsLine<AppendedRow>[] {
  return batchesOf(rows, ({ table, cells }) => rowPrintOf(table, cells)).map((own) => addedLine(run, own));
}

export function linesOfRemoved(run: JournalRun, rows: readonly RowRemoval[]): readonly ManyRowsLine<RowRemoval>[] {
  return batchesOf(rows, ({ cells }) => kept(cells)).map((own) => removedLine(run, own));
}

export function addedLine(run: JournalRun, rows: readonly AppendedRow[]): ManyRowsLine<AppendedRow> {
  const added = rows.map(({ table, id, cells }) => ({ ...rowPrintOf(table, cells), id }));
  const ids = rangeOf(added);
  const { table, reason } = placeOf(rows);
  return { rows, line: { ...run, why: reason, table, id: ids, column: '', before: '', after: ids, added } };
}

export function removedLine(run: JournalRun, rows: readonly RowRemoval[]): ManyRowsLine<RowRemoval> {
  const removed = rows.map(({ cells }) => kept(cells));
  const ids = rangeOf(rows);
  const { table, reason } = placeOf(rows);
  return { rows, line: { ...run, why: reason, table, id: ids, column: '', before: ids, after: '', removed } };
}

function placeOf(rows: readonly { table: TableKey; reason: EditReason }[]): { table: TableKey; reason: EditReason } {
  const [first] = rows;
  if (!first) throw new RangeError('A line tells of at least one row');
  return first;
}

/** The first and the last id of rows, as people look for them; blank where they have none. */
function rangeOf(rows: readonly { readonly id: string }[]): string {
  const ids = rows.map(({ id }) => id).filter(Boolean);
  const [first = '', last = ''] = [ids[0], ids[ids.length - 1]];
  return first === last ? first : `${first} … ${last}`;
}

/** Rows of one table and reason that fit a line together. */
function batchesOf<Row extends { table: TableKey; reason: EditReason }>(
  rows: readonly Row[],
  toldOf: (row: Row) => unknown,
): readonly (readonly Row[])[] {
  const batches: { name: string; characters: number; rows: Row[] }[] = [];
  for (const row of rows) {
    const name = `${row.table} ${row.reason}`;
    const characters = JSON.stringify(toldOf(row)).length + 1;
    const last = batches[batches.length - 1];
    const fits = last?.name === name && last.characters + characters <= MOST_CHARACTERS;
    if (last && fits) {
      last.rows.push(row);
      last.characters += characters;
    } else batches.push({ name, characters, rows: [row] });
  }
  return batches.map(({ rows: own }) => own);
}

/** Of texts longer than this in a row that is too much to keep only the beginning is kept. */
const BEGINNING = 1000;

function kept(cells: TypedCells): TypedCells {
  if (!isTooMuchToKeep(cells)) return cells;
  const cut = (cell: CellValue): CellValue => (typeof cell === 'string' ? cell.slice(0, BEGINNING) : cell);
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cut(cell)]));
}
