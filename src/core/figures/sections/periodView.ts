import type { ContactFact } from '../facts/contactFact';
import type { Facts } from '../facts/facts';
import type { FactList } from '../facts/factList';
import type { SaleFact } from '../facts/saleFact';
import { previousPeriod, type Period } from '../../register/time/period';
import { addMonths, type Day } from '../../values/moment';
import { remembered } from '../../values/remembered';
import type { Money } from '../../values/money';
import type { JudgedThread } from '../facts/thread';
import { firstAtOrAfter } from '../../values/order';

/** What one party bought in a period. */
export interface PartySales {
  /** All its sale rows dated in the period, returns attributed. */
  revenue: Money;
  /** Of those, the purchase rows'. */
  purchaseRevenue: Money;
  purchases: number;
  /** Sale rows, purchases or not. */
  rows: number;
}

/** The rows of one period, cut out of the facts once and shared by every figure. */
export interface PeriodView {
  readonly facts: Facts;
  readonly period: Period;
  readonly contacts: FactList<ContactFact>;
  readonly sales: FactList<SaleFact>;
  readonly threads: FactList<JudgedThread>;
  readonly salesByParty: ReadonlyMap<number, PartySales>;
  /** Sale rows that name no client and are no adjustments: in total revenue, in no figure of clients. */
  readonly salesWithoutClient: readonly SaleFact[];
  /** Parties whose first purchase lies in the period. */
  readonly newParties: ReadonlySet<number>;
  readonly aliveAtStart: ReadonlySet<number>;
  readonly aliveAtEnd: ReadonlySet<number>;
  readonly previous: () => PeriodView;
}

/** Views by period, so that twelve months and their predecessors are thirteen views and not twenty-four. */
export type PeriodViews = (period: Period) => PeriodView;

export function periodViewsOf(facts: Facts): PeriodViews {
  const views = new Map<string, PeriodView>();
  // The end of a month is the start of the next.
  const alive = remembered((day: Day) => aliveAt(facts, day));
  const viewOf: PeriodViews = (period) => {
    const known = views.get(period.key);
    if (known) return known;
    const view = viewPeriod(facts, period, viewOf, alive);
    views.set(period.key, view);
    return view;
  };
  return viewOf;
}

function viewPeriod(
  facts: Facts,
  period: Period,
  viewOf: PeriodViews,
  alive: (day: Day) => ReadonlySet<number>,
): PeriodView {
  const { start, end } = period;
  const sales = facts.sales.list.between(start, end);
  return {
    facts,
    period,
    contacts: facts.contacts.list.between(start, end),
    sales,
    threads: facts.threadList.between(start, end),
    salesByParty: groupByParty(sales),
    salesWithoutClient: sales.filter((sale) => sale.party < 0 && !sale.isAdjustment),
    newParties: new Set(
      between(facts.newcomersByPurchase, start, end, (index) => facts.histories.firstPurchase(index) ?? 0),
    ),
    aliveAtStart: alive(start),
    aliveAtEnd: period.partOf ? aliveAt(facts, period.partOf.end, end) : alive(end),
    previous: () => viewOf(previousPeriod(period)),
  };
}

/** Parties with a purchase within the silence limit before a day; judged earlier, by the purchases made until then. */
function aliveAt(facts: Facts, day: Day, judgedAt = day): ReadonlySet<number> {
  const since = addMonths(day, -facts.settings.silenceLimit);
  const alive = new Set<number>();
  facts.purchases.between(since, judgedAt).each(({ party }) => alive.add(party));
  return alive;
}

/** The purchases that say who is alive at the start and at the end of the period. */
export function alivePurchases({
  facts: { purchases, settings },
  period: { start, end },
}: PeriodView): readonly FactList<SaleFact>[] {
  const since = (day: Day): Day => addMonths(day, -settings.silenceLimit);
  return [purchases.between(since(start), start), purchases.between(Math.max(since(end), start), end)];
}

function groupByParty(sales: FactList<SaleFact>): ReadonlyMap<number, PartySales> {
  const byParty = new Map<number, PartySales>();
  sales.each((sale) => {
    if (sale.party < 0) return;
    let sum = byParty.get(sale.party);
    if (!sum) byParty.set(sale.party, (sum = { revenue: 0, purchaseRevenue: 0, purchases: 0, rows: 0 }));
    sum.revenue += sale.revenue;
    sum.rows += 1;
    if (!sale.isPurchase) return;
    sum.purchaseRevenue += sale.revenue;
    sum.purchases += 1;
  });
  return byParty;
}

/** The items of a sorted list whose moment lies in `[start, end)`. */
export function between<Item>(
  sorted: readonly Item[],
  start: number,
  end: number,
  momentOf: (item: Item) => number,
): readonly Item[] {
  return sorted.slice(firstAtOrAfter(sorted, start, momentOf), firstAtOrAfter(sorted, end, momentOf));
}
