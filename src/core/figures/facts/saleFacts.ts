import { codedOf, textsOf } from '../../register/schema/tableRows';
import type { Parties } from '../../register/tables/parties';
import type { Sale } from '../../register/tables/sales';
import { compareText } from '../../values/text';
import { ascending } from '../../values/order';
import { dayOf, secondsOf, startOfMonth, type Day, type Moment } from '../../values/moment';
import type { Money } from '../../values/money';
import { remembered } from '../../values/remembered';
import type { LeftOutReason, LeftOutRow } from './leftOut';

/** A sale row that counts, with its returns attributed to it. */
export interface SaleFact {
  readonly sale: Sale;
  readonly date: Moment;
  readonly day: Day;
  /** First day of the calendar month. */
  readonly month: Day;
  /** Index of the party; -1 when the row names no client. */
  readonly party: number;
  /** Revenue with every linked return, whenever dated up to now. An adjustment's is its own. */
  readonly revenue: Money;
  /** Cost with the returns' cost; null when the row has none. */
  readonly cost: Money | null;
  /** Revenue above zero that returns of the same calendar month do not bring to zero or below. */
  readonly isPurchase: boolean;
  /** A negative row that belongs to no sale. */
  readonly isAdjustment: boolean;
}

export interface SaleFacts {
  /** Sale rows and adjustments up to now, by time. */
  readonly rows: readonly SaleFact[];
  readonly leftOut: readonly LeftOutRow[];
}

interface ReturnsOfSale {
  revenue: Money;
  cost: Money;
  sameMonth: Money;
}

/** Links returns to their sales and says of each row what it is. */
export function saleFactsOf(sales: readonly Sale[], parties: Parties, now: Moment): SaleFacts {
  const leftOut: LeftOutRow[] = [];
  const monthOfDay = remembered(startOfMonth);
  const monthOf = (moment: Moment): Day => monthOfDay(dayOf(moment));
  const targets = salesReturned(sales);
  const returns = new Map<Sale, ReturnsOfSale>();
  const partyOf = partyByClientCell(sales, parties);
  const kept: number[] = [];
  sales.forEach((sale, place) => {
    const target = returnedSale(sale, targets);
    const reason = reasonLeftOut(sale, now) ?? (target && reasonLeftOut(target, now) ? 'noSaleReturned' : null);
    if (reason) leftOut.push({ reason, row: sale.row, id: sale.id, at: reason === 'noDate' ? null : sale.date });
    else if (target) addReturn(returns, target, sale, monthOf);
    else kept.push(place);
  });
  const rows: SaleFact[] = [];
  for (const place of kept) {
    const sale = sales[place];
    if (sale) rows.push(factOf(sale, returns.get(sale), isAdjustment(sale) ? NOBODY : partyOf(sale, place), monthOf));
  }
  return { rows: byTime(rows, textsOf(sales, 'id'), kept), leftOut };
}

/**
 * Equal times are told apart by id and then row, so that the order of rows in the sheet changes nothing that has ids.
 * With the ids of all rows, and of each fact the place of its row among them.
 */
function byTime(facts: readonly SaleFact[], ids: readonly string[], places: readonly number[]): readonly SaleFact[] {
  const seconds = new Float64Array(facts.length);
  facts.forEach(({ date }, index) => (seconds[index] = secondsOf(date)));
  const idAt = (index: number): string => ids[places[index] ?? 0] ?? '';
  const rowAt = (index: number): number => facts[index]?.sale.row ?? 0;
  const byIdAndRow = (left: number, right: number): number =>
    compareText(idAt(left), idAt(right)) || rowAt(left) - rowAt(right);
  const order = ascending(seconds, byIdAndRow);
  return Array.from(order, (index) => facts[index]).filter((fact) => fact !== undefined);
}

/** The party of each sale: a client cell stands in many rows and always means the same. */
function partyByClientCell(sales: readonly Sale[], parties: Parties): (sale: Sale, place: number) => number {
  const { distinct, codes } = codedOf(sales, 'client', '');
  const known = new Int32Array(distinct.length).fill(UNKNOWN);
  return (sale, place) => {
    const code = codes[place] ?? 0;
    if (known[code] === UNKNOWN) known[code] = parties.ofClientCell(sale.client)?.index ?? NOBODY;
    return known[code] ?? NOBODY;
  };
}

const NOBODY = -1;
const UNKNOWN = -2;

function reasonLeftOut(sale: Sale, now: Moment): LeftOutReason | null {
  if (sale.date === null) return 'noDate';
  if (dayOf(sale.date) > dayOf(now)) return 'futureDate';
  return sale.revenue === null ? 'noRevenue' : null;
}

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

function returnedSale(sale: Sale, targets: ReadonlyMap<string, Sale>): Sale | undefined {
  if (sale.returnOf === '' || sale.revenue === null || sale.revenue >= 0) return undefined;
  return targets.get(sale.returnOf.toUpperCase());
}

function addReturn(returns: Map<Sale, ReturnsOfSale>, target: Sale, row: Sale, monthOf: (moment: Moment) => Day): void {
  const sum = returns.get(target) ?? { revenue: 0, cost: 0, sameMonth: 0 };
  const revenue = row.revenue ?? 0;
  sum.revenue += revenue;
  sum.cost += row.cost ?? 0;
  if (row.date !== null && target.date !== null && monthOf(row.date) === monthOf(target.date)) sum.sameMonth += revenue;
  returns.set(target, sum);
}

/** Of the rows that are no returns: its client, if it names one, is nobody's concern. */
function isAdjustment({ revenue }: Sale): boolean {
  return (revenue ?? 0) < 0;
}

function factOf(
  sale: Sale,
  returned: ReturnsOfSale | undefined,
  party: number,
  monthOf: (moment: Moment) => Day,
): SaleFact {
  const date = sale.date ?? 0;
  const own = sale.revenue ?? 0;
  return {
    sale,
    date,
    day: dayOf(date),
    month: monthOf(date),
    party,
    revenue: own + (returned?.revenue ?? 0),
    cost: sale.cost === null ? null : sale.cost + (returned?.cost ?? 0),
    isPurchase: own > 0 && own + (returned?.sameMonth ?? 0) > 0,
    isAdjustment: isAdjustment(sale),
  };
}
