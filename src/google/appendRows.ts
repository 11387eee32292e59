import { cellIn, type TypedCells } from '../core/register/tables/tables';
import { columnStyleOf } from '../app/columnStyles';
import { columnStretches, isFreeOf, rowBelow } from '../core/register/appendedRows';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { Language } from '../core/values/label';
import type { WallClock } from '../core/values/wallClock';
import { readCells, writtenIn } from './cells';
import { ensureGrid } from './grid';
import { retrying } from './retry';
import { styleColumns } from './structure';
import type { ReadTab } from './workbook';

/**
 * Writes rows below the last one of a table, with the formats of its columns. Columns that a team has put between ours
 * are not touched: their formulas may reach down there already.
 */
export function appendRows(
  located: LocatedTable,
  rows: readonly TypedCells[],
  language: Language,
  clock: WallClock,
): void {
  if (rows.length === 0) return;
  const { sheet } = (located.sheet as ReadTab).tab;
  const stretches = columnStretches(located).map((columns) =>
    columns.map(([key, position]) => ({ key, position, style: columnStyleOf(located.table, key, language) })),
  );
  const width = Math.max(0, ...located.positions.values()) + 1;
  const first = freeRow(located, rows.length, width, clock);
  ensureGrid(sheet, first + rows.length, width);
  styleColumns(sheet, stretches.flat(), first, first + rows.length - 1);
  for (const columns of stretches) {
    const values = rows.map((row) =>
      columns.map(({ key, style }) => writtenIn(cellIn(row, key), style.numberFormat, clock)),
    );
    const range = sheet.getRange(first, (columns[0]?.position ?? 0) + 1, rows.length, columns.length);
    retrying(() => range.setValues(values));
  }
}

/** The first row below the table where nobody has begun to type meanwhile, 1-based. */
function freeRow(located: LocatedTable, rows: number, columns: number, clock: WallClock): number {
  const { sheet } = (located.sheet as ReadTab).tab;
  const below = rowBelow(located) + 1;
  if (below > sheet.getMaxRows()) return below;
  const standing = sheet.getRange(below, 1, Math.min(rows, sheet.getMaxRows() - below + 1), columns);
  const isFree = readCells(standing, clock).every((cells) => isFreeOf(cells, located.positions));
  return isFree ? below : sheet.getLastRow() + 1;
}
