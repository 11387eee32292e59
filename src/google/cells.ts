import { isDateCell, type CellValue } from '../core/register/schema/cell';
import { asText, holdsParsedText } from '../core/register/writtenText';
import type { WallClock } from '../core/values/wallClock';
import { PLAIN_TEXT } from '../core/views/numberFormats';
import { retrying } from './retry';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What setValues takes. */
export type Written = string | number | boolean | Date;

/** What getValues gives for a cell, as the core reads it. */
export function cellOf(value: unknown, clock: WallClock): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { serial: clock.momentOf(value) } : '';
}

/** Whole blocks at once: almost all cells are text or numbers and pass as they are. */
export function cellsOf(values: readonly (readonly unknown[])[], clock: WallClock): CellValue[][] {
  return values.map((row) => row.map((value) => cellOf(value, clock)));
}

/** What stands in a range, read now. */
export function readCells(range: Range, clock: WallClock): CellValue[][] {
  return cellsOf(
    retrying(() => range.getValues()),
    clock,
  );
}

/** A cell for a place of a known format: text stays text wherever it goes. */
export function writtenIn(cell: CellValue, numberFormat: string | undefined, clock: WallClock): Written {
  return typeof cell === 'string' && numberFormat !== PLAIN_TEXT ? asText(cell) : writtenOf(cell, clock);
}

/** The one way to write cells of people's sheets: text that the sheet would read as something else makes them plain text. */
export function writeCells(range: Range, cells: readonly CellValue[], clock: WallClock): void {
  if (holdsParsedText(cells)) range.setNumberFormat(PLAIN_TEXT);
  const values = cells.map((cell) => [writtenOf(cell, clock)]);
  retrying(() => range.setValues(values));
}

function writtenOf(cell: CellValue, clock: WallClock): Written {
  return isDateCell(cell) ? clock.dateOf(cell.serial) : cell;
}

/** Dates of another realm are no instances of ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
