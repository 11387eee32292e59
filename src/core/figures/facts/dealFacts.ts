import type { Deal } from '../../register/tables/deals';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { LeftOutRow } from './leftOut';

/** How a deal stands by its stage: only won and lost close it. */
export type DealState = 'open' | 'won' | 'lost';

/** A deal row up to now. */
export interface DealFact {
  readonly deal: Deal;
  readonly openedOn: Day;
  readonly state: DealState;
  /** Null for an open deal, and for a closed one whose date cannot be used: it is in none of won, lost and open amount. */
  readonly closedOn: Day | null;
}

export interface DealFacts {
  readonly rows: readonly DealFact[];
  /** Rows that are in no figure of opened deals. */
  readonly leftOut: readonly LeftOutRow[];
  /** Closed deals that no closing date puts into a period, and rows without a readable stage. */
  readonly notClosed: readonly LeftOutRow[];
}

/** A deal without a readable opening day may still have been won on a known day, so such rows keep NaN as their opening. */
export function dealFactsOf(deals: readonly Deal[], now: Moment): DealFacts {
  const rows: DealFact[] = [];
  const leftOut: LeftOutRow[] = [];
  const notClosed: LeftOutRow[] = [];
  for (const deal of deals) {
    const { openedOn, row, id } = deal;
    if (openedOn !== null && dayOf(openedOn) > dayOf(now)) {
      leftOut.push({ reason: 'futureDate', row, id, at: openedOn });
      continue;
    }
    if (openedOn === null) leftOut.push({ reason: 'noOpenedOn', row, id, at: null });
    const state = stateOf(deal);
    const closedOn = state === 'open' ? null : usableDay(deal.closedOn, now);
    if (deal.stage === null) notClosed.push({ reason: 'noStage', row, id, at: null });
    if (state !== 'open' && closedOn === null) notClosed.push({ reason: 'noClosedOn', row, id, at: null });
    rows.push({ deal, openedOn: openedOn === null ? Number.NaN : dayOf(openedOn), state, closedOn });
  }
  return { rows, leftOut, notClosed };
}

function stateOf(deal: Deal): DealState {
  return deal.stage === 'won' || deal.stage === 'lost' ? deal.stage : 'open';
}

function usableDay(moment: Moment | null, now: Moment): Day | null {
  return moment === null || dayOf(moment) > dayOf(now) ? null : dayOf(moment);
}
