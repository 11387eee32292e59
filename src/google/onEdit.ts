import { hasIds } from '../core/register/tables/rowKey';
import { TABLE_KEYS, tables } from '../core/register/tables/tables';
import { isNamed } from '../core/values/label';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { pressDashboard, pressFix, pressPerson } from './buttons';
import { afterTaskEdit } from './taskEdits';
import { forgetSmallTable } from './smallTables';
import { pressUnregistered } from './unregistered';
import { completeRows } from './typedRows';
import { openWorkbook, tabOf, type Sheet, type Workbook } from './workbook';
import { kindAmong, type OwnSheetKey } from '../core/register/ownership';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** After an edit by hand: typed rows are completed, ticks taken, buttons pressed. Nothing here asks for permission. */
export function afterEdit(event: EditEvent): void {
  const { range } = event;
  const sheet = range.getSheet();
  const tab = tabOf(sheet);
  const workbook = openWorkbook(sheet.getParent(), true);
  const named = TABLE_KEYS.find((key) => isNamed(tab.name, tables[key].sheet));
  const key = named === undefined ? kindOf(sheet, workbook) : undefined;
  const role = ROLES_BY_SHEET.find(([one]) => one === key)?.[1];
  if (role !== undefined) afterTaskEdit(event, workbook, sheet, role);
  else if (key === 'dashboard') pressDashboard(range);
  else if (key === 'person') pressPerson(range);
  else if (key === 'check') pressFix(range);
  else if (key === 'unregistered') pressUnregistered(range, workbook);
  else if (named !== undefined && !hasIds(named)) forgetSmallTable(workbook, named);
  else if (key === undefined) completeRows(event, workbook, tab);
}

/** The kind of a sheet of ours; undefined for the team's own. */
function kindOf(sheet: Sheet, workbook: Workbook): OwnSheetKey | undefined {
  const id = sheet.getSheetId();
  const { sheets, own } = workbook.memory;
  return kindAmong({ ...sheets, ...own }, { id, name: sheet.getName() }) ?? workbook.marks.get(id)?.key;
}
