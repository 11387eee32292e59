import type { GeneratedSheetKey } from '../core/register/generatedNames';
import { remembered } from '../core/values/remembered';
import type { GeneratedSheet } from '../core/views/sheet';
import { argumentSeparator } from '../core/views/linkFormula';
import { PLAIN_TEXT } from '../core/views/numberFormats';
import { placesToKeepPlain } from '../core/views/plainText';
import { placeAmong } from '../core/views/sheetPlace';
import { writtenSheet } from '../core/views/writtenSheet';
import { layoutDifference } from '../core/views/layoutDifference';
import {
  AS_THE_HOST_MAKES_IT,
  isShown,
  standingLayout,
  usedSize,
  type RememberedSheet,
} from '../core/views/rememberedLayout';
import { putValues } from './cells';
import { fingerprintOf } from './fingerprint';
import { formatSheet } from './formatSheet';
import { cornerOf, isOnGrid } from './grid';
import { forgetLayout } from './memory';
import { writingTo } from './refusal';
import { retrying } from './retry';
import { insertOwnTab, markedTab, renameOwn, sheetIdNamed, type ReadBlock, type Tab, type Workbook } from './workbook';

/**
 * Writes a whole generated sheet: its values in one call over everything that stood there before, of its layout only
 * what differs from last time. Formats come first: until the values are there, the previous ones stay readable.
 */
export function writeGenerated(workbook: Workbook, view: GeneratedSheet, read?: ReadBlock): void {
  const tab = read?.tab ?? markedTab(workbook, view.key) ?? insertTab(workbook, view);
  writingTo({ name: view.name, sheet: tab.sheet }, () => {
    try {
      rename(workbook, tab, view);
      const before = read ?? { range: retrying(() => tab.sheet.getDataRange()), values: [] };
      format(workbook, tab, view, before);
      const rows = writeValues(workbook, tab, view, before);
      const { charts, rows: laidOut } = view.layout;
      workbook.rebuilt.push({ key: view.key, tab, rows: Math.max(rows, laidOut), isList: charts.length === 0 });
      // What is not there is tried again the next time.
      if (workbook.looks.refused().includes(view.name)) forgetLayout(workbook, view.key);
    } catch (error) {
      forgetLayout(workbook, view.key);
      throw error;
    }
  });
}

/** Makes the sheets that are missing before any is written, so that each can lead to every other. */
export function insertMissing(workbook: Workbook, views: readonly GeneratedSheet[]): void {
  for (const view of views) if (!markedTab(workbook, view.key)) insertTab(workbook, view);
}

/** What a sheet holds; values only where they were read. */
type Before = Pick<ReadBlock, 'range' | 'values'>;

const PRINT_LETTERS = 8;

/**
 * Over the old and the new extent at once, so that rows no longer there vanish in the same call; nothing where the sheet
 * was read and is as it is to be. Answers how many rows it has or had.
 */
function writeValues(
  workbook: Workbook,
  tab: Tab,
  view: GeneratedSheet,
  { range: before, values: standing }: Before,
): number {
  const { key, cells } = view;
  const [usedRows, usedColumns] = usedSize(cells);
  const rows = Math.max(before.getNumRows(), usedRows);
  const columns = Math.max(before.getNumColumns(), usedColumns);
  const idOf = remembered((name: string) => sheetIdNamed(workbook, name) ?? null);
  // Where cells are not sure to be plain text, text is text by its value.
  const valuesOf = (size: { readonly rows: number; readonly columns: number }): ReturnType<typeof writtenSheet> =>
    writtenSheet(view, size, {
      idOf,
      separator: argumentSeparator(workbook.locale),
      isPlainKept: !workbook.looks.refused().includes(view.name),
    });
  // Without the blanks that stand where more stood before.
  const filled = valuesOf({ rows: usedRows, columns: usedColumns });
  const written = fingerprintOf(JSON.stringify(filled)).slice(0, PRINT_LETTERS);
  const known = workbook.memory.sheets?.[key];
  if (known?.cells === written && isShown(cells, standing)) return rows;
  const range = cornerOf(tab.sheet, before, rows, columns);
  const places = placesToKeepPlain(view);
  if (places.length > 0) look(workbook, view, () => tab.sheet.getRangeList([...places]).setNumberFormat(PLAIN_TEXT));
  putValues(range, valuesOf({ rows, columns }));
  if (known) remember(workbook, key, { ...known, cells: written });
  return rows;
}

function format(workbook: Workbook, tab: Tab, view: GeneratedSheet, { range, values }: Before): void {
  const { key, name, cells, layout } = view;
  const [id, rows, columns] = [tab.sheet.getSheetId(), range.getNumRows(), range.getNumColumns()];
  const last = standingLayout(workbook.memory.sheets?.[key], view, { id, rows, columns, values });
  const known = last && isOnGrid(range, last.rows) ? last : undefined;
  const difference = layoutDifference(layout, known, { rows, columns }, fingerprintOf);
  const charts = formatSheet(tab.sheet, range, view, difference, workbook.memory.charts ?? {}, (dress) =>
    look(workbook, view, dress),
  );
  const standing = workbook.memory.sheets?.[key]?.cells;
  const layoutNow = { used: usedSize(cells), ...difference.remembered };
  remember(workbook, key, { id, name, layout: layoutNow, ...(standing && { cells: standing }) }, charts);
}

/** Looks never stop data: a list is brought up to date also where a table of the host's keeps its cells as they look. */
function look({ looks }: Workbook, { name }: GeneratedSheet, dress: () => unknown): void {
  looks.attempt(name, () => {
    dress();
    return 0;
  });
}

function remember(
  workbook: Workbook,
  key: GeneratedSheetKey,
  sheet: RememberedSheet,
  charts = workbook.memory.charts ?? {},
): void {
  workbook.memory = { ...workbook.memory, charts, sheets: { ...workbook.memory.sheets, [key]: sheet } };
}

function insertTab(workbook: Workbook, { key, name }: GeneratedSheet): Tab {
  const tab = insertOwnTab(workbook, key, name, placeOf(workbook, key));
  if (key === 'history') tab.sheet.hideSheet();
  remember(workbook, key, { id: tab.sheet.getSheetId(), name, layout: AS_THE_HOST_MAKES_IT });
  return tab;
}

function placeOf({ tabs, own }: Workbook, key: GeneratedSheetKey): number {
  const standing = tabs.map(({ name, sheet }) => ({ name, kind: own.get(sheet.getSheetId()) }));
  return placeAmong(standing, key);
}

/** A sheet follows the language of the workbook; the name a team gave it stays until then. */
function rename(workbook: Workbook, tab: Tab, { key, name }: GeneratedSheet): void {
  const known = workbook.memory.sheets?.[key];
  if (known?.id !== tab.sheet.getSheetId() || known.name !== name) renameOwn(workbook, tab, name);
}
