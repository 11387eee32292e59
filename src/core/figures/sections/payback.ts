import { dayOf, formatDay, startOfMonth, type Day } from '../../values/moment';
import type { Money } from '../../values/money';
import type { PeriodView } from './periodView';

/** Clients of one month of first purchase, what winning them cost, and what they have brought since. */
export interface CohortPayback {
  /** `2026-01` */
  readonly key: string;
  readonly start: Day;
  readonly size: number;
  /** Advertising of that month. */
  readonly spend: Money;
  /** Their margin up to their first purchase day, up to the second, and so on; sale rows without a cost are left out. */
  readonly margins: readonly Money[];
  /** By which purchase their margin covers the spend; null: it has not yet. */
  readonly paidBackIn: number | null;
}

interface Gathered {
  readonly parties: Set<number>;
  readonly margins: Money[];
}

/** Tells of a sale of a client to which of its purchases it belongs, 1 for the first: what came before a later one counts to it. */
export function purchaseCounter(histories: PeriodView['facts']['histories']): (party: number, day: Day) => number {
  const daysOf = new Map<number, readonly Day[]>();
  return (party, day) => {
    const days = daysOf.get(party) ?? [...new Set(histories.daysOf(party))];
    daysOf.set(party, days);
    return Math.max(days.filter((bought) => bought <= day).length, 1);
  };
}

/** The last day that counts: the end of the period, and not past now. */
export function lastCounted({ facts, period }: PeriodView): Day {
  return Math.min(period.end - 1, dayOf(facts.now));
}

/** Every month with advertising in which clients were won, up to the end of the period and not past now. */
export function paybackOf(view: PeriodView): readonly CohortPayback[] {
  const { facts } = view;
  const last = lastCounted(view);
  const cohorts = new Map<Day, Gathered>();
  facts.newcomersByPurchase.forEach((party) => {
    const first = facts.histories.firstPurchase(party) ?? Infinity;
    if (!Number.isFinite(first) || first > last) return;
    const cohort = cohorts.get(startOfMonth(first)) ?? { parties: new Set(), margins: [] };
    cohort.parties.add(party);
    cohorts.set(startOfMonth(first), cohort);
  });
  const purchaseOf = purchaseCounter(facts.histories);
  facts.sales.list.each(({ party, day, revenue, cost }) => {
    const first = party < 0 ? null : facts.histories.firstPurchase(party);
    const cohort = first === null || cost === null || day > last ? undefined : cohorts.get(startOfMonth(first));
    if (!cohort || cost === null) return;
    const place = purchaseOf(party, day) - 1;
    cohort.margins[place] = (cohort.margins[place] ?? 0) + revenue - cost;
  });
  const spend = spendByMonth(facts.rows.advertising);
  return [...cohorts]
    .sort(([left], [right]) => left - right)
    .flatMap(([start, { parties, margins }]) => {
      const paid = spend.get(start) ?? 0;
      return paid > 0 ? finished(start, parties.size, paid, margins) : [];
    });
}

function finished(start: Day, size: number, spend: Money, single: readonly Money[]): CohortPayback {
  let sum = 0;
  const margins = Array.from({ length: single.length }, (_none, place) => (sum += single[place] ?? 0));
  const paid = margins.findIndex((margin) => margin >= spend);
  const key = formatDay(start).slice(0, 7);
  return { key, start, size, spend, margins, paidBackIn: paid < 0 ? null : paid + 1 };
}

function spendByMonth(rows: PeriodView['facts']['rows']['advertising']): ReadonlyMap<Day, Money> {
  const spend = new Map<Day, Money>();
  for (const { month, amount } of rows) {
    if (month === null || amount === null) continue;
    const start = startOfMonth(month);
    spend.set(start, (spend.get(start) ?? 0) + amount);
  }
  return spend;
}
