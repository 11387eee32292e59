import type { NotCountedReason } from '../sections/verdict';
import type { DEAL_FIGURES } from '../sections/deals';
import type { DealFact } from '../facts/dealFacts';
import type { LeftOutRow } from '../facts/leftOut';
import { isOpenAt } from '../sections/deals';
import { leftOutRows, reference, type Explain, type Explanations, type LeftOutReference } from './explanation';
import type { PeriodView } from '../sections/periodView';

type WhichDeals = (deal: DealFact, view: PeriodView) => boolean;

function missedDeals(view: PeriodView, lists: readonly (readonly LeftOutRow[])[]): readonly LeftOutReference[] {
  return lists.flatMap((rows) => leftOutRows('deals', rows, view.period));
}

function isOpenedIn({ openedOn }: DealFact, { period }: PeriodView): boolean {
  return openedOn >= period.start && openedOn < period.end;
}

function isClosedIn({ closedOn }: DealFact, { period }: PeriodView): boolean {
  return closedOn !== null && closedOn >= period.start && closedOn < period.end;
}

const isWonIn: WhichDeals = (deal, view) => deal.state === 'won' && isClosedIn(deal, view);

/** Deals closed in the period; those of the other outcome were only looked at. */
function closed(wanted: 'won' | 'lost'): Explain {
  return (view) => ({
    used: view.facts.deals.rows
      .filter((deal) => isClosedIn(deal, view))
      .map(({ deal, state }) =>
        reference('deals', deal, state === wanted || state === 'open' ? null : (state satisfies NotCountedReason)),
      ),
    leftOut: missedDeals(view, [view.facts.deals.notClosed]),
  });
}

/** Sums of amounts: a deal without one is left out. */
function amounts(isLookedAt: WhichDeals, listsOf: (view: PeriodView) => readonly (readonly LeftOutRow[])[]): Explain {
  return (view) => {
    const deals = view.facts.deals.rows.filter((deal) => isLookedAt(deal, view)).map(({ deal }) => deal);
    const withoutAmount = deals.filter(({ amount }) => amount === null);
    return {
      used: deals.filter(({ amount }) => amount !== null).map((deal) => reference('deals', deal)),
      leftOut: [
        ...missedDeals(view, listsOf(view)),
        ...withoutAmount.map((deal): LeftOutReference => ({
          ...reference('deals', deal),
          counted: false,
          reason: 'noAmount',
        })),
      ],
    };
  };
}

const bothLists = ({ facts }: PeriodView): readonly (readonly LeftOutRow[])[] => [
  facts.deals.leftOut,
  facts.deals.notClosed,
];

export const EXPLAIN_DEALS: Explanations<typeof DEAL_FIGURES> = {
  'deals.opened': (view) => ({
    used: view.facts.deals.rows.filter((deal) => isOpenedIn(deal, view)).map(({ deal }) => reference('deals', deal)),
    leftOut: missedDeals(view, [view.facts.deals.leftOut]),
  }),
  'deals.won': closed('won'),
  'deals.lost': closed('lost'),
  'deals.winRate': closed('won'),
  'deals.wonAmount': amounts(isWonIn, ({ facts }) => [facts.deals.notClosed]),
  'deals.medianCycle': (view) => ({
    used: view.facts.deals.rows
      .filter((deal) => isWonIn(deal, view) && !Number.isNaN(deal.openedOn))
      .map(({ deal }) => reference('deals', deal)),
    leftOut: missedDeals(view, bothLists(view)),
  }),
  'deals.openAmount': amounts((deal, { period }) => isOpenAt(deal, period.end), bothLists),
};
