import type { AlertStepKey } from '../../work/alerting/alertSteps';
import type { ThreadState } from '../../figures/facts/thread';

/** Words of the letter in the morning, in one language. Values come written. */
export interface DigestTexts {
  /** What the letter is about: a day with its weekday, days, a week, a month. */
  readonly about: Readonly<Record<'day' | 'days' | 'week' | 'month', (what: string, weekday: string) => string>>;
  readonly subject: (what: { company: string; about: string; news: readonly string[] }) => string;
  readonly news: {
    readonly waiting: (waiting: number, overdue: number) => string;
    readonly nobodyWaits: string;
    /** Where Contacts cannot be read. */
    readonly unknown: string;
    readonly pace: (share: string, isRunning: boolean) => string;
  };
  readonly lines: Readonly<
    Record<
      | 'done'
      | 'waiting'
      | 'revenue'
      | 'revenuePerClient'
      | 'retention'
      | 'newClients'
      | 'conversion'
      | 'withinTarget'
      | 'lost'
      | 'risks'
      | 'tasks',
      string
    >
  >;
  readonly done: (what: {
    contacts: number;
    talks: number;
    leads: number;
    inquiries: number;
    revenue: string;
  }) => string;
  readonly waiting: (what: { waiting: number; overdue: number; party: string; oldest: string }) => string;
  readonly nobodyWaits: string;
  /** Where Contacts cannot be read. */
  readonly unknown: string;
  /** A sum that grows through its month against its plan, judged by today. */
  readonly paced: (what: { value: string; share: string; plan: string }) => string;
  readonly planDone: (what: { value: string; share: string; plan: string }) => string;
  readonly planned: (what: { value: string; plan: string }) => string;
  readonly was: (what: { value: string; before: string; day: string }) => string;
  readonly newClients: (what: { deals: string; sales: string }) => string;
  readonly conversion: (what: { value: string; clients: number; sales: number }) => string;
  readonly lost: (what: { deals: number; amount: string; first: string }) => string;
  readonly nothingLost: string;
  readonly risks: (what: { clients: number; money: string; first: string }) => string;
  readonly noRisks: string;
  readonly tasks: (what: { left: number; overdue: number }) => string;
  readonly noTasks: string;
  readonly sections: Readonly<
    Record<
      | 'alerts'
      | 'known'
      | 'own'
      | 'waiting'
      | 'won'
      | 'lost'
      | 'stuck'
      | 'risks'
      | 'leftOut'
      | 'inquiries'
      | 'people'
      | 'decisions',
      string
    >
  > & {
    readonly month: (month: string) => string;
    readonly bridge: (before: string) => string;
  };
  readonly person: {
    /** In the right of the line: what is left to do. */
    readonly tasks: (left: number, overdue: number) => string;
    readonly did: (what: {
      contacts: number;
      talks: number;
      leads: number;
      inquiries: number;
      care: number;
      revenue: string;
    }) => string;
    readonly nothing: string;
    /** A week against its part of the plan; `pace` of the month, blank where nobody can say. */
    readonly planned: (what: { figure: string; value: string; plan: string; pace: string }) => string;
  };
  readonly inquiry: {
    readonly states: Readonly<Record<ThreadState, (waited: string) => string>>;
    /** Answered, or not yet due, before a minute of work has passed. */
    readonly atOnce: string;
    readonly outsideHours: string;
    readonly isNew: string;
    readonly bought: (amount: string) => string;
  };
  readonly figure: (what: { plan: string; byToday: string; before: string }) => string;
  readonly because: (reasons: readonly string[]) => string;
  readonly gone: (names: readonly string[]) => string;
  readonly ofPlan: (value: string, plan: string) => string;
  readonly decision: Readonly<Record<'done' | 'late' | 'open', (day: string) => string>>;
  readonly due: Readonly<Record<'past' | 'coming', (day: string) => string>>;
  readonly noReason: string;
  readonly overdueBy: (time: string) => string;
  readonly leftFor: (time: string) => string;
  readonly knownUntil: (day: string) => string;
  /** So much is bought in a month. */
  readonly aMonth: (money: string) => string;
  /** Nothing was bought for so long. */
  readonly silent: (days: number) => string;
  readonly noStepSince: (day: string) => string;
  readonly leftOut: (rows: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly alert: {
    readonly line: (what: {
      step: AlertStepKey;
      party: string;
      phone: string;
      channel: string;
      responsible: string;
      waited: string;
    }) => string;
    readonly many: (count: number) => string;
    /** Inquiries and what is broken, together. */
    readonly several: (count: number) => string;
    readonly brokenMonth: (what: { month: string; figures: number }) => string;
  };
  /** In the Journal, beside to whom. */
  readonly journal: Readonly<Record<'sent' | 'notSent' | 'notKnown' | 'quota' | 'cutShort', string>>;
  /** Below everything: of when it is, and that it answers to nobody. */
  readonly foot: (moment: string) => string;
  readonly open: string;
}
