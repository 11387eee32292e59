import { TABLE_KEYS, tables } from '../core/register/tables';
import { GENERATED_SHEETS } from '../core/views/sheet';
import { roleOfTaskSheet } from '../core/views/tasks';
import { pressDashboard, pressFix } from './buttons';
import { afterTaskEdit } from './taskEdits';
import { completeRows } from './typedRows';
import { isNamed } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** After an edit by hand: typed rows are completed, ticks taken, buttons pressed. Nothing here asks for permission. */
export function afterEdit(event: EditEvent): void {
  const { range } = event;
  const sheet = range.getSheet();
  const name = sheet.getName();
  const key = TABLE_KEYS.find((table) => isNamed(name, tables[table].sheet));
  const role = key === undefined ? roleOfTaskSheet(name) : null;
  if (key !== undefined) completeRows(event, sheet, key);
  else if (role !== null) afterTaskEdit(event, sheet, role);
  else if (isNamed(name, GENERATED_SHEETS.dashboard)) pressDashboard(range);
  else if (isNamed(name, GENERATED_SHEETS.check)) pressFix(range);
}
