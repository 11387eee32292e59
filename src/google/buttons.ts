import { computeFigures } from '../app/computeFigures';
import { isTooMuchForTrigger } from '../app/halfMinute';
import { refreshEverything } from '../app/refreshEverything';
import { CHECK_CELLS } from '../core/views/check';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { addOnTextsOf, type AddOnTexts } from '../language/addOnTexts';
import { fixProblem } from './fixProblem';
import { languageHere, say } from './messages';
import { runCommand } from './runCommand';
import { tabsOf } from './tabs';
import type { Range } from './workbook';

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

/** Whether the register is too long for what is begun by ticking a box. */
export function isTooMuch(): boolean {
  const sheets = tabsOf(SpreadsheetApp.getActiveSpreadsheet());
  return isTooMuchForTrigger(
    sheets.map((tab) => ({ name: tab.name, filledRows: () => (tab.isGrid ? tab.sheet.getLastRow() : 0) })),
  );
}
