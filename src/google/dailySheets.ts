import type { OwnSheetKey } from '../core/register/ownership';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import type { TableKey } from '../core/register/tables/tables';
import { isDaily, isForPeople } from '../core/views/dailySheets';
import { markedTab, openWorkbook, readEntered, type ReadTab, type Sheet, type Workbook } from './workbook';

/** Leaves in sight what is opened every day: only in a register that was just made, where nobody is used to anything yet. */
export function showDailySheets({ located, rows }: Reading): void {
  const workbook = openWorkbook();
  const held = new Set(rows.staff.flatMap(({ roles }) => roles));
  // The sheet in view cannot be hidden.
  markedTab(workbook, 'dashboard')?.sheet.activate();
  for (const [sheet, key] of sheetsOfOurs(workbook, located)) if (!isDaily(key, held)) sheet.hideSheet();
}

/** Brings every sheet of the register in sight, but for those that the add-on keeps for itself. */
export function showAllSheets(): void {
  const workbook = openWorkbook();
  const { located } = readRegister(readEntered(workbook), workbook.locale);
  for (const [sheet] of sheetsOfOurs(workbook, located)) sheet.showSheet();
}

function sheetsOfOurs(
  { tabs, own }: Workbook,
  located: Reading['located'],
): readonly (readonly [Sheet, TableKey | OwnSheetKey])[] {
  const tables = [...located].map(([key, { sheet }]) => [(sheet as ReadTab).tab.sheet, key] as const);
  const generated = tabs.flatMap(({ sheet }) => {
    const key = own.get(sheet.getSheetId());
    return key !== undefined && isForPeople(key) ? [[sheet, key] as const] : [];
  });
  return [...tables, ...generated];
}
