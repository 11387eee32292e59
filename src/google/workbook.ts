import { TABLE_KEYS, tables } from '../core/register/tables';
import type { CellValue, SheetSnapshot } from '../core/schema/cell';
import { foldHeading } from '../core/values/text';
import type { Label } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import { GENERATED_SHEETS, type GeneratedSheetKey } from '../core/views/sheet';
import { cellsOf } from './cells';
import { readMemory, type Memory } from './memory';
import { retrying } from './retry';
import { wallClockIn, type WallClock } from './wallClock';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet of the workbook with its name, asked once. */
export interface Tab {
  readonly sheet: Sheet;
  name: string;
}

/** The spreadsheet the user has open, with what every command needs to know about it. */
export interface Workbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** In the order of the tabs. */
  readonly tabs: Tab[];
  readonly locale: string;
  readonly clock: WallClock;
  readonly now: Moment;
  memory: Memory;
}

/** A sheet as it was read: the block it filled and its values. */
export interface ReadTab extends SheetSnapshot {
  readonly tab: Tab;
  readonly range: Range;
}

export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const clock = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  return {
    spreadsheet,
    tabs: tabsOf(spreadsheet),
    locale: spreadsheet.getSpreadsheetLocale(),
    clock,
    now: clock.momentOf(new Date()),
    memory: readMemory(),
  };
}

export function tabsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Tab[] {
  return retrying(() => spreadsheet.getSheets()).map((sheet) => ({ sheet, name: sheet.getName() }));
}

export function readTab(tab: Tab, clock: WallClock): ReadTab {
  const range = retrying(() => tab.sheet.getDataRange());
  const values: CellValue[][] = cellsOf(
    retrying(() => range.getValues()),
    clock,
  );
  return { tab, range, name: tab.name, values };
}

/**
 * The sheets that may hold tables, each read once. While every table is there under its own name, sheets of other names
 * are left alone; otherwise one of them may be a renamed table and they are read as well.
 */
export function readEntered({ tabs, clock }: Workbook): readonly ReadTab[] {
  const own = tabs.filter(({ name }) => TABLE_KEYS.some((key) => isNamed(name, tables[key].sheet)));
  const isComplete = TABLE_KEYS.every((key) => own.some(({ name }) => isNamed(name, tables[key].sheet)));
  const others = isComplete ? [] : tabs.filter((tab) => !own.includes(tab) && generatedKeyOf(tab) === null);
  return [...own, ...others].map((tab) => readTab(tab, clock));
}

/** The generated sheet of a kind, under its name in either language. */
export function generatedTab({ tabs }: Pick<Workbook, 'tabs'>, key: GeneratedSheetKey): Tab | undefined {
  return tabs.find(({ name }) => isNamed(name, GENERATED_SHEETS[key]));
}

export function generatedKeyOf({ name }: Tab): GeneratedSheetKey | null {
  const keys = Object.keys(GENERATED_SHEETS) as GeneratedSheetKey[];
  return keys.find((key) => isNamed(name, GENERATED_SHEETS[key])) ?? null;
}

export function isNamed(name: string, label: Label): boolean {
  const folded = foldHeading(name);
  return folded === foldHeading(label.ru) || folded === foldHeading(label.en);
}
