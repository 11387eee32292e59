import type { FocusValue } from './figures/why/explainFocus';
import type { ChangeKind } from './figures/closing/rowChanges';
import type { LeftOutReason } from './figures/facts/leftOut';
import type { NotCountedReason } from './figures/sections/verdict';
import type { Origin } from './figures/facts/journeys';
import type { BreakdownLine, Dimension } from './figures/sections/breakdowns';
import type { FirstStep } from './views/dashboard/firstSteps';
import type { Bridge } from './figures/sections/bridge';
import type { Section, Unit } from './figures/sections/measure';
import type { CellProblem, CellProblemCode, Problem, ProblemCode, Severity } from './register/schema/problem';
import type { Channel } from './work/alerting/channel';
import type { RegisterTaskTexts, TaskTexts } from './work/tasks/taskTexts';
import type { Period } from './register/time/period';
import type { Language } from './values/label';
import type { Day, Moment } from './values/moment';
import type { Client } from './register/tables/clients';
import type { Settings } from './register/tables/settings';
import type { ThreadState } from './figures/facts/thread';

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

export interface DashboardTexts {
  readonly title: string;
  readonly period: string;
  readonly comparedWith: (period: string) => string;
  /** A running period: which of its working days it is, and the equal part it is compared with. */
  readonly stillRunning: (what: { begun: number; days: number; period: string; until: Day }) => string;
  /** A running period none of whose working days has begun. */
  readonly notBegun: string;
  /** Heading above the values of the equal part. */
  readonly wasBy: (day: Day) => string;
  /** On a card: the value of the equal part, or of the whole previous period. */
  readonly wasByThen: (day: Day, value: string) => string;
  readonly wasBefore: (value: string) => string;
  readonly planned: (value: string) => string;
  /** A number format that says what the number means: `percent` is the format of the number itself. */
  readonly paceFormat: (percent: string, isRunning: boolean) => string;
  readonly refresh: string;
  /** Beside the box that shows figures which are folded. */
  readonly showAll: (folded: number) => string;
  /** Heading of the trend: only months that are over, up to this one. */
  readonly trendUntil: (month: string) => string;
  readonly columns: Readonly<
    Record<'figure' | 'value' | 'previous' | 'change' | 'plan' | 'done' | 'byToday' | 'againstPlan' | 'remark', string>
  >;
  readonly headings: Readonly<
    Record<'active' | 'deals' | 'inbound' | 'retention' | 'money' | 'entry' | 'structure', string>
  >;
  /** Short names for the six tiles. */
  readonly tiles: Readonly<
    Record<'revenue' | 'revenuePerClient' | 'retention' | 'newDeals' | 'conversion' | 'withinTarget', string>
  >;
  readonly points: string;
  readonly alerts: AlertTexts;
  readonly people: PeopleTexts;
  /** Heading over what each employee has a plan for. */
  readonly plansOfPeople: string;
  readonly allCalm: string;
  /** For a register without data or staff: what is to be done, each with the sheet it is done on. */
  readonly firstSteps: Readonly<Record<FirstStep, (sheet: string) => string>>;
  readonly step: (what: { number: number; isDone: boolean; step: string }) => string;
  readonly stepsAhead: string;
  readonly coverage: Readonly<Record<'revenue' | 'maturity', (share: string) => string>>;
  /** Beside the retention of a month: the same for twelve of them. */
  readonly inAYear: (share: string) => string;
  /** The check sum beside new clients. */
  readonly originSum: (counts: Readonly<Record<Origin, number>>) => string;
  readonly why: WhyTexts;
  readonly charts: Readonly<Record<'revenue' | 'funnel' | 'retention' | 'response' | 'byLine' | 'byActivity', string>>;
  readonly series: Readonly<
    Record<
      | 'month'
      | 'new'
      | 'repeat'
      | 'step'
      | 'retention'
      | 'revenuePerClient'
      | 'medianResponse'
      | 'target'
      | 'line'
      | 'activity'
      | 'revenue',
      string
    >
  >;
  readonly chartData: string;
}

/** The red strip. */
export interface AlertTexts {
  readonly fell: (what: { figure: string; period: string; from: string; to: string; by: string }) => string;
  readonly waiting: (what: { overdue: number; oldest: string; party: string }) => string;
  readonly claims: (what: { claims: number; oldest: string; party: string }) => string;
  readonly conflict: (what: { people: readonly string[] }) => string;
  readonly papers: (documents: number) => string;
  readonly unreadable: (sheet: string) => string;
  /** Sources have not been heard of for longer than they should; how long is of the one that has been silent longest. */
  /** `usual`: how often the longest silent one is heard of in as much time; 0: seldom. */
  readonly deadLines: (what: { sources: readonly string[]; last: string; silent: string; usual: number }) => string;
  readonly wrongClock: (what: { source: string; zone: string }) => string;
  /** The clock that sends letters and alerts has not rung for hours of work. */
  readonly silentSending: (since: string) => string;
  /** Letters and alerts do not reach somebody; `people`: nobody where it is the room of Chat. */
  readonly undelivered: (what: { channel: Channel; people: readonly string[]; since: string; why: string }) => string;
  /** The web app that was deployed is of an older version than the script. */
  readonly oldWebApp: string;
  /** Sales come out of accounting, and have not for so many days. */
  readonly staleSales: (days: number, upTo: string) => string;
  /** Beside an alert: the box, its day, its reason. */
  readonly columns: Readonly<Record<'known' | 'until' | 'reason', string>>;
  readonly howTo: string;
  /** Before an alert that came back before its day. */
  readonly worse: (alert: string) => string;
  /** So many are known; the first speaks again after that day. */
  readonly known: (alerts: number, until: string) => string;
  /** Heading over them. */
  readonly listed: string;
  /** A team too small for the rules of structure. */
  readonly smallTeam: (what: { people: number; from: number; both: number; papers: number }) => string;
}

/** Who works on which side of the wall between search and care. */
export interface PeopleTexts {
  readonly columns: Readonly<Record<'employee' | 'active' | 'care' | 'careShare' | 'papers' | 'broken', string>>;
  readonly bothSides: string;
  readonly hasPapers: string;
}

/** Lines of the note on a figure's name. */
export interface WhyTexts {
  readonly value: (value: string, period: string) => string;
  readonly cases: (n: number) => string;
  readonly rowsUsed: (rows: number) => string;
  readonly nothingLeftOut: string;
  readonly leftOut: (total: number, reasons: readonly string[]) => string;
  readonly atNow: string;
  readonly unreadable: string;
  /** What it was in the part of the period before that is compared, and what it is. */
  readonly moved: (before: string, now: string) => string;
  readonly because: string;
  readonly planned: (target: string, byToday: string) => string;
  readonly rowsOf: (figure: string, period: string) => string;
  readonly rowsWritten: (sheet: string) => string;
  /** The cell asked about is no figure, or none of this period. */
  readonly noFigureHere: string;
  /** On the box beside a figure. */
  readonly rowsBox: string;
  readonly place: (sheet: string, row: number) => string;
  readonly columns: Readonly<Record<'row' | 'at' | 'who' | 'what' | 'amount' | 'employee' | 'reason', string>>;
  readonly groups: Readonly<Record<'counted' | 'notCounted' | 'leftOut', string>>;
  /** How a value comes about: from so many cases or rows. */
  readonly formula: Readonly<Record<'sum' | 'median' | 'most' | 'over', (cases: number, value: string) => string>> & {
    readonly ratio: (top: string, bottom: string, value: string) => string;
    readonly count: (value: string, looked: number) => string;
  };
}

export interface WaitingTexts {
  readonly title: string;
  readonly summary: (what: { waiting: number; overdue: number; oldest: string }) => string;
  readonly nobodyWaits: string;
  /** Of a register without inquiries. */
  readonly noInquiries: string;
  /** Where Contacts cannot be read. */
  readonly unknown: string;
  readonly columns: Readonly<
    Record<
      | 'state'
      | 'overdueBy'
      | 'party'
      | 'phone'
      | 'channel'
      | 'since'
      | 'waited'
      | 'target'
      | 'deadline'
      | 'attempts'
      | 'responsible'
      | 'row',
      string
    >
  >;
}

/** The sheet of one employee. */
export interface PersonTexts {
  readonly figures: string;
  readonly norm: string;
  readonly standard: string;
  readonly open: string;
  readonly overdue: string;
  readonly noStandards: string;
  readonly stuck: string;
  readonly noStuck: string;
  /** Rows of his that figures cannot take as they stand. */
  readonly doubts: string;
  readonly noDoubts: string;
  readonly written: (what: { employee: string; period: string }) => string;
}

export interface BreakdownTexts {
  readonly title: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly columns: Readonly<
    Record<
      | Exclude<keyof BreakdownLine, 'advertising' | 'key'>
      | 'spend'
      | 'costPerInquiry'
      | 'costPerNewcomer'
      | 'costPerCall'
      | 'cac'
      | 'romi'
      | 'roas'
      | 'remark',
      string
    >
  >;
  readonly focus: FocusTexts;
  readonly total: string;
  readonly cohorts: string;
  readonly outreach: {
    readonly title: (until: string) => string;
    readonly summary: (what: { key: string; known: number; called: number; leads: number }) => string;
    readonly columns: Readonly<Record<'known' | 'called' | 'talked' | 'leads' | 'deals', string>>;
    /** What any of its numbers counts. */
    readonly meaning: string;
  };
  readonly cohortsNote: string;
  /** What a number of the cohorts is. */
  readonly cohortMeaning: string;
  readonly payback: {
    readonly title: string;
    readonly note: string;
    readonly spend: string;
    readonly purchase: (number: number) => string;
    readonly paidBack: string;
    /** By which purchase, or null for not yet. */
    readonly verdict: (purchase: number | null) => string;
  };
  readonly cohort: string;
  readonly size: string;
  readonly bridge: string;
  readonly atRisk: string;
  readonly atRiskSummary: (what: { atRisk: number; lost: number; money: string }) => string;
  readonly nobodyAtRisk: string;
  readonly openClaims: (claims: number) => string;
  readonly risk: Readonly<
    Record<
      | 'client'
      | 'state'
      | 'lastPurchase'
      | 'silence'
      | 'usualGap'
      | 'daysLate'
      | 'moneyAtStake'
      | 'manager'
      | 'phone'
      | 'atRisk'
      | 'lost'
      | 'claim',
      string
    >
  > & {
    /** Of a client with too few purchases for a rhythm of its own. */
    readonly purchases: (days: number) => string;
  };
  readonly noRows: string;
}

/** Where to focus: what a segment, a line or an activity gave in twelve months. */
export interface FocusTexts {
  readonly title: (dimension: string, until: string) => string;
  readonly columns: Readonly<
    Record<
      | 'line'
      | 'leads'
      | 'deals'
      | 'dealShare'
      | 'range'
      | 'revenuePerClient'
      | 'firstMargin'
      | 'repeatMargin'
      | 'cycle'
      | 'costOfClient',
      string
    >
  >;
  /** What each value is, in plain words. */
  readonly meanings: Readonly<Record<FocusValue, string>>;
  /** `times`: how many times more often; null where the other has never bought. */
  readonly told: (what: {
    better: string;
    worse: string;
    times: number | null;
    betterRange: string;
    worseRange: string;
  }) => string;
  readonly tooFew: (more: number) => string;
  readonly unstated: (unstated: number, leads: number) => string;
  readonly noDifference: string;
}

export interface CheckTexts {
  readonly title: string;
  readonly summary: (what: { errors: number; warnings: number }) => string;
  readonly allGood: string;
  readonly columns: Readonly<
    Record<'severity' | 'sheet' | 'cell' | 'found' | 'expected' | 'affects' | 'fix' | 'doFix', string>
  >;
  readonly blank: string;
  readonly wholeSheet: string;
  /** What a cell, or `rows` of them, most probably was to say, and the box that writes it. */
  readonly proposal: (value: string, rows: number) => string;
  readonly affectsAll: (table: string) => string;
  readonly affectsNothing: string;
}

export interface HistoryTexts {
  readonly title: string;
  readonly explanation: string;
  /** In place of the day of closing. */
  readonly running: string;
  /** Over the figures that come to something else now. */
  readonly changed: string;
  readonly columns: Readonly<Record<'month' | 'figure' | 'closed' | 'now' | 'difference' | 'closedOn' | 'key', string>>;
  /** How many figures of how many closed months come to something else now. */
  readonly restated: (figures: number, months: number) => string;
  readonly nothingRestated: string;
  readonly changes: Readonly<Record<ChangeKind | 'changedElsewhere', string>>;
  readonly moreRows: (rows: number) => string;
  /** No row has changed, though some may count or not count otherwise than before. */
  /** Of a figure that goes on moving after its month is closed. */
  readonly matures: string;
  readonly rowsAsTheyWere: string;
  readonly notKept: string;
}
