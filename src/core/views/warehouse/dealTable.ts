import type { DealFact } from '../../figures/facts/dealFacts';
import { columnsFor, eachOf, factTable } from './factTable';

const { text, whole, day, yesNo } = columnsFor<DealFact>();

/** Deals up to now; how long an open one has had no day to act upon is known at now alone. */
export const dealTable = factTable<DealFact>(
  'deals',
  {
    opened_on: day(({ openedOn }) => knownDay(openedOn)),
    closed_on: day(({ closedOn }) => closedOn),
    state: text(({ state }) => state),
    has_stage: yesNo(({ deal }) => deal.stage !== null),
    amount: whole(({ deal }) => deal.amount),
    cycle_days: whole(({ openedOn, closedOn }) => (closedOn === null ? null : knownDay(closedOn - openedOn))),
    seller: text(({ deal }) => deal.seller),
    line: text(({ deal }) => deal.line),
    is_open_now: yesNo((fact, { openDealOf }) => openDealOf(fact) !== undefined),
    stuck_from: day((fact, { openDealOf }) => openDealOf(fact)?.stuckSince ?? null),
  },
  ({ facts }) => eachOf(facts.deals.rows),
);

/** A deal without a readable opening day keeps NaN as that day. */
function knownDay(days: number): number | null {
  return Number.isNaN(days) ? null : days;
}
