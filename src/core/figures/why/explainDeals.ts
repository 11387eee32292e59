import {
  DEALS_MISSED,
  DEAL_VERDICTS,
  whyNotStuck,
  type DEAL_FIGURES,
  type DealFigureOfPeriod,
} from '../sections/deals';
import {
  leftOutRows,
  reference,
  type Explain,
  type Explanations,
  type LeftOutReference,
  type RowReference,
} from './explanation';

/** Every deal a figure looks at, with what it says of it; one without an amount is left out of sums. */
function deals(key: DealFigureOfPeriod): Explain {
  return ({ facts, period }) => {
    const used: RowReference[] = [];
    const leftOut: LeftOutReference[] = DEALS_MISSED[key].flatMap((list) =>
      leftOutRows('deals', facts.deals[list], period),
    );
    for (const fact of facts.deals.rows) {
      const why = DEAL_VERDICTS[key](fact, period);
      if (why === 'noAmount') leftOut.push({ ...reference('deals', fact.deal), counted: false, reason: why });
      else if (why !== undefined) used.push(reference('deals', fact.deal, why));
    }
    return { used, leftOut };
  };
}

const stuck: Explain = ({ facts }) => ({
  used: facts.openDeals().map((deal) => reference('deals', deal.fact.deal, whyNotStuck(deal))),
  leftOut: [...leftOutRows('deals', facts.deals.leftOut), ...leftOutRows('deals', facts.deals.notClosed)],
});

export const EXPLAIN_DEALS: Explanations<typeof DEAL_FIGURES> = {
  'deals.opened': deals('deals.opened'),
  'deals.won': deals('deals.won'),
  'deals.lost': deals('deals.lost'),
  'deals.winRate': deals('deals.winRate'),
  'deals.wonAmount': deals('deals.wonAmount'),
  'deals.medianCycle': deals('deals.medianCycle'),
  'deals.openAmount': deals('deals.openAmount'),
  'deals.stuck': stuck,
};
