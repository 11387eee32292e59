import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { piecesOf, textsOfPieces, type StagedTexts } from '../core/register/stagedTexts';
import { asText } from '../core/register/writtenText';
import type { Language } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import { extras } from './extras';
import { putValues, readCells } from './cells';
import { ensureGrid } from './grid';
import { retrying } from './retry';
import { insertQuietly, type Tab, type Workbook } from './workbook';

/** A hidden sheet for one import on its way: it is removed with its commit, or at the next chance where that never comes. */
export function makeStaging(workbook: Workbook, language: Language, run: string): Tab {
  const tab = insertQuietly(workbook, 'staging', extras().commitTextsOf(language).stagingSheet);
  tab.sheet.hideSheet();
  putValues(tab.sheet.getRange(1, 1, 1, 3), [
    [asText(extras().commitTextsOf(language).stagingNote), run, workbook.now],
  ]);
  return tab;
}

/** The sheet of an import; null where it is gone. */
export function stagingOf(workbook: Workbook, run: string): Tab | null {
  return stagingTabs(workbook).find((tab) => titleOf(tab, workbook).run === run) ?? null;
}

export function stagingTabs({ tabs, own }: Workbook): readonly Tab[] {
  return tabs.filter(({ sheet }) => own.get(sheet.getSheetId()) === 'staging');
}

/** Puts a text down under a name; a name that comes again (an answer was lost) stands for the later text. */
export function stage({ sheet }: Tab, name: string, text: string): void {
  const lines = piecesOf(text).map((piece, index) => [asText(name), index, asText(piece)]);
  const row = sheet.getLastRow() + 1;
  ensureGrid(sheet, row + lines.length);
  putValues(sheet.getRange(row, 1, lines.length, 3), lines);
}

/** What has been put down, by name. */
export function stagedTexts(tab: Tab, workbook: Workbook): StagedTexts {
  return textsOfPieces(readLines(tab, workbook).slice(1));
}

/** The run it is for, and when it was begun. */
export function titleOf(tab: Tab, { clock }: Workbook): { readonly run: string; readonly begun: Moment } {
  const [[, run = '', begun = ''] = []] = readCells(tab.sheet.getRange(1, 1, 1, 3), clock);
  return { run: textOfCell(run), begun: typeof begun === 'number' ? begun : 0 };
}

export function dropStaging({ spreadsheet, tabs }: Workbook, tab: Tab): void {
  retrying(() => spreadsheet.deleteSheet(tab.sheet));
  tabs.splice(tabs.indexOf(tab), 1);
}

function readLines(tab: Tab, { clock }: Workbook): readonly (readonly CellValue[])[] {
  return readCells(
    retrying(() => tab.sheet.getDataRange()),
    clock,
  );
}
