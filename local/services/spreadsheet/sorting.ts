import type { CellValue } from '../../store/sheetStore';
import type { CellData } from '../../store/workbookData';

/** A column of the sheet (0-based) and the direction in which it sorts. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Numbers before text before FALSE before TRUE before errors; empty cells stay last in either direction. */
function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return 3;
}

function compareValues(one: CellValue, other: CellValue): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return Number(one) - Number(other) || 0;
}

/** The order that sorts rows of cells: position i of the result is the row that comes i-th. Equal rows keep their order. */
export function sortOrder(
  rows: readonly (readonly (Readonly<CellData> | undefined)[])[],
  firstColumn: number,
  keys: readonly SortKey[],
): number[] {
  const valueAt = (row: number, key: SortKey): CellValue | undefined => rows[row]?.[key.column - firstColumn]?.value;
  return rows
    .map((_row, i) => i)
    .sort((one, other) => {
      for (const key of keys) {
        const order = compareCells(valueAt(one, key), valueAt(other, key), key.ascending);
        if (order !== 0) return order;
      }
      return one - other;
    });
}

function compareCells(one: CellValue | undefined, other: CellValue | undefined, ascending: boolean): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return ascending ? compareValues(one, other) : compareValues(other, one);
}
