import { idRepairs } from '../core/register/tables/rowIds';
import { workbookLanguage } from '../app/workbookLanguage';
import { tablesWithHeadings } from '../core/register/tables/findTables';
import type { Reading } from '../core/register/tables/readRegister';
import { ASKED_TABLES, type TableKey } from '../core/register/tables/tables';
import type { EverydayTexts } from '../core/texts';
import type { EnteredTable } from '../core/views/enteredDifference';
import type { FirstAnswers } from '../core/views/firstAnswers';
import { everydayTextsOf } from '../language/everydayTexts';
import { bestEffort, type BestEffort } from './bestEffort';
import { formatTables } from './formatEntered';
import { makeAppendSheets } from './appendSheets';
import { keyed } from '../core/register/appendedRows';
import { changeRegister } from './changeRegister';
import { extras } from './extras';
import { locked } from './lock';
import { newId } from './randomIds';
import { carryOut } from './structure';
import { type Workbook, registerOf } from './workbook';

/** What a repair did, and the workbook as it is afterwards. */
export interface Repaired {
  readonly created: number;
  /** Whether no table was there before. */
  readonly isNew: boolean;
  readonly repaired: number;
  readonly reading: Reading;
  readonly texts: EverydayTexts;
  /** How the looks went: what they would not be set on is named once, at the end. */
  readonly looks: BestEffort;
}

/** Sheets, headings and columns: with what the company has said of itself in the sheets that are new; creates what is missing, renames what speaks another language, removes nothing. */
export function repairStructure(workbook: Workbook, answers?: FirstAnswers, asked: readonly TableKey[] = []): Repaired {
  const before = registerOf(workbook);
  const texts = everydayTextsOf(workbookLanguage(before, workbook.locale));
  const blank = blankSheetOf(workbook);
  const plan = extras().structurePlan({
    sheets: [...before.located.values()].map(({ sheet }) => sheet),
    tabNames: workbook.tabs.map(({ name }) => name),
    wanted: extras().enteredSheets(texts, before.rows.lists, [
      ...new Set([...ASKED_TABLES.filter((key) => before.located.has(key)), ...asked]),
    ]),
    language: texts.language,
    now: workbook.now,
    locale: workbook.locale,
    ...(answers && { answers }),
  });
  const looks = bestEffort();
  const { created, repaired } = carryOut(workbook, plan, looks);
  if (blank && workbook.tabs.length > 1) remove(workbook, blank);
  const reading = registerOf(workbook);
  const added = makeAppendSheets(workbook, texts.language);
  return { created: created + added, isNew: before.located.size === 0, repaired, reading, texts, looks };
}

/** The formats of entered sheets, settings, standards and words they do not list yet, and ids; answers how many places were changed. */
export function repairDetails(workbook: Workbook, { reading, texts, looks }: Repaired, withIds = true): number {
  const wanted = new Map(
    extras()
      .enteredSheets(texts, reading.rows.lists, ASKED_TABLES)
      .map((sheet) => [sheet.key, sheet]),
  );
  const entered = new Map<TableKey, EnteredTable>();
  for (const [key, located] of tablesWithHeadings(reading.located)) {
    const sheet = wanted.get(key);
    if (sheet) entered.set(key, { located, wanted: sheet });
  }
  const added = extras()
    .missingSetUpRows(reading, texts)
    .map((row) => keyed(row));
  const edits = withIds ? idRepairs(reading, newId) : [];
  const { language } = texts;
  const { located } = reading;
  const isNeeded = edits.length + added.length > 0;
  const changed = isNeeded ? locked(() => changeRegister({ edits, added }, { workbook, located, language })) : null;
  return formatTables(entered, looks) + added.length + (changed?.written.length ?? 0);
}

/** The one empty sheet a new spreadsheet comes with. */
function blankSheetOf({ tabs }: Workbook): Workbook['tabs'][number] | null {
  const [only] = tabs;
  return only && tabs.length === 1 && only.sheet.getLastRow() === 0 ? only : null;
}

function remove(workbook: Workbook, tab: Workbook['tabs'][number]): void {
  workbook.spreadsheet.deleteSheet(tab.sheet);
  workbook.tabs.splice(workbook.tabs.indexOf(tab), 1);
}
