import { defaultSizes } from '../../store/newWorkbook';
import type { ChartData, SheetData } from '../../store/workbookData';

/** What a page takes of a sheet, in pixels at its true size: A4 within the margins of `renderPage`. */
const A4 = { long: 988, short: 649 } as const;
/** Programs measure rows a little differently. */
const SURE = 0.95;

/**
 * Rows (0-based) with which a page begins so that no chart is cut in two: the first chart that stands below the table, and
 * each that would not fit on the page any more. Only for sheets that are printed as wide as the page.
 */
export function pageBreaks(sheet: SheetData): readonly number[] {
  if (!sheet.print?.fitToWidth) return [];
  const below = sheet.charts
    .filter((chart) => standsAlone(chart, sheet))
    .sort((one, other) => one.position.row - other.position.row);
  const room = roomOf(sheet);
  const breaks: number[] = [];
  for (const { position } of below) {
    const start = breaks[breaks.length - 1];
    const bottom =
      start === undefined ? Infinity : heightOf(sheet, start, position.row) + position.offsetY + position.height;
    if (bottom > room && position.row !== start) breaks.push(position.row);
  }
  return breaks;
}

/** Whether nothing is written in the rows of a chart. */
function standsAlone({ position }: ChartData, sheet: SheetData): boolean {
  const rows = Math.ceil((position.offsetY + position.height) / defaultSizes.rows);
  return sheet.rows
    .slice(position.row, position.row + rows)
    .every((cells) => (cells ?? []).every((cell) => (cell?.value ?? '') === ''));
}

/** How many pixels of rows a page takes below the headings that each page repeats. */
function roomOf(sheet: SheetData): number {
  const columns = Math.max(1, ...sheet.rows.map((cells) => cells?.length ?? 0));
  const widths = Array.from({ length: columns }, (_, column) => sheet.columnWidths[column] ?? defaultSizes.columns);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const [across, down] = sheet.print?.landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const scale = Math.min(1, across / width);
  return (down / scale) * SURE - heightOf(sheet, 0, sheet.frozenRows);
}

function heightOf({ rowHeights }: SheetData, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += rowHeights[row] ?? defaultSizes.rows;
  return height;
}
