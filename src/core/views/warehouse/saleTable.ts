import type { SaleFact } from '../../figures/facts/saleFact';
import { activityOfParty, segmentOfParty } from '../../figures/sections/breakdowns';
import { addMonths, type Day } from '../../values/moment';
import type { FactSource } from './factSource';
import { columnsFor, factTable, type EachRow } from './factTable';

/** A sale with its place among the purchases of its party. */
interface PlacedSale {
  readonly sale: SaleFact;
  /** Counted from one; null where it is no purchase of a party. */
  readonly number: number | null;
  /** Nothing bought for so long before it that it is a comeback, or nothing bought before. */
  readonly isAfterDormancy: boolean;
  /** On how many days its party has bought up to it, counted from one; null where it is of no party. */
  readonly purchaseDay: number | null;
}

const { text, whole, day, yesNo } = columnsFor<PlacedSale>();

/** Sale rows with their returns, and adjustments. */
export const saleTable = factTable<PlacedSale>(
  'sales',
  {
    sold_on: day(({ sale }) => sale.day),
    party: whole(({ sale }) => (sale.party < 0 ? null : sale.party)),
    seller: text(({ sale }) => sale.sale.seller),
    line: text(({ sale }) => sale.sale.line),
    activity: text(({ sale: { party } }, { view }) => (party < 0 ? '' : activityOfParty(view, party))),
    segment: text(({ sale: { party } }, { view }) => segmentOfParty(view, party)),
    revenue: whole(({ sale }) => sale.revenue),
    cost: whole(({ sale }) => sale.cost),
    is_purchase: yesNo(({ number }) => number !== null),
    is_adjustment: yesNo(({ sale }) => sale.isAdjustment),
    is_first_day: yesNo(({ sale: { party, day: soldOn } }, { facts }) =>
      party < 0 ? false : facts.histories.firstPurchase(party) === soldOn,
    ),
    purchase_number: whole(({ number }) => number),
    is_after_dormancy: yesNo(({ isAfterDormancy }) => isAfterDormancy),
    purchase_day: whole(({ purchaseDay }) => purchaseDay),
  },
  placedSales,
);

/** Sales come by time, and purchases of one time in the order in which the core counts them. */
function placedSales({ facts }: FactSource): EachRow<PlacedSale> {
  const bought = new Map<number, { count: number; last: Day }>();
  const daysOf = new Map<number, readonly Day[]>();
  const purchaseDay = ({ party, day: soldOn }: SaleFact): number | null => {
    if (party < 0) return null;
    const days = daysOf.get(party) ?? [...new Set(facts.histories.daysOf(party))];
    daysOf.set(party, days);
    return Math.max(days.filter((boughtOn) => boughtOn <= soldOn).length, 1);
  };
  return (visit) => {
    facts.sales.list.each((sale, place) => {
      const placed = { sale, number: null, isAfterDormancy: false, purchaseDay: purchaseDay(sale) };
      if (!sale.isPurchase || sale.party < 0) return void visit(placed, place);
      const before = bought.get(sale.party);
      const dormantBefore = addMonths(sale.day, -facts.settings.dormancy);
      const number = (before?.count ?? 0) + 1;
      bought.set(sale.party, { count: number, last: sale.day });
      const isAfterDormancy = before === undefined || before.last < dormantBefore;
      visit({ ...placed, number, isAfterDormancy }, place);
    });
  };
}
