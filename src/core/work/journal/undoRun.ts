import type { CellEdit, RowAppend, RowRemoval } from '../../register/edits';
import { contentsOf, isWorkedOn, placesOfRows, type RowPrint } from '../../register/rowPrint';
import { rowKeyColumn } from '../../register/tables/rowKey';
import { isSameCell, type CellValue } from '../../register/schema/cell';
import type { Column } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import { cellAt, type LocatedTable } from '../../register/schema/locateTable';
import {
  cellIn,
  columnsOf,
  tables,
  type ColumnKey,
  type TableKey,
  type TypedCells,
} from '../../register/tables/tables';
import type { JournalRow } from './journalRow';
import { isTooMuchToKeep } from './rowsTold';
import { isUndoable } from './runHistory';

/** How a run is taken back: changes to cells, rows that come back or go, and what somebody has changed since. */
export interface Undo {
  readonly edits: readonly CellEdit[];
  readonly appends: readonly RowAppend[];
  readonly removals: readonly RowRemoval[];
  /** Cells and rows that no longer hold what the run wrote: they stay as they are. */
  readonly leftAlone: readonly JournalRow[];
}

/**
 * Reverts exactly what the lines of a run wrote, where the cell still holds it. `located` is the workbook as it stands now,
 * with formulas and notes where rows may go. Ids that rows were given stay.
 */
export function undoRun(
  lines: readonly JournalRow[],
  located: ReadonlyMap<TableKey, LocatedTable>,
  reason: 'undo' | 'redo' = 'undo',
): Undo {
  const own = lines.filter(isUndoable);
  const parts = [
    ...own.filter(tellsOfMany).map((line) => undoMany(line, located)),
    ...[...groupByRow(own.filter((line) => !tellsOfMany(line))).values()].map((rows) => undoRow(rows, located)),
  ];
  return {
    edits: parts.flatMap(({ edits }) => edits.map((edit) => ({ ...edit, reason }))),
    appends: eachOnce(parts.map(({ appends }) => appends)).map((row) => ({ ...row, reason })),
    removals: parts.flatMap(({ removals }) => removals.map((row) => ({ ...row, reason }))),
    leftAlone: parts.flatMap(({ leftAlone }) => leftAlone),
  };
}

/** A row that two lines tell of in the same words, because its removal was cut short and begun again, comes back once. */
function eachOnce(parts: readonly (readonly RowAppend[])[]): readonly RowAppend[] {
  const before = new Set<string>();
  return parts.flatMap((rows) => {
    const named = rows.map((row) => [JSON.stringify(row), row] as const);
    const own = named.filter(([name, { once }]) => once === undefined || !before.has(name));
    for (const [name] of named) before.add(name);
    return own.map(([, row]) => row);
  });
}

/** The tables of a run whose rows may go: of them formulas and notes have to be known. */
export function tablesLosingRows(lines: readonly JournalRow[]): ReadonlySet<TableKey> {
  const added = lines.filter((line) => line.added !== undefined || (line.column === '' && line.after !== ''));
  return new Set(added.map(({ table }) => table));
}

const NOTHING: Undo = { edits: [], appends: [], removals: [], leftAlone: [] };

function tellsOfMany({ added, removed }: JournalRow): boolean {
  return added !== undefined || removed !== undefined;
}

/** Of many rows that the run added those go that nobody has worked on; many that it took away come back as they were. */
function undoMany(line: JournalRow, located: ReadonlyMap<TableKey, LocatedTable>): Undo {
  const { added = [], removed = [], ...whole } = line;
  const table = located.get(line.table);
  if (!table) return { ...NOTHING, leftAlone: [line] };
  const places = placesOfRows(added, table);
  const parts = added.map((print, index) => takeRowOut(print, places[index] ?? null, whole, table));
  return {
    ...NOTHING,
    appends: removed.flatMap((cells) => broughtBack(line.table, cells, table)),
    removals: parts.flatMap(({ removals }) => removals),
    leftAlone: parts.flatMap(({ leftAlone }) => leftAlone),
  };
}

function takeRowOut(print: RowPrint, row: number | null, line: JournalRow, table: LocatedTable): Undo {
  const { id } = print;
  const left: Undo = { ...NOTHING, leftAlone: [{ ...line, id, before: '', after: id }] };
  if (row === null) return id !== '' && isGone(table, id) ? NOTHING : left;
  const cells = contentsOf(table, row);
  if (isWorkedOn(table, row) || isTooMuchToKeep(cells)) return left;
  return { ...NOTHING, removals: [{ ...print, table: line.table, cells, reason: 'undo' }] };
}

/** A row that was taken away is added again as it was, with its id; where it stands again already, nothing is. */
function broughtBack(key: TableKey, cells: TypedCells, table: LocatedTable): readonly RowAppend[] {
  const keyColumn = rowKeyColumn(key);
  const row: RowAppend = { table: key, cells, reason: 'undo', inBulk: true };
  const id = keyColumn === null ? '' : textOfCell(cellIn(cells, keyColumn));
  if (keyColumn === null || id === '') return [row];
  return isGone(table, id) ? [{ ...row, once: keyColumn }] : [];
}

function groupByRow(lines: readonly JournalRow[]): ReadonlyMap<string, readonly JournalRow[]> {
  const groups = new Map<string, JournalRow[]>();
  for (const line of lines) {
    const key = `${line.table} ${line.id}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function undoRow(lines: readonly JournalRow[], located: ReadonlyMap<TableKey, LocatedTable>): Undo {
  const [first] = lines;
  const table = first && located.get(first.table);
  if (!first || !table) return { ...NOTHING, leftAlone: lines };
  const cells = netChanges(lines);
  const whole = lines.find(({ column }) => column === '');
  if (whole) return whole.after === '' ? bringBack(first, cells, table) : takeAway(first, lines, cells, table);
  const rows = rowsWith(table, first.id);
  const undone = rowsChangedAlike(lines, rows, table) ?? cells.map((line) => undoCell(line, table, rows));
  return {
    ...NOTHING,
    edits: undone.flatMap(({ edits }) => edits),
    leftAlone: undone.flatMap(({ leftAlone }) => leftAlone),
  };
}

/** A line about one cell, not about a row as a whole. */
type CellLine = JournalRow & { readonly column: ColumnKey };

/** Of several changes of a cell in one run: from the first old to the last new. */
function netChanges(lines: readonly JournalRow[]): readonly CellLine[] {
  const byColumn = new Map<ColumnKey, CellLine>();
  for (const line of lines) {
    const { column } = line;
    if (column === '') continue;
    const first = byColumn.get(column) ?? line;
    const { before, beforeFormula } = first;
    byColumn.set(column, { ...line, column, before, ...(beforeFormula !== undefined && { beforeFormula }) });
  }
  return [...byColumn.values()];
}

/**
 * Several rows of one name (somebody of Staff with two roles) that a run has changed in the same column: as many as hold
 * what it wrote, each in its turn. Null where no line stands for a row of its own.
 */
function rowsChangedAlike(
  lines: readonly JournalRow[],
  rows: readonly number[],
  table: LocatedTable,
): readonly Undo[] | null {
  const own = lines.filter((line): line is CellLine => line.column !== '');
  const alike = (line: CellLine): readonly CellLine[] =>
    own.filter(({ column, after }) => column === line.column && isSameCell(after, line.after));
  if (rows.length < 2 || own.every((line) => alike(line).length < 2)) return null;
  return own.map((line) => {
    const holding = rows.filter((row) => isSameCell(cellAt(table, row, line.column) ?? '', line.after));
    const row = holding[alike(line).indexOf(line)];
    const isTold = row !== undefined && holding.length === alike(line).length;
    return isTold ? undoCell(line, table, [row]) : { ...NOTHING, leftAlone: [line] };
  });
}

/** Of rows that share an id (one was copied) the only one that holds what was written is meant. */
function undoCell(line: CellLine, table: LocatedTable, rows: readonly number[]): Undo {
  const { table: key, id, column, before, after, beforeFormula, afterFormula } = line;
  const holding = (cell: CellValue): readonly number[] =>
    rows.filter((row) => isSameCell(cellAt(table, row, column) ?? '', cell));
  if (line.isBeforeCut) return { ...NOTHING, leftAlone: [line] };
  // What a formula comes to may be another by now: the writer looks whether it is still the same formula.
  const [row, other] = afterFormula === undefined ? holding(after) : rows;
  if (row === undefined && holding(before).length > 0 && table.positions.has(column)) return NOTHING;
  if (row === undefined || other !== undefined || !table.positions.has(column))
    return { ...NOTHING, leftAlone: [line] };
  const formulas = {
    ...(beforeFormula !== undefined && { afterFormula: beforeFormula }),
    ...(afterFormula !== undefined && { beforeFormula: afterFormula }),
  };
  const edit = { table: key, id, row: row + 1, column, before: cellAt(table, row, column) ?? '' };
  return { ...NOTHING, edits: [{ ...edit, after: before, ...formulas, reason: 'undo' }] };
}

/** A row that the run added goes as a whole, and only while nobody has worked on it. */
function takeAway(
  { table: key, id }: JournalRow,
  lines: readonly JournalRow[],
  cells: readonly CellLine[],
  table: LocatedTable,
): Undo {
  const row = findRow(table, id) ?? onlyRowWith(cells, rowsWith(table, id), table);
  if (row === null) return isGone(table, id) ? NOTHING : { ...NOTHING, leftAlone: lines };
  const written = new Map(cells.map(({ column, after }) => [column, after]));
  const columns: Readonly<Record<string, Column<unknown>>> = tables[key].columns;
  const keyColumn = rowKeyColumn(key);
  const there = columnsOf(key).filter((column) => table.positions.has(column) && column !== keyColumn);
  // A formula that was there before the row, or has been filled down since, is nobody's work on this row.
  const typed = there.filter((column) => written.has(column) || !isComputed(table, row, column));
  const isTouched = typed.some((column) => {
    const found = cellAt(table, row, column) ?? '';
    const isOwn = columns[column]?.owned === true && !written.has(column);
    return !isOwn && !isSameCell(found, written.get(column) ?? '');
  });
  if (isTouched) return { ...NOTHING, leftAlone: lines };
  const filled = typed.filter((column) => (cellAt(table, row, column) ?? '') !== '');
  const clear = keyColumn === null ? filled : [...filled, keyColumn];
  return {
    ...NOTHING,
    edits: clear.map((column) => ({
      table: key,
      id,
      row: row + 1,
      column,
      before: cellAt(table, row, column) ?? '',
      after: '',
      reason: 'undo',
    })),
  };
}

/** A row that an undo removed is added again as it was, with its id. */
function bringBack({ table: key, id }: JournalRow, cells: readonly CellLine[], table: LocatedTable): Undo {
  if (!isGone(table, id)) return NOTHING;
  const before = Object.fromEntries(cells.map((line) => [line.column, line.before]));
  const keyColumn = rowKeyColumn(key);
  const row: RowAppend = { table: key, cells: before, reason: 'undo' };
  if (keyColumn === null) return { ...NOTHING, appends: [row] };
  return { ...NOTHING, appends: [{ ...row, cells: { [keyColumn]: id, ...before }, once: keyColumn }] };
}

/** 0-based row of the sheet; null when no row has the id, or several have it. */
function findRow(table: LocatedTable, id: string): number | null {
  const rows = rowsWith(table, id);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Of rows of one name the only one that holds all that was written; null where that is none, or several. */
function onlyRowWith(cells: readonly CellLine[], rows: readonly number[], table: LocatedTable): number | null {
  const found = rows.filter((row) =>
    cells.every(({ column, after }) => isSameCell(cellAt(table, row, column) ?? '', after)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isGone(table: LocatedTable, id: string): boolean {
  return rowsWith(table, id).length === 0;
}

function isComputed({ sheet, positions }: LocatedTable, row: number, column: string): boolean {
  return (sheet.formulas?.[row]?.[positions.get(column) ?? -1] ?? '') !== '';
}

function rowsWith(table: LocatedTable, id: string): readonly number[] {
  const known = rowsById.get(table) ?? groupRows(table);
  rowsById.set(table, known);
  return known.get(id) ?? [];
}

/** Of each table as it was read once: runs have thousands of rows. */
const rowsById = new WeakMap<LocatedTable, ReadonlyMap<string, readonly number[]>>();

function groupRows({ table, sheet, headingRow, positions }: LocatedTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const position = positions.get(rowKeyColumn(table.key as TableKey) ?? '');
  if (position === undefined) return rows;
  sheet.values.forEach((cells, row) => {
    const id = textOfCell(cells[position] ?? '');
    if (row <= headingRow || id === '') return;
    const same = rows.get(id);
    if (same) same.push(row);
    else rows.set(id, [row]);
  });
  return rows;
}
