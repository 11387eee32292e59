import { workbookLanguage } from '../app/workbookLanguage';
import { regionOf } from '../core/register/tables/settings';
import type { Reading } from '../core/register/tables/readRegister';
import { everydayTextsOf } from '../language/everydayTexts';
import { isClockRight } from './clockQuestion';
import { hasPage, showPage } from './pages';
import { hasDialogs } from './surface';
import { type Workbook, registerOf } from './workbook';

/** Asks the company what it is. */
export function showSetUp({ locale, now, spreadsheet }: Workbook, reading: Reading): void {
  const language = workbookLanguage(reading, locale);
  const title = everydayTextsOf(language).menu.commands.setUp;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  showPage('setup', { language, title, region: regionOf(locale), now, way: 'import', locale, timeZone });
}

/** Whoever chooses a command where no table is yet is asked first what the register is to be; answers whether he is. */
export function isAskedFirst(workbook: Workbook): boolean {
  if (!hasDialogs() || !hasPage('setup')) return false;
  const reading = registerOf(workbook);
  if (reading.located.size > 0) return false;
  if (isClockRight(workbook)) showSetUp(workbook, reading);
  return true;
}
