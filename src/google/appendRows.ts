import { columnStyleOf } from '../app/columnStyles';
import type { CellValue } from '../core/register/schema/cell';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { Style } from '../core/views/sheet';
import type { TypedRow } from '../core/views/firstRows';
import type { Language } from '../core/values/label';
import { cellsOf, writtenOf, type Written } from './cells';
import { ensureGrid, runsOf } from './grid';
import { retrying } from './retry';
import { styleColumns } from './structure';
import { asText } from './typedText';
import type { WallClock } from '../core/values/wallClock';
import type { ReadTab } from './workbook';

/**
 * Writes rows below the last one of a table, with the formats of its columns. Columns that a team has put between ours
 * are not touched: their formulas may reach down there already.
 */
export function appendRows(
  located: LocatedTable,
  rows: readonly TypedRow[],
  language: Language,
  clock: WallClock,
): void {
  if (rows.length === 0) return;
  const { sheet } = (located.sheet as ReadTab).tab;
  const columns = [...located.positions]
    .map(([key, position]) => ({ key, position, style: columnStyleOf(located.table, key, language) }))
    .sort((left, right) => left.position - right.position);
  const last = columns[columns.length - 1]?.position ?? 0;
  const first = freeRow(located, rows.length, last + 1, clock);
  ensureGrid(sheet, first + rows.length, last + 1);
  styleColumns(sheet, columns, first, first + rows.length - 1);
  const starts = columns.map(({ position }, index) => position - index);
  for (const { start, count } of runsOf(starts, (left, right) => left === right)) {
    const run = columns.slice(start, start + count);
    const values = rows.map((row) => run.map(({ key, style }) => writtenIn(row[key] ?? '', style, clock)));
    const range = sheet.getRange(first, (run[0]?.position ?? 0) + 1, rows.length, count);
    retrying(() => range.setValues(values));
  }
}

function writtenIn(cell: CellValue, { numberFormat }: Style, clock: WallClock): Written {
  return typeof cell === 'string' && numberFormat !== '@' ? asText(cell) : writtenOf(cell, clock);
}

/** The first row below the table where nobody has begun to type meanwhile, 1-based. */
function freeRow(located: LocatedTable, rows: number, columns: number, clock: WallClock): number {
  const { sheet } = (located.sheet as ReadTab).tab;
  const below = lastRowOf(located) + 1;
  if (below > sheet.getMaxRows()) return below;
  const standing = sheet.getRange(below, 1, Math.min(rows, sheet.getMaxRows() - below + 1), columns).getValues();
  const ours = [...located.positions.values()];
  const isFree = cellsOf(standing, clock).every((cells) => ours.every((position) => isBlank(cells[position] ?? '')));
  return isFree ? below : sheet.getLastRow() + 1;
}

/** 1-based row of the last content of ours below or at the headings; what a team's own columns hold does not count. */
function lastRowOf({ sheet, headingRow, positions }: LocatedTable): number {
  const ours = [...positions.values()];
  let last = sheet.values.length;
  while (last > headingRow + 1 && ours.every((position) => isBlank(sheet.values[last - 1]?.[position] ?? ''))) last--;
  return last;
}

function isBlank(cell: CellValue): boolean {
  return cell === '' || cell === false;
}
