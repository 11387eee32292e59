import { TALKING_CHANNELS, type Contact } from '../../register/tables/contacts';
import type { Parties } from '../../register/tables/parties';
import type { ChannelKind, ResultKind } from '../../register/schema/choice';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { dayOf, isWholeDay, type Day, type Moment } from '../../values/moment';
import type { LeftOutRow } from './leftOut';
import { compareText } from '../../values/text';

/** A contact row that counts: its time settled, its party known, what it does to waiting and selling. */
export interface ContactFact {
  readonly contact: Contact;
  /** Of a date typed without a time, when work next begins. */
  readonly at: Moment;
  readonly day: Day;
  /** Index of the party; -1 when nothing identifies it. */
  readonly party: number;
  readonly isInbound: boolean;
  /** Outbound that gets through to somebody; see 'reaches' in docs/figures. */
  readonly reaches: boolean;
  /** Outbound with a conversation behind it: reached, lead, refused or deal. */
  readonly isTalk: boolean;
  /** Inbound that is no inquiry: spam, wrong numbers, suppliers, job seekers. */
  readonly isNoise: boolean;
  /** The answer typed into the row when it is usable: inbound, not before the contact, not after now. */
  readonly answeredAt: Moment | null;
}

const TALKS: ReadonlySet<ResultKind> = new Set(['reached', 'lead', 'refused', 'deal']);
const NOISE: ReadonlySet<ResultKind> = new Set(['spam', 'notClient']);

export interface ContactFacts {
  /** By time; at equal times an inbound, then an outbound that reaches, then an attempt. */
  readonly rows: readonly ContactFact[];
  /** Rows that do not say who contacted whom: in no figure, but they may still name the advertising. By time. */
  readonly undirected: readonly ContactFact[];
  readonly leftOut: readonly LeftOutRow[];
}

export function contactFactsOf(
  contacts: readonly Contact[],
  parties: Parties,
  calendar: WorkingCalendar,
  now: Moment,
): ContactFacts {
  const rows: ContactFact[] = [];
  const undirected: ContactFact[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const contact of contacts) {
    const at = settleTime(contact.at, calendar);
    if (at === null || isAfterNow(contact.at, now)) {
      leftOut.push({ reason: at === null ? 'noDate' : 'futureDate', row: contact.row, id: contact.id, at });
      continue;
    }
    const fact = factOf(contact, at, parties.ofContact(contact)?.index ?? -1, calendar, now);
    if (contact.direction !== null) {
      rows.push(fact);
      continue;
    }
    undirected.push(fact);
    leftOut.push({ reason: 'noDirection', row: contact.row, id: contact.id, at });
  }
  return { rows: rows.sort(inOrder), undirected: undirected.sort(inOrder), leftOut };
}

/** A date typed without a time is taken as the first working minute of that day, on a day without work as the next opening. */
export function settleTime(moment: Moment | null, calendar: WorkingCalendar): Moment | null {
  return moment !== null && isWholeDay(moment) ? calendar.firstMinute(moment) : moment;
}

/** A date without a time lies ahead only when its day does. */
export function isAfterNow(moment: Moment | null, now: Moment): boolean {
  return moment !== null && moment > now;
}

function factOf(contact: Contact, at: Moment, party: number, calendar: WorkingCalendar, now: Moment): ContactFact {
  const isInbound = contact.direction === 'in';
  const isOutbound = contact.direction === 'out';
  const { result } = contact;
  return {
    contact,
    at,
    day: dayOf(at),
    party,
    isInbound,
    reaches: isOutbound && doesReach(contact.channel, result),
    isTalk: isOutbound && result !== null && TALKS.has(result),
    isNoise: isInbound && result !== null && NOISE.has(result),
    answeredAt: isInbound ? usableAnswer(contact, at, calendar, now) : null,
  };
}

/** A call, a meeting or nobody knows what reaches when they talked; a letter or message unless it is marked as not answered. */
function doesReach(channel: ChannelKind | null, result: ResultKind | null): boolean {
  const mustTalk = channel === null || TALKING_CHANNELS.has(channel);
  return mustTalk ? result !== null && TALKS.has(result) : result !== 'noAnswer';
}

function usableAnswer(contact: Contact, at: Moment, calendar: WorkingCalendar, now: Moment): Moment | null {
  const answered = settleTime(contact.answeredAt, calendar);
  return answered === null || answered < at || isAfterNow(contact.answeredAt, now) ? null : answered;
}

function rankOf(fact: ContactFact): number {
  return fact.isInbound ? 0 : fact.reaches ? 1 : 2;
}

/** By time; at one time by what the contact does, then the smaller id, then the upper row. */
export function inOrder(left: ContactFact, right: ContactFact): number {
  return (
    left.at - right.at ||
    rankOf(left) - rankOf(right) ||
    compareText(left.contact.id, right.contact.id) ||
    left.contact.row - right.contact.row
  );
}
