import type { Settings } from '../../register/tables/settings';
import { secondsOf, type Moment } from '../../values/moment';
import type { ContactColumns } from './contactColumns';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import { THREAD_STATES, type JudgedThread, type ThreadState } from './thread';
import { NONE, PlacedThread, ThreadColumns, type ThreadClock } from './threadColumns';

export interface Threads {
  readonly threads: ThreadColumns;
  /** By position in the contacts: 1 when an outbound contact was made while its party was waiting. */
  readonly isAnswering: Uint8Array;
}

/** Follows every party's contacts in time order. Contacts must come in the order of contactFactsOf. */
export function threadsOf({ rows, columns }: ContactFacts, partyCount: number): Threads {
  const threads = new ThreadColumns(rows, countOf(columns, mayOpen));
  const latest = new Int32Array(partyCount).fill(NONE);
  const isAnswering = new Uint8Array(rows.length);
  columns.each((contact, position) => {
    const { party } = contact;
    if (party < 0) return;
    const last = latest[party] ?? NONE;
    const open = stillOpen(threads, last, contact);
    if (contact.isInbound) {
      if (contact.isNoise) return;
      const thread = open === NONE ? threads.count++ : open;
      threads.join(thread, contact, position);
      latest[party] = thread;
      return;
    }
    isAnswering[position] = Number(open !== NONE || isSameAnswer(threads.answerOf(last), contact));
    if (open === NONE) return;
    if (contact.reaches) threads.answeredAt[open] = contact.at;
    else threads.attempts.add(open, position);
  });
  for (let thread = 0; thread < threads.count; thread++) {
    if (threads.answerOf(thread) === null) threads.answeredAt[thread] = threads.typedAnswer[thread] ?? Number.NaN;
  }
  return { threads, isAnswering };
}

function countOf(contacts: ContactColumns, is: (contact: ContactFact) => boolean): number {
  let count = 0;
  contacts.each((contact) => (count += Number(is(contact))));
  return count;
}

function mayOpen({ isInbound, isNoise, party }: ContactFact): boolean {
  return isInbound && !isNoise && party >= 0;
}

/** At equal times a typed answer comes after inbounds and after an outbound that reaches, but before an attempt. */
function stillOpen({ answeredAt, typedAnswer }: ThreadColumns, thread: number, next: ContactFact): number {
  if (thread === NONE || !Number.isNaN(answeredAt[thread])) return NONE;
  const typed = typedAnswer[thread] ?? Number.NaN;
  const isAttempt = !next.isInbound && !next.reaches;
  const isOver = typed < next.at || (typed === next.at && isAttempt);
  if (!isOver) return thread;
  answeredAt[thread] = typed;
  return NONE;
}

/** Whoever reaches the party in the very minute of another answer has answered as well. */
function isSameAnswer(answeredAt: Moment | null, contact: ContactFact): boolean {
  return contact.reaches && answeredAt !== null && minuteOf(answeredAt) === minuteOf(contact.at);
}

function minuteOf(moment: Moment): number {
  return Math.floor(secondsOf(moment) / 60);
}

/** From this share of the target on, an open thread is about to be overdue. */
const SOON = 0.75;

/** What each thread is worth at now: its target, its minutes and its state. In the order they were opened. */
export function judgedThreads(threads: ThreadColumns, settings: Settings, clock: ThreadClock): readonly JudgedThread[] {
  const judged: JudgedThread[] = [];
  for (let thread = 0; thread < threads.count; thread++) {
    const opener = threads.openerOf(thread);
    const answeredAt = threads.answerOf(thread);
    const target = settings.replyTargets[opener.contact.channel ?? 'other'];
    const waited = clock.calendar.workingMinutes(opener.at, answeredAt ?? clock.now);
    const isAttempted = threads.attempts.firstOf(thread) !== NONE;
    threads.target[thread] = target;
    threads.waited[thread] = waited;
    threads.state[thread] = THREAD_STATES.indexOf(stateOf(waited, target, answeredAt !== null, isAttempted));
    judged.push(new PlacedThread(threads, thread, clock));
  }
  return judged;
}

/** Overdue is judged by working minutes: by the law of the calendar that is the same as being past the deadline. */
function stateOf(waited: number, target: number, isAnswered: boolean, isAttempted: boolean): ThreadState {
  if (isAnswered) return waited <= target ? 'inTime' : 'late';
  if (waited > target) return 'overdue';
  return isAttempted || waited >= target * SOON ? 'soon' : 'waiting';
}
