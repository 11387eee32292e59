import { ASKED_SHEETS, GENERATED_SHEETS } from '../core/register/generatedNames';
import type { Decision } from '../app/decision';
import {
  CLOSED_MONTHS_NOTE,
  CLOSED_MONTHS_SHEET,
  LINE_HEAD,
  linesWanted,
} from '../core/figures/closing/closedMonthsSheet';
import type { CellValue } from '../core/register/schema/cell';
import type { Language } from '../core/values/label';
import { columnLetters } from '../core/values/columnLetters';
import { PLAIN_TEXT } from '../core/views/numberFormats';
import { TAB_COLORS } from '../core/views/palette';
import type { GeneratedSheet } from '../core/views/sheet';
import { readCells } from './cells';
import { ensureGrid } from './grid';
import { writingTo } from './refusal';
import { retrying } from './retry';
import { insertQuietly, markedTab, renameOwn, type Tab, type Workbook } from './workbook';

/**
 * Keeps the rows of the months that this refresh closes, and gives the sheets to be written: History with the rows that
 * changed it where a closed month comes to something else. Kept first: a month whose rows are not kept is not closed. To be called with the lock held.
 */
export function settleClosedMonths(
  workbook: Workbook,
  { sheets, closedMonths, language }: Decision,
): readonly GeneratedSheet[] {
  if (workbook.memory.language !== language) speak(workbook, language);
  if (!closedMonths) return sheets;
  const { toKeep, wanted, history } = closedMonths;
  if (toKeep.length > 0) keep(workbook, toKeep, language);
  if (wanted.length === 0) return sheets;
  const view = history(readLines(workbook, wanted));
  return sheets.map((sheet) => (sheet.key === view.key ? view : sheet));
}

/** Sheets that no refresh writes follow the language too. */
function speak(workbook: Workbook, language: Language): void {
  for (const key of ['closedMonths', ...ASKED_SHEETS] as const) {
    const tab = markedTab(workbook, key);
    const name = key === 'closedMonths' ? CLOSED_MONTHS_SHEET : GENERATED_SHEETS[key];
    if (tab) renameOwn(workbook, tab, name[language]);
  }
}

/** Two years of a large register would be much in one call. */
const LINES_AT_ONCE = 4;

/** Adds lines below the last one, the oldest month first. */
function keep(workbook: Workbook, lines: readonly (readonly string[])[], language: Language): void {
  const { sheet, name } = markedTab(workbook, 'closedMonths') ?? insertTab(workbook, language);
  writingTo({ name, sheet }, () => {
    sheet.hideSheet();
    const width = Math.max(...lines.map(({ length }) => length));
    const values = [...lines].reverse().map((line) => Array.from({ length: width }, (_none, cell) => line[cell] ?? ''));
    const first = sheet.getLastRow() + 1;
    ensureGrid(sheet, first + lines.length, width);
    sheet.getRange(first, 1, lines.length, width).setNumberFormat(PLAIN_TEXT);
    for (let done = 0; done < values.length; done += LINES_AT_ONCE) {
      const some = values.slice(done, done + LINES_AT_ONCE);
      retrying(() => sheet.getRange(first + done, 1, some.length, width).setValues(some));
    }
  });
}

function insertTab(workbook: Workbook, language: Language): Tab {
  const tab = insertQuietly(workbook, 'closedMonths', CLOSED_MONTHS_SHEET[language]);
  tab.sheet.setTabColor(TAB_COLORS.setup);
  tab.sheet.getRange(1, 1).setValue(CLOSED_MONTHS_NOTE[language]);
  return tab;
}

/** What stands of the wanted months: their places are looked up first, the months between them are read along. */
function readLines(workbook: Workbook, wanted: readonly number[]): readonly (readonly CellValue[])[] {
  const tab = markedTab(workbook, 'closedMonths');
  if (!tab) return [];
  const { sheet } = tab;
  const heads = readCells(sheet.getRange(`A:${columnLetters(LINE_HEAD - 1)}`), workbook.clock);
  const lines = linesWanted(heads, wanted);
  if (!lines) return [];
  const { first, last, width } = lines;
  return readCells(sheet.getRange(first + 1, 1, last - first + 1, width), workbook.clock);
}
