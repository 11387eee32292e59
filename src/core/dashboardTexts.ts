import type { Origin } from './figures/facts/journeys';
import type { FirstStep } from './views/dashboard/firstSteps';
import type { Channel } from './work/alerting/channel';
import type { Day } from './values/moment';

/** Words of the Dashboard: its figures, tiles, charts and steps. */
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
  readonly notUnderstood: (what: { source: string; count: number }) => string;
  readonly wrongClock: (what: { source: string; zone: string }) => string;
  /** The clock that sends letters and alerts has not rung for hours of work. */
  readonly silentSending: (since: string) => string;
  /** Letters and alerts do not reach somebody; `people`: nobody where it is the room of Chat. */
  readonly undelivered: (what: {
    channel: Channel;
    people: readonly string[];
    since: string;
    why: string;
    isUnknown: boolean;
  }) => string;
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
