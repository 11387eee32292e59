import { isDateCell, type CellValue } from '../core/register/schema/cell';
import type { WallClock } from '../core/values/wallClock';

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

/** A cell for a column whose format is plain text, or that holds no text at all. */
export function writtenOf(cell: CellValue, clock: WallClock): Written {
  return isDateCell(cell) ? clock.dateOf(cell.serial) : cell;
}

/** Dates of another realm are no instances of ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
