import { adoptionLines, type AdoptionRequest } from '../app/adoptSheet';
import { refreshEverything } from '../app/refreshEverything';
import { workbookLanguage } from '../app/workbookLanguage';
import { keyed } from '../core/register/appendedRows';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { tables, type TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import { cellsOf, enteredSheet } from '../core/views/enteredSheet';
import { addOnTextsOf } from '../language/addOnTexts';
import { textsOf } from '../language/textsOf';
import type { Saved } from '../pages/bridge/doors';
import { changeRegister } from './changeRegister';
import { locked } from './lock';
import { sentenceOf } from './messages';
import { runCommand } from './runCommand';
import { repair } from './setUp';
import { fillSheet } from './structure';
import { insertTab, openWorkbook, readEntered, type ReadTab, type Workbook } from './workbook';

/** Takes a sheet of the team's own for a table, where it lies: told in Columns, completed at its right end, shown at once. */
export function adoptSheet(request: AdoptionRequest): Saved {
  try {
    return adopt(request);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ok: false, message: sentenceOf(error) };
  }
}

function adopt(request: AdoptionRequest): Saved {
  const workbook = openWorkbook();
  const told = locked(() => tellColumns(request, workbook));
  if (!told.ok) return told;
  const changed = openWorkbook();
  locked(() => repair(changed));
  runCommand(refreshEverything, { otherNames: changed.otherNames });
  return told;
}

/** Writes the lines of Columns, making the sheet where there is none, and puts away the empty sheet that is no longer used. */
function tellColumns(request: AdoptionRequest, workbook: Workbook): Saved {
  const reading = readRegister(readEntered(workbook), workbook.locale);
  const language = workbookLanguage(reading, workbook.locale);
  const names = workbook.tabs.map(({ name }) => name);
  const ownNames = workbook.tabs.filter(({ sheet }) => workbook.own.has(sheet.getSheetId())).map(({ name }) => name);
  const told = adoptionLines(request, reading, { names, ownNames }, language);
  if (!told.ok) return { ok: false, message: told.error };
  const { key, lines } = told.value;
  const located = columnsPlace(workbook, reading, language);
  const added = lines.map((cells) => keyed({ table: 'columns', cells, reason: 'form' }));
  const { refused } = changeRegister({ edits: [], added }, { workbook, located, language });
  if (refused.length > 0) return { ok: false, message: addOnTextsOf(language).adopt.notWritten };
  const ours = reading.located.get(key);
  if (ours?.sheet.name !== request.sheet) hideUnused(ours);
  return { ok: true, message: addOnTextsOf(language).adopt.done(request.sheet, tables[key].sheet[language]) };
}

function columnsPlace(
  workbook: Workbook,
  { located }: Reading,
  language: Language,
): ReadonlyMap<TableKey, LocatedTable> {
  if (located.has('columns')) return located;
  const sheet = enteredSheet('columns', textsOf(language), []);
  const tab = insertTab(workbook, sheet.name);
  fillSheet(tab.sheet, { ...sheet, cells: cellsOf(sheet, []) }, workbook);
  return readRegister(readEntered(workbook), workbook.locale).located;
}

/** Nothing stands on it but headings: it stays, out of the way. */
function hideUnused(place: LocatedTable | undefined): void {
  (place?.sheet as ReadTab | undefined)?.tab.sheet.hideSheet();
}
