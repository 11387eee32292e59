import type { Settings } from '../../register/tables/settings';
import { secondsOf, type Moment } from '../../values/moment';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import { FactList } from './factList';
import { THREAD_STATES, type JudgedThread, type ThreadState } from './thread';
import { NONE, PlacedThread, ThreadColumns, type ThreadClock } from './threadColumns';

export interface Threads {
  readonly threads: ThreadColumns;
  /** By position in the contacts: 1 when an outbound contact was made while its party was waiting. */
  readonly isAnswering: Uint8Array;
}

/** Follows every party's contacts in time order. Contacts must come in the order of contactFactsOf. */
export function threadsOf({ list }: ContactFacts, partyCount: number, { replyTargets }: Settings): Threads {
  const threads = new ThreadColumns(list, list.count(mayOpen));
  const latest = new Int32Array(partyCount).fill(NONE);
  const isAnswering = new Uint8Array(list.length);
  list.each((contact, position) => {
    const { party } = contact;
    if (party < 0) return;
    const last = latest[party] ?? NONE;
    const open = stillOpen(threads, last, contact);
    if (contact.isInbound) {
      if (contact.isNoise) return;
      const thread = open === NONE ? threads.open(contact, replyTargets[contact.contact.channel ?? 'other']) : open;
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
    if (threads.answerOf(thread) === null) threads.closeByTyping(thread);
  }
  return { threads, isAnswering };
}

function mayOpen({ isInbound, isNoise, party }: ContactFact): boolean {
  return isInbound && !isNoise && party >= 0;
}

/** At equal times a typed answer comes after inbounds and after an outbound that reaches, but before an attempt. */
function stillOpen(threads: ThreadColumns, thread: number, next: ContactFact): number {
  if (thread === NONE || threads.answerOf(thread) !== null) return NONE;
  const typed = threads.typedAnswer[thread] ?? Number.NaN;
  const isAttempt = !next.isInbound && !next.reaches;
  const isOver = typed < next.at || (typed === next.at && isAttempt);
  if (!isOver) return thread;
  threads.closeByTyping(thread);
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

/** What each thread is worth at now: its minutes and its state. In the order they were opened. */
export function judgedThreads(threads: ThreadColumns, clock: ThreadClock): FactList<JudgedThread> {
  for (let thread = 0; thread < threads.count; thread++) {
    const answeredAt = threads.answerOf(thread);
    const target = threads.target[thread] ?? 0;
    const waited = clock.calendar.workingMinutes(threads.openedAt[thread] ?? 0, answeredAt ?? clock.now);
    const isAttempted = threads.attempts.firstOf(thread) !== NONE;
    threads.waited[thread] = waited;
    threads.state[thread] = THREAD_STATES.indexOf(stateOf(waited, target, answeredAt !== null, isAttempted));
  }
  const times = threads.openedAt.subarray(0, threads.count);
  return new FactList({ times, placedAt: (place) => new PlacedThread(threads, place, clock) });
}

/** Overdue is judged by working minutes: by the law of the calendar that is the same as being past the deadline. */
function stateOf(waited: number, target: number, isAnswered: boolean, isAttempted: boolean): ThreadState {
  if (isAnswered) return waited <= target ? 'inTime' : 'late';
  if (waited > target) return 'overdue';
  return isAttempted || waited >= target * SOON ? 'soon' : 'waiting';
}
