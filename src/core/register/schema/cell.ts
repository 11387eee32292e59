import type { Block } from '../../values/block';
import { SECONDS_A_DAY, type Moment } from '../../values/moment';

/** A cell that the spreadsheet itself holds as a date or time: days since 30 December 1899, below 1 a time of day. */
export interface DateCell {
  readonly serial: Moment;
}

/** What a cell holds when it is read: text, number, tick, date; `''` when empty. */
export type CellValue = string | number | boolean | DateCell;

/** One sheet as read: its name and its values from A1 to the last cell with content. */
export interface SheetSnapshot {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Merged blocks, where the host knows them; only needed to warn about merged headings. */
  readonly merges?: readonly Block[];
  /** Ids of all rows, where not all rows were read. */
  readonly otherIds?: readonly string[];
  /** Formulas in row-and-column form, blank where a cell has none; only where they were asked for. */
  readonly formulas?: readonly (readonly string[])[];
  /** Notes of cells; only where they were asked for. */
  readonly notes?: readonly (readonly string[])[];
}

export function isDateCell(cell: CellValue): cell is DateCell {
  return typeof cell === 'object';
}

/** Spreadsheets give back times a hair beside what was written: nearer than this they are the same time. */
const HALF_A_SECOND = 0.5 / SECONDS_A_DAY;

/** Whether two cells hold the same value of the same type: the one equality of cells there is. */
export function isSameCell(left: CellValue, right: CellValue): boolean {
  if (isDateCell(left) && isDateCell(right)) return Math.abs(left.serial - right.serial) < HALF_A_SECOND;
  return left === right;
}

/** The errors a formula leaves in a cell (#REF! and its kin); Google and Excel show the same words. */
const FORMULA_ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)$/;

/** The code of `#`: asking for it is cheaper than a search, and every cell is asked. */
const HASH = 0x23;

export function isFormulaError(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.charCodeAt(0) === HASH && FORMULA_ERROR.test(cell);
}
