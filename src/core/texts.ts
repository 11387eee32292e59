import type { LeftOutReason } from './figures/facts/leftOut';
import type { NotCountedReason } from './figures/sections/verdict';
import type { Origin } from './figures/facts/journeys';
import type { Bridge } from './figures/sections/bridge';
import type { Section, Unit } from './figures/sections/measure';
import type { CellProblem, CellProblemCode, Problem, ProblemCode, Severity } from './register/schema/problem';
import type { RegisterTaskTexts, TaskTexts } from './work/tasks/taskTexts';
import type { Period } from './register/time/period';
import type { Language } from './values/label';
import type { Day, Moment } from './values/moment';
import type { Client } from './register/tables/clients';
import type { Settings } from './register/tables/settings';
import type { ThreadState } from './figures/facts/thread';
import type { DashboardTexts } from './dashboardTexts';
import type { BreakdownTexts, CheckTexts, HistoryTexts, PersonTexts, WaitingTexts } from './sheetTexts';

/**
 * Sentences a person reads, in one language. The core says what it means by calling these; the language files hold the
 * words. Functions take values and put numbers, dates and plural forms right. These are the ones that typing, ticks and the
 * menu need: the script loads them at every click. Figures and generated sheets say more: `Texts`.
 */
export interface EverydayTexts {
  readonly language: Language;
  readonly menu: MenuTexts;
  readonly problems: Readonly<Record<CellProblemCode, ProblemTexts>>;
  /** One line: where, what stands there, what should. */
  readonly problemSentence: (problem: CellProblem) => string;
  /** States of an inquiry, and `closed` for spam and those who are no clients. */
  readonly threadStates: Readonly<Record<ThreadState | 'closed', string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly bridge: Readonly<Record<keyof Bridge, string>>;
  readonly done: DoneTexts;
  readonly progress: Readonly<Record<'reading' | 'computing' | 'writing', string>>;
  readonly failures: FailureTexts;
  readonly common: CommonTexts;
  /** What a number on a generated sheet is known by. */
  readonly dashboard: Pick<DashboardTexts, 'tiles' | 'points' | 'paceFormat'>;
  readonly breakdowns: Pick<BreakdownTexts, 'columns' | 'dimensions' | 'total' | 'bridge' | 'atRisk'>;
  readonly tasks: TaskTexts;
  readonly write: Writing;
}

/** Every sentence, with those of figures and of generated sheets. */
export interface Texts extends EverydayTexts {
  readonly tasks: RegisterTaskTexts;
  readonly problems: Readonly<Record<ProblemCode, ProblemTexts>>;
  readonly problemSentence: (problem: Problem) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  /** Why a row that a figure looked at is not in its value. */
  readonly notCounted: Readonly<Record<NotCountedReason, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly dashboard: DashboardTexts;
  readonly waiting: WaitingTexts;
  readonly breakdowns: BreakdownTexts;
  readonly person: PersonTexts;
  readonly check: CheckTexts;
  readonly history: HistoryTexts;
  /** What a new register offers in its drop-downs until the company has its own words. */
  readonly firstLists: Readonly<Record<'activities' | 'lossReasons', readonly string[]>>;
}

/** Numbers, dates and names of periods as prose of the language; none of it depends on the machine's zone or locale. */
export interface Writing {
  readonly number: (value: number, decimals?: number) => string;
  /** A figure's value with its unit; money in minor units, percent as a fraction, null as "no data". */
  readonly value: (value: number | null, unit: Unit, currency: string) => string;
  /** `1 ч 20 мин` */
  readonly minutes: (minutes: number) => string;
  /** `₽` for RUB, the code itself where there is no common sign. */
  readonly currency: (code: string) => string;
  /** `05.11.2026` */
  readonly day: (day: Day) => string;
  /** `05.11.2026 14:30` */
  readonly moment: (moment: Moment) => string;
  /** «октябрь 2026», «IV квартал 2026», «2026 год» */
  readonly period: (period: Period) => string;
  /** «22 октября» */
  readonly dayOfMonth: (day: Day) => string;
  /** «окт 26»: for the axis of a chart and the headings of a heat map. */
  readonly shortMonth: (day: Day) => string;
}

export interface ProblemTexts {
  /** What should stand there, to be read after "expected". */
  readonly expected: (problem: Problem) => string;
  /** What to do about it: a full sentence. */
  readonly fix: (problem: Problem) => string;
}

export const MENU_COMMANDS = [
  'refresh',
  'computeFigures',
  'flagUnanswered',
  'buildTasks',
  'addContact',
  'clientCard',
  'whyThisNumber',
  'worthAsking',
  'checkData',
  'findDuplicates',
  'importData',
  'adoptSheet',
  'sources',
  'pocket',
  'unregistered',
  'undo',
  'redo',
  'history',
  'journal',
  'person',
  'meeting',
  'bonus',
  'plan',
  'staff',
  'setUp',
  'selfCheck',
  'loadDemo',
  'removeDemo',
  'automation',
  'mail',
  'settings',
  'showAllSheets',
  'help',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export interface MenuTexts {
  readonly title: string;
  readonly commands: Readonly<Record<MenuCommand, string>>;
  /** The submenu of loadDemo and removeDemo. */
  readonly demo: string;
}

/** One sentence at the end of a command: what was done. */
export interface DoneTexts {
  readonly refreshed: (what: { period: string; waiting: number | null; overdue: number; problems: number }) => string;
  readonly figuresComputed: (period: string) => string;
  readonly unansweredFlagged: (what: { marked: number; waiting: number | null; overdue: number }) => string;
  readonly checked: (what: { errors: number; warnings: number }) => string;
  readonly setUp: (what: { created: number; repaired: number }) => string;
  readonly demoLoaded: (rows: number) => string;
  readonly demoRemoved: (rows: number) => string;
  /** `leftAlone`: cells that somebody has changed since, as places. */
  /** After the way back, or forth again. */
  readonly reverted: Readonly<
    Record<'undo' | 'redo', (what: { changes: number; leftAlone: readonly string[] }) => string>
  >;
  readonly nothingTo: Readonly<Record<'undo' | 'redo', string>>;
  readonly fixed: (what: { fixed: number; leftAlone: number }) => string;
  readonly settingsSaved: (changed: number) => string;
  readonly languageSwitched: string;
  readonly created: (file: string) => string;
  /** Added to another sentence when cells changed meanwhile and were not overwritten. */
  readonly leftAlone: (cells: number) => string;
  /** Columns, by their headings, whose drop-downs cannot offer every word of a long list. */
  readonly offeringLess: (headings: readonly string[]) => string;
  /** Places of people's sheets that would not take the looks they should. */
  readonly looksKept: (places: readonly string[]) => string;
  /** Sheets of ours whose names the team has given to sheets of its own. */
  readonly otherNames: (names: readonly { readonly wanted: string; readonly name: string }[]) => string;
}

/** A sheet or a cell that would not be written, and why, in words. */
export interface RefusedPlace {
  readonly place: string;
  readonly why: string;
}

/** What happened, that nothing was lost, and what to do: calm whole sentences. */
export interface FailureTexts {
  readonly title: string;
  readonly busy: string;
  readonly noTables: string;
  readonly noSuchRun: (run: string) => string;
  readonly unreadableTables: (sheets: readonly string[]) => string;
  readonly badPeriod: (found: string) => string;
  readonly timeIsUp: string;
  readonly service: (message: string) => string;
  readonly noPermission: (sheet: string) => string;
  /** What would not be written while all the rest was: where, and why. */
  readonly notWritten: (refused: readonly RefusedPlace[], isRestDone?: boolean) => string;
  readonly demoOverData: (sheets: readonly string[]) => string;
  readonly unexpected: (message: string) => string;
}

export interface CommonTexts {
  /** What a client owes; blank where nothing is owed. */
  readonly owes: (client: Pick<Client, 'debt' | 'overdueDays' | 'asOf'>, currency: string) => string;
  /** What sales are: `by shipment, with VAT`; blank where the company has not said. */
  readonly salesAre: (said: Pick<Settings, 'salesBasis' | 'salesVat'>) => string;
  readonly appName: string;
  readonly noData: string;
  readonly notStated: string;
  /** Who changed something, where the host does not say. */
  readonly unknownPerson: string;
  readonly nobody: string;
  readonly hiddenNumber: string;
  /** Somebody of whom only a phone or an address is known. */
  readonly stranger: string;
  /** A share or median of fewer than five cases. */
  readonly fewData: (n: number) => string;
  readonly cases: (n: number) => string;
  readonly updated: (now: Moment) => string;
  readonly rowsLeftOut: (count: number) => string;
  readonly row: (row: number) => string;
  readonly more: (count: number) => string;
  readonly yes: string;
  readonly no: string;
}
