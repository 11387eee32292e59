import {
  GENERATED_SHEETS,
  isLink,
  type GeneratedSheet,
  type GeneratedSheetKey,
  type ViewCell,
} from '../core/views/sheet';
import { fingerprintOf } from './fingerprint';
import { ensureGrid } from './grid';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import { argumentSeparator, asText, linkFormula } from './typedText';
import { generatedTab, type ReadTab, type Tab, type Workbook } from './workbook';
import { writeLooks } from './looks';

/**
 * Writes a whole generated sheet: its values in one call over everything that stood there before, its looks only when
 * they differ from last time. Looks come first: until the values are there, the previous ones stay readable.
 */
export function writeGenerated(workbook: Workbook, view: GeneratedSheet, read?: ReadTab): void {
  const tab = read?.tab ?? generatedTab(workbook, view.key) ?? insertTab(workbook, view);
  writingTo(tab.name, () => writeOnto(workbook, tab, view, read));
}

function writeOnto(workbook: Workbook, tab: Tab, view: GeneratedSheet, read: ReadTab | undefined): void {
  rename(workbook, tab, view.name);
  const before = read?.range ?? retrying(() => tab.sheet.getDataRange());
  const width = view.cells[0]?.length ?? 1;
  const rows = Math.max(before.getNumRows(), view.cells.length, 1);
  const columns = Math.max(before.getNumColumns(), width);
  if (rows > before.getNumRows() || columns > before.getNumColumns()) ensureGrid(tab.sheet, rows, columns);
  const range = before.offset(0, 0, rows, columns);
  dress(workbook, tab, view, range);
  const values = valuesOf(view, workbook, rows, columns);
  retrying(() => range.setValues(values));
}

function dress(workbook: Workbook, tab: Tab, view: GeneratedSheet, range: GoogleAppsScript.Spreadsheet.Range): void {
  const look = `${tab.sheet.getSheetId()} ${fingerprintOf(JSON.stringify(view.layout))}`;
  if (workbook.memory.looks?.[view.key] === look) return;
  const charts = writeLooks(tab.sheet, range, view, workbook.memory.charts ?? {});
  workbook.memory = { ...workbook.memory, charts, looks: { ...workbook.memory.looks, [view.key]: look } };
}

function insertTab(workbook: Workbook, { key, name }: GeneratedSheet): Tab {
  const order = Object.keys(GENERATED_SHEETS) as GeneratedSheetKey[];
  const before = order.slice(0, order.indexOf(key)).filter((other) => generatedTab(workbook, other)).length;
  const tab = { sheet: workbook.spreadsheet.insertSheet(name, before), name };
  workbook.tabs.splice(before, 0, tab);
  return tab;
}

/** A sheet follows the language of the workbook. */
function rename({ tabs }: Workbook, tab: Tab, name: string): void {
  if (tab.name === name || tabs.some((other) => other.name === name)) return;
  tab.sheet.setName(name);
  tab.name = name;
}

function valuesOf(
  view: GeneratedSheet,
  workbook: Workbook,
  rows: number,
  columns: number,
): (string | number | boolean)[][] {
  const separator = argumentSeparator(workbook.locale);
  const ids = new Map(workbook.tabs.map(({ name, sheet }) => [name, sheet.getSheetId()]));
  const valueOf = (cell: ViewCell): string | number | boolean => {
    if (typeof cell === 'string') return asText(cell);
    if (typeof cell !== 'object') return cell;
    // The layout gives every date cell a date format; the number itself knows no zone.
    if (!isLink(cell)) return cell.serial;
    const id = ids.get(cell.sheet);
    return id === undefined ? asText(cell.text) : linkFormula(cell, id, separator);
  };
  return Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: columns }, (_blank, column) => valueOf(view.cells[row]?.[column] ?? '')),
  );
}
