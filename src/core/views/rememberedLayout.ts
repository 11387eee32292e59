import { isDateCell, isSameCell, type CellValue } from '../register/schema/cell';
import type { Block } from '../values/block';
import type { Packed } from '../values/runs';
import type { RowBorders } from './borders';
import { fitted } from '../register/writtenText';
import { plainBlocks } from './plainText';
import type { GeneratedSheet, ViewCell } from './sheet';

/** A generated sheet as it was last written; the id finds it again when somebody renames it. */
export interface RememberedSheet {
  readonly id: number;
  readonly name: string;
  /** None = not known: everything is formatted anew. */
  readonly layout?: RememberedLayout;
  /** Fingerprint of what was last written into its cells, links with where they lead. */
  readonly cells?: string;
}

/** How a sheet was last formatted, as short as can be: the memory of a whole workbook is one property. */
export interface RememberedLayout {
  /** Rows and columns its values took; when others are there, somebody has moved rows about. */
  readonly used: readonly [rows: number, columns: number];
  /** Rows that were formatted; 0 = a sheet as the host makes it. */
  readonly rows: number;
  /** Fingerprints of the parts that are as wanted, with blanks between. */
  readonly prints: string;
  readonly borders: Packed<RowBorders>;
  /** Pixels of each row. */
  readonly heights: Packed<number>;
}

/** A sheet that nobody has formatted yet. */
export const AS_THE_HOST_MAKES_IT: RememberedLayout = { used: [1, 1], rows: 0, prints: '', borders: [], heights: [] };

/** A generated sheet as it stands before it is written anew. */
export interface StandingSheet extends Pick<Block, 'rows' | 'columns'> {
  readonly id: number;
  /** Where they were read. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * The layout of last time as far as it still holds: not for another sheet or language, nor where somebody has put rows
 * or columns in, taken them out, or moved a column, whose format goes with it.
 */
export function standingLayout(
  last: RememberedSheet | undefined,
  view: GeneratedSheet,
  { id, rows, columns, values }: StandingSheet,
): RememberedLayout | undefined {
  const isSame = last?.id === id && last.name === view.name && !isShuffled(view, values) && !isBare(view, values);
  if (!isSame || last.layout === undefined) return undefined;
  const [usedRows, usedColumns] = last.layout.used;
  return usedRows === rows && usedColumns === columns ? last.layout : undefined;
}

/** Whether a sheet that was read shows what it is to show; where a link leads it does not say. */
export function isShown(cells: GeneratedSheet['cells'], standing: StandingSheet['values']): boolean {
  return (
    standing.length >= usedSize(cells)[0] &&
    standing.every((row, at) => row.every((found, column) => isSame(found, cells[at]?.[column] ?? '')))
  );
}

function isSame(found: CellValue, wanted: ViewCell): boolean {
  const shown = typeof wanted === 'object' && 'text' in wanted ? wanted.text : wanted;
  return isSameCell(found, typeof shown === 'string' ? fitted(shown) : shown);
}

/** Whether the headings stand in another order. */
function isShuffled({ cells, layout: { frozenRows } }: GeneratedSheet, values: StandingSheet['values']): boolean {
  const wanted = (cells[frozenRows - 1] ?? []).map(String);
  const found = (values[frozenRows - 1] ?? []).map(String);
  return found.join() !== wanted.join() && [...found].sort().join() === [...wanted].sort().join();
}

/** Whether somebody has cleared the formats: a day reads as a number, what people choose or type as a number or a day. */
function isBare(view: GeneratedSheet, values: StandingSheet['values']): boolean {
  const isNumber = (cell: CellValue | undefined): boolean => typeof cell === 'number';
  const wasText = plainBlocks(view).some(({ row, column, rows, columns }) =>
    values
      .slice(row, row + rows)
      .some((cells) => cells.slice(column, column + columns).some((cell) => isNumber(cell) || isDateCell(cell))),
  );
  return (
    wasText || view.cells.some((row, at) => row.some((cell, column) => isDay(cell) && isNumber(values[at]?.[column])))
  );
}

function isDay(cell: ViewCell): boolean {
  return typeof cell === 'object' && 'serial' in cell;
}

/** Rows and columns that the cells of a sheet take, without blank ends. */
export function usedSize(cells: GeneratedSheet['cells']): readonly [rows: number, columns: number] {
  let rows = cells.length;
  while (rows > 1 && (cells[rows - 1] ?? []).every((cell) => cell === '')) rows--;
  let columns = cells[0]?.length ?? 1;
  while (columns > 1 && cells.every((row) => (row[columns - 1] ?? '') === '')) columns--;
  return [Math.max(rows, 1), columns];
}
