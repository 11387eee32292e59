import { EVERY_TABLE, isStanding, tables, type TableKey } from '../core/register/tables/tables';
import type { Snapshot } from '../core/analysis';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { isNamed } from '../core/values/label';
import { foldHeading } from '../core/values/text';
import type { Moment } from '../core/values/moment';
import { GENERATED_KEYS, GENERATED_SHEETS, type GeneratedSheetKey } from '../core/register/generatedNames';
import { freeName, type OtherName, type OwnSheetKey } from '../core/register/ownership';
import { once } from '../core/values/once';
import { adoptionsIn, NO_ADOPTIONS, type Adoptions } from '../core/register/tables/adoptions';
import { tableOn } from '../core/register/tables/findTables';
import { bestEffort, type BestEffort } from './bestEffort';
import { readRegister, type Reading } from '../core/register/tables/readRegister';
import { readCells } from './cells';
import { readKept, readMemory, type Habits, type Memory } from './memory';
import { retrying } from './retry';
import { findOwnSheets, markSheet, type OwnSheet } from './sheetMarks';
import { tabOf, tabsOf, type Range, type Spreadsheet, type Tab } from './tabs';
import { takeOver } from './takeOver';
import { wallClockIn, type WallClock } from '../core/values/wallClock';

export { tabOf, type Range, type Sheet, type Tab } from './tabs';

/** The spreadsheet the user has open, with what every command needs to know about it. */
export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  /** In the order of the tabs. */
  readonly tabs: Tab[];
  /** The sheets of ours by id: those that carry a mark. */
  readonly own: Map<number, OwnSheetKey>;
  /** Their marks as they were found, with one call, before any sheet was made. */
  readonly marks: ReadonlyMap<number, OwnSheet>;
  /** The first sheet of ours of a kind by its mark alone, without a look at all tabs; null where more has to be known. */
  readonly markedAtOnce: (key: OwnSheetKey) => Tab | null;
  /** Sheets made just now that could not have the name they should. */
  readonly otherNames: OtherName[];
  /** Sheets of ours that were written anew and may still hide lines. */
  readonly rebuilt: Rebuilt[];
  /** How the looks of our own sheets went. */
  readonly looks: BestEffort;
  readonly locale: string;
  readonly habits: Habits;
  /** Texts that commands have kept for an edit; none for a command. */
  readonly kept: Readonly<Record<string, string>>;
  /** All that is kept with the workbook, as it was when first asked for. */
  readonly properties: Readonly<Record<string, string>>;
  readonly clock: WallClock;
  readonly now: Moment;
  memory: Memory;
}

/** A sheet of ours that has just been written anew. */
export interface Rebuilt {
  readonly key: GeneratedSheetKey;
  readonly tab: Tab;
  readonly rows: number;
  /** People filter lists, and no page with charts. */
  readonly isList: boolean;
}

/** A sheet as it was read: the block it filled and its values. */
export interface ReadBlock extends Pick<SheetSnapshot, 'values'> {
  readonly tab: Tab;
  readonly range: Range;
}

/** A sheet that may hold a table. */
export type ReadTab = ReadBlock & SheetSnapshot;

/**
 * What is known of it is asked for when it is needed: an edit needs little. `isEdit`: what the last command has found out of
 * zone, locale and our own sheets is taken as it was.
 */
export function openWorkbook(spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), isEdit = false): Workbook {
  const opened = new Date();
  let [areTabsKnown, isOwnKnown] = [false, false];
  const tabs = once(() => {
    areTabsKnown = true;
    return tabsOf(spreadsheet);
  });
  const marks = once(() => findOwnSheets(spreadsheet));
  const properties = once(readKept);
  const remembered = once(() => readMemory(properties()));
  const known = (): Memory => (isEdit ? remembered() : {});
  const locale = once(() => known().habits?.locale ?? spreadsheet.getSpreadsheetLocale());
  // A moment that is written in the zone it was read by is the same instant in any other.
  const zone = once(() => known().habits?.zone ?? spreadsheet.getSpreadsheetTimeZone());
  const clock = once(() => wallClockIn(zone()));
  let memory: Memory | undefined;
  const own = once(() => {
    isOwnKnown = true;
    const found = new Map([...marks()].map(([id, { key }]) => [id, key]));
    memory = takeOver(tabs(), found, memory ?? remembered(), clock());
    return found;
  });
  return {
    spreadsheet,
    otherNames: [],
    rebuilt: [],
    looks: bestEffort(),
    get tabs() {
      return tabs();
    },
    get own() {
      return own();
    },
    get marks() {
      return marks();
    },
    markedAtOnce(key) {
      if (isOwnKnown) return null;
      const seen = known().own?.[key];
      const isSeen = ({ sheet, name }: Tab): boolean => seen?.id === sheet.getSheetId() && seen.name === name;
      const there = seen && tabs().find(isSeen);
      if (there) return there;
      const [found] = [...marks().values()].filter((one) => one.key === key);
      if (!found) return null;
      const isIt = ({ sheet }: Tab): boolean => sheet.getSheetId() === found.sheet.getSheetId();
      return areTabsKnown ? (tabs().find(isIt) ?? null) : tabOf(found.sheet);
    },
    get locale() {
      return locale();
    },
    get kept() {
      return isEdit ? properties() : {};
    },
    get properties() {
      return properties();
    },
    get habits() {
      return { zone: zone(), locale: locale() };
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

/** The sheet of ours of a kind, whatever it is called; the first where there are several. */
export function markedTab(workbook: Workbook, key: OwnSheetKey): Tab | undefined {
  const marked = workbook.markedAtOnce(key);
  if (marked) return marked;
  const { tabs, own } = workbook;
  return tabs.find(({ sheet }) => own.get(sheet.getSheetId()) === key);
}

/** A new sheet; a name that the team has given to a sheet of its own stays theirs, and ours is told from it. */
export function insertTab(workbook: Workbook, wanted: string, place = workbook.tabs.length): Tab {
  const name = nameFor(workbook, wanted);
  const tab = tabOf(workbook.spreadsheet.insertSheet(name, place), name);
  workbook.tabs.splice(place, 0, tab);
  if (name !== wanted) workbook.otherNames.push({ wanted, name });
  return tab;
}

/** Makes a sheet of ours and marks it. */
export function insertOwnTab(workbook: Workbook, key: OwnSheetKey, wanted: string, place: number): Tab {
  const tab = insertTab(workbook, wanted, place);
  try {
    markSheet(tab.sheet, key);
  } catch (error) {
    // Without a mark it would stay behind as somebody's own.
    workbook.spreadsheet.deleteSheet(tab.sheet);
    workbook.tabs.splice(place, 1);
    throw error;
  }
  workbook.own.set(tab.sheet.getSheetId(), key);
  return tab;
}

/** Makes a sheet of ours behind all others; the user stays on the sheet that was in view. */
export function insertQuietly(workbook: Workbook, key: OwnSheetKey, wanted: string): Tab {
  const { spreadsheet, tabs } = workbook;
  const inView = spreadsheet.getActiveSheet();
  const tab = insertOwnTab(workbook, key, wanted, tabs.length);
  spreadsheet.setActiveSheet(inView);
  return tab;
}

/** Gives a sheet of ours the name it should have, or the nearest that is free. */
export function renameOwn(workbook: Workbook, tab: Tab, wanted: string): void {
  if (tab.name === wanted) return;
  const name = nameFor(workbook, wanted, tab);
  if (tab.name !== name) tab.rename(name);
}

function nameFor({ tabs }: Workbook, wanted: string, own?: Tab): string {
  return freeName(
    wanted,
    tabs.flatMap((tab) => (tab === own ? [] : tab.name)),
  );
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
 * other sheets are left alone; otherwise one of them may be a renamed table and they are read as well. Columns, where there
 * is one, tells where the team's own sheets are; a table that not every register has is read where it stands.
 */
export function readEntered(workbook: Workbook, wanted: readonly TableKey[] = EVERY_TABLE): readonly ReadTab[] {
  const others = otherTabs(workbook);
  const told = others.filter(({ name }) => isNamed(name, tables.columns.sheet));
  const read = new Map(told.map((tab) => [tab, readTab(tab, workbook.clock)]));
  const adoptions = adoptionsIn([...read.values()]);
  const likely = new Set(wanted.flatMap((key) => likelyTabs(workbook, key, adoptions)));
  for (const tab of others) if (likely.has(tab) && !read.has(tab)) read.set(tab, readTab(tab, workbook.clock));
  const isThere = (key: TableKey): boolean => [...read.values()].some((sheet) => tableOn(sheet, adoptions) === key);
  if (wanted.filter(isStanding).every(isThere)) return [...read.values()];
  return others.map((tab) => read.get(tab) ?? readTab(tab, workbook.clock));
}

/** All of the register with the clock and the habits it is read by. */
export function snapshotOf(workbook: Workbook): Snapshot {
  const { now, locale } = workbook;
  return { sheets: readEntered(workbook), now, locale };
}

/** The register as it stands at this moment, or some of its tables. */
export function registerOf(workbook: Workbook, wanted?: readonly TableKey[]): Reading {
  return readRegister(readEntered(workbook, wanted), workbook.locale);
}

/** Where a table is looked for first: the tab that was adopted, tabs that bear its name, then the one it was found on last time. */
export function likelyTabs(
  { tabs, memory }: Workbook,
  key: TableKey,
  adoptions: Adoptions = NO_ADOPTIONS,
): readonly Tab[] {
  const grids = tabs.filter(({ isGrid }) => isGrid);
  const adopted = adoptions.get(key);
  const theirs = adopted && grids.find(({ name }) => foldHeading(name) === foldHeading(adopted.sheet));
  if (theirs) return [theirs];
  const named = grids.filter(({ name }) => isNamed(name, tables[key].sheet));
  const id = memory.tables?.[key];
  return [...named, ...grids.filter((tab) => !named.includes(tab) && tab.sheet.getSheetId() === id)];
}

/** Every tab with cells that the add-on has not made: one of them may be a table under another name. */
export function otherTabs({ tabs, own }: Workbook): readonly Tab[] {
  return tabs.filter(({ sheet, isGrid }) => isGrid && !own.has(sheet.getSheetId()));
}

/** The id of a sheet by the name that views call it by. */
export function sheetIdNamed(workbook: Workbook, name: string): number | undefined {
  const key = GENERATED_KEYS.find((one) => isNamed(name, GENERATED_SHEETS[one]));
  const own = key && markedTab(workbook, key);
  const isNamedSo = (one: Tab): boolean => one.name === name;
  const tab = own ?? otherTabs(workbook).find(isNamedSo) ?? workbook.tabs.find(isNamedSo);
  return tab?.sheet.getSheetId();
}
