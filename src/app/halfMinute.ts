import { tables } from '../core/register/tables/tables';
import { isNamed } from '../core/values/label';

/** A sheet of the workbook and how many rows are filled in it: asked only of those that count. */
export interface FilledSheet {
  readonly name: string;
  readonly filledRows: () => number;
}

/** More rows than this cannot be read and computed within the half minute a simple trigger has. */
const ROWS_WITHIN_HALF_A_MINUTE = 30_000;

/** The tables that grow long. */
const LONG = [tables.contacts, tables.sales];

/** Whether reading the register and computing it takes longer than a simple trigger may run. */
export function isTooMuchForTrigger(sheets: readonly FilledSheet[]): boolean {
  const named = LONG.map(({ sheet }) => sheets.find(({ name }) => isNamed(name, sheet)));
  // A table that has another name may be any sheet.
  const counted = named.every((sheet) => sheet !== undefined) ? named : sheets;
  return counted.reduce((sum, { filledRows }) => sum + filledRows(), 0) > ROWS_WITHIN_HALF_A_MINUTE;
}
