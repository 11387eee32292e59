import { isFormula, type CellContent } from '../core/register/cellWrites';
import { isDateCell, type CellValue } from '../core/register/schema/cell';
import { asText, holdsParsedText } from '../core/register/writtenText';
import type { WallClock } from '../core/values/wallClock';
import { PLAIN_TEXT } from '../core/views/numberFormats';
import { isHopeless } from './refusal';
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

/**
 * The one way to write cells of people's sheets. Text that the sheet would read as something else is text by its value: the
 * format of a cell, which people clear and tables refuse, is only looked at, for plain text takes no apostrophe.
 */
export function writeCells(range: Range, cells: readonly (readonly CellContent[])[], clock: WallClock): void {
  const formats = cells.some(holdsParsedText) ? retrying(() => range.getNumberFormats()) : [];
  const values = cells.map((row, index) =>
    row.map((cell, position) => (isFormula(cell) ? '' : writtenIn(cell, formats[index]?.[position], clock))),
  );
  putValues(range, values);
  cells.forEach((row, index) =>
    row.forEach((cell, position) => {
      if (isFormula(cell)) retrying(() => range.offset(index, position, 1, 1).setFormulaR1C1(cell.formula));
    }),
  );
}

/** The same content in several places of a sheet. */
export function writeAlike(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: readonly string[],
  [[cell = ''] = []]: readonly (readonly CellContent[])[],
  clock: WallClock,
): void {
  const value = isFormula(cell) ? '' : writtenIn(cell, undefined, clock);
  retrying(() => sheet.getRangeList([...places]).setValue(value));
}

/** Writes values; what cannot be written at all is not tried again. */
export function putValues(range: Range, values: Written[][]): void {
  retrying(
    () => range.setValues(values),
    () => isHopeless(range, values),
  );
}

function writtenOf(cell: CellValue, clock: WallClock): Written {
  return isDateCell(cell) ? clock.dateOf(cell.serial) : cell;
}

/** Dates of another realm are no instances of ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
