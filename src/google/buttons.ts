import { isTooMuchForTrigger } from '../app/halfMinute';
import { CHECK_CELLS } from '../core/views/check';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { PERSON_CELLS } from '../core/views/person';
import { addOnTextsOf, type AddOnTexts } from '../language/addOnTexts';
import { extras } from './extras';
import { fixProblem } from './fixProblem';
import { languageHere, say } from './messages';
import { runCommand } from './runCommand';
import { tabsOf } from './tabs';
import { writeRowsOf } from './whyNumber';
import type { Range } from './workbook';

/** The refresh box of the Dashboard, its period, the box for folded figures, and the boxes beside its figures. */
export function pressDashboard(range: Range): void {
  if (isRowsBox(range)) return showRows(range);
  const isRefresh = isAt(range, DASHBOARD_CELLS.refresh) && range.getValue() === true;
  if (!isRefresh && !isAt(range, DASHBOARD_CELLS.period) && !isAt(range, DASHBOARD_CELLS.showsAll)) return;
  if (isTooMuch()) refuse('pressRefresh', isRefresh ? range : null);
  else runCommand(extras()[isRefresh ? 'refreshEverything' : 'computeFigures']);
}

/** The name on the sheet of one employee, and its refresh box. */
export function pressPerson(range: Range): void {
  const isRefresh = isAt(range, PERSON_CELLS.refresh) && range.getValue() === true;
  if (!isRefresh && !isAt(range, PERSON_CELLS.name)) return;
  if (isTooMuch()) refuse('pressPerson', isRefresh ? range : null);
  else runCommand(extras().writePerson);
}

/** A box beside a figure, ticked. */
function isRowsBox(range: Range): boolean {
  const { row, column } = DASHBOARD_CELLS.refresh;
  const isBeside = range.getColumn() === column + 1 && range.getRow() > row + 1;
  return isBeside && range.getNumRows() === 1 && range.getNumColumns() === 1 && range.getValue() === true;
}

/** Writes the rows of the figure beside a box; where there are too many for an edit the box stays ticked, and that is said. */
function showRows(box: Range): void {
  if (isTooMuch()) {
    refuse('pressWhy', null);
    return;
  }
  const figure = extras().figureByName(String(box.offset(0, -1).getValue()));
  if (figure && writeRowsOf({ figure: figure.key })) box.setValue(false);
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
export function refuse(
  why: 'pressPerson' | 'pressRefresh' | 'pressRepair' | 'pressBuildTasks' | 'pressWhy',
  box: Range | null,
): void {
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
