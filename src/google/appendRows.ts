import { columnStyleOf } from '../app/columnStyles';
import type { LocatedTable } from '../core/schema/locateTable';
import type { TypedRow } from '../core/views/newRegister';
import type { Language } from '../core/values/label';
import { writtenOf, type Written } from './cells';
import { ensureGrid } from './grid';
import { retrying } from './retry';
import { styleColumns } from './structure';
import { asText } from './typedText';
import type { WallClock } from './wallClock';
import type { ReadTab } from './workbook';

/** Writes rows below the last one of a table, in one piece, with the formats of its columns. */
export function appendRows(
  located: LocatedTable,
  rows: readonly TypedRow[],
  language: Language,
  clock: WallClock,
): void {
  if (rows.length === 0) return;
  const { tab } = located.sheet as ReadTab;
  const first = lastRowOf(located) + 1;
  const styles = [...located.positions].map(([key, position]) => ({
    key,
    position,
    style: columnStyleOf(located.table, key, language),
  }));
  const width = Math.max(...styles.map(({ position }) => position)) + 1;
  ensureGrid(tab.sheet, first + rows.length, width);
  styleColumns(tab.sheet, styles, first, first + rows.length - 1);
  const values = rows.map((row) => {
    const written = Array.from({ length: width }, (): Written => '');
    for (const { key, position, style } of styles) {
      const cell = row[key] ?? '';
      const isPlain = style.numberFormat === '@';
      written[position] = typeof cell === 'string' && !isPlain ? asText(cell) : writtenOf(cell, clock);
    }
    return written;
  });
  const range = tab.sheet.getRange(first, 1, rows.length, width);
  retrying(() => range.setValues(values));
}

/** 1-based row of the last content below or at the headings. */
function lastRowOf({ sheet, headingRow }: LocatedTable): number {
  let last = sheet.values.length;
  while (last > headingRow + 1 && (sheet.values[last - 1] ?? []).every((cell) => cell === '' || cell === false)) last--;
  return last;
}
