import { parsePeriod } from '../../register/time/period';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { dayOf, type Moment } from '../../values/moment';
import { openThreads } from '../../figures/facts/openThreads';
import { actingOn } from '../../work/tasks/assign';
import type { Channel } from '../../work/alerting/channel';
import { dueAlerts, threadId, type DueAlert } from '../../work/alerting/steps';
import type { StoredFigure } from '../storedFigure';
import type { ViewRequest } from '../viewRequest';
import { waitingLineOf } from '../waiting';
import { companyAlerts } from './companyAlerts';
import { digestOf } from './digest';
import { htmlLetter, type Links } from './html';
import { letterOf } from './letter';
import type { Wording } from './letterParts';
import { CHAT, messageOf, TELEGRAM } from './message';
import { plainLetter } from './plain';
import { ownersOf, reachable, type Reachable } from './recipients';
import { spansOfMorning } from './span';

/** One message to one address. Its keys are what it tells: each is told to each address once. */
export interface Delivery {
  readonly keys: readonly string[];
  readonly channel: Channel;
  /** Blank for the one room of Chat. */
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  /** Of mail. */
  readonly html: string | null;
}

/** What decides whether and where something is sent. */
export interface DutyRequest extends Pick<ViewRequest, 'analysis' | 'saidOfAlerts' | 'undelivered'>, Wording {
  /** Ways that have been set up. */
  readonly channels: ReadonlySet<Channel>;
  /** Keys that were told, with their addresses. */
  readonly sent: ReadonlySet<string>;
  readonly links: Links;
  /** What the History sheet holds; absent: it was not read. */
  readonly history?: readonly StoredFigure[];
}

/** The letter waits for the last three quarters of an hour before work, and goes even when the clock rang late. */
const BEFORE_WORK = 45 / 1440;
/** More messages than this at once are one. */
const MOST_AT_ONCE = 5;

/** Everything that is due now and was not sent: letters of the morning, then alerts in working time. */
export function dutiesOf(request: DutyRequest): readonly Delivery[] {
  const { facts } = request.analysis.book;
  const owners = ownersOf(facts.rows.staff, facts.now);
  return [...letters(request, owners), ...alerts(request, owners)];
}

/** Whether anything can be due at a moment, before the whole register is read. */
export function isDutyTime(now: Moment, calendar: WorkingCalendar): boolean {
  return isLetterTime(now, calendar) || isWorkingTime(now, calendar);
}

function isLetterTime(now: Moment, calendar: WorkingCalendar): boolean {
  const today = dayOf(now);
  const hours = calendar.intervalsOf(today);
  const [first, last] = [hours[0], hours[hours.length - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    now >= today + first.from / 1440 - BEFORE_WORK &&
    now < today + last.to / 1440
  );
}

function isWorkingTime(now: Moment, calendar: WorkingCalendar): boolean {
  const minute = (now - dayOf(now)) * 1440;
  return calendar.intervalsOf(dayOf(now)).some(({ from, to }) => minute >= from && minute < to);
}

/** What was told to an address. */
export function sentKey(key: string, { channel, address }: Pick<Delivery, 'channel' | 'address'>): string {
  return `${key}>${channel}:${address}`;
}

function isUnsent({ sent }: DutyRequest): (delivery: Delivery) => boolean {
  return (delivery) => delivery.keys.some((key) => !sent.has(sentKey(key, delivery)));
}

function letters(request: DutyRequest, owners: readonly Reachable[]): readonly Delivery[] {
  const { analysis, texts, words, saidOfAlerts = [], undelivered = [], links } = request;
  const { now, calendar } = analysis.book.facts;
  if (!isLetterTime(now, calendar)) return [];
  return spansOfMorning(now, calendar).flatMap((span) => {
    const keys = [`${span.kind} ${span.period.key}`];
    const unsent = [...owners.flatMap((owner) => addressesOf(owner, request)), ...room(request)]
      .map((address) => ({ ...address, keys, subject: '', text: '', html: null }))
      .filter(isUnsent(request));
    // A letter is written only when somebody has not got it.
    if (unsent.length === 0) return [];
    const letter = letterOf(digestOf({ analysis, texts, saidOfAlerts, undelivered }, span), { texts, words });
    return unsent.map((delivery): Delivery => ({
      ...delivery,
      subject: letter.subject,
      text:
        delivery.channel === 'mail'
          ? plainLetter(letter)
          : messageOf(letter, delivery.channel === 'chat' ? CHAT : TELEGRAM),
      html: delivery.channel === 'mail' ? htmlLetter(letter, links) : null,
    }));
  });
}

/** No address of mail is longer. */
const LONGEST_ADDRESS = 254;

type Address = Pick<Delivery, 'channel' | 'address' | 'name'>;

function addressesOf({ name, email, telegram }: Reachable, { channels }: DutyRequest): readonly Address[] {
  const all: readonly Address[] = [
    { name, channel: 'mail', address: email },
    { name, channel: 'telegram', address: telegram },
  ];
  return all.filter(
    ({ channel, address }) => channels.has(channel) && address !== '' && address.length <= LONGEST_ADDRESS,
  );
}

/** The one room of Chat whose address the owner has given: it gets what the owner gets. */
function room({ channels }: DutyRequest): readonly Address[] {
  return channels.has('chat') ? [{ name: '', channel: 'chat', address: '' }] : [];
}

/** Something to tell one person, in one line. */
interface Alert {
  readonly to: string;
  readonly key: string;
  readonly line: string;
  /** Of the card of whoever waits; blank where there is none. */
  readonly address: string;
  readonly isInquiry: boolean;
}

/** One message an inquiry and step, one for what is broken; more than a few become one. Quiet out of hours. */
function alerts(request: DutyRequest, owners: readonly Reachable[]): readonly Delivery[] {
  const { facts } = request.analysis.book;
  if (!isWorkingTime(facts.now, facts.calendar)) return [];
  const actsFor = actingOn(facts.rows, dayOf(facts.now));
  // An owner on holiday with nobody in his place is told all the same.
  const names = [...new Set(owners.map(({ name }) => actsFor(name) || name))];
  const due = [...inquiriesDue(request, names), ...brokenDue(request, names)];
  const people = [...new Set(due.map(({ to }) => to))];
  const addresses = people.flatMap((name) => addressesOf(reachable(facts.rows.staff, name), request));
  const own = (address: Address): readonly Alert[] =>
    due.filter(({ to }) => (address.channel === 'chat' ? names[0] === to : to === address.name));
  return [...addresses, ...room(request)].flatMap((address) => {
    const unsent = own(address).filter(({ key }) => !request.sent.has(sentKey(key, address)));
    if (unsent.length <= MOST_AT_ONCE) return unsent.map((alert) => alertTo(address, [alert], request));
    return [alertTo(address, unsent, request)];
  });
}

function inquiriesDue({ analysis, texts, words, links }: DutyRequest, owners: readonly string[]): readonly Alert[] {
  const { facts } = analysis.book;
  return dueAlerts(facts, owners).map(({ thread, step, to, key }: DueAlert) => {
    const { party, phone, channel, responsible } = waitingLineOf(thread, facts, texts);
    const waited = texts.write.minutes(thread.waited);
    const line = words.alert.line({ step, party: party || texts.common.stranger, phone: phone === party ? '' : phone, channel, responsible, waited }); // prettier-ignore
    return { to, key, line, address: links.card(thread.inbound[0]?.contact.id ?? ''), isInquiry: true };
  });
}

function brokenDue(request: DutyRequest, owners: readonly string[]): readonly Alert[] {
  return companyAlerts(request).flatMap(({ key, text }) =>
    owners.map((to) => ({ to, key, line: text, address: '', isInquiry: false })),
  );
}

function alertTo(address: Address, due: readonly Alert[], { words }: DutyRequest): Delivery {
  const areInquiries = due.every(({ isInquiry }) => isInquiry);
  const many = areInquiries ? words.alert.many(due.length) : words.alert.several(due.length);
  const lines = due.map(({ line, address: card }) => shortened(line) + (card === '' ? '' : `\n${card}`));
  const subject = (due.length === 1 ? shortened(due[0]?.line ?? '') : many).replaceAll(/\s*\n\s*/g, ' ');
  const { escape, most } = address.channel === 'chat' ? CHAT : TELEGRAM;
  const written = (line: string): string => (address.channel === 'mail' ? line : escape(line));
  const text =
    due.length === 1 ? written(lines[0] ?? '') : listed(written(many), lines.map((line) => written(`• ${line}`)), most, words); // prettier-ignore
  return { ...address, keys: due.map(({ key }) => key), subject, text, html: null };
}

/** Whatever somebody has typed for a name, there is room for a few of them in a message. */
const LONGEST_LINE = 500;

function shortened(line: string): string {
  const letters = Array.from(line);
  return letters.length <= LONGEST_LINE ? line : `${letters.slice(0, LONGEST_LINE - 1).join('')}…`;
}

/** As many whole lines as a message takes, and how many there are besides: nobody is left out without a word. */
function listed(head: string, lines: readonly string[], most: number, { more }: Wording['words']): string {
  const shown = [head];
  let room = most - head.length - more(lines.length).length - 1;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    shown.push(line);
  }
  const left = lines.length - shown.length + 1;
  return [...shown, ...(left === 0 ? [] : [more(left)])].join('\n');
}

/** What of the told is still to be remembered: inquiries that wait, what is still broken, and letters that may come once more. */
export function stillKept(sent: readonly string[], request: Parameters<typeof companyAlerts>[0]): readonly string[] {
  const { facts } = request.analysis.book;
  const broken = companyAlerts(request).map(({ key }) => key.replace(STEP, ''));
  const waiting = new Set([...openThreads(facts).map(threadId), ...broken]);
  return sent.filter((key) => {
    const [, told] = LETTER.exec(key) ?? [];
    if (told === undefined) return waiting.has(key.replace(/>(?:mail|telegram|chat):[^]*$/, '').replace(STEP, ''));
    return (parsePeriod(told)?.end ?? 0) > facts.now - LETTERS_KEPT;
  });
}

/** What a key ends with. */
const STEP = /:\w+$/;
const LETTER = /^(?:daily|weekly|monthly) ([^>]*)/;
/** In days; a calendar or a zone that is changed and changed back brings no letter anew. */
const LETTERS_KEPT = 40;
