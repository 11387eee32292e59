import type { CellValue } from '../core/register/schema/cell';
import type { Language } from '../core/values/label';
import { dayOf } from '../core/values/moment';
import { runsOf, stretchesOf } from '../core/values/runs';
import {
  APPEND_COLUMNS,
  APPEND_KEYS,
  appendSheet,
  archivedOn,
  archiveName,
  speaksOtherwise,
  type AppendSheetKey,
} from '../core/views/appendSheet';
import { numbered } from '../core/work/journal/journalRow';
import { PALETTE } from '../core/views/palette';
import { textOfCell } from '../core/register/schema/columns';
import { headingsSpoken, positionsByHeading } from '../core/register/schema/headings';
import { asText, withApostrophe } from '../core/register/writtenText';
import { putValues, readCells, writtenIn, type Written } from './cells';
import { ensureGrid, SPARE_ROWS } from './grid';
import { forgetOwn } from './memory';
import { writingTo } from './refusal';
import { markAnew } from './sheetMarks';
import { styleColumns } from './structure';
import {
  insertQuietly,
  markedTab,
  readBlock,
  renameOwn,
  type ReadBlock,
  type Sheet,
  type Tab,
  type Workbook,
} from './workbook';

/** More lines than this make a sheet slow to open: it becomes an archive and a new one is begun. */
const MOST_LINES = 5000;

/** A sheet that only grows, as it stands in the workbook; nothing before its first line. */
export function readAppended(workbook: Workbook, key: AppendSheetKey): ReadBlock | null {
  const tab = markedTab(workbook, key);
  return tab ? readBlock(tab, workbook.clock) : null;
}

/** Adds lines below the last one, under the headings as they stand. `read`: the sheet, where it has just been read. */
export function addLines(
  workbook: Workbook,
  key: AppendSheetKey,
  language: Language,
  lines: readonly (readonly CellValue[])[],
  read: ReadBlock | null = null,
): void {
  if (lines.length === 0) return;
  const there = markedTab(workbook, key) ?? insertSheet(workbook, key, language);
  const lastRow = read?.values.length ?? there.sheet.getDataRange().getNumRows();
  const isFull = ROTATED.has(key) && lastRow > MOST_LINES;
  writingTo(there, () => {
    const tab = isFull ? rotate(workbook, there, key, language) : there;
    speak(tab, key, language, workbook);
    const row = (isFull ? 1 : lastRow) + 1;
    const headings = read?.values[0] ?? headingsOf(tab, workbook);
    const positions = positionsByHeading(headings, APPEND_COLUMNS[key]);
    const told = key === 'journal' ? lines.map((cells, index) => numbered(cells, row + index)) : lines;
    const values = told.map((cells) => lineOf(cells, positions, workbook));
    putValues(roomFor(tab.sheet, row, values.length, values[0]?.length ?? 1), values);
  });
}

/** Text is text by its value, whatever somebody has done to the formats; the last cell tells whether apostrophes show. */
function lineOf(cells: readonly CellValue[], positions: readonly number[], { clock }: Workbook): Written[] {
  const line = Array.from({ length: Math.max(...positions) + 1 }, (): Written => '');
  cells.forEach((cell, column) => {
    const isLast = column === cells.length - 1;
    const position = positions[column] ?? -1;
    if (position >= 0) line[position] = isLast ? withApostrophe(textOfCell(cell)) : writtenIn(cell, undefined, clock);
  });
  return line;
}

/**
 * Writes cells of lines anew that turned out otherwise. `changesOf`: of the headings and a line the texts that change, by
 * the column they are declared in.
 */
export function rewriteLines(
  workbook: Workbook,
  key: AppendSheetKey,
  changesOf: (headings: readonly CellValue[], cells: readonly CellValue[]) => ReadonlyMap<number, string>,
): void {
  const read = readAppended(workbook, key);
  const [headings = [], ...lines] = read?.values ?? [];
  const columns = APPEND_COLUMNS[key];
  const positions = positionsByHeading(headings, columns);
  lines.forEach((cells, index) => {
    for (const [column, text] of changesOf(headings, cells)) {
      const written = column === columns.length - 1 ? withApostrophe(text) : asText(text);
      const cell = read?.range.offset(index + 1, positions[column] ?? 0, 1, 1);
      if (cell) putValues(cell, [[written]]);
    }
  });
}

function headingsOf({ sheet }: Tab, { clock }: Workbook): readonly CellValue[] {
  return readCells(sheet.getRange('1:1'), clock)[0] ?? [];
}

/** The grid is asked for its size only when it turns out too small. */
function roomFor(sheet: Sheet, row: number, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(row, 1, rows, columns);
  } catch {
    ensureGrid(sheet, row + rows + SPARE_ROWS, columns);
    return sheet.getRange(row, 1, rows, columns);
  }
}

/** The Journal is only read to undo something; the task log has to be read as a whole and stays in one piece. */
const ROTATED: ReadonlySet<AppendSheetKey> = new Set(['journal']);

/** Begins a new sheet; the old one stays, hidden, under a name of its own. */
function rotate(workbook: Workbook, tab: Tab, key: AppendSheetKey, language: Language): Tab {
  const taken = workbook.tabs.map(({ name }) => name);
  tab.rename(archiveName(key, language, dayOf(workbook.now), taken));
  tab.sheet.hideSheet();
  markAnew(tab.sheet, 'archive');
  workbook.own.set(tab.sheet.getSheetId(), 'archive');
  forgetOwn(workbook);
  return insertSheet(workbook, key, language);
}

/** The archives of the Journal, the youngest first. */
export function archivesOf({ tabs, own }: Workbook, key: AppendSheetKey): readonly Tab[] {
  return tabs
    .filter(({ sheet }) => own.get(sheet.getSheetId()) === 'archive')
    .map((tab) => ({ tab, day: archivedOn(key, tab.name) ?? '' }))
    .sort((left, right) => (left.day < right.day ? 1 : -1))
    .map(({ tab }) => tab);
}

/** Makes the sheets that are missing, so that their first line costs no more than any other; the rest follow the language. */
export function makeAppendSheets(workbook: Workbook, language: Language): number {
  for (const key of APPEND_KEYS) {
    const tab = markedTab(workbook, key);
    if (tab) speak(tab, key, language, workbook);
  }
  const missing = APPEND_KEYS.filter((key) => !markedTab(workbook, key));
  for (const key of missing) insertSheet(workbook, key, language);
  return missing.length;
}

/** Name and headings follow the language of the workbook; a name the team has given stays. */
function speak(tab: Tab, key: AppendSheetKey, language: Language, workbook: Workbook): void {
  if (!speaksOtherwise(key, tab.name, language)) return;
  renameOwn(workbook, tab, appendSheet(key, language).name);
  for (const { position, heading } of headingsSpoken(language, headingsOf(tab, workbook), APPEND_COLUMNS[key]))
    tab.sheet.getRange(1, position + 1).setValue(heading);
}

function insertSheet(workbook: Workbook, key: AppendSheetKey, language: Language): Tab {
  const { name, headings, columnWidths, numberFormats, hiddenColumns, tabColor } = appendSheet(key, language);
  const tab = insertQuietly(workbook, key, name);
  const { sheet } = tab;
  ensureGrid(sheet, 2, headings.length);
  styleColumns(
    sheet,
    numberFormats.map((numberFormat, position) => ({ position, style: { numberFormat, align: 'left' as const } })),
    2,
  );
  for (const { start, count, item } of runsOf(columnWidths)) sheet.setColumnWidths(start + 1, count, item);
  for (const { first, count } of stretchesOf(hiddenColumns)) sheet.hideColumns(first + 1, count);
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight('bold')
    .setBackground(PALETTE.heading);
  sheet.setFrozenRows(1);
  sheet.setTabColor(tabColor);
  if (key === 'journal') sheet.hideSheet();
  return tab;
}
