import type { FocusValue } from './figures/why/explainFocus';
import type { ChangeKind } from './figures/closing/rowChanges';
import type { BreakdownLine, Dimension } from './figures/sections/breakdowns';

/** Words of the sheet of who waits. */
export interface WaitingTexts {
  readonly title: string;
  readonly summary: (what: { waiting: number; overdue: number; oldest: string }) => string;
  readonly nobodyWaits: string;
  /** Where Contacts cannot be read. */
  readonly unknown: string;
  /** Of a register without inquiries. */
  readonly noInquiries: string;
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
