import type { CellsRead, WantedBlock } from './cellsRead';
import type { CellWrite } from './cellWrites';
import type { AppendedRow, RowAppend } from './edits';
import type { CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import { keyColumnOf, ROWS_BESIDE, ROWS_WITHOUT_IDS, type TableNow } from './tableLook';
import { rowKeyColumn } from './tables/rowKey';
import { cellIn } from './tables/tables';
import { remembered } from '../values/remembered';

/** A row to add with the column by which it is known: an id that is new, or the row's own key. */
export function keyed({ table, cells, ...rest }: RowAppend, newKey: () => string = () => ''): AppendedRow {
  const column = rowKeyColumn(table);
  if (column === null) return { ...rest, table, cells, id: '' };
  const id = textOfCell(cells[column] ?? '') || newKey();
  return { ...rest, table, id, cells: { ...cells, [column]: id } };
}

/** Of rows to add those that a table does not hold yet, by their own id or by what stands there once. */
export function stillToAdd(rows: readonly AppendedRow[], now: TableNow): readonly AppendedRow[] {
  const { cells, headingRow, positions } = now;
  const held = remembered((position: number): ReadonlySet<string> => {
    const below = cells.column(position).slice(headingRow + 1);
    return new Set(below.map(textOfCell).filter(Boolean));
  });
  const stands = (position: number | undefined, text: string): boolean =>
    position !== undefined && held(position).has(text);
  return rows.filter(
    ({ once, id, cells: own }) =>
      once === undefined || !(stands(keyColumnOf(now), id) || stands(positions.get(once), textOfCell(own[once] ?? ''))),
  );
}

/** The part of a table whose formulas are read before rows are added: those that tell where, and of the rows above, which may be pushed down there. */
export function formulasAround(now: TableNow, count: number): WantedBlock {
  const { row, rows, ...below } = formulasBelow(now, count);
  const above = Math.min(row, ROWS_BESIDE);
  return { ...below, row: row - above, rows: (rows ?? 0) + above };
}

/** The part of a table whose formulas tell where rows may be added: from the last row that surely is one, `rows` beyond the end. */
export function formulasBelow(now: TableNow, rows: number): WantedBlock {
  const first = lastNamedRow(now);
  const rest = lastFilledRow(now) - first;
  const isNamed = keyColumnOf(now) !== undefined;
  const count = isNamed ? Math.min(rest, ROWS_WITHOUT_IDS) : rest;
  return { row: first, column: 0, rows: count + rows + 1, columns: null };
}

/**
 * 0-based row below the last one with something typed into columns of ours, or below the headings. What formulas come to
 * does not count, however far down they are filled, nor what a team's own columns hold, nor a box that nobody has ticked.
 */
export function rowBelow(now: TableNow, formulas: CellsRead<string>): number {
  const { row: first, rows } = formulasBelow(now, 0);
  let row = first + (rows ?? 1) - 1;
  while (row > now.headingRow && !isTyped(row, now, formulas)) row--;
  return row + 1;
}

function isTyped(row: number, { cells, positions }: TableNow, formulas: CellsRead<string>): boolean {
  return [...positions.values()].some((column) => {
    const cell = cells.cellAt(row, column) ?? '';
    return !isBlank(cell) && (formulas.cellAt(row, column) ?? '') === '';
  });
}

/** 0-based; the headings where no row has an id. */
function lastNamedRow(now: TableNow): number {
  const column = keyColumnOf(now);
  const texts = column === undefined ? [] : now.cells.column(column);
  let row = texts.length - 1;
  while (row > now.headingRow && textOfCell(texts[row] ?? '') === '') row--;
  return Math.max(row, now.headingRow);
}

/** 0-based row with the last content of ours, typed or computed. */
function lastFilledRow({ cells, positions, headingRow }: TableNow): number {
  const isFilled = (row: number): boolean =>
    [...positions.values()].some((column) => !isBlank(cells.cellAt(row, column) ?? ''));
  let row = cells.lastRow;
  while (row > headingRow && !isFilled(row)) row--;
  return Math.max(row, headingRow);
}

/** An unticked box is how an empty one reads. */
function isBlank(cell: CellValue): boolean {
  return cell === '' || cell === false;
}

/** A cell of an added row. */
export interface AddedCell extends CellWrite {
  readonly added: AppendedRow;
  readonly key: string;
}

/** Whether a row is known by this cell of it: without it the same row would be added again and again. */
export function isKnownBy({ added: { table, once }, key }: AddedCell): boolean {
  return key === once || key === rowKeyColumn(table);
}

/**
 * The cells of rows to add from a row (0-based) on: none where a formula stands or what one spills. Blank cells between are
 * written as they stand, so that a row comes in one piece.
 */
export function addedCells(
  rows: readonly AppendedRow[],
  first: number,
  { positions, cells }: TableNow,
  formulas: CellsRead<string>,
): readonly AddedCell[] {
  return rows.flatMap((added, index) =>
    [...positions].flatMap(([key, column]): readonly AddedCell[] => {
      const row = first + index;
      const value = cellIn(added.cells, key);
      const stands = cells.cellAt(row, column) ?? '';
      const isTaken = (formulas.cellAt(row, column) ?? '') !== '' || (value === '' && !isBlank(stands));
      return isTaken ? [] : [{ added, key, row, column, content: value === '' ? stands : value }];
    }),
  );
}
