import type { Moment } from '../../values/moment';
import type { AnswerEntered, ContactFact } from './contactFact';

/** How an inquiry stands: answered in time or late, or open and waiting, soon overdue, overdue. */
export const THREAD_STATES = ['inTime', 'late', 'waiting', 'soon', 'overdue'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** One inquiry of a party from its first unanswered contact to the answer. */
export interface Thread {
  /** Index of the party. */
  readonly party: number;
  /** Inbound contacts of the thread, in time order; the first opened it. */
  readonly inbound: readonly ContactFact[];
  /** How many they are: asking for it makes no list of them. */
  readonly inboundCount: number;
  readonly openedAt: Moment;
  /** Null while nobody has answered. */
  readonly answeredAt: Moment | null;
  /** How the answer was written down, where it is a time typed into one of its rows; otherwise null. */
  readonly answerEntered: AnswerEntered | null;
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
