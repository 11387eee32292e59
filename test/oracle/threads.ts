import type { ChannelKind } from '../../src/core/register/schema/choice';
import { momentOfSeconds, secondsOf, type Moment } from '../../src/core/values/moment';
import { allParties, type Ledger, type Touch } from './ledger';
import type { PartyKey } from './parties';
import { isGenuineInbound, isReaching } from './touchKinds';
import { deadlineAfter, workingSeconds } from './workingTime';

export type ThreadState = 'inTime' | 'late' | 'waiting' | 'soon' | 'overdue';

/** One wait of one party, from its first unanswered inbound contact on. */
export interface OracleThread {
  readonly party: PartyKey;
  /** Ids of the inbound contacts in it, in time order. */
  readonly ids: readonly string[];
  readonly since: Moment;
  /** The first employee its inbound contacts name. */
  readonly takenBy: string;
  readonly channel: ChannelKind | null;
  /** Working minutes until the answer, or until now. */
  readonly waitedMinutes: number;
  /** The same by the clock. */
  readonly clockMinutes: number;
  readonly target: number;
  readonly deadline: Moment | null;
  readonly state: ThreadState;
  /** How many outbound contacts did not reach the party while it waited. */
  readonly attempts: number;
  /** Working minutes to the answer; none while it waits. */
  readonly response: number | null;
  /** Working minutes to the first attempt or the answer, whichever is earlier. */
  readonly attempt: number | null;
  /** Minutes by the clock from a typed answer to its being typed; none where that is not known. */
  readonly typedAfter: number | null;
}

type EventKind = 'inbound' | 'reaching' | 'answeredAt' | 'attempt';

interface Event {
  readonly at: number;
  readonly kind: EventKind;
  readonly touch: Touch;
}

/** What happens first when several things happen at the same time. */
const ORDER: readonly EventKind[] = ['inbound', 'reaching', 'answeredAt', 'attempt'];

interface Wait {
  readonly inbound: Touch[];
  readonly attempts: Touch[];
  answer: number | null;
  /** The row into which the answer was typed, when it was. */
  typedInto: Touch | null;
}

/** Outbound contacts made while their party waited, and the waits themselves. */
interface WaitingStory {
  readonly waits: readonly Wait[];
  readonly answering: ReadonlySet<Touch>;
}

function eventsOf(touches: readonly Touch[]): Event[] {
  const events = touches.flatMap((touch): Event[] => {
    if (touch.contact.direction === 'out') {
      return [{ at: touch.at, kind: isReaching(touch) ? 'reaching' : 'attempt', touch }];
    }
    if (!isGenuineInbound(touch)) return [];
    const inbound: Event = { at: touch.at, kind: 'inbound', touch };
    return touch.answeredAt === null ? [inbound] : [inbound, { at: touch.answeredAt, kind: 'answeredAt', touch }];
  });
  // The sort is stable: events of one kind at one time keep the order of ids and rows.
  return events.sort((left, right) => left.at - right.at || ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind));
}

function storyOf(touches: readonly Touch[]): WaitingStory {
  const waits: Wait[] = [];
  const answering = new Set<Touch>();
  for (const { at, kind, touch } of eventsOf(touches)) {
    const last = waits.at(-1);
    const open = last?.answer === null ? last : null;
    switch (kind) {
      case 'inbound':
        if (open) open.inbound.push(touch);
        else waits.push({ inbound: [touch], attempts: [], answer: null, typedInto: null });
        break;
      case 'reaching':
        if (open) open.answer = at;
        // In the very minute of another answer it counts as answering too.
        if (open || (last && last.answer !== null && minuteOf(last.answer) === minuteOf(at))) answering.add(touch);
        break;
      case 'answeredAt':
        if (!open?.inbound.includes(touch)) break;
        open.answer = at;
        open.typedInto = touch;
        break;
      case 'attempt':
        if (!open) break;
        open.attempts.push(touch);
        answering.add(touch);
        break;
    }
  }
  return { waits, answering };
}

function minuteOf(seconds: number): number {
  return Math.floor(seconds / 60);
}

function touchesOfParty(ledger: Ledger, party: PartyKey): Touch[] {
  return ledger.touches.filter((touch) => touch.party === party);
}

/** Outbound contacts made while their party was waiting: answering, which is neither active selling nor care. */
export function answeringTouches(ledger: Ledger): Set<Touch> {
  return new Set(allParties(ledger).flatMap((party) => [...storyOf(touchesOfParty(ledger, party)).answering]));
}

/** All threads of the register, by party, then by time. */
export function threadsOf(ledger: Ledger): OracleThread[] {
  return allParties(ledger).flatMap((party) =>
    storyOf(touchesOfParty(ledger, party)).waits.map((wait) => threadOf(wait, party, ledger)),
  );
}

function threadOf(wait: Wait, party: PartyKey, ledger: Ledger): OracleThread {
  const { calendar } = ledger.rows;
  const opening = wait.inbound[0];
  if (!opening) throw new Error('A wait begins with an inbound contact');
  const channel = opening.contact.channel;
  const target = ledger.settings.replyTargets[channel ?? 'other'];
  const minutesUntil = (time: number): number => workingSeconds(calendar, opening.at, time) / 60;
  const until = wait.answer ?? secondsOf(ledger.now);
  const waited = minutesUntil(until);
  const deadline = deadlineAfter(calendar, opening.at, target * 60);
  const response = wait.answer === null ? null : minutesUntil(wait.answer);
  const firstTry = wait.attempts[0]?.at ?? wait.answer;
  const hasTried = wait.attempts.length > 0;
  const typedAt = wait.typedInto?.contact.answerEnteredAt ?? null;
  return {
    party,
    ids: wait.inbound.map((touch) => touch.contact.id),
    since: momentOfSeconds(opening.at),
    takenBy: wait.inbound.map(({ contact }) => contact.employee).find(Boolean) ?? '',
    channel,
    waitedMinutes: waited,
    clockMinutes: Math.max(0, until - opening.at) / 60,
    target,
    deadline: deadline === null ? null : momentOfSeconds(deadline),
    state: response === null ? openState() : response <= target ? 'inTime' : 'late',
    attempts: wait.attempts.length,
    response,
    attempt: firstTry === null ? null : minutesUntil(firstTry),
    typedAfter: typedAt === null || wait.answer === null ? null : (secondsOf(typedAt) - wait.answer) / 60,
  };

  function openState(): ThreadState {
    if (deadline !== null && secondsOf(ledger.now) > deadline) return 'overdue';
    return hasTried || waited >= 0.75 * target ? 'soon' : 'waiting';
  }
}
