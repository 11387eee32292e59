import { isNoticedMark } from '../../register/noticed';
import { codedOf, numbersOf, textsOf, type Coded } from '../../register/schema/tableRows';
import { HIDDEN_NUMBER } from '../../register/schema/readPhone';
import type { Contact } from '../../register/tables/contacts';
import type { Parties } from '../../register/tables/parties';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { isWholeDay, minutesBetween, type Moment } from '../../values/moment';
import { once } from '../../values/once';
import { ContactColumns } from './contactColumns';
import type { ContactFact } from './contactFact';
import { DOES, doesOf } from './contactDoes';
import type { FactList } from './factList';
import type { LeftOutRow } from './leftOut';

export interface ContactFacts {
  /** By time; at equal times an inbound, then an outbound that reaches, then an attempt. */
  readonly list: FactList<ContactFact>;
  /** The same as values of their own, made when somebody asks for them. */
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
  const directed = new Uint32Array(contacts.length);
  const undirected: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const typed = {
    at: numbersOf(contacts, 'at'),
    direction: codedOf(contacts, 'direction', null),
    channel: codedOf(contacts, 'channel', null),
    result: codedOf(contacts, 'result', null),
    activity: codedOf(contacts, 'activity', ''),
    answeredAt: numbersOf(contacts, 'answeredAt'),
    answerEnteredAt: numbersOf(contacts, 'answerEnteredAt'),
  };
  const isWorded = wordedTest(contacts);
  const everyRow = new Uint32Array(contacts.length).map((_none, place) => place);
  const facts = new ContactColumns(contacts, everyRow, settledTimes(typed.at, calendar));
  const partyOf = partyByCells(contacts, parties);
  let directedCount = 0;
  contacts.forEach((contact, place) => {
    const at = momentOrNull(facts.at[place]);
    if (at === null || isAfterNow(momentOrNull(typed.at[place]), now)) {
      leftOut.push({ reason: at === null ? 'noDate' : 'futureDate', row: contact.row, id: contact.id, at });
      return;
    }
    const direction = valueAt(typed.direction, place);
    facts.party[place] = partyOf(contact, place);
    facts.does[place] =
      doesOf(direction, valueAt(typed.channel, place), valueAt(typed.result, place), isWorded(place)) +
      (typed.activity.codes[place] === 0 ? 0 : DOES.statesActivity);
    if (direction === null) {
      undirected.push(place);
      leftOut.push({ reason: 'noDirection', row: contact.row, id: contact.id, at });
      return;
    }
    directed[directedCount++] = place;
    const answered = direction === 'in' ? momentOrNull(typed.answeredAt[place]) : null;
    const usable = answered === null ? null : usableAnswer(answered, at, calendar, now);
    if (usable === null) return;
    facts.answeredAt[place] = usable;
    facts.does[place] = (facts.does[place] ?? 0) | doesOfAnswer(usable, typed.answerEnteredAt[place]);
  });
  const list = facts.inOrder(directed.subarray(0, directedCount)).facts();
  const rows = once(() => list.facts());
  return {
    list,
    get rows() {
      return rows();
    },
    undirected: facts.inOrder(Uint32Array.from(undirected)).facts().facts(),
    leftOut,
  };
}

/** An answer written down later than this after it was given is written from memory. */
const MINUTES_TO_WRITE = 60;

function doesOfAnswer(answeredAt: Moment, enteredAt = Number.NaN): number {
  if (Number.isNaN(enteredAt)) return 0;
  return DOES.isAnswerTimed + (minutesBetween(answeredAt, enteredAt) > MINUTES_TO_WRITE ? DOES.isAnswerFromMemory : 0);
}

/**
 * Whether a row has a word of what was said, typed or of the source it came from. A row that does not say when it was
 * written is older than this question.
 */
function wordedTest(contacts: readonly Contact[]): (place: number) => boolean {
  const enteredAt = numbersOf(contacts, 'enteredAt');
  const comments = once(() => textsOf(contacts, 'comment'));
  const sourceKeys = once(() => textsOf(contacts, 'sourceKey'));
  const isFromSource = (key: string): boolean => key !== '' && !isNoticedMark(key);
  return (place) =>
    Number.isNaN(enteredAt[place]) || comments()[place] !== '' || isFromSource(sourceKeys()[place] ?? '');
}

/** Times settled; where none is a date without a time they are the typed ones. */
function settledTimes(typed: Float64Array, calendar: WorkingCalendar): Float64Array {
  return typed.some(isWholeDay) ? typed.map((moment) => settleTime(moment, calendar) ?? moment) : typed;
}

function valueAt<Value>({ distinct, codes }: Coded<Value | null>, index: number): Value | null {
  return distinct[codes[index] ?? 0] ?? null;
}

/**
 * The party of each contact. A cell that names a client means it, whatever stands beside. Another one mostly stands beside
 * the same phone, and means the same party then: what each cell, or without one each phone, meant last is tried before
 * anything is looked up.
 */
function partyByCells(contacts: readonly Contact[], parties: Parties): (contact: Contact, index: number) => number {
  const client = codedOf(contacts, 'client', '');
  const phone = codedOf(contacts, 'phone', '');
  const email = codedOf(contacts, 'email', '');
  const known = new Int32Array(client.distinct.length + phone.distinct.length).fill(UNKNOWN);
  const besides = new Int32Array(client.distinct.length);
  const clientOf = client.distinct.map((typed) => parties.clientOfCell(typed)?.index ?? NOBODY);
  const hidden = phone.distinct.indexOf(HIDDEN_NUMBER);
  return (contact, index) => {
    const clientCode = client.codes[index] ?? 0;
    const own = clientOf[clientCode] ?? NOBODY;
    if (own !== NOBODY) return own;
    const phoneCode = phone.codes[index] ?? 0;
    const slot = clientCode === 0 ? client.distinct.length + phoneCode : clientCode;
    const isSame = clientCode === 0 || besides[clientCode] === phoneCode;
    const before = known[slot] ?? UNKNOWN;
    // A hidden number is of nobody else; an e-mail may tell more than was known.
    if (before !== UNKNOWN && isSame && phoneCode !== hidden && email.codes[index] === 0) return before;
    const party = parties.ofContact(contact)?.index ?? NOBODY;
    if (email.codes[index] !== 0) return party;
    known[slot] = party;
    besides[clientCode] = phoneCode;
    return party;
  };
}

const NOBODY = -1;
const UNKNOWN = -2;

/** A date typed without a time is taken as the first working minute of that day, on a day without work as the next opening. */
export function settleTime(moment: Moment | null, calendar: WorkingCalendar): Moment | null {
  return moment !== null && isWholeDay(moment) ? calendar.firstMinute(moment) : moment;
}

/** A date without a time lies ahead only when its day does. */
export function isAfterNow(moment: Moment | null, now: Moment): boolean {
  return moment !== null && moment > now;
}

function usableAnswer(typed: Moment, at: Moment, calendar: WorkingCalendar, now: Moment): Moment | null {
  const answered = settleTime(typed, calendar);
  return answered === null || answered < at || isAfterNow(typed, now) ? null : answered;
}

function momentOrNull(moment = Number.NaN): Moment | null {
  return Number.isNaN(moment) ? null : moment;
}
