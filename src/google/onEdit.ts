import { hasIds } from '../core/register/tables/rowKey';
import { TABLE_KEYS, tables } from '../core/register/tables/tables';
import { GENERATED_KEYS, GENERATED_SHEETS, type GeneratedSheetKey } from '../core/register/generatedNames';
import { isNamed } from '../core/values/label';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { pressDashboard, pressFix } from './buttons';
import { afterTaskEdit } from './taskEdits';
import { completeRows } from './typedRows';
import { openWorkbook, tabOf, type Tab, type Workbook } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** After an edit by hand: typed rows are completed, ticks taken, buttons pressed. Nothing here asks for permission. */
export function afterEdit(event: EditEvent): void {
  const { range } = event;
  const sheet = range.getSheet();
  const tab = tabOf(sheet);
  const workbook = openWorkbook(sheet.getParent());
  const named = TABLE_KEYS.find((key) => isNamed(tab.name, tables[key].sheet));
  const key = named === undefined ? generatedKey(workbook, tab) : undefined;
  const role = ROLES_BY_SHEET.find(([one]) => one === key)?.[1];
  if (role !== undefined) afterTaskEdit(event, sheet, role);
  else if (key === 'dashboard') pressDashboard(range);
  else if (key === 'check') pressFix(range);
  else if (key === undefined && (named === undefined || hasIds(named))) completeRows(event, workbook, tab);
}

/** A generated sheet by its name; one that somebody has renamed, by the id it was written under. */
function generatedKey(workbook: Workbook, { name, sheet }: Tab): GeneratedSheetKey | undefined {
  const named = GENERATED_KEYS.find((key) => isNamed(name, GENERATED_SHEETS[key]));
  if (named !== undefined) return named;
  const { sheets = {} } = workbook.memory;
  return GENERATED_KEYS.find((key) => sheets[key]?.id === sheet.getSheetId());
}
