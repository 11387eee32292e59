import { CLOSED_MONTHS_SHEET } from '../core/figures/closing/closedMonthsSheet';
import { TABLE_KEYS, tables, type TableKey } from '../core/register/tables/tables';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { isNamed } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import { isAppendSheet } from '../core/views/appendSheet';
import { GENERATED_KEYS, GENERATED_SHEETS, type GeneratedSheetKey } from '../core/register/generatedNames';
import { once } from '../core/values/once';
import { tableOn } from '../core/register/tables/findTables';
import { readCells } from './cells';
import { readMemory, type Memory } from './memory';
import { retrying } from './retry';
import { wallClockIn, type WallClock } from '../core/values/wallClock';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet of the workbook; its name is asked when it is needed, and once. */
export interface Tab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rename: (name: string) => void;
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
export interface ReadBlock extends Pick<SheetSnapshot, 'values'> {
  readonly tab: Tab;
  readonly range: Range;
}

/** A sheet that may hold a table. */
export type ReadTab = ReadBlock & SheetSnapshot;

/** What is known of it is asked for when it is needed: an edit needs little. */
export function openWorkbook(spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Workbook {
  const opened = new Date();
  const tabs = once(() => tabsOf(spreadsheet));
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const clock = once(() => wallClockIn(spreadsheet.getSpreadsheetTimeZone()));
  const remembered = once(readMemory);
  let memory: Memory | undefined;
  return {
    spreadsheet,
    get tabs() {
      return tabs();
    },
    get locale() {
      return locale();
    },
    get clock() {
      return clock();
    },
    get now() {
      return clock().momentOf(opened);
    },
    get memory() {
      return memory ?? remembered();
    },
    set memory(next) {
      memory = next;
    },
  };
}

export function tabsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Tab[] {
  return retrying(() => spreadsheet.getSheets()).map((sheet) => tabOf(sheet));
}

export function tabOf(sheet: Sheet, known?: string): Tab {
  let name = known;
  return {
    sheet,
    get name() {
      return (name ??= sheet.getName());
    },
    rename(next) {
      sheet.setName(next);
      name = next;
    },
  };
}

/** Adds a sheet behind all others; the user stays on the sheet that was in view. */
export function addTabQuietly({ spreadsheet, tabs }: Workbook, name: string): Tab {
  const inView = spreadsheet.getActiveSheet();
  const tab = tabOf(spreadsheet.insertSheet(name, tabs.length), name);
  spreadsheet.setActiveSheet(inView);
  tabs.push(tab);
  return tab;
}

export function readBlock(tab: Tab, clock: WallClock): ReadBlock {
  const range = retrying(() => tab.sheet.getDataRange());
  return { tab, range, values: readCells(range, clock) };
}

export function readTab(tab: Tab, clock: WallClock): ReadTab {
  return { ...readBlock(tab, clock), name: tab.name };
}

/**
 * The sheets of the wanted tables, each read once. While every one is where it bears its name or was found last time,
 * other sheets are left alone; otherwise one of them may be a renamed table and they are read as well.
 */
export function readEntered(workbook: Workbook, wanted: readonly TableKey[] = TABLE_KEYS): readonly ReadTab[] {
  const others = otherTabs(workbook);
  const likely = new Set(wanted.flatMap((key) => likelyTabs(workbook, key)));
  const read = new Map(others.filter((tab) => likely.has(tab)).map((tab) => [tab, readTab(tab, workbook.clock)]));
  const isThere = (key: TableKey): boolean => [...read.values()].some((sheet) => tableOn(sheet) === key);
  if (wanted.every(isThere)) return [...read.values()];
  return others.map((tab) => read.get(tab) ?? readTab(tab, workbook.clock));
}

/** Where a table is looked for first: tabs that bear its name, then the one it was found on last time. */
export function likelyTabs({ tabs, memory }: Workbook, key: TableKey): readonly Tab[] {
  const named = tabs.filter(({ name }) => isNamed(name, tables[key].sheet));
  const id = memory.tables?.[key];
  return [...named, ...tabs.filter((tab) => !named.includes(tab) && tab.sheet.getSheetId() === id)];
}

/** The generated sheet of a kind: the one written last time, else one that has its name in either language. */
export function generatedTab(workbook: Workbook, key: GeneratedSheetKey): Tab | undefined {
  const id = workbook.memory.sheets?.[key]?.id;
  const remembered = workbook.tabs.find(({ sheet }) => sheet.getSheetId() === id);
  return remembered ?? unknownTabs(workbook).find(({ name }) => isNamed(name, GENERATED_SHEETS[key]));
}

/** Tabs that are not remembered as generated; only these have to be asked their names. */
function unknownTabs({ tabs, memory }: Workbook): readonly Tab[] {
  const known = new Set(Object.values(memory.sheets ?? {}).map(({ id }) => id));
  return tabs.filter(({ sheet }) => !known.has(sheet.getSheetId()));
}

/** The hidden sheet with the rows of closed months. */
export function closedMonthsTab(workbook: Workbook): Tab | undefined {
  return unknownTabs(workbook).find(({ name }) => isNamed(name, CLOSED_MONTHS_SHEET));
}

/** Every tab the add-on has not made. */
export function otherTabs(workbook: Workbook): readonly Tab[] {
  const own = [...Object.values(GENERATED_SHEETS), CLOSED_MONTHS_SHEET];
  const isOurs = ({ name }: Tab): boolean => own.some((label) => isNamed(name, label)) || isAppendSheet(name);
  return unknownTabs(workbook).filter((tab) => !isOurs(tab));
}

/** The id of a sheet by the name that views call it by. */
export function sheetIdNamed(workbook: Workbook, name: string): number | undefined {
  const key = GENERATED_KEYS.find((one) => isNamed(name, GENERATED_SHEETS[one]));
  const tab = key === undefined ? otherTabs(workbook).find((one) => one.name === name) : generatedTab(workbook, key);
  return tab?.sheet.getSheetId();
}
