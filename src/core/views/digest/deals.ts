import type { DealFact } from '../../figures/facts/dealFacts';
import type { Facts } from '../../figures/facts/facts';
import type { Period } from '../../register/time/period';
import type { Day } from '../../values/moment';
import type { Money } from '../../values/money';

/** A deal as a letter names it. */
export interface DealTold {
  readonly id: string;
  readonly party: string;
  readonly amount: Money | null;
  readonly seller: string;
  /** Why it was lost; blank where nobody has said. */
  readonly reason: string;
  /** Since when nobody has a day to act upon; of deals that stand still. */
  readonly since: Day | null;
}

/** The deals won and lost in a period and those that stand still now, the largest first. */
export function dealsOf(
  facts: Facts,
  { start, end }: Period,
): Readonly<Record<'won' | 'lost' | 'stuck', readonly DealTold[]>> {
  const told = ({ deal }: DealFact, since: Day | null = null): DealTold => ({
    id: deal.id,
    party: facts.partyOfClientCell(deal.client)?.name ?? deal.client,
    amount: deal.amount,
    seller: deal.seller,
    reason: deal.lossReason,
    since,
  });
  const closed = (state: 'won' | 'lost'): readonly DealTold[] =>
    facts.deals.rows
      .filter((fact) => fact.state === state && fact.closedOn !== null && fact.closedOn >= start && fact.closedOn < end)
      .map((fact) => told(fact));
  const stuck = facts
    .openDeals()
    .flatMap(({ fact, stuckSince }) => (stuckSince === null ? [] : told(fact, stuckSince)));
  return { won: largest(closed('won')), lost: largest(closed('lost')), stuck: largest(stuck) };
}

function largest(deals: readonly DealTold[]): readonly DealTold[] {
  return [...deals].sort((left, right) => (right.amount ?? 0) - (left.amount ?? 0));
}
