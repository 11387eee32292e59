import type { ContactFact } from './contactFact';
import type { Settings } from '../../register/tables/settings';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { minutesBetween, secondsOf, type Moment } from '../../values/moment';

/** How an inquiry stands: answered in time or late, or open and waiting, soon overdue, overdue. */
export const THREAD_STATES = ['inTime', 'late', 'waiting', 'soon', 'overdue'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** One inquiry of a party from its first unanswered contact to the answer. */
export interface Thread {
  /** Index of the party. */
  readonly party: number;
  /** Inbound contacts of the thread, in time order; the first opened it. */
  readonly inbound: readonly ContactFact[];
  readonly openedAt: Moment;
  /** Null while nobody has answered. */
  readonly answeredAt: Moment | null;
  /** Outbound contacts that did not reach, in time order. */
  readonly attempts: readonly ContactFact[];
}

/** A thread judged at now. Minutes are working minutes unless they say clock. */
export interface JudgedThread extends Thread {
  readonly state: ThreadState;
  /** The target of the channel that opened it. */
  readonly target: number;
  /** From opening to the answer; null while open. */
  readonly response: number | null;
  /** From opening to the first attempt or the answer, whichever is earlier; null when there was neither. */
  readonly attempt: number | null;
  /** From opening to the answer or, while open, to now. */
  readonly waited: number;
  readonly waitedClock: number;
}

export interface Threads {
  readonly threads: readonly Thread[];
  /** By position in the contacts: 1 when an outbound contact was made while its party was waiting. */
  readonly isAnswering: Uint8Array;
}

interface OpenThread {
  readonly party: number;
  readonly inbound: ContactFact[];
  readonly openedAt: Moment;
  /** The earliest answer typed into one of its rows so far; it closes the thread when its time comes. */
  typedAnswer: Moment | null;
  answeredAt: Moment | null;
  attempts: ContactFact[];
}

/** Most threads have none; one list for all of them, never added to. */
const NO_ATTEMPTS: ContactFact[] = [];

/** Follows every party's contacts in time order. Contacts must come in the order of contactFactsOf. */
export function threadsOf(contacts: readonly ContactFact[], partyCount: number): Threads {
  const latest: (OpenThread | undefined)[] = new Array<OpenThread | undefined>(partyCount).fill(undefined);
  const threads: OpenThread[] = [];
  const isAnswering = new Uint8Array(contacts.length);
  contacts.forEach((contact, position) => {
    if (contact.party < 0) return;
    const thread = stillOpen(latest[contact.party], contact);
    if (contact.isInbound) {
      if (!contact.isNoise) latest[contact.party] = joinOrOpen(thread, contact, threads);
      return;
    }
    isAnswering[position] = Number(thread !== undefined || isSameAnswer(latest[contact.party], contact));
    if (!thread) return;
    if (contact.reaches) thread.answeredAt = contact.at;
    else if (thread.attempts === NO_ATTEMPTS) thread.attempts = [contact];
    else thread.attempts.push(contact);
  });
  for (const thread of threads) thread.answeredAt ??= thread.typedAnswer;
  return { threads, isAnswering };
}

/** At equal times a typed answer comes after inbounds and after an outbound that reaches, but before an attempt. */
function stillOpen(thread: OpenThread | undefined, next: ContactFact): OpenThread | undefined {
  if (thread?.answeredAt !== null) return undefined;
  if (thread.typedAnswer === null) return thread;
  const isAttempt = !next.isInbound && !next.reaches;
  const isOver = thread.typedAnswer < next.at || (thread.typedAnswer === next.at && isAttempt);
  if (!isOver) return thread;
  thread.answeredAt = thread.typedAnswer;
  return undefined;
}

/** Whoever reaches the party in the very minute of another answer has answered as well. */
function isSameAnswer(thread: OpenThread | undefined, contact: ContactFact): boolean {
  const answeredAt = thread?.answeredAt ?? null;
  return contact.reaches && answeredAt !== null && minuteOf(answeredAt) === minuteOf(contact.at);
}

function minuteOf(moment: Moment): number {
  return Math.floor(secondsOf(moment) / 60);
}

function joinOrOpen(thread: OpenThread | undefined, contact: ContactFact, threads: OpenThread[]): OpenThread {
  if (!thread) return open(contact, threads);
  thread.inbound.push(contact);
  const answer = contact.answeredAt;
  if (answer !== null && (thread.typedAnswer === null || answer < thread.typedAnswer)) thread.typedAnswer = answer;
  return thread;
}

function open(contact: ContactFact, threads: OpenThread[]): OpenThread {
  const thread = {
    party: contact.party,
    inbound: [contact],
    openedAt: contact.at,
    typedAnswer: contact.answeredAt,
    answeredAt: null,
    attempts: NO_ATTEMPTS,
  };
  threads.push(thread);
  return thread;
}

/** From this share of the target on, an open thread is about to be overdue. */
const SOON = 0.75;

/** A thread seen at now: only what figures count is worked out before it is asked for, for there may be a million. */
class ThreadAtNow implements JudgedThread {
  readonly target: number;
  readonly waited: number;
  readonly state: ThreadState;
  private readonly thread: Thread;
  private readonly calendar: WorkingCalendar;
  private readonly until: Moment;

  constructor(thread: Thread, calendar: WorkingCalendar, target: number, now: Moment) {
    this.thread = thread;
    this.calendar = calendar;
    this.target = target;
    this.until = thread.answeredAt ?? now;
    this.waited = calendar.workingMinutes(thread.openedAt, this.until);
    this.state = stateOf(this.waited, target, thread.answeredAt !== null, thread.attempts.length > 0);
  }

  get party(): number {
    return this.thread.party;
  }

  get inbound(): readonly ContactFact[] {
    return this.thread.inbound;
  }

  get openedAt(): Moment {
    return this.thread.openedAt;
  }

  get answeredAt(): Moment | null {
    return this.thread.answeredAt;
  }

  get attempts(): readonly ContactFact[] {
    return this.thread.attempts;
  }

  get response(): number | null {
    return this.thread.answeredAt === null ? null : this.waited;
  }

  get attempt(): number | null {
    const firstTry = earlier(this.attempts[0]?.at ?? null, this.answeredAt);
    return firstTry === null ? null : this.calendar.workingMinutes(this.openedAt, firstTry);
  }

  get waitedClock(): number {
    return Math.max(minutesBetween(this.openedAt, this.until), 0);
  }
}

/** What each thread is worth at now: its target, its minutes and its state. */
export function judgeThread(thread: Thread, calendar: WorkingCalendar, settings: Settings, now: Moment): JudgedThread {
  const channel = thread.inbound[0]?.contact.channel ?? 'other';
  return new ThreadAtNow(thread, calendar, settings.replyTargets[channel], now);
}

/** Overdue is judged by working minutes: by the law of the calendar that is the same as being past the deadline. */
function stateOf(waited: number, target: number, isAnswered: boolean, isAttempted: boolean): ThreadState {
  if (isAnswered) return waited <= target ? 'inTime' : 'late';
  if (waited > target) return 'overdue';
  return isAttempted || waited >= target * SOON ? 'soon' : 'waiting';
}

function earlier(left: Moment | null, right: Moment | null): Moment | null {
  if (left === null) return right;
  return right === null ? left : Math.min(left, right);
}
