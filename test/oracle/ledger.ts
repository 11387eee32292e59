import type { Contact } from '../../src/core/register/tables/contacts';
import type { Rows } from '../../src/core/register/tables/rows';
import type { Sale } from '../../src/core/register/tables/sales';
import type { Settings } from '../../src/core/register/tables/settings';
import {
  dayOf,
  isWholeDay,
  momentOfSeconds,
  secondsOf,
  startOfMonth,
  type Day,
  type Moment,
} from '../../src/core/values/moment';
import type { Money } from '../../src/core/values/money';
import { keyOfClient, partyOfContact, partyOfSale, survivorOf, type PartyKey } from './parties';
import { readAsOneSpelling } from './spelling';
import { rankAtSameTime } from './touchKinds';
import { openingOf } from './workingTime';

/** Half-open, with the calendar period before it. */
export interface OraclePeriod {
  readonly start: Day;
  readonly end: Day;
  readonly previous: { readonly start: Day; readonly end: Day };
}

/** A contact that counts: dated, not ahead of now. Times in seconds. */
export interface Touch {
  readonly contact: Contact;
  readonly party: PartyKey | null;
  readonly at: number;
  readonly day: Day;
  /** Blank when unreadable, before the row's own time, ahead of now, or on an outbound row. */
  readonly answeredAt: number | null;
}

/** A sale row that counts, with every return linked to it. */
export interface Shipment {
  readonly sale: Sale;
  readonly party: PartyKey | null;
  readonly day: Day;
  readonly revenue: Money;
  readonly cost: Money | null;
  readonly isPurchase: boolean;
}

/** A negative row that belongs to no sale. */
export interface Adjustment {
  readonly seller: string;
  readonly day: Day;
  readonly revenue: Money;
}

/** Whose rows are meant: everybody's, or those of one employee (blank: of nobody). */
export type Whose = (employee: string) => boolean;

export const EVERYBODY: Whose = () => true;

/** Everything the figures are told from; contacts and shipments in order of time, id and row. */
export interface Ledger {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly now: Moment;
  readonly today: Day;
  readonly touches: readonly Touch[];
  readonly shipments: readonly Shipment[];
  readonly adjustments: readonly Adjustment[];
}

export function makeLedger(typed: Rows, settings: Settings, now: Moment): Ledger {
  const rows = readAsOneSpelling(typed);
  return {
    rows,
    settings,
    now,
    today: dayOf(now),
    touches: touchesOf(rows, now),
    shipments: shipmentsOf(rows, now),
    adjustments: adjustmentsOf(rows, now),
  };
}

export function isAhead(moment: Moment, now: Moment): boolean {
  return isWholeDay(moment) ? moment > dayOf(now) : secondsOf(moment) > secondsOf(now);
}

export function isIn(day: Day, period: { readonly start: Day; readonly end: Day }): boolean {
  return day >= period.start && day < period.end;
}

interface Identified {
  readonly id: string;
  readonly row: number;
}

/** Rows at the same time stand in the order of their ids, then of the sheet. */
function byIdAndRow(left: Identified, right: Identified): number {
  if (left.id !== right.id) return left.id < right.id ? -1 : 1;
  return left.row - right.row;
}

/** Contacts that have a date up to now. */
export function metBy(rows: Rows, now: Moment): Contact[] {
  return rows.contacts.filter(({ at }) => at !== null && !isAhead(at, now));
}

function touchesOf(rows: Rows, now: Moment): Touch[] {
  const touches: Touch[] = [];
  for (const contact of rows.contacts) {
    if (contact.at === null || isAhead(contact.at, now)) continue;
    const at = timeOf(contact.at, rows);
    const party = partyOfContact(contact, rows.clients, metBy(rows, now));
    touches.push({ contact, party, at, day: dayOf(momentOfSeconds(at)), answeredAt: answerOf(contact, at, rows, now) });
  }
  // One order of a party's contacts everywhere: the definition of waiting threads gives it for equal times.
  return touches.sort(
    (left, right) =>
      left.at - right.at || rankAtSameTime(left) - rankAtSameTime(right) || byIdAndRow(left.contact, right.contact),
  );
}

/** A date without a time of day stands for the first working minute of its day, or for the next opening. */
export function timeOf(moment: Moment, rows: Rows): number {
  return isWholeDay(moment) ? openingOf(rows.calendar, moment) : secondsOf(moment);
}

function answerOf(contact: Contact, at: number, rows: Rows, now: Moment): number | null {
  if (contact.direction !== 'in' || contact.answeredAt === null || isAhead(contact.answeredAt, now)) return null;
  const answer = timeOf(contact.answeredAt, rows);
  return answer < at ? null : answer;
}

/** Undated rows last, so that the earliest of several rows with one id is the first. */
function byDate(left: Sale, right: Sale): number {
  const [leftDate, rightDate] = [left.date ?? Infinity, right.date ?? Infinity];
  return leftDate === rightDate ? byIdAndRow(left, right) : leftDate < rightDate ? -1 : 1;
}

function isDatedByToday(sale: Sale, now: Moment): boolean {
  return sale.date !== null && dayOf(sale.date) <= dayOf(now);
}

function isNegative(sale: Sale): boolean {
  return sale.revenue !== null && sale.revenue < 0;
}

/** The sale a negative row takes back, or null when it takes back none. */
function returnedSale(candidate: Sale, rows: Rows): Sale | null {
  if (!isNegative(candidate) || candidate.returnOf === '') return null;
  const targets = rows.sales.filter((sale) => sale.id === candidate.returnOf && !isNegative(sale));
  return [...targets].sort(byDate)[0] ?? null;
}

function shipmentsOf(rows: Rows, now: Moment): Shipment[] {
  const counted = rows.sales.filter((sale) => isDatedByToday(sale, now));
  const sales = counted.filter((sale) => sale.revenue !== null && sale.revenue >= 0).sort(byDate);
  return sales.map((sale) => {
    const day = dayOf(sale.date ?? 0);
    const revenue = sale.revenue ?? 0;
    const returns = counted.filter((other) => returnedSale(other, rows) === sale);
    const ofSameMonth = returns.filter((other) => startOfMonth(other.date ?? 0) === startOfMonth(day));
    return {
      sale,
      party: partyOfSale(sale, rows.clients, metBy(rows, now)),
      day,
      revenue: revenue + sumOf(returns.map((other) => other.revenue ?? 0)),
      cost: sale.cost === null ? null : sale.cost + sumOf(returns.map((other) => other.cost ?? 0)),
      isPurchase: revenue > 0 && revenue + sumOf(ofSameMonth.map((other) => other.revenue ?? 0)) > 0,
    };
  });
}

function adjustmentsOf(rows: Rows, now: Moment): Adjustment[] {
  return rows.sales
    .filter((sale) => isDatedByToday(sale, now) && isNegative(sale) && returnedSale(sale, rows) === null)
    .map((sale) => ({ seller: sale.seller, day: dayOf(sale.date ?? 0), revenue: sale.revenue ?? 0 }));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

/** Every party that appears in a contact, a sale or the clients' table, sorted. */
export function allParties(ledger: Ledger): PartyKey[] {
  const ofRows = [...ledger.touches, ...ledger.shipments].flatMap((row) => row.party ?? []);
  const { clients } = ledger.rows;
  const ofClients = clients.map((client) => keyOfClient(survivorOf(client, clients)));
  return distinct([...ofRows, ...ofClients]).sort();
}
