import { bytesOf, MOST_KEPT_BYTES } from '../core/values/bytes';
import type { GeneratedSheetKey } from '../core/register/generatedNames';
import type { ImportDone } from '../core/register/stagedImport';
import type { TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import type { Moment } from '../core/values/moment';
import type { RememberedSheet } from '../core/views/rememberedLayout';
import type { SmallTable } from '../core/register/smallTables';
import type { SeenSheets } from '../core/register/ownership';
import type { ClassLimits } from '../core/figures/sections/classes';
import type { StandingIndex } from '../core/work/partyIndex';
import { retrying } from './retry';

/** What the add-on remembers about a workbook between two runs; losing it costs time and nothing else. */
export interface Memory {
  readonly language?: Language;
  readonly sheets?: Partial<Readonly<Record<GeneratedSheetKey, RememberedSheet>>>;
  /** Sheets that tables were last found on: where a table has another name, it is looked for there first. */
  readonly tables?: Partial<Readonly<Record<TableKey, number>>>;
  /** The sheet that tells which sheets of the team's own serve as tables. */
  readonly columns?: string;
  /** The sheets of ours carry marks; memories of earlier versions do not say so. */
  readonly isMarked?: boolean;
  /** What stands in the hidden index. */
  readonly index?: StandingIndex;
  /** Days that usually lie between two purchases of one client, over all clients. */
  readonly usualGap?: number | null;
  /** The least revenue of twelve months that makes a client A, and B. */
  readonly classLimits?: ClassLimits | null;
  /** Titles of the charts last drawn, by chart key: how they are found again. */
  readonly charts?: Readonly<Record<string, string>>;
  /** The time zone that a person has found right. */
  readonly zone?: string;
  /** Zone and locale of the workbook as the last command found them: an edit goes by these. */
  readonly habits?: Habits;
  /** The sheets that only grow, as the last command found them: an edit finds them without a look at all marks. */
  readonly own?: SeenSheets;
  /** Prints of the small tables that are kept for edits. */
  readonly small?: Partial<Readonly<Record<SmallTable, string>>>;
  /** When the demo was loaded, in which language, and whether it is gone: its removal may be undone. */
  readonly demo?: { readonly now: Moment; readonly language: Language; readonly isRemoved?: boolean };
  /** The last import that was written: called once more it answers the same. */
  readonly imported?: ImportDone;
  /** Generated sheets a refresh did not come to before its time was up. */
  readonly unwritten?: readonly GeneratedSheetKey[];
}

/** How a workbook reads and shows what is typed. */
export interface Habits {
  /** Null in sheets that programs have made. */
  readonly zone: string | null;
  /** Such as `ru_RU`. */
  readonly locale: string;
}

/** The layout of a sheet is no longer what was written last time. */
export function forgetLayout(workbook: { memory: Memory }, key: GeneratedSheetKey): void {
  const known = workbook.memory.sheets?.[key];
  if (!known) return;
  const { layout: _gone, cells: _neither, ...kept } = known;
  workbook.memory = { ...workbook.memory, sheets: { ...workbook.memory.sheets, [key]: kept } };
}

/** A sheet of ours has become one of another kind. */
export function forgetOwn(workbook: { memory: Memory }): void {
  const before = workbook.memory;
  const { own: _before, ...memory } = before;
  workbook.memory = memory;
  writeMemory(before, memory);
}

const PROPERTY = 'register';

/** All that is remembered and kept, with one call. */
export function readKept(): Readonly<Record<string, string>> {
  return properties()?.getProperties() ?? {};
}

export function readMemory(kept?: Readonly<Record<string, string>>): Memory {
  const text = kept ? kept[PROPERTY] : properties()?.getProperty(PROPERTY);
  if (!text) return {};
  try {
    return JSON.parse(text) as Memory;
  } catch {
    // Somebody else wrote there: the sheets are simply formatted anew.
    return {};
  }
}

/** Writes only when something changed: properties are counted by the day. */
export function writeMemory(before: Memory, after: Memory): void {
  const text = JSON.stringify(after);
  if (text === JSON.stringify(before)) return;
  const kept = bytesOf(text) > MOST_KEPT_BYTES ? JSON.stringify(withoutLayouts(after)) : text;
  try {
    retrying(() => properties()?.setProperty(PROPERTY, kept));
  } catch (error) {
    // Better to know no layout than one that is no longer true.
    properties()?.deleteProperty(PROPERTY);
    throw error;
  }
}

/** The layouts written by now are kept also where a command fails on the way. */
export function keptOnFailure<Value>(workbook: { readonly memory: Memory }, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    try {
      writeMemory({}, workbook.memory);
    } catch {
      // What went wrong first is what is told.
    }
    throw error;
  }
}

function withoutLayouts(memory: Memory): Memory {
  const sheets = Object.entries(memory.sheets ?? {}).map(([key, { id, name }]) => [key, { id, name }] as const);
  return { ...memory, sheets: Object.fromEntries(sheets) };
}

let opened: GoogleAppsScript.Properties.Properties | null = null;

/** Asked for once; a script that stands alone has no document, whatever the types say. */
export function properties(): GoogleAppsScript.Properties.Properties | null {
  return (opened ??= PropertiesService.getDocumentProperties());
}
