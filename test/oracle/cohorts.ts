import { addMonths, formatDay, startOfMonth, type Day } from '../../src/core/values/moment';
import { firstPurchaseDay, monthsFrom, purchasesOfParty } from './clientStory';
import { allParties, isIn, type Ledger, type OraclePeriod } from './ledger';
import type { PartyKey } from './parties';

/** Parties by the month of their first purchase, and how many of them bought in that month and in each following one. */
export interface OracleCohort {
  /** `2026-01` */
  readonly cohort: string;
  readonly size: number;
  readonly active: readonly number[];
}

export function cohortsOf(ledger: Ledger, period: OraclePeriod): OracleCohort[] {
  const lastDay = Math.min(period.end - 1, ledger.today);
  const members = allParties(ledger).flatMap((party) => {
    const first = firstPurchaseDay(ledger, party);
    return first === null || !Number.isFinite(first) || first > lastDay ? [] : [{ party, first }];
  });
  const earliest = Math.min(...members.map(({ first }) => first));
  if (members.length === 0) return [];
  return monthsFrom(earliest, lastDay).flatMap((month) => {
    const cohort = members.filter(({ first }) => startOfMonth(first) === month).map(({ party }) => party);
    if (cohort.length === 0) return [];
    const active = monthsFrom(month, lastDay).map((later) => buyersOf(ledger, cohort, later, lastDay));
    return [{ cohort: formatDay(month).slice(0, 7), size: cohort.length, active }];
  });
}

function buyersOf(ledger: Ledger, cohort: readonly PartyKey[], month: Day, lastDay: Day): number {
  const days = { start: month, end: Math.min(addMonths(month, 1), lastDay + 1) };
  return cohort.filter((party) => purchasesOfParty(ledger, party).some(({ day }) => isIn(day, days))).length;
}
