import type { FigureBook } from '../../figures/sections/compute';
import { figureOf, type FigureKey } from '../../figures/sections/catalogue';
import { explainFigure, type RowReference } from '../../figures/why/explain';
import type { Period } from '../../register/time/period';
import type { SeenRow } from './seenRow';

/** Whose rows moved a figure: what they came to in the period before and in this one, and a row to look at. */
export interface Mover {
  readonly who: string;
  readonly before: number;
  readonly now: number;
  readonly row: RowReference;
}

/** Whose rows tell why another figure moved. */
const TOLD_BY: Partial<Readonly<Record<FigureKey, FigureKey>>> = {
  'retention.rate': 'retention.lost',
  'retention.bridge': 'sales.revenue',
  'retention.revenuePerClient': 'retention.revenue',
  'inbound.conversion': 'inbound.newSales',
  'deals.winRate': 'deals.won',
};

/** Sums of rows whose amounts are those of the figure. */
const SUMS: ReadonlySet<FigureKey> = new Set([
  'sales.revenue',
  'sales.newRevenue',
  'sales.repeatRevenue',
  'retention.revenue',
  'active.newDealRevenue',
  'inbound.newSalesRevenue',
  'deals.wonAmount',
]);

/** The figure whose rows tell why this one moved. */
export function toldBy(key: FigureKey): FigureKey {
  return TOLD_BY[key] ?? key;
}

/** Whether what moved a figure is told in money. */
export function isSumOfRows(key: FigureKey): boolean {
  return SUMS.has(toldBy(key));
}

/** In these sections work is told by who did it, elsewhere by the client. */
const BY_EMPLOYEE: readonly string[] = ['active', 'inbound', 'entry', 'deals'];

/** Because of whom a figure moved from one period to the other, the largest differences first; none where rows do not add up to it. */
export function moversOf(
  book: FigureBook,
  { now, before }: { readonly now: Period; readonly before: Period },
  key: FigureKey,
  seen: (row: RowReference) => SeenRow,
): readonly Mover[] {
  const told = toldBy(key);
  const figure = figureOf(told);
  const isSum = isSumOfRows(key);
  if (figure.atNow || (figure.unit !== 'count' && !isSum)) return [];
  const movers = new Map<string, { before: number; now: number; row: RowReference }>();
  for (const [side, period] of [
    ['before', before],
    ['now', now],
  ] as const)
    for (const row of explainFigure(book, period, told).used) {
      if (!row.counted) continue;
      const { who, employee, amount } = seen(row);
      const name = BY_EMPLOYEE.includes(figure.section) && !isSum ? employee : who;
      const mover = movers.get(name) ?? { before: 0, now: 0, row };
      mover[side] += isSum ? (amount ?? 0) : 1;
      movers.set(name, { ...mover, row });
    }
  const difference = (mover: { readonly before: number; readonly now: number }): number => mover.now - mover.before;
  return [...movers]
    .map(([who, mover]) => ({ who, ...mover }))
    .filter((mover) => difference(mover) !== 0)
    .sort((left, right) => Math.abs(difference(right)) - Math.abs(difference(left)));
}
