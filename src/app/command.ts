import { analyse, type Analysis, type Snapshot } from '../core/analysis';
import { changedTables } from '../core/register/changedTables';
import type { Plan } from '../core/plan';
import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { EVERY_TABLE, tables, type TableKey } from '../core/register/tables/tables';
import { unreadableSheets, type Reading } from '../core/register/tables/readRegister';
import type { Texts } from '../core/texts';
import type { Period } from '../core/register/time/period';
import type { Moment } from '../core/values/moment';
import { failure, ok, type Result } from '../core/values/result';
import { foldHeading } from '../core/values/text';
import { LANGUAGES, type Language } from '../core/values/label';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { readSaidOfAlerts } from '../core/views/dashboard/knownAlerts';
import { readHistory } from '../core/views/readHistory';
import { chosenPeriod } from '../core/views/periodChoice';
import type { ViewRequest } from '../core/views/viewRequest';
import { textsOf } from '../language/textsOf';
import { workbookLanguage } from './workbookLanguage';

/** What a command is given: the tables, and what stood on the generated sheets that people may have changed. */
export interface CommandInput extends Snapshot {
  readonly dashboard: readonly (readonly CellValue[])[];
  readonly history: readonly (readonly CellValue[])[];
  /** When letters and alerts last went by themselves; absent where nobody has switched them on. */
  readonly lastSending?: Moment;
  /** The page of the phone is still answered by an older version of the script. */
  readonly isWebOld?: boolean;
  /** The sheet of one employee, where a command looks at it. */
  readonly person?: readonly (readonly CellValue[])[];
  /** The page of the weekly meeting, likewise. */
  readonly meeting?: readonly (readonly CellValue[])[];
  /** What was paid for the months before. */
  readonly bonuses?: readonly (readonly CellValue[])[];
}

/** What was read, understood: the words, the figures, the period in view. */
export interface Understood {
  readonly texts: Texts;
  readonly analysis: Analysis;
  readonly view: ViewRequest;
  readonly input: CommandInput;
}

/** What is to be written, where the tables stand and in which language the workbook speaks. */
export interface Decision extends Plan {
  readonly language: Language;
  readonly located: Reading['located'];
  readonly understood: Pick<Understood, 'texts' | 'analysis'>;
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

/** Without any table of the register a command has nothing to do. */
export function command(
  decide: (understood: Understood) => Plan,
  needs: Partial<Omit<Command, 'decide'>> = {},
): Command {
  return {
    tables: EVERY_TABLE,
    readBack: ['dashboard'],
    isRefresh: false,
    ...needs,
    decide: (input) => understand(input, decide),
  };
}

/** A workbook understood, in its own language and for the period chosen on the Dashboard. */
export function understood(input: CommandInput): Understood {
  const analysis = analyse(input);
  const texts = textsOf(workbookLanguage(analysis.reading, input.locale));
  const period = periodIn(chosenOn(input), input.now);
  const saidOfAlerts = readSaidOfAlerts(input.dashboard);
  return {
    input,
    texts,
    analysis,
    view: { analysis, texts, period, history: readHistory(input.history), saidOfAlerts, ...automationOf(input) },
  };
}

function automationOf({ lastSending, isWebOld }: CommandInput): Pick<ViewRequest, 'lastSending' | 'isWebOld'> {
  return { ...(lastSending !== undefined && { lastSending }), ...(isWebOld === true && { isWebOld }) };
}

function chosenOn({ dashboard }: CommandInput): CellValue {
  return dashboard[DASHBOARD_CELLS.period.row]?.[DASHBOARD_CELLS.period.column] ?? '';
}

function understand(input: CommandInput, decide: (understood: Understood) => Plan): Result<Decision, string> {
  const whole = understood(input);
  const { texts, analysis, view } = whole;
  if (analysis.reading.located.size === 0) return failure(texts.failures.noTables);
  const found = chosenOn(input);
  const plan = decide(whole);
  const unreadable = unreadableSheets(analysis.reading);
  const doubts = [
    ...(view.period === null && found !== '' ? [texts.failures.badPeriod(textOfCell(found))] : []),
    ...(unreadable.length === 0 ? [] : [texts.failures.unreadableTables(unreadable)]),
  ];
  const message = [plan.message, ...doubts].join(' ');
  return ok({
    ...plan,
    message,
    language: texts.language,
    located: analysis.reading.located,
    understood: { texts, analysis },
  });
}

function periodIn(found: CellValue, now: number): Period | null {
  return found === '' ? null : chosenPeriod(found, now, [textsOf('ru'), textsOf('en')]);
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
