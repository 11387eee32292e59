import { periodAround, type Period } from '../../register/time/period';
import type { TableKey } from '../../register/tables/tables';
import { dayOf, type Day } from '../../values/moment';
import type { PeriodView } from './periodView';
import { remembered } from '../../values/remembered';

/** Tables that cohorts rest on: while one cannot be read there are none. */
export const TABLES_OF_COHORTS: readonly TableKey[] = ['clients', 'sales'];

/** Clients of one month (or quarter) of first purchase, and how many of them bought in it and in each following one. */
export interface Cohort {
  /** `2026-01` or `2026-Q1`. */
  readonly key: string;
  readonly start: Day;
  readonly size: number;
  /** Buyers in the cohort's own month, the next one, and so on. */
  readonly active: readonly number[];
}

/** Cohorts from the first purchase on, up to the end of the period and not past now; empty ones are left out. */
export function cohortsOf(view: PeriodView, kind: 'month' | 'quarter' = 'month'): readonly Cohort[] {
  const { facts, period } = view;
  const last = Math.min(period.end - 1, dayOf(facts.now));
  const cohorts = new Map<Day, { readonly first: Period; size: number; readonly buyers: Set<number>[] }>();
  const around = remembered((day: Day) => periodAround(day, kind));
  for (let party = 0; party < facts.histories.length; party++) {
    const { firstPurchase, days } = facts.histories.of(party);
    if (firstPurchase === null || !Number.isFinite(firstPurchase) || firstPurchase > last) continue;
    const first = around(firstPurchase);
    const cohort = cohorts.get(first.start) ?? { first, size: 0, buyers: [] };
    cohort.size++;
    cohorts.set(first.start, cohort);
    for (const day of days) {
      if (day > last) continue;
      const age = periodsBetween(first, around(day), kind);
      (cohort.buyers[age] ??= new Set()).add(party);
    }
  }
  return [...cohorts.values()]
    .sort((left, right) => left.first.start - right.first.start)
    .map(({ first, size, buyers }) => ({
      key: first.key,
      start: first.start,
      size,
      active: Array.from({ length: periodsBetween(first, around(last), kind) + 1 }, (_, age) => buyers[age]?.size ?? 0),
    }));
}

function periodsBetween(from: Period, to: Period, kind: 'month' | 'quarter'): number {
  const months = (to.start - from.start) / 30.4375;
  return Math.round(kind === 'month' ? months : months / 3);
}
