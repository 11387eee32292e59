import type { CellEdit } from '../core/register/edits';
import { rowKeyColumn } from '../core/register/tables/rowKey';
import { tables, type TableKey } from '../core/register/tables/tables';
import { isSameCell, type CellValue } from '../core/register/schema/cell';
import type { Column } from '../core/register/schema/column';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { cellsOf, writtenOf } from './cells';
import { runsOf } from './grid';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import { asText } from './typedText';
import type { WallClock } from '../core/values/wallClock';
import type { Range, ReadTab } from './workbook';

/** Changes to cells of one table whose rows have been found again: what may be written, and what is left alone. */
export interface FoundPatches {
  readonly found: readonly CellEdit[];
  /** The row is gone, the column has moved, or the cell no longer holds what the change was made for. */
  readonly leftAlone: readonly CellEdit[];
  readonly write: () => void;
}

/**
 * Finds the cells of edits again just before they are written: a row that moved is followed by its id. Nothing is
 * written before `write` is called.
 */
export function findPatches(edits: readonly CellEdit[], located: LocatedTable, clock: WallClock): FoundPatches {
  const table = freshReading(edits, located, clock);
  const columns = new Map<number, Map<number, CellEdit>>();
  const found: CellEdit[] = [];
  const leftAlone: CellEdit[] = [];
  const { headingRow, sheet, positions } = located;
  const isInPlace = (position: number): boolean =>
    isSameCell(table.cellAt(headingRow, position), sheet.values[headingRow]?.[position] ?? '');
  for (const edit of edits) {
    const position = positions.get(edit.column);
    const row = position === undefined || !isInPlace(position) ? -1 : table.rowOf(edit);
    if (position === undefined || row < 0 || !isSameCell(table.cellAt(row, position), edit.before)) {
      leftAlone.push(edit);
      continue;
    }
    const column = columns.get(position) ?? new Map<number, CellEdit>();
    // The column touched last is written last: it is the one that closes a matter.
    columns.delete(position);
    columns.set(position, column.set(row, edit));
    found.push(edit);
  }
  const write = (): void =>
    writingTo(located.sheet.name, () => {
      const rowNow = table.followRows();
      for (const [position, column] of columns) writeColumn(position, followed(column, rowNow), table, located, clock);
    });
  return { found, leftAlone, write };
}

/** Where rows have gone while the Journal was written; those that are gone are not written. */
function followed(
  changes: ReadonlyMap<number, CellEdit>,
  rowNow: (row: number) => number,
): ReadonlyMap<number, CellEdit> {
  return new Map([...changes].map(([row, edit]) => [rowNow(row), edit] as const).filter(([row]) => row >= 0));
}

/** A table as it stands at the moment of writing; rows are 0-based rows of the sheet. */
interface FreshTable {
  readonly range: Range;
  readonly rowOf: (edit: CellEdit) => number;
  readonly cellAt: (row: number, position: number) => CellValue;
  /** Reads the ids once more and tells where each row stands now; -1: nobody knows. */
  readonly followRows: () => (row: number) => number;
}

/** Only the id and the touched columns are read, unless a row has no id and must be known by its content. */
function freshReading(
  edits: readonly CellEdit[],
  { table, sheet, positions }: LocatedTable,
  clock: WallClock,
): FreshTable {
  const { range } = sheet as ReadTab;
  const keyPosition = positions.get(rowKeyColumn(table.key as TableKey) ?? '');
  const isWhole = keyPosition === undefined || edits.some(({ id }) => id === '');
  const touched = edits.flatMap(({ column }) => positions.get(column) ?? []);
  const needed = isWhole ? allOf(range.getNumColumns()) : [...new Set([keyPosition, ...touched])];
  const columns = readColumns(range, needed, clock);
  const cellAt = (row: number, position: number): CellValue => columns.get(position)?.[row] ?? '';
  const rowsByKey = keyPosition === undefined ? new Map<string, number[]>() : rowsOf(columns.get(keyPosition) ?? []);
  const isUnchanged = (row: number): boolean =>
    (sheet.values[row] ?? []).every((cell, position) => isSameCell(cell, cellAt(row, position)));
  const rowOf = ({ id, row }: CellEdit): number => {
    const read = row - 1;
    if (id === '') return isUnchanged(read) ? read : -1;
    const rows = rowsByKey.get(id) ?? [];
    if (rows.includes(read)) return read;
    return rows.length === 1 ? (rows[0] ?? -1) : -1;
  };
  const followRows = (): ((row: number) => number) => {
    const known = keyPosition === undefined ? undefined : columns.get(keyPosition);
    if (keyPosition === undefined || known === undefined) return (row) => row;
    const now = readColumns(range, [keyPosition], clock).get(keyPosition) ?? [];
    return (row) => {
      const [key, stands] = [textOfCell(known[row] ?? ''), textOfCell(now[row] ?? '')];
      if (key === stands || key === '') return row;
      const rows = rowsOf(now).get(key) ?? [];
      return rows.length === 1 ? (rows[0] ?? -1) : -1;
    };
  };
  return { range, rowOf, cellAt, followRows };
}

/** More reads than this are dearer than the columns between them. */
const MOST_READS = 2;

function readColumns(range: Range, positions: readonly number[], clock: WallClock): ReadonlyMap<number, CellValue[]> {
  const ordered = [...positions].sort((left, right) => left - right);
  const starts = ordered.map((position, index) => position - index);
  const runs = runsOf(starts, (left, right) => left === right);
  const columns = new Map<number, CellValue[]>();
  const [lowest = 0, highest = 0] = [ordered[0], ordered[ordered.length - 1]];
  const blocks =
    runs.length > MOST_READS
      ? [{ first: lowest, count: highest - lowest + 1 }]
      : runs.map(({ start, count }) => ({ first: ordered[start] ?? 0, count }));
  for (const { first, count } of blocks) {
    const block = range.offset(0, first, range.getNumRows(), count);
    const values = cellsOf(
      retrying(() => block.getValues()),
      clock,
    );
    for (let at = 0; at < count; at++)
      columns.set(
        first + at,
        values.map((row) => row[at] ?? ''),
      );
  }
  return columns;
}

function rowsOf(keys: readonly CellValue[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((cell, row) => {
    const key = textOfCell(cell);
    if (key === '') return;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

function allOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_none, position) => position);
}

/**
 * A column of ours is written in one piece, from the first change to the last, with what stands between as it is; in a
 * column of people's only the changed cells are touched.
 */
function writeColumn(
  position: number,
  changes: ReadonlyMap<number, CellEdit>,
  { range, cellAt }: FreshTable,
  located: LocatedTable,
  clock: WallClock,
): void {
  const rows = [...changes.keys()].sort((left, right) => left - right);
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const after = (row: number): CellValue => changes.get(row)?.after ?? cellAt(row, position);
  const spans = isOwned(located, position)
    ? [{ start: first, count: last - first + 1 }]
    : runsOf(
        rows.map((row, index) => row - index),
        (left, right) => left === right,
      ).map(({ start, count }) => ({ start: rows[start] ?? 0, count }));
  for (const { start, count } of spans) {
    const cells = allOf(count).map((offset) => after(start + offset));
    writeCells(range.offset(start, position, count, 1), cells, clock);
  }
}

/** Text that the sheet would read as something else goes into cells of plain text. */
export function writeCells(range: Range, cells: readonly CellValue[], clock: WallClock): void {
  const isParsed = cells.some((cell) => typeof cell === 'string' && asText(cell) !== cell);
  if (isParsed) range.setNumberFormat('@');
  const values = cells.map((cell) => [writtenOf(cell, clock)]);
  retrying(() => range.setValues(values));
}

function isOwned({ table, positions }: LocatedTable, position: number): boolean {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table.key as TableKey].columns;
  return Object.keys(columns).some((key) => positions.get(key) === position && columns[key]?.owned === true);
}
