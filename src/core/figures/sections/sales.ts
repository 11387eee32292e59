import { countLeftOut, withNoParty } from '../facts/leftOut';
import type { SaleFact } from '../facts/saleFacts';
import type { Money } from '../../values/money';
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

/** Running sums of one kind of sales. */
interface MoneySum {
  rows: number;
  revenue: Money;
  rowsWithCost: number;
  coveredRevenue: Money;
  cost: Money;
}

function emptySum(): MoneySum {
  return { rows: 0, revenue: 0, rowsWithCost: 0, coveredRevenue: 0, cost: 0 };
}

function addSale(sum: MoneySum, sale: SaleFact): void {
  sum.rows++;
  sum.revenue += sale.revenue;
  if (sale.cost === null) return;
  sum.rowsWithCost++;
  sum.coveredRevenue += sale.revenue;
  sum.cost += sale.cost;
}

export const measureSales: SectionMeasures<KeyOf<typeof SALES_FIGURES>> = (view) => {
  const sums = { all: emptySum(), new: emptySum(), repeat: emptySum(), adjustments: emptySum() };
  for (const sale of view.sales) {
    if (sale.isAdjustment) {
      addSale(sums.adjustments, sale);
      continue;
    }
    addSale(sums.all, sale);
    if (sale.party >= 0) addSale(isFirstPurchaseDay(view, sale) ? sums.new : sums.repeat, sale);
  }
  const leftOut = countLeftOut(view.facts.sales.leftOut, view.period);
  const leftOutOfClients = withNoParty(leftOut, view.salesWithoutClient.length);
  const money: Rated = (value, n) => valueOf(value, n, n, leftOut);
  const ofClients: Rated = (value, n) => valueOf(value, n, n, leftOutOfClients);
  const { all, adjustments } = sums;
  return {
    'sales.revenue': money(all.revenue + adjustments.revenue, all.rows + adjustments.rows),
    'sales.adjustments': money(adjustments.revenue, adjustments.rows),
    'sales.newRevenue': ofClients(sums.new.revenue, sums.new.rows),
    'sales.repeatRevenue': ofClients(sums.repeat.revenue, sums.repeat.rows),
    'sales.margin': {
      ...money(all.rowsWithCost === 0 ? null : all.coveredRevenue - all.cost, all.rowsWithCost),
      coverage: ratio(all.coveredRevenue, all.revenue),
    },
    'sales.marginRate': { ...rate(all, money), coverage: ratio(all.coveredRevenue, all.revenue) },
    'sales.newMarginRate': { ...rate(sums.new, ofClients), coverage: ratio(sums.new.coveredRevenue, sums.new.revenue) },
    'sales.repeatMarginRate': {
      ...rate(sums.repeat, ofClients),
      coverage: ratio(sums.repeat.coveredRevenue, sums.repeat.revenue),
    },
  };
};

type Rated = (value: number | null, n: number) => Measure;

function rate(sum: MoneySum, money: Rated): Measure {
  return money(ratio(sum.coveredRevenue - sum.cost, sum.coveredRevenue), sum.rowsWithCost);
}

/** A sale on the day of its party's first purchase, that purchase lying in the period. */
export function isFirstPurchaseDay(view: PeriodView, sale: SaleFact): boolean {
  return view.newParties.has(sale.party) && view.facts.histories[sale.party]?.firstPurchase === sale.day;
}
