import type { AdoptionRequest } from '../app/adoptSheet';
import { workbookLanguage } from '../app/workbookLanguage';
import { keyed } from '../core/register/appendedRows';
import type { SheetSnapshot } from '../core/register/schema/cell';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { adoptionsIn } from '../core/register/tables/adoptions';
import type { Reading } from '../core/register/tables/readRegister';
import { tables, type TableKey } from '../core/register/tables/tables';
import { isNamed, type Language } from '../core/values/label';
import { refusedPlaces } from '../core/work/journal/places';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given } from '../pages/bridge/doors';
import { extras } from './extras';
import { changeRegister } from './changeRegister';
import { beginRun } from './journal';
import { locked } from './lock';
import { sentenceLogged } from './messages';
import { repair } from './setUp';
import { fillSheet } from './structure';
import { insertTab, openWorkbook, type ReadTab, type Workbook, registerOf } from './workbook';

type Adopted = Given<'adoptSheet'>;
const NOTHING = { ok: false, run: '' } as const;

/** Takes a sheet of the team's own for a table, where it lies: told in Columns as one run of the Journal, completed at its right end. The figures follow with the next refresh. */
export function adoptSheet(request: AdoptionRequest): Adopted {
  try {
    return adopt(request);
  } catch (error) {
    return { ...NOTHING, message: sentenceLogged(error) };
  }
}

function adopt(request: AdoptionRequest): Adopted {
  const workbook = openWorkbook();
  const { ours, ...told } = locked(() => tellColumns(request, workbook));
  if (!told.ok) return told;
  try {
    locked(() => {
      hideUnused(ours);
      repair(openWorkbook());
    });
    return told;
  } catch (error) {
    // The sheet is adopted, and can be given back: what it still lacks "Set up or repair" adds.
    return { ...told, message: `${told.message} ${sentenceLogged(error)}` };
  }
}

/** Writes the lines of Columns, making the sheet where there is none; answers which empty sheet is no longer used. */
function tellColumns(request: AdoptionRequest, workbook: Workbook): Adopted & { readonly ours?: LocatedTable } {
  const reading = registerOf(workbook);
  const language = workbookLanguage(reading, workbook.locale);
  const names = workbook.tabs.map(({ name }) => name);
  const ownNames = workbook.tabs.filter(({ sheet }) => workbook.own.has(sheet.getSheetId())).map(({ name }) => name);
  const told = extras().adoptionLines(request, reading, { names, ownNames }, language);
  if (!told.ok) return { ...NOTHING, message: told.error };
  const { key, lines } = told.value;
  const located = columnsPlace(workbook, reading, language);
  const run = beginRun(workbook, language);
  const added = lines.map((cells) => keyed({ table: 'columns', cells, reason: 'form', inBulk: true }));
  const changed = changeRegister({ edits: [], added }, { workbook, located, language, run });
  if (changed.refused.length > 0) {
    const places = refusedPlaces(changed.refused, language);
    const isPart = changed.added.length > 0;
    return isPart
      ? { ok: false, run: run.run, message: everydayTextsOf(language).failures.notWritten(places) }
      : { ...NOTHING, message: addOnTextsOf(language).adopt.notWritten };
  }
  const ours = reading.located.get(key);
  return {
    ...(ours && ours.sheet.name !== request.sheet && { ours }),
    ok: true,
    run: run.run,
    message: addOnTextsOf(language).adopt.done(request.sheet, tables[key].sheet[language]),
  };
}

function columnsPlace(
  workbook: Workbook,
  { located }: Reading,
  language: Language,
): ReadonlyMap<TableKey, LocatedTable> {
  if (located.has('columns')) return located;
  const sheet = extras().newSheet('columns', everydayTextsOf(language), []);
  const tab = insertTab(workbook, sheet.name);
  fillSheet(tab.sheet, sheet, workbook);
  return registerOf(workbook).located;
}

/** Shows the empty sheets of ours again whose places the team's own had taken; `columns`: Columns as it stood before they were given back. */
export function showUnused({ tabs }: Workbook, columns: SheetSnapshot): void {
  for (const [key, { sheet }] of adoptionsIn([columns])) {
    const ours = tabs.find(({ name }) => isNamed(name, tables[key].sheet) && name !== sheet);
    ours?.sheet.showSheet();
  }
}

/** Nothing stands on it but headings: it stays, out of the way. */
function hideUnused(place: LocatedTable | undefined): void {
  (place?.sheet as ReadTab | undefined)?.tab.sheet.hideSheet();
}
