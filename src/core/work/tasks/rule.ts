import type { Analysis, Understanding } from '../../analysis';
import type { ContactFact } from '../../figures/facts/contactFact';
import type { Facts } from '../../figures/facts/facts';
import { staleSales } from '../../figures/salesAge';
import type { Deal } from '../../register/tables/deals';
import type { Standard } from '../../register/tables/standards';
import type { Role } from '../../register/schema/choice';
import type { EverydayTexts, Texts } from '../../texts';
import { dayOf, type Day, type Moment } from '../../values/moment';
import type { Label } from '../../values/label';
import { once } from '../../values/once';
import { foldName } from '../../values/text';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import type { Reading } from '../../register/tables/readRegister';
import type { RuleKey } from '../../register/tables/ruleKeys';
import type { TaskDraft } from './task';
import type { TaskName } from './taskKey';

/** A standard of the company that the program watches over: when it asks for something, of whom, in which words. */
export interface TaskRule {
  readonly key: RuleKey;
  /** What the keys of its tasks are called by. */
  readonly name: TaskName;
  readonly role: Role;
  readonly priority: number;
  /** What the Standards sheet offers to change; null when the rule has nothing to tune. */
  readonly threshold: number | null;
  readonly unit: Label;
  /** What must be done, in words. */
  readonly standard: Label;
  /** Why a task of this rule leaves the list by itself. */
  readonly gone: Label;
}

/** Whose turn it is by one rule, told by the rows it is about: a part of the register is enough. */
export type Find = (context: RuleContext, threshold: number) => readonly TaskDraft[];

/** The same of rules that only the whole register tells. */
export type FindInWhole = (context: WholeContext, threshold: number) => readonly TaskDraft[];

/** A rule as the company wants it: its own words and numbers over ours. */
export interface StandardInForce extends Pick<TaskRule, 'key' | 'name' | 'role' | 'priority' | 'gone'> {
  readonly threshold: number;
  readonly words: string;
  readonly row: Standard | null;
}

/** What rules look at. */
export interface RuleContext {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly texts: EverydayTexts;
  readonly today: Day;
  /** Positions in the contacts, by party, in time order. */
  readonly contactsOf: (party: number) => readonly number[];
}

/** What rules look at that no part of the register can tell. */
export interface WholeContext extends RuleContext, Pick<Analysis, 'book' | 'problems'> {
  readonly texts: Texts;
  /** The day up to which purchases are known, where accounting has told nothing for longer than it ever pauses; else null. */
  readonly boughtUpTo: () => Day | null;
  /** The day of the latest list of debts; null where no debt has a day. */
  readonly debtsAsOf: () => Day | null;
}

export function ruleContextOf({ reading, facts }: Understanding, texts: EverydayTexts): RuleContext {
  const positions: number[][] = facts.parties.map(() => []);
  facts.contacts.rows.forEach(({ party }, position) => positions[party]?.push(position));
  return {
    reading,
    facts,
    texts,
    today: dayOf(facts.now),
    contactsOf: (party) => positions[party] ?? [],
  };
}

export function wholeContextOf(analysis: Analysis, texts: Texts): WholeContext {
  const { reading, facts, book, problems } = analysis;
  const boughtUpTo = once(() => staleSales(reading, facts.now)?.upTo ?? null);
  const debtsAsOf = once(() => latestDay(facts.parties.map(({ client }) => client?.asOf ?? null)));
  return { ...ruleContextOf(analysis, texts), texts, book, problems, boughtUpTo, debtsAsOf };
}

function latestDay(moments: readonly (Moment | null)[]): Day | null {
  return moments.reduce<Day | null>(
    (last, one) => (one === null || one < (last ?? -Infinity) ? last : dayOf(one)),
    null,
  );
}

/** What is to be done on a day is not late before its work is over. */
export function dueOn(calendar: WorkingCalendar, day: Day): Moment {
  return calendar.endOfWork(day) ?? day;
}

/** Whether the two sides have talked or written to each other, whoever began. */
export function isConversation({ reaches, isInbound, isNoise, answeredAt, contact }: ContactFact): boolean {
  if (!isInbound) return reaches;
  return !isNoise && (answeredAt !== null || (contact.result !== null && contact.result !== 'noAnswer'));
}

/** The last conversation with a party; null when there was none. */
export function lastConversation({ facts, contactsOf }: RuleContext, party: number): ContactFact | null {
  const positions = contactsOf(party);
  for (let index = positions.length - 1; index >= 0; index--) {
    const fact = facts.contacts.rows[positions[index] ?? -1];
    if (fact && isConversation(fact)) return fact;
  }
  return null;
}

/** Contacts of a party, in time order, that fulfil a condition. */
export function contactsWhere(
  { facts, contactsOf }: RuleContext,
  party: number,
  condition: (fact: ContactFact) => boolean,
): readonly ContactFact[] {
  return contactsOf(party).flatMap((position) => {
    const fact = facts.contacts.rows[position];
    return fact && condition(fact) ? [fact] : [];
  });
}

/**
 * Whoever an open deal is with. A deal names a possible client by its name alone, its contacts may know it by phone, so
 * everybody of that name is meant.
 */
export function partiesInDeals(
  { facts }: RuleContext,
  isMeant: (deal: Deal) => boolean = () => true,
): ReadonlySet<number> {
  const deals = facts.deals.rows.filter(({ deal, state }) => state === 'open' && isMeant(deal));
  const names = new Set(deals.map(({ deal }) => foldName(deal.client)).filter(Boolean));
  const named = facts.parties.filter(({ client, name }) => client === null && names.has(foldName(name)));
  const parties = deals.flatMap(({ deal }) => facts.partyOfClientCell(deal.client) ?? []);
  return new Set([...parties, ...named].map(({ index }) => index));
}
