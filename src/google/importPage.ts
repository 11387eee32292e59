import type { CellValue } from '../core/register/schema/cell';
import { HEADING_ROWS } from '../core/register/schema/locateTable';
import type { WallClock } from '../core/values/wallClock';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Saved, SheetsHere, Taken } from '../pages/bridge/doors';
import type { ImportData } from '../pages/import/data';
import { attempt } from './attempt';
import { readCells } from './cells';
import { locked } from './lock';
import { languageHere } from './messages';
import { showPage } from './pages';
import { repairDetails, repairStructure } from './repair';
import { openWorkbook, otherTabs, type Tab } from './workbook';

/** Brings somebody's own sheet or file in, or takes a sheet where it lies; the page reads and matches, the script only hands over sheets. */
export function showImport(way: ImportData['way']): void {
  const { locale, spreadsheet } = openWorkbook();
  const language = languageHere();
  const title = everydayTextsOf(language).menu.commands[way === 'adopt' ? 'adoptSheet' : 'importData'];
  showPage('import', { language, title, way, locale, timeZone: spreadsheet.getSpreadsheetTimeZone() });
}

/** Every sheet with cells that is not made by the add-on, with its first rows. */
export function lookAround(): SheetsHere {
  const workbook = openWorkbook();
  return otherTabs(workbook).map((tab) => ({
    name: tab.name,
    rows: tab.sheet.getLastRow(),
    head: rowsOf(tab, workbook.clock, 0, HEADING_ROWS),
  }));
}

/** Makes the sheets of the register beside somebody's own, so that rows can come in. */
export function makeTables(): Saved {
  return attempt(() => {
    locked(() => {
      const workbook = openWorkbook();
      repairDetails(workbook, repairStructure(workbook));
    });
    return { ok: true, message: '' };
  });
}

/** Some rows of a sheet as they stand now; none where the sheet is gone. */
export function readRows({ sheet, from, count }: Taken<'readRows'>): Given<'readRows'> {
  const workbook = openWorkbook();
  const tab = otherTabs(workbook).find(({ name }) => name === sheet);
  return tab ? rowsOf(tab, workbook.clock, from, count) : [];
}

function rowsOf({ sheet }: Tab, clock: WallClock, from: number, most: number): readonly (readonly CellValue[])[] {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const count = Math.min(most, rows - from);
  if (count <= 0 || columns === 0) return [];
  return readCells(sheet.getRange(from + 1, 1, count, columns), clock);
}
