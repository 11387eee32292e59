import { computeFigures } from '../app/computeFigures';
import { refreshEverything } from '../app/refreshEverything';
import { tables } from '../core/register/tables/tables';
import { CHECK_CELLS } from '../core/views/check';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { addOnTextsOf, type AddOnTexts } from '../language/addOnTexts';
import { fixProblem } from './fixProblem';
import { languageHere, say } from './messages';
import { runCommand } from './runCommand';
import { isGrid } from './tabs';
import type { Range } from './workbook';

/** More rows than this cannot be read and computed within the half minute a simple trigger has. */
const ROWS_WITHIN_HALF_A_MINUTE = 30_000;

/** The refresh box and the period of the Dashboard. */
export function pressDashboard(range: Range): void {
  const isRefresh = isAt(range, DASHBOARD_CELLS.refresh) && range.getValue() === true;
  if (!isRefresh && !isAt(range, DASHBOARD_CELLS.period)) return;
  if (isTooMuch()) refuse('pressRefresh', isRefresh ? range : null);
  else runCommand(isRefresh ? refreshEverything : computeFigures);
}

/** A box beside a problem of the Check sheet. */
export function pressFix(range: Range): void {
  const isBox = range.getColumn() === CHECK_CELLS.fixColumn + 1 && range.getRow() > CHECK_CELLS.firstRow;
  if (!isBox || range.getNumRows() > 1 || range.getValue() !== true) return;
  if (isTooMuch()) refuse('pressRepair', range);
  else fixProblem(range);
}

/** Whether an edit is one of the cell at a 0-based place. */
export function isAt(range: Range, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return range.getRow() === row + 1 && range.getColumn() === column + 1;
}

/** What a menu command can still do; a box that was ticked for it is free again. */
export function refuse(why: 'pressRefresh' | 'pressRepair' | 'pressBuildTasks', box: Range | null): void {
  box?.setValue(false);
  const language = languageHere();
  const texts: AddOnTexts = addOnTextsOf(language);
  say(texts[why], language, SpreadsheetApp.getActiveSpreadsheet());
}

export function isTooMuch(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const long = [tables.contacts, tables.sales].map(
    ({ sheet: { ru, en } }) => spreadsheet.getSheetByName(ru) ?? spreadsheet.getSheetByName(en),
  );
  // A table that has another name may be any sheet.
  const counted = long.includes(null) ? spreadsheet.getSheets() : long;
  const rows = counted.map((sheet) => (sheet && isGrid(sheet) ? sheet.getLastRow() : 0));
  return rows.reduce((sum, count) => sum + count, 0) > ROWS_WITHIN_HALF_A_MINUTE;
}
