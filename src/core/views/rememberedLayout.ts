import type { CellValue } from '../register/schema/cell';
import type { Block } from '../values/block';
import type { Packed } from '../values/runs';
import type { RowBorders } from './borders';
import type { GeneratedSheet } from './sheet';

/** A generated sheet as it was last written; the id finds it again when somebody renames it. */
export interface RememberedSheet {
  readonly id: number;
  readonly name: string;
  /** None = not known: everything is formatted anew. */
  readonly layout?: RememberedLayout;
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
  const isSame = last?.id === id && last.name === view.name && !isShuffled(view, values);
  if (!isSame || last.layout === undefined) return undefined;
  const [usedRows, usedColumns] = last.layout.used;
  return usedRows === rows && usedColumns === columns ? last.layout : undefined;
}

/** Whether the headings stand in another order. */
function isShuffled({ cells, layout: { frozenRows } }: GeneratedSheet, values: StandingSheet['values']): boolean {
  const wanted = (cells[frozenRows - 1] ?? []).map(String);
  const found = (values[frozenRows - 1] ?? []).map(String);
  return found.join() !== wanted.join() && [...found].sort().join() === [...wanted].sort().join();
}

/** Rows and columns that the cells of a sheet take, without blank ends. */
export function usedSize(cells: GeneratedSheet['cells']): readonly [rows: number, columns: number] {
  let rows = cells.length;
  while (rows > 1 && (cells[rows - 1] ?? []).every((cell) => cell === '')) rows--;
  let columns = cells[0]?.length ?? 1;
  while (columns > 1 && cells.every((row) => (row[columns - 1] ?? '') === '')) columns--;
  return [Math.max(rows, 1), columns];
}
