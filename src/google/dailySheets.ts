import type { OwnSheetKey } from '../core/register/ownership';
import type { Reading } from '../core/register/tables/readRegister';
import { refusedPlaces } from '../core/work/journal/places';
import type { TableKey } from '../core/register/tables/tables';
import { isDaily, isForPeople } from '../core/views/dailySheets';
import { workbookLanguage } from '../app/workbookLanguage';
import { everydayTextsOf } from '../language/everydayTexts';
import { tell } from './messages';
import { bringBack, refusalOf } from './refusal';
import { markedTab, openWorkbook, type ReadTab, type Tab, type Workbook, registerOf } from './workbook';

/** Leaves in sight what is opened every day: only in a register that was just made, where nobody is used to anything yet. */
export function showDailySheets({ located, rows }: Reading): void {
  const workbook = openWorkbook();
  const held = new Set(rows.staff.flatMap(({ roles }) => roles));
  // The sheet in view cannot be hidden.
  markedTab(workbook, 'dashboard')?.sheet.activate();
  for (const [{ sheet }, key] of sheetsOfOurs(workbook, located)) if (!isDaily(key, held)) sheet.hideSheet();
}

/** Brings every sheet of the register in sight, but for those that the add-on keeps for itself; those that somebody else has protected are named. */
export function showAllSheets(): void {
  const workbook = openWorkbook();
  const reading = registerOf(workbook);
  const refused = sheetsOfOurs(workbook, reading.located).flatMap(([tab]) => refusalOf(() => bringBack(tab)) ?? []);
  if (refused.length === 0) return;
  const language = workbookLanguage(reading, workbook.locale);
  tell(everydayTextsOf(language).failures.notWritten(refusedPlaces(refused, language), true));
}

function sheetsOfOurs(
  { tabs, own }: Workbook,
  located: Reading['located'],
): readonly (readonly [Tab, TableKey | OwnSheetKey])[] {
  const tables = [...located].map(([key, { sheet }]) => [(sheet as ReadTab).tab, key] as const);
  const generated = tabs.flatMap((tab) => {
    const key = own.get(tab.sheet.getSheetId());
    return key !== undefined && isForPeople(key) ? [[tab, key] as const] : [];
  });
  return [...tables, ...generated];
}
