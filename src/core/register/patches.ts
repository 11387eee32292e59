import type { Block } from '../values/block';
import { spanOf, stretchesOf, type Stretch } from '../values/runs';
import { columnBlocks, type CellsRead, type WantedBlock } from './cellsRead';
import type { CellEdit } from './edits';
import { isSameCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import type { Table } from './schema/table';
import { rowKeyColumn } from './tables/rowKey';
import type { TableKey } from './tables/tables';

/** Which changes to cells of one table may be written, and where. Rows and columns are 0-based. */
export interface Patches {
  readonly found: readonly CellEdit[];
  /** The row is gone, the column has moved, or the cell no longer holds what the change was made for. */
  readonly leftAlone: readonly CellEdit[];
  /** In the order they are to be written. */
  readonly columns: readonly ColumnPatch[];
}

/** What is to stand in cells of one column, by row. */
export interface ColumnPatch {
  readonly column: number;
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** Cells below each other to write in one go. */
export interface PatchedCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellValue[];
}

/**
 * What has to be read once more just before edits are written: the ids and the touched columns of rows that have an id,
 * and all of those that must be known by their content. `rows` and `columns` are the size of the sheet as it was read.
 */
export function blocksToReadAgain(
  edits: readonly CellEdit[],
  located: LocatedTable,
  { rows, columns }: Pick<Block, 'rows' | 'columns'>,
): readonly WantedBlock[] {
  const unnamed = edits.flatMap(({ id, row }) => (id === '' ? row - 1 : []));
  const wide = (first: number, count: number): WantedBlock => ({ row: first, column: 0, rows: count, columns });
  const { first, count } = spanOf(unnamed);
  return [
    ...(unnamed.length < edits.length ? columnBlocks(columnsOf(edits, located)) : [wide(located.headingRow, 1)]),
    ...(count > 0 && first < rows ? [wide(first, Math.min(count, rows - first))] : []),
  ];
}

function columnsOf(edits: readonly CellEdit[], { positions, table }: LocatedTable): readonly Stretch[] {
  const touched = edits.flatMap(({ column }) => positions.get(column) ?? []);
  return stretchesOf([...touched, ...(keyColumnOf({ table, positions }) ?? [])]);
}

/** The 0-based column that tells rows apart, in a list of its own; null where there is none. */
function keyColumnOf({ table, positions }: Pick<LocatedTable, 'table' | 'positions'>): readonly [number] | null {
  const position = positions.get(rowKeyColumn(table.key as TableKey) ?? '');
  return position === undefined ? null : [position];
}

/**
 * Finds the cells of edits again: a row that moved is followed by its id, one without an id must stand where it stood
 * and hold what it held. `now`: the table as it stands at the moment of writing.
 */
export function findPatches(edits: readonly CellEdit[], located: LocatedTable, now: CellsRead): Patches {
  const rowOf = rowFinder(located, now);
  const { headingRow, sheet, positions } = located;
  const isInPlace = (column: number): boolean =>
    isSameCell(now.cellAt(headingRow, column) ?? '', sheet.values[headingRow]?.[column] ?? '');
  const columns = new Map<number, Map<number, CellValue>>();
  const found: CellEdit[] = [];
  const leftAlone: CellEdit[] = [];
  for (const edit of edits) {
    const column = positions.get(edit.column);
    const row = column === undefined || !isInPlace(column) ? null : rowOf(edit);
    if (column === undefined || row === null || !isSameCell(now.cellAt(row, column) ?? '', edit.before)) {
      leftAlone.push(edit);
      continue;
    }
    const cells = columns.get(column) ?? new Map<number, CellValue>();
    // The column touched last is written last: it is the one that closes a matter.
    columns.delete(column);
    columns.set(column, cells.set(row, edit.after));
    found.push(edit);
  }
  return { found, leftAlone, columns: [...columns].map(([column, cells]) => ({ column, cells })) };
}

/** Where the row of an edit stands now; null when nobody knows. */
function rowFinder(located: LocatedTable, now: CellsRead): (edit: CellEdit) => number | null {
  const { sheet } = located;
  const [keyColumn] = keyColumnOf(located) ?? [];
  const rowsByKey = keyColumn === undefined ? new Map<string, number[]>() : rowsByText(now.column(keyColumn));
  const isUnchanged = (row: number): boolean =>
    (sheet.values[row] ?? []).every((cell, column) => isSameCell(cell, now.cellAt(row, column) ?? ''));
  return ({ id, row: number }) => {
    const row = number - 1;
    if (id === '') return isUnchanged(row) ? row : null;
    const rows = rowsByKey.get(id) ?? [];
    return rows.includes(row) ? row : onlyOf(rows);
  };
}

/** Blank cells name no row. */
function rowsByText(cells: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const text = textOfCell(cell);
    if (text === '') return;
    const known = rows.get(text);
    if (known) known.push(row);
    else rows.set(text, [row]);
  });
  return rows;
}

function onlyOf(rows: readonly number[]): number | null {
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/**
 * What has to be looked at once more when the Journal is written: rows may have moved in between. Ids tell where they
 * stand, and of rows that had none all that stands in them.
 */
export function blocksToFollow(
  columns: Patches['columns'],
  located: LocatedTable,
  before: CellsRead,
): readonly WantedBlock[] {
  const key = keyColumnOf(located);
  const unnamed = columns.flatMap(({ cells }) => [...cells.keys()].filter((row) => keyAt(located, before, row) === ''));
  const { first, count } = spanOf(unnamed);
  const width = Math.max(0, ...located.positions.values()) + 1;
  return [
    ...(key === null ? [] : columnBlocks(stretchesOf(key))),
    ...(count > 0 ? [{ row: first, column: 0, rows: count, columns: width }] : []),
  ];
}

/** The id or key in a row; blank where there is none, or no column for it. */
function keyAt(located: LocatedTable, read: CellsRead, row: number): string {
  const [column] = keyColumnOf(located) ?? [];
  return column === undefined ? '' : textOfCell(read.cellAt(row, column) ?? '');
}

/**
 * Patches where their rows stand by now. `before` is what they were found in, `now` what has been read since. Rows that
 * are gone are not written, nor those without an id in whose place something else stands.
 */
export function followPatches(
  columns: Patches['columns'],
  located: LocatedTable,
  before: CellsRead,
  now: CellsRead,
): Patches['columns'] {
  const [keyColumn] = keyColumnOf(located) ?? [];
  let rowsByKey: ReadonlyMap<string, readonly number[]> | undefined;
  const isAsBefore = (row: number): boolean =>
    [...located.positions.values()].every((column) =>
      isSameCell(now.cellAt(row, column) ?? '', before.cellAt(row, column) ?? ''),
    );
  const rowNow = (row: number): number | null => {
    const key = keyAt(located, before, row);
    if (keyColumn === undefined || key === '') return isAsBefore(row) ? row : null;
    if (key === keyAt(located, now, row)) return row;
    rowsByKey ??= rowsByText(now.column(keyColumn));
    return onlyOf(rowsByKey.get(key) ?? []);
  };
  return columns.map(({ column, cells }) => {
    const moved = new Map<number, CellValue>();
    for (const [row, cell] of cells) {
      const stands = rowNow(row);
      if (stands !== null) moved.set(stands, cell);
    }
    return { column, cells: moved };
  });
}

/**
 * A column of ours is written in one piece, from the first change to the last, with what stands between as it is; in a
 * column of people's, and wherever rows have moved since, only the changed cells are touched.
 */
export function cellsToWrite(
  { column, cells }: ColumnPatch,
  located: LocatedTable,
  before: CellsRead,
  now: CellsRead,
): readonly PatchedCells[] {
  const rows = [...cells.keys()];
  const whole = spanOf(rows);
  const isOnePiece = isOwned(located, column) && !hasMoved(whole, located, before, now);
  const stretches = isOnePiece && whole.count > 0 ? [whole] : stretchesOf(rows);
  return stretches.map(({ first, count }) => ({
    row: first,
    column,
    cells: Array.from({ length: count }, (_none, index) => {
      const row = first + index;
      return cells.get(row) ?? before.cellAt(row, column) ?? '';
    }),
  }));
}

function hasMoved({ first, count }: Stretch, located: LocatedTable, before: CellsRead, now: CellsRead): boolean {
  const [keyColumn] = keyColumnOf(located) ?? [];
  if (keyColumn === undefined) return false;
  for (let row = first; row < first + count; row++)
    if (textOfCell(before.cellAt(row, keyColumn) ?? '') !== textOfCell(now.cellAt(row, keyColumn) ?? '')) return true;
  return false;
}

function isOwned({ table, positions }: LocatedTable, column: number): boolean {
  const { columns }: Table = table;
  return Object.keys(columns).some((key) => positions.get(key) === column && columns[key]?.owned === true);
}
