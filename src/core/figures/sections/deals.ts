import type { DealFact } from '../facts/dealFacts';
import type { Facts } from '../facts/facts';
import type { OpenDeal } from '../facts/openDeals';
import { addCounts, countLeftOut, countReasons, type LeftOutCounts } from '../facts/leftOut';
import type { Period } from '../../register/time/period';
import type { Day } from '../../values/moment';
import { median, ratio } from '../../values/statistics';
import { countOf, valueOf, figuresOf, type Measure, type KeyOf, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';
import type { Judged, WhyNot } from './verdict';

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
      label: { en: 'Deals not won', ru: 'Не состоялось сделок' },
      formerly: ['Deals lost', 'Проиграно сделок'],
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
    {
      key: 'deals.stuck',
      tables: ['deals', 'lists', 'contacts', 'clients'],
      unit: 'count',
      good: 'down',
      label: { en: 'Deals without a next step', ru: 'Сделки без следующего шага' },
      definition: {
        en: 'Open deals for which neither the deal nor a contact of its client has a next step on today or later.',
        ru: 'Открытые сделки, у которых ни в самой сделке, ни в контактах её клиента нет следующего шага на сегодня или позже.',
      },
      atNow: true,
    },
  ],
);

/** Why a deal looked at is not in the value; one without an amount is left out of sums, and `undefined` is not looked at. */
export type DealVerdict = WhyNot | 'noAmount' | undefined;

/** All of them but what is judged at now. */
export type DealFigureOfPeriod = Exclude<KeyOf<typeof DEAL_FIGURES>, 'deals.stuck'>;

export type JudgeDeal = (deal: DealFact, period: Period) => DealVerdict;

function isOpenedIn({ openedOn }: DealFact, { start, end }: Period): boolean {
  return openedOn >= start && openedOn < end;
}

function isClosedIn({ closedOn }: DealFact, { start, end }: Period): boolean {
  return closedOn !== null && closedOn >= start && closedOn < end;
}

/** Won, and closed on a day of the period. */
export function isWonIn(deal: DealFact, period: Period): boolean {
  return deal.state === 'won' && isClosedIn(deal, period);
}

/** Without a readable stage nobody knows whether a deal is open. */
function isOpenAt({ deal, openedOn, closedOn, state }: DealFact, end: Day): boolean {
  if (deal.stage === null || !(openedOn < end)) return false;
  return state === 'open' || (closedOn !== null && closedOn >= end);
}

/** Deals closed in the period; those of the other outcome are only looked at. */
function closedAs(wanted: 'won' | 'lost'): JudgeDeal {
  return (deal, period) => {
    if (deal.state === 'open' || !isClosedIn(deal, period)) return undefined;
    return deal.state === wanted ? null : deal.state;
  };
}

/** A sum takes the deals that state an amount. */
function amountsOf(isLookedAt: (deal: DealFact, period: Period) => boolean): JudgeDeal {
  return (fact, period) => {
    if (!isLookedAt(fact, period)) return undefined;
    return fact.deal.amount === null ? 'noAmount' : null;
  };
}

/** Which deals each figure counts: its number and its "why" come from here. */
export const DEAL_VERDICTS: Readonly<Record<DealFigureOfPeriod, JudgeDeal>> = {
  'deals.opened': (deal, period) => (isOpenedIn(deal, period) ? null : undefined),
  'deals.won': closedAs('won'),
  'deals.lost': closedAs('lost'),
  'deals.winRate': closedAs('won'),
  'deals.wonAmount': amountsOf(isWonIn),
  'deals.medianCycle': (deal, period) => (isWonIn(deal, period) && !Number.isNaN(deal.openedOn) ? null : undefined),
  'deals.openAmount': amountsOf((deal, { end }) => isOpenAt(deal, end)),
};

/** Rows of deals that a figure cannot use whatever they say otherwise: not opened on a known day, not closed on one. */
export const DEALS_MISSED: Readonly<Record<DealFigureOfPeriod, readonly ('leftOut' | 'notClosed')[]>> = {
  'deals.opened': ['leftOut'],
  'deals.won': ['notClosed'],
  'deals.lost': ['notClosed'],
  'deals.winRate': ['notClosed'],
  'deals.wonAmount': ['notClosed'],
  'deals.medianCycle': ['leftOut', 'notClosed'],
  'deals.openAmount': ['leftOut', 'notClosed'],
};

interface JudgedDeals extends Judged<DealFact> {
  readonly leftOut: LeftOutCounts;
}

function judged({ facts: { deals }, period }: PeriodView, key: DealFigureOfPeriod): JudgedDeals {
  let [used, noAmount] = [0, 0];
  const counted: DealFact[] = [];
  for (const deal of deals.rows) {
    const why = DEAL_VERDICTS[key](deal, period);
    if (why === undefined) continue;
    if (why === 'noAmount') noAmount++;
    else used++;
    if (why === null) counted.push(deal);
  }
  const missed = DEALS_MISSED[key].map((list) => countLeftOut(deals[list], period)).reduce(addCounts);
  return { used, counted, leftOut: noAmount === 0 ? missed : addCounts(missed, { noAmount }) };
}

export const measureDeals: SectionMeasures<DealFigureOfPeriod> = (view) => ({
  'deals.opened': count(judged(view, 'deals.opened')),
  'deals.won': count(judged(view, 'deals.won')),
  'deals.lost': count(judged(view, 'deals.lost')),
  'deals.winRate': share(judged(view, 'deals.winRate')),
  'deals.wonAmount': amount(judged(view, 'deals.wonAmount')),
  'deals.medianCycle': medianCycle(judged(view, 'deals.medianCycle')),
  'deals.openAmount': amount(judged(view, 'deals.openAmount')),
});

/** Open deals at now, whatever the period: what the number and its "why" say of each. */
export function whyNotStuck({ stuckSince }: OpenDeal): WhyNot {
  return stuckSince === null ? 'stepAgreed' : null;
}

export function measureStuck({ openDeals, deals: { leftOut, notClosed } }: Facts): Measure {
  const open = openDeals();
  const stuck = open.filter((deal) => whyNotStuck(deal) === null).length;
  return countOf(stuck, open.length, countReasons([...leftOut, ...notClosed]));
}

function count({ counted, used, leftOut }: JudgedDeals): Measure {
  return countOf(counted.length, used, leftOut);
}

function share({ counted, used, leftOut }: JudgedDeals): Measure {
  return valueOf(ratio(counted.length, used), used, used, leftOut);
}

function amount({ counted, used, leftOut }: JudgedDeals): Measure {
  const sum = counted.reduce((total, { deal }) => total + (deal.amount ?? 0), 0);
  return valueOf(sum, used, used, leftOut);
}

function medianCycle({ counted, used, leftOut }: JudgedDeals): Measure {
  const cycles = counted.flatMap(({ openedOn, closedOn }) => (closedOn === null ? [] : [closedOn - openedOn]));
  return valueOf(median(cycles), used, used, leftOut);
}
