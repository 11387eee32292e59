import { dayOf, type Day, type Moment } from '../../values/moment';
import type { ContactFacts } from './contactFacts';
import type { DealFact, DealFacts } from './dealFacts';

/** A deal that is open now, and the day for which something is agreed about it. */
export interface OpenDeal {
  readonly fact: DealFact;
  /** -1 where its client cell names nobody. */
  readonly party: number;
  /** The first day without a next step; null while one lies on today or later. */
  readonly stuckSince: Day | null;
}

interface Known {
  readonly deals: DealFacts;
  readonly contacts: ContactFacts;
  readonly partyOf: (clientCell: string) => number;
  readonly now: Moment;
}

/** Deals open now, each with the day since which nobody has a day to act upon: its own next step, or one agreed in a contact of its client. */
export function openDealsOf({ deals, contacts, partyOf, now }: Known): readonly OpenDeal[] {
  const open = deals.rows
    .filter(({ deal, state, openedOn }) => state === 'open' && deal.stage !== null && !Number.isNaN(openedOn))
    .map((fact) => ({ fact, party: partyOf(fact.deal.client) }));
  const agreed = lastSteps(contacts, new Set(open.map(({ party }) => party)));
  return open.map(({ fact, party }) => {
    const own = fact.deal.nextStepOn ?? -Infinity;
    const step = Math.max(own, agreed.get(party) ?? -Infinity);
    const since = Math.max(fact.openedOn, dayOf(step) + 1);
    return { fact, party, stuckSince: since > dayOf(now) ? null : since };
  });
}

/** The latest day on which something was agreed with each of some parties. */
function lastSteps({ list }: ContactFacts, parties: ReadonlySet<number>): ReadonlyMap<number, Moment> {
  const steps = new Map<number, Moment>();
  list.each((fact) => {
    if (fact.party < 0 || !parties.has(fact.party)) return;
    const { nextStepOn } = fact.contact;
    if (nextStepOn !== null && nextStepOn > (steps.get(fact.party) ?? -Infinity)) steps.set(fact.party, nextStepOn);
  });
  return steps;
}
