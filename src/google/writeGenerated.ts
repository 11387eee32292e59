import { isLink, type GeneratedSheet, type ViewCell } from '../core/views/sheet';
import { fingerprintOf } from './fingerprint';
import { ensureGrid } from './grid';
import { writeLooks } from './looks';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import { argumentSeparator, asText, linkFormula } from './typedText';
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
 * Writes a whole generated sheet: its values in one call over everything that stood there before, its looks only when
 * they differ from last time. Looks come first: until the values are there, the previous ones stay readable.
 */
export function writeGenerated(workbook: Workbook, view: GeneratedSheet, read?: ReadBlock): void {
  const tab = read?.tab ?? generatedTab(workbook, view.key) ?? insertTab(workbook, view);
  writingTo(view.name, () => {
    rename(workbook, tab, view);
    const before = read?.range ?? retrying(() => tab.sheet.getDataRange());
    dress(workbook, tab, view, before);
    writeValues(workbook, tab, view, before);
  });
}

/** Over the old and the new extent at once, so that rows no longer there vanish in the same call. */
function writeValues(workbook: Workbook, tab: Tab, { cells }: GeneratedSheet, before: Range): void {
  const used = { rows: usedRows(cells), columns: usedColumns(cells) };
  const rows = Math.max(before.getNumRows(), used.rows);
  const columns = Math.max(before.getNumColumns(), used.columns);
  if (rows > before.getNumRows() || columns > before.getNumColumns()) ensureGrid(tab.sheet, rows, columns);
  const written = writerOf(workbook);
  const values = Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: columns }, (_blank, column) => written(cells[row]?.[column] ?? '')),
  );
  const range = before.offset(0, 0, rows, columns);
  retrying(() => range.setValues(values));
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

function dress(workbook: Workbook, tab: Tab, view: GeneratedSheet, before: Range): void {
  const { key, name, cells, layout } = view;
  const known = workbook.memory.sheets?.[key];
  const now = { id: tab.sheet.getSheetId(), name, look: fingerprintOf(JSON.stringify(layout)) };
  if (known?.id === now.id && known.look === now.look) {
    workbook.memory = { ...workbook.memory, sheets: { ...workbook.memory.sheets, [key]: now } };
    return;
  }
  const rows = Math.max(before.getNumRows(), cells.length);
  const columns = Math.max(before.getNumColumns(), cells[0]?.length ?? 1);
  ensureGrid(tab.sheet, rows, columns);
  const charts = writeLooks(tab.sheet, before.offset(0, 0, rows, columns), view, workbook.memory.charts ?? {});
  workbook.memory = { ...workbook.memory, charts, sheets: { ...workbook.memory.sheets, [key]: now } };
}

function insertTab(workbook: Workbook, { key, name }: GeneratedSheet): Tab {
  const earlier = GENERATED_KEYS.slice(0, GENERATED_KEYS.indexOf(key));
  const place = earlier.filter((other) => generatedTab(workbook, other)).length;
  const tab = tabOf(workbook.spreadsheet.insertSheet(name, place), name);
  workbook.tabs.splice(place, 0, tab);
  return tab;
}

/** A sheet follows the language of the workbook; the name a team gave it stays until then. */
function rename({ tabs, memory }: Workbook, tab: Tab, { key, name }: GeneratedSheet): void {
  const known = memory.sheets?.[key];
  if (known?.id === tab.sheet.getSheetId() && known.name === name) return;
  if (tab.name !== name && !tabs.some((other) => other.name === name)) tab.rename(name);
}
