import type { GeneratedSheetKey } from '../core/register/generatedNames';
import { isLink, type GeneratedSheet, type ViewCell } from '../core/views/sheet';
import { asText } from '../core/register/writtenText';
import { argumentSeparator, linkFormula } from '../core/views/linkFormula';
import { PLAIN_TEXT } from '../core/views/numberFormats';
import { cornerOf, isOnGrid } from './grid';
import { writeLooks } from './looks';
import { forgetLook, type RememberedLooks, type RememberedSheet } from './memory';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import {
  GENERATED_KEYS,
  generatedTab,
  sheetIdNamed,
  tabOf,
  type Range,
  type ReadBlock,
  type Tab,
  type Workbook,
} from './workbook';

/**
 * Writes a whole generated sheet: its values in one call over everything that stood there before, of its looks only
 * what differs from last time. Looks come first: until the values are there, the previous ones stay readable.
 */
export function writeGenerated(workbook: Workbook, view: GeneratedSheet, read?: ReadBlock): void {
  const tab = read?.tab ?? generatedTab(workbook, view.key) ?? insertTab(workbook, view);
  writingTo(view.name, () => {
    try {
      rename(workbook, tab, view);
      const before = read ?? { range: retrying(() => tab.sheet.getDataRange()), values: [] };
      dress(workbook, tab, view, before);
      writeValues(workbook, tab, view, before.range);
    } catch (error) {
      forgetLook(workbook, view.key);
      throw error;
    }
  });
}

/** Makes the sheets that are missing before any is written, so that each can lead to every other. */
export function insertMissing(workbook: Workbook, views: readonly GeneratedSheet[]): void {
  for (const view of views) if (!generatedTab(workbook, view.key)) insertTab(workbook, view);
}

/** What a sheet holds; values only where they were read. */
type Before = Pick<ReadBlock, 'range' | 'values'>;

/** Over the old and the new extent at once, so that rows no longer there vanish in the same call. */
function writeValues(workbook: Workbook, tab: Tab, { cells, layout }: GeneratedSheet, before: Range): void {
  const rows = Math.max(before.getNumRows(), usedRows(cells));
  const columns = Math.max(before.getNumColumns(), usedColumns(cells));
  const written = writerOf(workbook);
  const isPlain = plainCellsOf(layout);
  const values = Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: columns }, (_blank, column) => {
      const cell = cells[row]?.[column] ?? '';
      return typeof cell === 'string' && isPlain(row, column) ? cell : written(cell);
    }),
  );
  const range = cornerOf(tab.sheet, before, rows, columns);
  retrying(() => range.setValues(values));
}

/** Cells of plain text take text as it is: what people type there stays what they typed. */
function plainCellsOf({ styles }: GeneratedSheet['layout']): (row: number, column: number) => boolean {
  const plain = styles.filter(({ style }) => style.numberFormat === PLAIN_TEXT);
  return (row, column) =>
    plain.some(
      (block) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    );
}

function usedRows(cells: GeneratedSheet['cells']): number {
  let rows = cells.length;
  while (rows > 1 && (cells[rows - 1] ?? []).every((cell) => cell === '')) rows--;
  return Math.max(rows, 1);
}

function usedColumns(cells: GeneratedSheet['cells']): number {
  let columns = cells[0]?.length ?? 1;
  while (columns > 1 && cells.every((row) => (row[columns - 1] ?? '') === '')) columns--;
  return columns;
}

/** The host's value of a cell. Text stays text; the layout gives every date its format, and the number knows no zone. */
function writerOf(workbook: Workbook): (cell: ViewCell) => string | number | boolean {
  const separator = argumentSeparator(workbook.locale);
  const ids = new Map<string, number | undefined>();
  const idOf = (name: string): number | undefined => {
    if (!ids.has(name)) ids.set(name, sheetIdNamed(workbook, name));
    return ids.get(name);
  };
  return (cell) => {
    if (typeof cell === 'string') return asText(cell);
    if (typeof cell !== 'object') return cell;
    if (!isLink(cell)) return cell.serial;
    const id = idOf(cell.sheet);
    return id === undefined ? asText(cell.text) : linkFormula(cell, id, separator);
  };
}

function dress(workbook: Workbook, tab: Tab, view: GeneratedSheet, { range: before, values }: Before): void {
  const { key, name, cells } = view;
  const id = tab.sheet.getSheetId();
  const last = workbook.memory.sheets?.[key];
  const isSame = last?.id === id && last.name === name && !isShuffled(view, values);
  const known = isSame ? standingLooks(last.looks, before) : undefined;
  const place = { sheet: tab.sheet, before, known, charts: workbook.memory.charts ?? {} };
  const { looks, charts } = writeLooks(place, view);
  remember(workbook, key, { id, name, looks: { used: [usedRows(cells), usedColumns(cells)], ...looks } }, charts);
}

/** The looks of last time, unless somebody has put rows or columns in or taken them out. */
function standingLooks(looks: RememberedLooks | undefined, before: Range): RememberedLooks | undefined {
  if (looks === undefined) return undefined;
  const [rows, columns] = looks.used;
  const isAsWritten = rows === before.getNumRows() && columns === before.getNumColumns();
  return isAsWritten && isOnGrid(before, looks.rows) ? looks : undefined;
}

/** Whether the headings stand in another order: whoever moves a column moves its looks as well. */
function isShuffled({ cells, layout: { frozenRows } }: GeneratedSheet, values: ReadBlock['values']): boolean {
  const wanted = (cells[frozenRows - 1] ?? []).map(String);
  const found = (values[frozenRows - 1] ?? []).map(String);
  return found.join() !== wanted.join() && [...found].sort().join() === [...wanted].sort().join();
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
  const earlier = GENERATED_KEYS.slice(0, GENERATED_KEYS.indexOf(key));
  const place = earlier.filter((other) => generatedTab(workbook, other)).length;
  const tab = tabOf(workbook.spreadsheet.insertSheet(name, place), name);
  workbook.tabs.splice(place, 0, tab);
  remember(workbook, key, { id: tab.sheet.getSheetId(), name, looks: AS_THE_HOST_MAKES_IT });
  return tab;
}

const AS_THE_HOST_MAKES_IT: RememberedLooks = { used: [1, 1], rows: 0, marks: '', borders: [], heights: [] };

/** A sheet follows the language of the workbook; the name a team gave it stays until then. */
function rename({ tabs, memory }: Workbook, tab: Tab, { key, name }: GeneratedSheet): void {
  const known = memory.sheets?.[key];
  if (known?.id === tab.sheet.getSheetId() && known.name === name) return;
  if (tab.name !== name && !tabs.some((other) => other.name === name)) tab.rename(name);
}
