import { TABLE_KEYS, tables } from '../core/register/tables/tables';
import { GENERATED_KEYS, GENERATED_SHEETS, type GeneratedSheetKey } from '../core/register/generatedNames';
import { isNamed } from '../core/values/label';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { pressDashboard, pressFix } from './buttons';
import { readMemory } from './memory';
import { afterTaskEdit } from './taskEdits';
import { completeRows } from './typedRows';
import type { Sheet } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** After an edit by hand: typed rows are completed, ticks taken, buttons pressed. Nothing here asks for permission. */
export function afterEdit(event: EditEvent): void {
  const { range } = event;
  const sheet = range.getSheet();
  const name = sheet.getName();
  const table = TABLE_KEYS.find((key) => isNamed(name, tables[key].sheet));
  if (table !== undefined) {
    completeRows(event, sheet, table);
    return;
  }
  const key = generatedKey(sheet, name);
  const role = ROLES_BY_SHEET.find(([one]) => one === key)?.[1];
  if (role !== undefined) afterTaskEdit(event, sheet, role);
  else if (key === 'dashboard') pressDashboard(range);
  else if (key === 'check') pressFix(range);
}

/** A generated sheet by its name; one that somebody has renamed, by the id it was written under. */
function generatedKey(sheet: Sheet, name: string): GeneratedSheetKey | undefined {
  const named = GENERATED_KEYS.find((key) => isNamed(name, GENERATED_SHEETS[key]));
  if (named !== undefined) return named;
  const { sheets = {} } = readMemory();
  return GENERATED_KEYS.find((key) => sheets[key]?.id === sheet.getSheetId());
}
