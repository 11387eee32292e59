import type { RowPrint } from '../../register/rowPrint';
import type { CellValue } from '../../register/schema/cell';
import { isColumnOf, type ColumnKey, type TableKey, type TypedCells } from '../../register/tables/tables';

/**
 * Rows of one table that a run added or took away, told in one line: of added ones what they are, so that they are found
 * again and one that somebody has worked on is told from them; of those taken away all they held.
 */
export interface RowsTold {
  readonly added?: readonly RowPrint[];
  readonly removed?: readonly TypedCells[];
}

/** How many rows or cells a line tells of. */
export function changesToldIn({ added, removed }: RowsTold): number {
  return (added ?? removed)?.length ?? 1;
}

/** What a line can carry: a cell of a workbook file takes 32,767 characters. */
export const MOST_CHARACTERS = 30_000;

/** Whether the contents of a row are more than a line of the Journal can keep, so that it could not be brought back. */
export function isTooMuchToKeep(cells: TypedCells): boolean {
  return JSON.stringify(cells).length > MOST_CHARACTERS;
}

/** The rows of a line as one text; blank for a line of a single cell. */
export function packRows({ added, removed }: RowsTold): string {
  if (added) return JSON.stringify(added.map(({ id, print }) => [id, print]));
  return removed ? JSON.stringify(removed) : '';
}

/** The way back; a text that somebody has changed tells of no rows. */
export function unpackRows(side: 'added' | 'removed', table: TableKey, text: string): RowsTold {
  const rows = listIn(text);
  if (side === 'added') return { added: rows.flatMap((row) => printIn(row) ?? []) };
  return { removed: rows.map((row) => cellsIn(row, table)) };
}

function listIn(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  } catch {
    return [];
  }
}

function printIn(row: unknown): RowPrint | null {
  if (!Array.isArray(row)) return null;
  const [id, print] = row as readonly unknown[];
  return typeof id === 'string' && typeof print === 'string' ? { id, print } : null;
}

function cellsIn(row: unknown, table: TableKey): TypedCells {
  if (typeof row !== 'object' || row === null) return {};
  const cells = Object.entries(row).filter((entry): entry is [ColumnKey, CellValue] => isColumnOf(table, entry[0]));
  return Object.fromEntries(cells);
}
