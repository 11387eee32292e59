import type { TableKey } from '../../register/tables/tables';
import { once } from '../../values/once';
import type { CallFact } from '../facts/callFacts';
import type { ContactFact } from '../facts/contactFact';
import type { Facts } from '../facts/facts';
import type { SaleFact } from '../facts/saleFact';
import type { FigureKey } from './catalogue';
import { divideMoney, type Money } from '../../values/money';
import { ratio } from '../../values/statistics';
import { isNewInboundClient } from './inbound';
import { wonBy } from './personal';
import { compareText } from '../../values/text';
import { remembered } from '../../values/remembered';
import { rowOfNumber } from '../../register/tables/whoseNumber';
import type { PeriodView } from './periodView';
import { callsOf, isLongEnough } from './phoneLog';

export const DIMENSIONS = ['line', 'activity', 'segment', 'employee'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Tables that the lines rest on: while one cannot be read there are none, rather than wrong ones. */
export const TABLES_OF_BREAKDOWNS: readonly TableKey[] = [
  'contacts',
  'clients',
  'sales',
  'calendar',
  'lists',
  'settings',
];

export function tablesOfBreakdown(dimension: Dimension): readonly TableKey[] {
  return dimension === 'activity' ? [...TABLES_OF_BREAKDOWNS, 'advertising'] : TABLES_OF_BREAKDOWNS;
}

/** One value of a dimension in a period. A blank value is a line of its own: key `''`. */
export interface BreakdownLine {
  readonly key: string;
  readonly inquiries: number;
  readonly newClients: number;
  readonly newSales: number;
  /** New sales divided by new clients. */
  readonly conversion: number | null;
  readonly revenue: Money;
  readonly buyers: number;
  readonly revenuePerClient: Money | null;
  /** Only by ad activity. */
  readonly advertising?: AdvertisingReturn;
}

/** What an ad activity cost and brought. */
export interface AdvertisingReturn {
  readonly spend: Money;
  readonly costPerInquiry: Money | null;
  readonly costPerNewcomer: Money | null;
  /** Of a call to a number that stands in this advertising and in which somebody talked; by the phone log. */
  readonly costPerCall: Money | null;
  /** Cost of one new inbound sale. */
  readonly cac: Money | null;
  /** (margin − spend) / spend, where every sale has a cost. */
  readonly romi: number | null;
  /** Revenue / spend, where some sale has no cost: never under the name of ROMI. */
  readonly roas: number | null;
}

interface LineInProgress {
  inquiries: number;
  newClients: number;
  newSales: number;
  revenue: Money;
  readonly buyers: Set<number>;
  spend: Money;
  /** Inbound calls of the phone log that came to its numbers and were talked in. */
  calls: number;
  saleRows: number;
  rowsWithCost: number;
  cost: Money;
}

/** Which value each kind of row belongs to in one dimension. */
interface Attribution {
  readonly ofContact: (view: PeriodView, contact: ContactFact) => string;
  /** By the party's first inbound contact. */
  readonly ofNewClient: (view: PeriodView, party: number) => string;
  /** By the party's first purchase. */
  readonly ofNewSale: (view: PeriodView, party: number) => string;
  readonly ofSale: (view: PeriodView, sale: SaleFact) => string;
}

const ATTRIBUTIONS: Readonly<Record<Dimension, Attribution>> = {
  line: {
    ofContact: (_, { contact }) => contact.line,
    ofNewClient: (view, party) => view.facts.journeys.of(party).firstInbound?.contact.line ?? '',
    ofNewSale: (view, party) => view.facts.histories.of(party).firstRow?.sale.line ?? '',
    ofSale: (_, { sale }) => sale.line,
  },
  activity: {
    ofContact: (_, { contact }) => contact.activity,
    ofNewClient: (view, party) => view.facts.journeys.of(party).firstInbound?.contact.activity ?? '',
    ofNewSale: activityOfParty,
    ofSale: (view, { party }) => activityOfParty(view, party),
  },
  segment: {
    ofContact: (view, { party }) => segmentOfParty(view, party),
    ofNewClient: segmentOfParty,
    ofNewSale: segmentOfParty,
    ofSale: (view, { party }) => segmentOfParty(view, party),
  },
  employee: {
    ofContact: (_, { contact }) => contact.employee,
    ofNewClient: (view, party) => view.facts.journeys.of(party).firstInbound?.contact.employee ?? '',
    ofNewSale: wonBy,
    ofSale: (_, { sale }) => sale.seller,
  },
};

/** The client's own ad activity, else that of its first contact that states one. */
export function activityOfParty(view: PeriodView, party: number): string {
  return view.facts.parties[party]?.client?.activity || view.facts.journeys.of(party).activity;
}

/** Blank for a party that is no client, and for nobody. */
export function segmentOfParty(view: PeriodView, party: number): string {
  return view.facts.parties[party]?.client?.segment ?? '';
}

/** Which line of a dimension a row of a figure belongs to: a contact, a sale, or the card of a client. */
export function lineOfRow(
  view: PeriodView,
  dimension: Dimension,
): (row: { readonly table: TableKey; readonly row: number }, figure: FigureKey) => string | undefined {
  const { ofContact, ofNewSale, ofSale } = ATTRIBUTIONS[dimension];
  const contacts = once(() => new Map(view.contacts.facts().map((fact) => [fact.contact.row, fact])));
  const sales = once(() => new Map(view.sales.facts().map((fact) => [fact.sale.row, fact])));
  const parties = once(() => partiesByCard(view));
  return ({ table, row }, figure) => {
    const sale = table === 'sales' ? sales().get(row) : undefined;
    if (sale) return isNewSale(figure) ? ofNewSale(view, sale.party) : ofSale(view, sale);
    const contact = table === 'contacts' ? contacts().get(row) : undefined;
    if (table === 'contacts') return contact ? ofContact(view, contact) : '';
    const client = parties().get(row);
    return client === undefined ? undefined : ofNewSale(view, client);
  };
}

/** Whose card each row of Clients is. */
function partiesByCard({ facts }: PeriodView): ReadonlyMap<number, number> {
  return new Map(facts.parties.flatMap(({ index, clientRows }) => clientRows.map(({ row }) => [row, index] as const)));
}

function isNewSale(figure: FigureKey): boolean {
  return figure === 'inbound.newSales' || figure === 'inbound.conversion';
}

/** The lines of one dimension, most revenue first, the blank one last. */
export function breakdownOf(view: PeriodView, dimension: Dimension): readonly BreakdownLine[] {
  const attribution = ATTRIBUTIONS[dimension];
  const lines = new Map<string, LineInProgress>();
  addContacts(lines, view, attribution);
  addNewSales(lines, view, attribution);
  addSales(lines, view, attribution);
  if (dimension === 'activity') {
    addSpend(lines, view);
    addCalls(lines, view);
  }
  return [...lines]
    .map(([key, line]) => finish(key, line, dimension === 'activity'))
    .sort(
      (left, right) =>
        Number(left.key === '') - Number(right.key === '') ||
        right.revenue - left.revenue ||
        right.inquiries - left.inquiries ||
        (left.key < right.key ? -1 : 1),
    );
}

function lineOf(lines: Map<string, LineInProgress>, key: string): LineInProgress {
  let line = lines.get(key);
  if (!line) {
    line = {
      inquiries: 0,
      newClients: 0,
      newSales: 0,
      revenue: 0,
      buyers: new Set(),
      spend: 0,
      calls: 0,
      saleRows: 0,
      rowsWithCost: 0,
      cost: 0,
    };
    lines.set(key, line);
  }
  return line;
}

function addContacts(lines: Map<string, LineInProgress>, view: PeriodView, attribution: Attribution): void {
  view.contacts.each((contact, place) => {
    if (!contact.isInbound || contact.isNoise) return;
    lineOf(lines, attribution.ofContact(view, contact)).inquiries++;
    if (contact.party < 0 || !isNewInboundClient(view, contact.party, place)) return;
    lineOf(lines, attribution.ofNewClient(view, contact.party)).newClients++;
  });
}

function addNewSales(lines: Map<string, LineInProgress>, view: PeriodView, attribution: Attribution): void {
  for (const party of view.newParties) {
    if (view.facts.originOf(party).origin !== 'inbound') continue;
    lineOf(lines, attribution.ofNewSale(view, party)).newSales++;
  }
}

function addSales(lines: Map<string, LineInProgress>, view: PeriodView, attribution: Attribution): void {
  view.sales.each((sale) => {
    if (sale.party < 0) return;
    const line = lineOf(lines, attribution.ofSale(view, sale));
    line.revenue += sale.revenue;
    line.saleRows++;
    if (sale.cost !== null) {
      line.rowsWithCost++;
      line.cost += sale.cost;
    }
    if (sale.isPurchase) line.buyers.add(sale.party);
  });
}

/** Advertising of the months that begin in the period and have begun by now. */
function addSpend(lines: Map<string, LineInProgress>, { facts, period }: PeriodView): void {
  for (const { month, activity, amount } of facts.rows.advertising) {
    if (month === null || amount === null || month > facts.now) continue;
    if (month >= period.start && month < period.end) lineOf(lines, activity).spend += amount;
  }
}

/** Calls to the numbers of Sources that stand in some advertising. */
function addCalls(lines: Map<string, LineInProgress>, view: PeriodView): void {
  const activityOf = activityOfCalls(view.facts);
  if (activityOf === null) return;
  for (const fact of callsOf(view)) {
    const activity = activityOf(fact);
    if (activity !== '') lineOf(lines, activity).calls++;
  }
}

/** The advertising that a call came by: they rang its number and somebody talked. Null where no number stands in any. */
export function activityOfCalls({ rows }: Pick<Facts, 'rows'>): ((fact: CallFact) => string) | null {
  const sources = rows.sources
    .filter(({ activity, number }) => activity !== '' && number !== '')
    .sort((left, right) => compareText(left.activity, right.activity));
  if (sources.length === 0) return null;
  const activityOf = remembered((number: string) => rowOfNumber(number, sources)?.activity ?? '');
  return (fact) => (fact.isInbound && fact.isTaken && isLongEnough(fact) ? activityOf(fact.call.number) : '');
}

function finish(key: string, line: LineInProgress, isActivity: boolean): BreakdownLine {
  const { inquiries, newClients, newSales, revenue } = line;
  const buyers = line.buyers.size;
  const words: BreakdownLine = {
    key,
    inquiries,
    newClients,
    newSales,
    conversion: ratio(newSales, newClients),
    revenue,
    buyers,
    revenuePerClient: divideMoney(revenue, buyers),
  };
  return isActivity ? { ...words, advertising: returnOf(line) } : words;
}

function returnOf({
  spend,
  inquiries,
  newClients,
  calls,
  newSales,
  revenue,
  cost,
  saleRows,
  rowsWithCost,
}: LineInProgress): AdvertisingReturn {
  const isCosted = saleRows > 0 && rowsWithCost === saleRows;
  const isPaid = spend !== 0;
  return {
    spend,
    costPerInquiry: isPaid ? divideMoney(spend, inquiries) : null,
    costPerNewcomer: isPaid ? divideMoney(spend, newClients) : null,
    costPerCall: isPaid ? divideMoney(spend, calls) : null,
    cac: isPaid ? divideMoney(spend, newSales) : null,
    romi: isCosted ? ratio(revenue - cost - spend, spend) : null,
    roas: saleRows > 0 && !isCosted ? ratio(revenue, spend) : null,
  };
}
