import type { ContactFact } from '../facts/contactFact';
import type { SaleFact } from '../facts/saleFact';
import {
  casesUntilTold,
  medianInterval,
  overlaps,
  ratioInterval,
  wilsonInterval,
  type Interval,
  type Share,
} from '../../values/intervals';
import type { Money } from '../../values/money';
import { median, ratio } from '../../values/statistics';
import { ACTIVE_VERDICTS } from './active';
import { activityOfParty } from './breakdowns';
import { INBOUND_VERDICTS } from './inbound';
import type { PeriodView } from './periodView';
import { judgedContacts } from './verdict';

/** By what a company chooses where to look for clients. */
export const FOCUS_DIMENSIONS = ['segment', 'line', 'activity'] as const;
export type FocusDimension = (typeof FOCUS_DIMENSIONS)[number];

/** A value with the range it lies in nine times out of ten; null where there is nothing to work it out from. */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** What one segment, line or activity gave in twelve months. Every client belongs to one line of a dimension. */
export interface FocusLine {
  /** Blank: not stated. */
  readonly key: string;
  /** Newcomers that inquired or showed interest. */
  readonly leads: number;
  /** Of those, who have bought by now. */
  readonly deals: number;
  readonly dealShare: Estimate;
  readonly firstMargin: Estimate;
  readonly repeatMargin: Estimate;
  /** Minor units. */
  readonly revenuePerClient: Estimate;
  /** Days from the first contact to the first purchase, median. */
  readonly cycle: Estimate;
  /** Advertising over new clients, minor units; only by activity. */
  readonly costOfClient: Money | null;
}

/** What two lines tell, or what it would take to tell. */
export type FocusVerdict =
  | { readonly kind: 'told'; readonly better: FocusLine; readonly worse: FocusLine }
  | { readonly kind: 'tooFew'; readonly more: number }
  /** Most leads are stated under no line: only who has bought is, and a share of those would be a false one. */
  | { readonly kind: 'unstated'; readonly unstated: number; readonly leads: number }
  | { readonly kind: 'none' };

/** Lines of one dimension, most leads first, the unstated one last. */
export function focusOf(view: PeriodView, dimension: FocusDimension): readonly FocusLine[] {
  const keyOf = KEYS[dimension];
  const parties = new Map<string, Gathered>();
  const lineOf = (party: number): Gathered => {
    const key = keyOf(view, party);
    let line = parties.get(key);
    if (!line) parties.set(key, (line = { leads: new Set(), cycles: [], sales: new Map(), newClients: 0 }));
    return line;
  };
  for (const party of leadsOf(view)) lineOf(party).leads.add(party);
  for (const party of view.newParties) {
    const line = lineOf(party);
    line.newClients++;
    const days = cycleOf(view, party);
    if (days !== null) line.cycles.push(days);
  }
  view.sales.each((sale) => {
    if (sale.party >= 0) addSale(lineOf(sale.party).sales, sale, view);
  });
  const spend = dimension === 'activity' ? spendOf(view) : null;
  const lines = [...parties].map(([key, line]) => finish(key, line, view, spend));
  const shown = isMostlyUnstated(lines) ? lines.map((line) => ({ ...line, dealShare: NOTHING })) : lines;
  return shown.sort(
    (left, right) =>
      Number(left.key === '') - Number(right.key === '') || right.leads - left.leads || (left.key < right.key ? -1 : 1),
  );
}

const NOTHING: Estimate = { value: null, interval: null };

function isMostlyUnstated(lines: readonly FocusLine[]): boolean {
  return unstatedOf(lines) * 2 > leadsIn(lines);
}

function unstatedOf(lines: readonly FocusLine[]): number {
  return lines.find(({ key }) => key === '')?.leads ?? 0;
}

function leadsIn(lines: readonly FocusLine[]): number {
  return lines.reduce((sum, { leads }) => sum + leads, 0);
}

interface Gathered {
  readonly leads: Set<number>;
  readonly cycles: number[];
  readonly sales: Map<number, PartySums>;
  newClients: number;
}

/** What one party brought in the year. */
interface PartySums {
  revenue: Money;
  isBuyer: boolean;
  first: { part: number; whole: number };
  repeat: { part: number; whole: number };
}

const KEYS: Readonly<Record<FocusDimension, (view: PeriodView, party: number) => string>> = {
  segment: ({ facts }, party) => facts.parties[party]?.client?.segment ?? '',
  line: lineOfFocus,
  activity: activityOfParty,
};

/** Newcomers whose first inquiry, or whose interest, lies in the period. */
function leadsOf(view: PeriodView): ReadonlySet<number> {
  return new Set(leadContacts(view).map(({ party }) => party));
}

/** The contacts that make somebody a lead: a first inquiry, and an interest shown. */
export function leadContacts(view: PeriodView): readonly ContactFact[] {
  const interested = judgedContacts(view, ACTIVE_VERDICTS['active.leads']).counted;
  const came = judgedContacts(view, INBOUND_VERDICTS['inbound.newClients']).counted;
  return [...interested, ...came].filter(({ party }) => party >= 0);
}

/** Whether a lead has bought by now. */
export function isLeadThatBought({ facts }: PeriodView, party: number): boolean {
  return facts.histories.of(party).firstPurchase != null;
}

/** The one line of a dimension that a party belongs to; blank: not stated. */
export function lineOfParty(view: PeriodView, dimension: FocusDimension, party: number): string {
  return KEYS[dimension](view, party);
}

/** Once and for all, or a client would be counted under every line it ever bought of. */
export function lineOfFocus({ facts }: PeriodView, party: number): string {
  return facts.histories.of(party).firstRow?.sale.line || (facts.journeys.of(party).firstInbound?.contact.line ?? '');
}

/** Days from the first inquiry or conversation to the first purchase. */
export function cycleOf({ facts }: PeriodView, party: number): number | null {
  const { firstInbound, firstTalk } = facts.journeys.of(party);
  const days = [firstInbound?.day, firstTalk?.day].filter((day) => day !== undefined);
  const bought = facts.histories.of(party).firstPurchase ?? null;
  return bought === null || days.length === 0 ? null : bought - Math.min(...days);
}

function addSale(sums: Map<number, PartySums>, sale: SaleFact, { facts }: PeriodView): void {
  let sum = sums.get(sale.party);
  if (!sum) {
    sum = { revenue: 0, isBuyer: false, first: { part: 0, whole: 0 }, repeat: { part: 0, whole: 0 } };
    sums.set(sale.party, sum);
  }
  sum.revenue += sale.revenue;
  sum.isBuyer ||= sale.isPurchase;
  if (sale.cost === null) return;
  const kind = facts.histories.of(sale.party).firstPurchase === sale.day ? sum.first : sum.repeat;
  kind.part += sale.revenue - sale.cost;
  kind.whole += sale.revenue;
}

/** Advertising of the months that begin in the period and have begun by now. */
function spendOf({ facts, period }: PeriodView): ReadonlyMap<string, Money> {
  const spend = new Map<string, Money>();
  for (const { month, activity, amount } of facts.rows.advertising) {
    if (month === null || amount === null || month > facts.now || month < period.start || month >= period.end) continue;
    spend.set(activity, (spend.get(activity) ?? 0) + amount);
  }
  return spend;
}

function finish(key: string, line: Gathered, view: PeriodView, spend: ReadonlyMap<string, Money> | null): FocusLine {
  const leads = line.leads.size;
  const deals = [...line.leads].filter((party) => isLeadThatBought(view, party)).length;
  const sums = [...line.sales.values()];
  const cost = spend?.get(key) ?? 0;
  return {
    key,
    leads,
    deals,
    dealShare: { value: ratio(deals, leads), interval: wilsonInterval(deals, leads) },
    firstMargin: ratioOf(sums.map(({ first }) => first)),
    repeatMargin: ratioOf(sums.map(({ repeat }) => repeat)),
    revenuePerClient: ratioOf(sums.map(({ revenue, isBuyer }) => ({ part: revenue, whole: isBuyer ? 1 : 0 }))),
    cycle: { value: median(line.cycles), interval: medianInterval(line.cycles) },
    costOfClient: cost > 0 && line.newClients > 0 ? Math.round(cost / line.newClients) : null,
  };
}

/** Over the cases that have something to divide by. */
function ratioOf(all: readonly Share[]): Estimate {
  const cases = all.filter(({ part, whole }) => part !== 0 || whole !== 0);
  const sum = (valueOf: (one: Share) => number): number => cases.reduce((total, one) => total + valueOf(one), 0);
  return {
    value: ratio(
      sum(({ part }) => part),
      sum(({ whole }) => whole),
    ),
    interval: ratioInterval(cases),
  };
}

/** Two stated lines whose shares of deals are apart whatever the chance, the widest apart; else what it would take for the two with most leads. */
export function verdictOf(lines: readonly FocusLine[]): FocusVerdict {
  if (isMostlyUnstated(lines)) return { kind: 'unstated', unstated: unstatedOf(lines), leads: leadsIn(lines) };
  const stated = lines.filter(({ key, leads }) => key !== '' && leads > 0);
  const pairs = stated.flatMap((better) =>
    stated.filter((worse) => isApart(better, worse)).map((worse) => ({ better, worse })),
  );
  const widest = pairs.sort((left, right) => gapOf(right) - gapOf(left))[0];
  if (widest) return { kind: 'told', ...widest };
  const [one, other] = stated;
  if (!one || !other) return { kind: 'none' };
  const more = casesUntilTold({ part: one.deals, whole: one.leads }, { part: other.deals, whole: other.leads });
  return more === null ? { kind: 'none' } : { kind: 'tooFew', more };
}

function isApart(better: FocusLine, worse: FocusLine): boolean {
  const [high, low] = [better.dealShare, worse.dealShare];
  return (
    high.interval !== null &&
    low.interval !== null &&
    (high.value ?? 0) > (low.value ?? 0) &&
    !overlaps(high.interval, low.interval)
  );
}

function gapOf({ better, worse }: { readonly better: FocusLine; readonly worse: FocusLine }): number {
  return (better.dealShare.interval?.low ?? 0) - (worse.dealShare.interval?.high ?? 0);
}
