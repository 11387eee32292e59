import type { Analysis } from '../analysis';
import type { ContactFact } from '../figures/facts/contactFact';
import type { DealFact } from '../figures/facts/dealFacts';
import type { OriginJudgment } from '../figures/facts/journeys';
import type { JudgedThread } from '../figures/facts/thread';
import { buyingRhythm, type BuyingRhythm } from '../figures/sections/atRisk';
import { classOf, type ClassLimits, type ClientClass } from '../figures/sections/classes';
import type { Problem } from '../register/schema/problem';
import type { Client } from '../register/tables/clients';
import type { DocumentRow } from '../register/tables/documents';
import type { Party } from '../register/tables/parties';
import type { Texts } from '../texts';
import { addMonths, startOfMonth, type Day, type Moment } from '../values/moment';
import type { Money } from '../values/money';
import type { Task } from '../work/tasks/task';
import { canTellTasks } from '../work/tasks/tasksBy';
import { tasksOf } from '../work/tasks/tasksOf';
import { problemsOf } from './problemsOf';

/** Revenue of one month. */
export interface MonthRevenue {
  readonly month: Day;
  readonly revenue: Money;
}

/** All that matters about one party to whoever is about to talk to them. */
export interface ClientCard {
  readonly party: Party;
  /** The row of Clients; null for a prospect. */
  readonly client: Client | null;
  /** The first contact or purchase; -Infinity for a client from before the register, null when there was neither. */
  readonly since: Moment | null;
  /** The inquiry nobody has answered. */
  readonly thread: JudgedThread | null;
  /** All contacts, the newest first. */
  readonly contacts: readonly ContactFact[];
  readonly openDeals: readonly DealFact[];
  readonly closedDeals: readonly DealFact[];
  /** Papers that are asked for and not made. */
  readonly documents: readonly DocumentRow[];
  readonly tasks: readonly Task[];
  /** What is to be put right in rows of theirs. */
  readonly problems: readonly Problem[];
  readonly origin: OriginJudgment;
  /** The last twelve months, the oldest first. */
  readonly months: readonly MonthRevenue[];
  readonly rhythm: BuyingRhythm | null;
  /** What they bring; null while that is not known. */
  readonly ofClass: ClientClass | null;
  /** The day of the next purchase by the usual gap; null while that is not known. */
  readonly expected: Day | null;
}

const MONTHS = 12;

/** What is known of all clients, for whoever reads one alone: the usual days between purchases, and what makes a client A or B. */
export interface OfAll {
  readonly usualGap: number | null;
  readonly classLimits: ClassLimits | null;
}

/** The card of one party by the rows that are about it. */
export function clientCard(
  analysis: Analysis,
  party: Party,
  texts: Texts,
  { usualGap, classLimits }: OfAll,
): ClientCard {
  const { facts } = analysis.book;
  const { index } = party;
  const isTheirs = (client: string): boolean => facts.partyOfClientCell(client)?.index === index;
  const contacts = facts.contacts.rows.filter((fact) => fact.party === index);
  const deals = facts.deals.rows.filter(({ deal }) => isTheirs(deal.client)).reverse();
  const rhythm = buyingRhythm(facts, index, usualGap);
  const open = facts.threads.filter((thread) => thread.party === index && thread.answeredAt === null);
  return {
    party,
    client: party.client,
    since: earliest(contacts[0]?.at ?? null, facts.histories.of(index).firstPurchase ?? null),
    thread: open[open.length - 1] ?? null,
    contacts: [...contacts].reverse(),
    openDeals: deals.filter(({ state }) => state === 'open'),
    closedDeals: deals.filter(({ state }) => state !== 'open'),
    documents: facts.rows.documents.filter(({ client, doneAt }) => doneAt === null && isTheirs(client)),
    tasks: canTellTasks(analysis) ? tasksOf(analysis, texts).filter(({ partyIndex }) => partyIndex === index) : [],
    problems: problemsOf(analysis, party),
    origin: facts.originOf(index),
    months: revenueByMonth(analysis, index),
    rhythm,
    ofClass: classLimits && classOf(facts, index, classLimits),
    expected: rhythm?.usualGap == null ? null : rhythm.lastPurchase + Math.round(rhythm.usualGap),
  };
}

function revenueByMonth({ book: { facts } }: Analysis, party: number): readonly MonthRevenue[] {
  const last = startOfMonth(facts.now);
  const months = Array.from({ length: MONTHS }, (_none, back) => addMonths(last, back - MONTHS + 1));
  const sums = new Map<Day, Money>();
  for (const sale of facts.sales.rows)
    if (sale.party === party) sums.set(sale.month, (sums.get(sale.month) ?? 0) + sale.revenue);
  return months.map((month) => ({ month, revenue: sums.get(month) ?? 0 }));
}

function earliest(left: Moment | null, right: Moment | null): Moment | null {
  if (left === null) return right;
  return right === null ? left : Math.min(left, right);
}
