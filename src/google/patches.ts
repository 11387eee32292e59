import type { CellEdit } from '../core/edits';
import type { TableKey } from '../core/register/tables';
import type { CellValue } from '../core/schema/cell';
import type { LocatedTable } from '../core/schema/locateTable';
import { textOfCell } from '../core/schema/columns';
import { tables } from '../core/register/tables';
import type { Column } from '../core/schema/column';
import { cellsOf, isSameCell, writtenOf } from './cells';
import { runsOf } from './grid';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import { asText } from './typedText';
import type { WallClock } from './wallClock';
import type { Range, ReadTab } from './workbook';

/** What became of the edits: those written, and those whose row or cell had changed meanwhile. */
export interface Patched {
  readonly written: readonly CellEdit[];
  readonly leftAlone: readonly CellEdit[];
}

const LOCK_WAIT = 10_000;

/** Another command holds the lock for longer than anybody should wait. */
export class BusyError extends Error {}

/** Runs with the document's lock held, so that two commands never write the same cells at once. */
export function locked<Value>(work: () => Value): Value {
  // A script that stands alone has no document to lock, whatever the types say.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_WAIT)) throw new BusyError();
  try {
    const value = work();
    SpreadsheetApp.flush();
    return value;
  } finally {
    lock?.releaseLock();
  }
}

/**
 * Writes changes to people's cells. The rows are read again first: a row that moved is found by its id, a row that is
 * gone or a cell that no longer holds what the change was made for is left alone.
 */
export function applyEdits(
  edits: readonly CellEdit[],
  located: ReadonlyMap<TableKey, LocatedTable>,
  clock: WallClock,
): Patched {
  const written: CellEdit[] = [];
  const leftAlone: CellEdit[] = [];
  for (const [key, table] of located) {
    const own = edits.filter((edit) => edit.table === key);
    if (own.length > 0) patchTable(own, table, clock, written, leftAlone);
  }
  return { written, leftAlone };
}

function patchTable(
  edits: readonly CellEdit[],
  located: LocatedTable,
  clock: WallClock,
  written: CellEdit[],
  leftAlone: CellEdit[],
): void {
  const table = freshReading(edits, located, clock);
  const columns = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const position = located.positions.get(edit.column);
    const row = position === undefined ? -1 : table.rowOf(edit);
    if (position === undefined || row < 0 || !isSameCell(table.cellAt(row, position), edit.before)) {
      leftAlone.push(edit);
      continue;
    }
    const column = columns.get(position) ?? new Map<number, CellEdit>();
    columns.set(position, column.set(row, edit));
    written.push(edit);
  }
  writingTo(located.sheet.name, () => {
    for (const [position, column] of columns) writeColumn(position, column, table, located, clock);
  });
}

/** A table as it stands at the moment of writing; rows are 0-based rows of the sheet. */
interface FreshTable {
  readonly range: Range;
  readonly rowOf: (edit: CellEdit) => number;
  readonly cellAt: (row: number, position: number) => CellValue;
}

/** Only the id and the touched columns are read, unless a row has no id and must be known by its content. */
function freshReading(edits: readonly CellEdit[], { sheet, positions }: LocatedTable, clock: WallClock): FreshTable {
  const { range } = sheet as ReadTab;
  const idPosition = positions.get('id');
  const isWhole = idPosition === undefined || edits.some(({ id }) => id === '');
  const touched = edits.flatMap(({ column }) => positions.get(column) ?? []);
  const needed = isWhole ? allOf(range.getNumColumns()) : [...new Set([idPosition, ...touched])];
  const columns = readColumns(range, needed, clock);
  const cellAt = (row: number, position: number): CellValue => columns.get(position)?.[row] ?? '';
  const rowsById = idPosition === undefined ? new Map<string, number[]>() : rowsOf(columns.get(idPosition) ?? []);
  const isUnchanged = (row: number): boolean =>
    (sheet.values[row] ?? []).every((cell, position) => isSameCell(cell, cellAt(row, position)));
  const rowOf = ({ id, row }: CellEdit): number => {
    const read = row - 1;
    if (id === '') return isUnchanged(read) ? read : -1;
    const rows = rowsById.get(id) ?? [];
    if (rows.includes(read)) return read;
    return rows.length === 1 ? (rows[0] ?? -1) : -1;
  };
  return { range, rowOf, cellAt };
}

function readColumns(range: Range, positions: readonly number[], clock: WallClock): ReadonlyMap<number, CellValue[]> {
  const ordered = [...positions].sort((left, right) => left - right);
  const starts = ordered.map((position, index) => position - index);
  const columns = new Map<number, CellValue[]>();
  for (const { start, count } of runsOf(starts, (left, right) => left === right)) {
    const first = ordered[start] ?? 0;
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

function rowsOf(ids: readonly CellValue[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  ids.forEach((cell, row) => {
    const id = textOfCell(cell);
    if (id !== '') rows.set(id, [...(rows.get(id) ?? []), row]);
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
