import type { Snapshot, Understanding } from '../core/analysis';
import { changedTables } from '../core/register/changedTables';
import type { Plan } from '../core/plan';
import type { CellValue } from '../core/register/schema/cell';
import { tables, type TableKey } from '../core/register/tables/tables';
import { unreadableSheets, type Reading } from '../core/register/tables/readRegister';
import type { EverydayTexts } from '../core/texts';
import type { ClockOff } from '../core/views/viewRequest';
import type { Unread } from '../core/work/capture/unread';
import type { Moment } from '../core/values/moment';
import type { Undelivered } from '../core/work/alerting/channel';
import { failure, ok, type Result } from '../core/values/result';
import { foldHeading } from '../core/values/text';
import { LANGUAGES, type Language } from '../core/values/label';

/** What a command is given: the tables, and what stood on the generated sheets that people may have changed. */
export interface CommandInput extends Snapshot {
  readonly dashboard: readonly (readonly CellValue[])[];
  readonly history: readonly (readonly CellValue[])[];
  /** When letters and alerts last went by themselves; absent where nobody has switched them on. */
  readonly lastSending?: Moment;
  /** Whom they do not reach. */
  readonly undelivered?: readonly Undelivered[];
  /** The page of the phone is still answered by an older version of the script. */
  readonly isWebOld?: boolean;
  /** Sources whose clock is whole hours off. */
  readonly clocks?: readonly ClockOff[];
  /** Sources that send what nobody understands. */
  readonly unread?: readonly Unread[];
  /** The sheet of one employee, where a command looks at it. */
  readonly person?: readonly (readonly CellValue[])[];
  /** The page of the weekly meeting, likewise. */
  readonly meeting?: readonly (readonly CellValue[])[];
  /** What was paid for the months before. */
  readonly bonuses?: readonly (readonly CellValue[])[];
}

/** A register with its words. */
export interface Seen {
  readonly analysis: Understanding;
  readonly texts: EverydayTexts;
}

/** What is to be written, where the tables stand and in which language the workbook speaks. */
export interface Decision extends Plan {
  readonly language: Language;
  readonly located: Reading['located'];
  readonly understood: Seen;
}

/** Sheets of ours on which people choose something, or which keep what is past. */
export type ReadBackSheet = 'dashboard' | 'history' | 'person' | 'meeting' | 'bonuses';

/** A command decides what is to be written, or says in one sentence why nothing is. */
export interface Command {
  readonly decide: (input: CommandInput) => Result<Decision, string>;
  /** The tables it needs. */
  readonly tables: readonly TableKey[];
  /** The sheets of ours it needs to see: people choose the period on one, the other keeps what is past. */
  readonly readBack: readonly ReadBackSheet[];
  /** Whether it brings everything up to date, unasked: what is out of sight stays so. */
  readonly isRefresh: boolean;
}

/** What a command has decided, with what it could not see said after its own sentence; without any table of the register there is nothing to do. */
export function decided(
  { texts, analysis }: Seen,
  decide: () => Plan,
  doubts: readonly string[] = [],
): Result<Decision, string> {
  const { located } = analysis.reading;
  if (located.size === 0) return failure(texts.failures.noTables);
  const plan = decide();
  const unreadable = unreadableSheets(analysis.reading);
  const unread = unreadable.length === 0 ? [] : [texts.failures.unreadableTables(unreadable)];
  const message = [plan.message, ...doubts, ...unread].join(' ');
  return ok({ ...plan, message, language: texts.language, located, understood: { texts, analysis } });
}

/** The input as it will be once changes to the tables are written. */
export function withChanges(
  input: CommandInput,
  located: Reading['located'],
  changes: Parameters<typeof changedTables>[1],
): CommandInput {
  const changed = changedTables(located, changes);
  return { ...input, sheets: input.sheets.map((sheet) => ({ ...sheet, values: changed.get(sheet) ?? sheet.values })) };
}

/** Whether a table still stands under its name in another language than the workbook speaks now. */
export function speaksOtherLanguage({ located, language }: Pick<Decision, 'located' | 'language'>): boolean {
  return [...located].some(([key, { sheet }]) => {
    const name = foldHeading(sheet.name);
    const speaks = (one: Language): boolean => name === foldHeading(tables[key].sheet[one]);
    return !speaks(language) && LANGUAGES.some(speaks);
  });
}
