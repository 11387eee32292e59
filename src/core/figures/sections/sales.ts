import { countLeftOut, withNoParty, type LeftOutCounts } from '../facts/leftOut';
import type { SaleFact } from '../facts/saleFact';
import type { Money } from '../../values/money';
import { remembered } from '../../values/remembered';
import { ratio } from '../../values/statistics';
import { valueOf, figuresOf, type Measure, type KeyOf, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';

const NEEDS = ['clients', 'sales'] as const;

/** Money: all of it, new against repeat, and what stays as margin. */
export const SALES_FIGURES = figuresOf('sales', NEEDS, [
  {
    key: 'sales.revenue',
    unit: 'money',
    good: 'up',
    isSum: true,
    label: { en: 'Revenue', ru: 'Выручка' },
    definition: {
      en: 'All sales of the period with their returns, plus adjustments of the period.',
      ru: 'Все продажи периода со своими возвратами плюс корректировки периода.',
    },
    tables: ['sales'],
    additive: true,
  },
  {
    key: 'sales.adjustments',
    unit: 'money',
    good: 'neither',
    isSum: true,
    label: { en: 'Adjustments', ru: 'Корректировки' },
    definition: {
      en: 'Negative rows that belong to no sale of the register: part of revenue, in no figure per client.',
      ru: 'Отрицательные строки, не привязанные к продаже: входят в выручку, но не в показатели на клиента.',
    },
    tables: ['sales'],
    additive: true,
  },
  {
    key: 'sales.newRevenue',
    unit: 'money',
    good: 'up',
    isSum: true,
    label: { en: 'Revenue of first purchases', ru: 'Выручка первых покупок' },
    definition: {
      en: 'Sales on the day of the first purchase of clients new in the period.',
      ru: 'Продажи в день первой покупки новых клиентов периода.',
    },
    additive: true,
  },
  {
    key: 'sales.repeatRevenue',
    unit: 'money',
    good: 'up',
    isSum: true,
    label: { en: 'Revenue of repeat purchases', ru: 'Выручка повторных покупок' },
    definition: {
      en: 'All other sales that name a client, without adjustments.',
      ru: 'Все остальные продажи с указанным клиентом, без корректировок.',
    },
    additive: true,
  },
  {
    key: 'sales.margin',
    unit: 'money',
    good: 'up',
    isSum: true,
    label: { en: 'Margin', ru: 'Маржа' },
    definition: {
      en: 'Revenue less cost of the sales that have a cost; the share of revenue covered is shown.',
      ru: 'Выручка минус себестоимость по продажам, где она указана; рядом доля охваченной выручки.',
    },
    tables: ['sales'],
    additive: true,
  },
  {
    key: 'sales.marginRate',
    unit: 'percent',
    good: 'up',
    label: { en: 'Margin rate', ru: 'Рентабельность продаж' },
    definition: {
      en: 'Margin divided by the revenue of the same sales.',
      ru: 'Маржа, делённая на выручку тех же продаж.',
    },
    tables: ['sales'],
  },
  {
    key: 'sales.newMarginRate',
    unit: 'percent',
    good: 'up',
    label: { en: 'Margin rate of first purchases', ru: 'Рентабельность первых покупок' },
    definition: {
      en: 'The same over first purchases: nearly always thin.',
      ru: 'То же по первым покупкам: почти всегда невысокая.',
    },
  },
  {
    key: 'sales.repeatMarginRate',
    unit: 'percent',
    good: 'up',
    label: { en: 'Margin rate of repeat purchases', ru: 'Рентабельность повторных покупок' },
    definition: { en: 'The same over repeat purchases.', ru: 'То же по повторным покупкам.' },
  },
]);

/** Which sale rows a figure is of: its number and its "why" come from here. */
export interface SaleRows {
  readonly isOf: (sale: SaleFact, view: PeriodView) => boolean;
  /** Only rows with a cost tell a margin; beside it stands the share of revenue they cover. */
  readonly isMargin?: true;
}

const isSale = ({ isAdjustment }: SaleFact): boolean => !isAdjustment;
const isFirst = (sale: SaleFact, view: PeriodView): boolean => sale.party >= 0 && isFirstPurchaseDay(view, sale);
const isRepeat = (sale: SaleFact, view: PeriodView): boolean => sale.party >= 0 && !isFirstPurchaseDay(view, sale);

export const SALE_ROWS: Readonly<Record<KeyOf<typeof SALES_FIGURES>, SaleRows>> = {
  'sales.revenue': { isOf: () => true },
  'sales.adjustments': { isOf: ({ isAdjustment }) => isAdjustment },
  'sales.newRevenue': { isOf: isFirst },
  'sales.repeatRevenue': { isOf: isRepeat },
  'sales.margin': { isOf: isSale, isMargin: true },
  'sales.marginRate': { isOf: isSale, isMargin: true },
  'sales.newMarginRate': { isOf: isFirst, isMargin: true },
  'sales.repeatMarginRate': { isOf: isRepeat, isMargin: true },
};

/** A sale on the day of its party's first purchase, that purchase lying in the period. */
function isFirstPurchaseDay(view: PeriodView, sale: SaleFact): boolean {
  return view.newParties.has(sale.party) && view.facts.histories.firstPurchase(sale.party) === sale.day;
}

/** Says of a sale row of a period whether a figure counts it. */
export function isCounted(view: PeriodView, { isOf, isMargin }: SaleRows): (sale: SaleFact) => boolean {
  return (sale) => isOf(sale, view) && (!isMargin || sale.cost !== null);
}

/** Sale rows of one kind added up: all of them, and those with a cost. */
interface SoldRows {
  rows: number;
  sold: Money;
  readonly costed: { rows: number; sold: Money; cost: Money };
}

function soldRows(view: PeriodView, isOf: SaleRows['isOf']): SoldRows {
  const sum: SoldRows = { rows: 0, sold: 0, costed: { rows: 0, sold: 0, cost: 0 } };
  view.sales.each((sale) => {
    if (!isOf(sale, view)) return;
    const { revenue, cost } = sale;
    sum.rows++;
    sum.sold += revenue;
    if (cost === null) return;
    sum.costed.rows++;
    sum.costed.sold += revenue;
    sum.costed.cost += cost;
  });
  return sum;
}

export const measureSales: SectionMeasures<KeyOf<typeof SALES_FIGURES>> = (view) => {
  const leftOut = countLeftOut(view.facts.sales.leftOut, view.period);
  const leftOutOfClients = withNoParty(leftOut, view.salesWithoutClient.length);
  const rowsOf = remembered((isOf: SaleRows['isOf']) => soldRows(view, isOf));
  const rows = (key: KeyOf<typeof SALES_FIGURES>): SoldRows => rowsOf(SALE_ROWS[key].isOf);
  const { margin, rate } = MARGINS;
  return {
    'sales.revenue': revenue(rows('sales.revenue'), leftOut),
    'sales.adjustments': revenue(rows('sales.adjustments'), leftOut),
    'sales.newRevenue': revenue(rows('sales.newRevenue'), leftOutOfClients),
    'sales.repeatRevenue': revenue(rows('sales.repeatRevenue'), leftOutOfClients),
    'sales.margin': covered(rows('sales.margin'), margin, leftOut),
    'sales.marginRate': covered(rows('sales.marginRate'), rate, leftOut),
    'sales.newMarginRate': covered(rows('sales.newMarginRate'), rate, leftOutOfClients),
    'sales.repeatMarginRate': covered(rows('sales.repeatMarginRate'), rate, leftOutOfClients),
  };
};

function revenue({ rows, sold }: SoldRows, leftOut: LeftOutCounts): Measure {
  return valueOf(sold, rows, rows, leftOut);
}

/** What is left of the revenue of sales with a cost; without any there is no margin. */
const MARGINS = {
  margin: ({ rows, sold, cost }: SoldRows['costed']): number | null => (rows === 0 ? null : sold - cost),
  rate: ({ sold, cost }: SoldRows['costed']): number | null => ratio(sold - cost, sold),
};

/** A figure over the sales with a cost, with the share of the revenue of its kind that they cover. */
function covered(
  { sold, costed }: SoldRows,
  valueFrom: (costed: SoldRows['costed']) => number | null,
  leftOut: LeftOutCounts,
): Measure {
  return { ...valueOf(valueFrom(costed), costed.rows, costed.rows, leftOut), coverage: ratio(costed.sold, sold) };
}
