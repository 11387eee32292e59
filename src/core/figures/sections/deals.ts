import type { DealFact } from '../facts/dealFacts';
import { addCounts, countLeftOut, type LeftOutCounts } from '../facts/leftOut';
import type { Money } from '../../values/money';
import { median, ratio } from '../../values/statistics';
import { countOf, valueOf, figuresOf, type Measure, type KeyOf, type SectionMeasures } from './measure';

/** Deals on their way: opened, won, lost, and what is still open. */
export const DEAL_FIGURES = figuresOf(
  'deals',
  ['deals', 'lists'],
  [
    {
      key: 'deals.opened',
      tables: ['deals'],
      unit: 'count',
      good: 'up',
      label: { en: 'Deals opened', ru: 'Открыто сделок' },
      definition: { en: 'Deals opened in the period.', ru: 'Сделки, открытые в периоде.' },
      additive: true,
    },
    {
      key: 'deals.won',
      unit: 'count',
      good: 'up',
      label: { en: 'Deals won', ru: 'Выиграно сделок' },
      definition: { en: 'Deals closed as won in the period.', ru: 'Сделки, закрытые выигрышем в периоде.' },
      additive: true,
    },
    {
      key: 'deals.lost',
      unit: 'count',
      good: 'down',
      label: { en: 'Deals lost', ru: 'Проиграно сделок' },
      definition: { en: 'Deals closed as lost in the period.', ru: 'Сделки, закрытые проигрышем в периоде.' },
      additive: true,
    },
    {
      key: 'deals.winRate',
      unit: 'percent',
      good: 'up',
      label: { en: 'Win rate', ru: 'Доля выигранных' },
      definition: { en: 'Won divided by won and lost.', ru: 'Выигранные, делённые на выигранные и проигранные.' },
    },
    {
      key: 'deals.wonAmount',
      unit: 'money',
      good: 'up',
      isSum: true,
      label: { en: 'Amount won', ru: 'Сумма выигранных' },
      definition: { en: 'Amounts of the deals won.', ru: 'Суммы выигранных сделок.' },
      additive: true,
    },
    {
      key: 'deals.medianCycle',
      unit: 'days',
      good: 'down',
      label: { en: 'Median deal cycle', ru: 'Медианный цикл сделки' },
      definition: {
        en: 'Middle one of the days from opened to won.',
        ru: 'Середина ряда дней от открытия до выигрыша.',
      },
    },
    {
      key: 'deals.openAmount',
      unit: 'money',
      good: 'neither',
      isSum: true,
      label: { en: 'Amount still open', ru: 'Сумма открытых' },
      definition: {
        en: 'Amounts of deals opened before the end of the period and not closed before it.',
        ru: 'Суммы сделок, открытых до конца периода и не закрытых до него.',
      },
    },
  ],
);

interface AmountSum {
  count: number;
  amount: Money;
  withoutAmount: number;
}

export const measureDeals: SectionMeasures<KeyOf<typeof DEAL_FIGURES>> = ({ facts, period }) => {
  const won: AmountSum = { count: 0, amount: 0, withoutAmount: 0 };
  const open: AmountSum = { count: 0, amount: 0, withoutAmount: 0 };
  const cycles: number[] = [];
  let opened = 0;
  let lost = 0;
  for (const fact of facts.deals.rows) {
    const { openedOn, closedOn, state } = fact;
    if (openedOn >= period.start && openedOn < period.end) opened++;
    if (isOpenAt(fact, period.end)) addAmount(open, fact);
    if (closedOn === null || closedOn < period.start || closedOn >= period.end) continue;
    if (state === 'lost') lost++;
    else {
      addAmount(won, fact);
      if (!Number.isNaN(openedOn)) cycles.push(closedOn - openedOn);
    }
  }
  const notOpened = countLeftOut(facts.deals.leftOut, period);
  const notClosed = countLeftOut(facts.deals.notClosed, period);
  const both = addCounts(notOpened, notClosed);
  const closed = won.count + lost;
  return {
    'deals.opened': countOf(opened, opened, notOpened),
    'deals.won': countOf(won.count, closed, notClosed),
    'deals.lost': countOf(lost, closed, notClosed),
    'deals.winRate': valueOf(ratio(won.count, closed), closed, closed, notClosed),
    'deals.wonAmount': amountOf(won, notClosed),
    'deals.medianCycle': valueOf(median(cycles), cycles.length, cycles.length, both),
    'deals.openAmount': amountOf(open, both),
  };
};

/** Without a readable stage nobody knows whether a deal is open. */
export function isOpenAt({ deal, openedOn, closedOn, state }: DealFact, end: number): boolean {
  if (deal.stage === null || !(openedOn < end)) return false;
  return state === 'open' || (closedOn !== null && closedOn >= end);
}

function addAmount(sum: AmountSum, { deal }: DealFact): void {
  sum.count++;
  if (deal.amount === null) sum.withoutAmount++;
  else sum.amount += deal.amount;
}

/** The sum of the amounts there are; deals without one are left out of it. */
function amountOf({ amount, count, withoutAmount }: AmountSum, leftOut: LeftOutCounts): Measure {
  const stated = count - withoutAmount;
  const missing = withoutAmount === 0 ? leftOut : addCounts(leftOut, { noAmount: withoutAmount });
  return valueOf(amount, stated, stated, missing);
}
