import { minutesBetween, type Moment } from '../../values/moment';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import type { AnswerEntered, ContactFact } from './contactFact';
import type { FactList, Placed } from './factList';
import { THREAD_STATES, type JudgedThread, type ThreadState } from './thread';

/** No such thread, no such contact. */
export const NONE = -1;

/** Contacts that belong to threads, each after the one before it: the place of the first, and of the last so far. */
class Chains {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;

  constructor(threads: number, next: Int32Array) {
    this.first = new Int32Array(threads).fill(NONE);
    this.last = new Int32Array(threads).fill(NONE);
    this.next = next;
  }

  add(thread: number, position: number): void {
    const before = this.last[thread] ?? NONE;
    if (before === NONE) this.first[thread] = position;
    else this.next[before] = position;
    this.last[thread] = position;
  }

  firstOf(thread: number): number {
    return this.first[thread] ?? NONE;
  }

  placesOf(thread: number): readonly number[] {
    const places: number[] = [];
    for (let place = this.firstOf(thread); place !== NONE; place = this.next[place] ?? NONE) places.push(place);
    return places;
  }
}

/** Threads by columns: there may be half a million, each with contacts of its own. */
export class ThreadColumns {
  readonly contacts: FactList<ContactFact>;
  count = 0;
  readonly party: Int32Array;
  readonly openedAt: Float64Array;
  readonly inbound: Chains;
  readonly attempts: Chains;
  readonly inboundCount: Uint32Array;
  /** NaN while nobody has answered. */
  readonly answeredAt: Float64Array;
  /** The earliest answer typed into one of its rows so far, NaN without one; it closes the thread when its time comes. */
  readonly typedAnswer: Float64Array;
  /** How that answer was written down, and whether it is the one that closed the thread. */
  private readonly typedEntered: (AnswerEntered | null)[];
  private readonly isAnsweredByTyping: Uint8Array;
  readonly target: Float64Array;
  readonly waited: Float64Array;
  readonly state: Uint8Array;

  constructor(contacts: FactList<ContactFact>, capacity: number) {
    this.contacts = contacts;
    const next = new Int32Array(contacts.length).fill(NONE);
    this.party = new Int32Array(capacity);
    this.openedAt = new Float64Array(capacity);
    this.inbound = new Chains(capacity, next);
    this.attempts = new Chains(capacity, next);
    this.inboundCount = new Uint32Array(capacity);
    this.answeredAt = new Float64Array(capacity).fill(Number.NaN);
    this.typedAnswer = new Float64Array(capacity).fill(Number.NaN);
    this.typedEntered = new Array<AnswerEntered | null>(capacity).fill(null);
    this.isAnsweredByTyping = new Uint8Array(capacity);
    this.target = new Float64Array(capacity);
    this.waited = new Float64Array(capacity);
    this.state = new Uint8Array(capacity);
  }

  /** A new thread, with the target of the channel that opens it. */
  open({ party, at }: ContactFact, target: number): number {
    const thread = this.count++;
    this.party[thread] = party;
    this.openedAt[thread] = at;
    this.target[thread] = target;
    return thread;
  }

  join(thread: number, contact: ContactFact, position: number): void {
    this.inbound.add(thread, position);
    this.inboundCount[thread] = (this.inboundCount[thread] ?? 0) + 1;
    const typed = this.typedAnswer[thread] ?? Number.NaN;
    if (contact.answeredAt === null || typed <= contact.answeredAt) return;
    this.typedAnswer[thread] = contact.answeredAt;
    this.typedEntered[thread] = contact.answerEntered;
  }

  /** The answer typed into one of its rows closes the thread, if there is one. */
  closeByTyping(thread: number): void {
    this.answeredAt[thread] = this.typedAnswer[thread] ?? Number.NaN;
    this.isAnsweredByTyping[thread] = 1;
  }

  answerEnteredOf(thread: number): AnswerEntered | null {
    return this.isAnsweredByTyping[thread] === 1 ? (this.typedEntered[thread] ?? null) : null;
  }

  /** Null while nobody has answered. */
  answerOf(thread: number): Moment | null {
    const answered = this.answeredAt[thread] ?? Number.NaN;
    return Number.isNaN(answered) ? null : answered;
  }

  contactsOf(chains: Chains, thread: number): readonly ContactFact[] {
    return chains.placesOf(thread).map((place) => this.contacts.at(place));
  }
}

/** A thread read by its names; what no figure needs is worked out when it is asked for. */
export class PlacedThread implements JudgedThread, Placed {
  place: number;
  private readonly columns: ThreadColumns;
  private readonly clock: ThreadClock;

  constructor(columns: ThreadColumns, place: number, clock: ThreadClock) {
    this.columns = columns;
    this.place = place;
    this.clock = clock;
  }

  get party(): number {
    return this.columns.party[this.place] ?? NONE;
  }

  get inbound(): readonly ContactFact[] {
    return this.columns.contactsOf(this.columns.inbound, this.place);
  }

  get inboundCount(): number {
    return this.columns.inboundCount[this.place] ?? 0;
  }

  get openedAt(): Moment {
    return this.columns.openedAt[this.place] ?? 0;
  }

  get answeredAt(): Moment | null {
    return this.columns.answerOf(this.place);
  }

  get answerEntered(): AnswerEntered | null {
    return this.columns.answerEnteredOf(this.place);
  }

  get attempts(): readonly ContactFact[] {
    return this.columns.contactsOf(this.columns.attempts, this.place);
  }

  get target(): number {
    return this.columns.target[this.place] ?? 0;
  }

  get waited(): number {
    return this.columns.waited[this.place] ?? 0;
  }

  get state(): ThreadState {
    return THREAD_STATES[this.columns.state[this.place] ?? 0] ?? 'waiting';
  }

  get response(): number | null {
    return this.answeredAt === null ? null : this.waited;
  }

  get attempt(): number | null {
    const tries = [this.attempts[0]?.at ?? null, this.answeredAt].filter((moment) => moment !== null);
    return tries.length === 0 ? null : this.clock.calendar.workingMinutes(this.openedAt, Math.min(...tries));
  }

  get waitedClock(): number {
    return Math.max(minutesBetween(this.openedAt, this.answeredAt ?? this.clock.now), 0);
  }
}

/** By which time threads are judged. */
export interface ThreadClock {
  readonly calendar: WorkingCalendar;
  readonly now: Moment;
}
