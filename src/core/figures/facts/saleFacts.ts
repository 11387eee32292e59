import { codedOf, numbersOf, textsOf } from '../../register/schema/tableRows';
import type { Parties } from '../../register/tables/parties';
import type { Sale } from '../../register/tables/sales';
import { compareText } from '../../values/text';
import { ascending } from '../../values/order';
import { dayOf, secondsOf, startOfMonth, type Moment } from '../../values/moment';
import type { Money } from '../../values/money';
import { once } from '../../values/once';
import { remembered } from '../../values/remembered';
import type { FactList } from './factList';
import type { LeftOutReason, LeftOutRow } from './leftOut';
import { IS, SaleColumns } from './saleColumns';
import type { SaleFact } from './saleFact';

export interface SaleFacts {
  /** Sale rows and adjustments up to now, by time. */
  readonly list: FactList<SaleFact>;
  /** The same as values of their own, made when somebody asks for them. */
  readonly rows: readonly SaleFact[];
  /** Purchase rows of parties, by time. */
  readonly purchases: FactList<SaleFact>;
  readonly leftOut: readonly LeftOutRow[];
}

/** Cells of the sales by position of the row; NaN where there is nothing. */
interface TypedSales {
  readonly date: Float64Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
}

interface ReturnsOfSale {
  revenue: Money;
  cost: Money;
  sameMonth: Money;
}

type ReturnsBySale = ReadonlyMap<Sale, ReturnsOfSale>;

/** Links returns to their sales and says of each row what it is. */
export function saleFactsOf(sales: readonly Sale[], parties: Parties, now: Moment): SaleFacts {
  const typed: TypedSales = {
    date: numbersOf(sales, 'date'),
    revenue: numbersOf(sales, 'revenue'),
    cost: numbersOf(sales, 'cost'),
  };
  const targets = salesReturned(sales);
  const returns = new Map<Sale, ReturnsOfSale>();
  const leftOut: LeftOutRow[] = [];
  const kept = new Uint32Array(sales.length);
  let count = 0;
  sales.forEach((sale, row) => {
    const target = (typed.revenue[row] ?? 0) < 0 ? targets.get(sale.returnOf.toUpperCase()) : undefined;
    const reason = reasonLeftOut(typed.date[row], typed.revenue[row], now);
    if (reason) leftOut.push({ reason, row: sale.row, id: sale.id, at: reason === 'noDate' ? null : sale.date });
    else if (!target) kept[count++] = row;
    else if (isLeftOut(target, now))
      leftOut.push({ reason: 'noSaleReturned', row: sale.row, id: sale.id, at: sale.date });
    else addReturn(returns, target, sale);
  });
  const columns = new SaleColumns(sales, byTime(sales, kept.subarray(0, count), typed.date));
  fill(columns, typed, returns, partyByClientCell(sales, parties));
  const list = columns.facts();
  const rows = once(() => list.facts());
  return {
    list,
    get rows() {
      return rows();
    },
    purchases: columns.purchases().facts(),
    leftOut,
  };
}

function reasonLeftOut(date = Number.NaN, revenue = Number.NaN, now: Moment): LeftOutReason | null {
  if (Number.isNaN(date)) return 'noDate';
  if (dayOf(date) > dayOf(now)) return 'futureDate';
  return Number.isNaN(revenue) ? 'noRevenue' : null;
}

function isLeftOut({ date, revenue }: Sale, now: Moment): boolean {
  return reasonLeftOut(date ?? Number.NaN, revenue ?? Number.NaN, now) !== null;
}

/**
 * Rows by time. Equal times are told apart by id and then row, so that the order of rows in the sheet changes nothing
 * that has ids.
 */
function byTime(sales: readonly Sale[], rows: Uint32Array, dates: Float64Array): Uint32Array {
  const seconds = new Float64Array(rows.length);
  rows.forEach((row, index) => (seconds[index] = secondsOf(dates[row] ?? 0)));
  const ids = textsOf(sales, 'id');
  const byIdAndRow = (left = 0, right = 0): number =>
    compareText(ids[left] ?? '', ids[right] ?? '') || (sales[left]?.row ?? 0) - (sales[right]?.row ?? 0);
  const order = ascending(seconds, (left, right) => byIdAndRow(rows[left], rows[right]));
  return order.map((index) => rows[index] ?? 0);
}

function fill(
  columns: SaleColumns,
  { date, revenue, cost }: TypedSales,
  returns: ReturnsBySale,
  partyOf: (sale: Sale, row: number) => number,
): void {
  const monthOfDay = remembered(startOfMonth);
  for (let place = 0; place < columns.rows.length; place++) {
    const row = columns.rows[place] ?? 0;
    const sale = columns.sales[row];
    const own = revenue[row] ?? 0;
    if (!sale) continue;
    const returned = returns.get(sale);
    const isPurchase = own > 0 && own + (returned?.sameMonth ?? 0) > 0;
    columns.date[place] = date[row] ?? 0;
    columns.month[place] = monthOfDay(dayOf(date[row] ?? 0));
    // Of the rows that are no returns a negative one belongs to no sale: its client, if it names one, is nobody's concern.
    columns.party[place] = own < 0 ? NOBODY : partyOf(sale, row);
    columns.revenue[place] = own + (returned?.revenue ?? 0);
    columns.cost[place] = (cost[row] ?? Number.NaN) + (returned?.cost ?? 0);
    columns.is[place] = (isPurchase ? IS.purchase : 0) + (own < 0 ? IS.adjustment : 0);
  }
}

/** The party of each sale: a client cell stands in many rows and always means the same. */
function partyByClientCell(sales: readonly Sale[], parties: Parties): (sale: Sale, row: number) => number {
  const { distinct, codes } = codedOf(sales, 'client', '');
  const known = new Int32Array(distinct.length).fill(UNKNOWN);
  return (sale, row) => {
    const code = codes[row] ?? 0;
    if (known[code] === UNKNOWN) known[code] = parties.ofClientCell(sale.client)?.index ?? NOBODY;
    return known[code] ?? NOBODY;
  };
}

const NOBODY = -1;
const UNKNOWN = -2;

/**
 * The sale each id that something is a return of means; of two with the same id the earlier. Only rows that are not
 * negative can be returned; whatever comes back of one that is left out is left out with it.
 */
export function salesReturned(sales: readonly Sale[]): ReadonlyMap<string, Sale> {
  const returned = new Set<string>();
  for (const { returnOf } of sales) if (returnOf !== '') returned.add(returnOf.toUpperCase());
  const byId = new Map<string, Sale>();
  if (returned.size === 0) return byId;
  for (const sale of sales) {
    const key = sale.id.toUpperCase();
    if (!returned.has(key) || (sale.revenue ?? 0) < 0) continue;
    const known = byId.get(key);
    if (!known || (sale.date ?? Infinity) < (known.date ?? Infinity)) byId.set(key, sale);
  }
  return byId;
}

function addReturn(returns: Map<Sale, ReturnsOfSale>, target: Sale, row: Sale): void {
  const sum = returns.get(target) ?? { revenue: 0, cost: 0, sameMonth: 0 };
  const revenue = row.revenue ?? 0;
  sum.revenue += revenue;
  sum.cost += row.cost ?? 0;
  if (startOfMonth(row.date ?? 0) === startOfMonth(target.date ?? 0)) sum.sameMonth += revenue;
  returns.set(target, sum);
}
