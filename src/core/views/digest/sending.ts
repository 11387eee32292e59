import type { Channel, Undelivered } from '../../work/alerting/channel';
import type { TimeUsed } from '../../work/alerting/pace';

/** What is remembered of sending: losing it costs one letter that comes twice. Moments are milliseconds. */
export interface SendingState {
  /** When the run began that is at it; 0 while none is. */
  readonly runningSince: number;
  /** When a ring of the clock was last worked through, or when it was switched on; 0 while it is off. */
  readonly lastDone: number;
  /** When something last went out. */
  readonly lastSent: number;
  /** What earlier versions kept here of what was told. */
  readonly sent?: readonly string[] | undefined;
  /** How often a message was begun that has not gone out. */
  readonly tries: Readonly<Record<string, number>>;
  /** How often of them nobody knows how it ended: it may have arrived. */
  readonly unanswered: Readonly<Record<string, number>>;
  readonly used: TimeUsed;
  /** When the last run began. */
  readonly lastBegun: number;
  /** A service has asked to be left alone until then. */
  readonly notBefore: Partial<Readonly<Record<Channel, number>>>;
  /** By way and address: who gets nothing at present, since when, and when that was last seen. */
  readonly failing: Readonly<Record<string, Failing>>;
}

interface Failing extends Omit<Undelivered, 'since'> {
  readonly since: number;
  readonly last: number;
}

export const NOTHING_SENT: SendingState = {
  runningSince: 0,
  lastDone: 0,
  lastSent: 0,
  used: { day: '', milliseconds: 0 },
  lastBegun: 0,
  tries: {},
  unanswered: {},
  notBefore: {},
  failing: {},
};

/** How a delivery ended. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: string;
      /** To try again would end the same. */
      readonly isFinal: boolean;
      /** There was no answer: it may have arrived. */
      readonly isUnknown?: boolean;
      readonly waitSeconds?: number;
    };

/** After so many tries in vain a message is given up: told in the Journal, and no more than that. */
export const MOST_TRIES = 6;

/** What may have arrived each time is sent no oftener: a letter twice is a nuisance, six times it is a fault. */
export const MOST_UNANSWERED = 2;

/** Google ends a run after six minutes: a mark older than that was left by one that was ended. */
const LONGEST_RUN = 7 * 60_000;

/** Whether another run is still at it. */
export function isUnderWay({ runningSince }: SendingState, now: number): boolean {
  return now - runningSince <= LONGEST_RUN;
}

/** Whether a service has asked not to be called yet. */
export function isAskedToWait({ notBefore }: SendingState, channel: Channel, now: number): boolean {
  return (notBefore[channel] ?? 0) > now;
}

/** What a try is of: one message, by all that it tells of. */
export interface Try {
  readonly channel: Channel;
  readonly address: string;
  readonly name: string;
  /** By the first of them its tries are counted. */
  readonly keys: readonly string[];
  readonly now: number;
}

/** What is remembered before a try: where nothing can be, nothing goes out, and what is ended on the way does not go out without end. */
export function beforeTry(state: SendingState, { keys: [first = ''] }: Pick<Try, 'keys'>): SendingState {
  return {
    ...state,
    tries: oneMore(state.tries, first),
    // Until there is an answer: a run may be ended before it comes.
    unanswered: oneMore(state.unanswered, first),
  };
}

/** Whether a message has been begun once more than is given up: runs were ended over it, or nobody has answered. */
export function isVain(begun: SendingState, { keys: [first = ''] }: Pick<Try, 'keys'>): boolean {
  return counted(begun.unanswered, first) > MOST_UNANSWERED;
}

type Counts = Readonly<Record<string, number>>;

function counted(counts: Counts, key: string): number {
  return counts[key] ?? 0;
}

function oneMore(counts: Counts, key: string): Counts {
  return { ...counts, [key]: counted(counts, key) + 1 };
}

/** An answer, whatever it says, makes the try one of those whose end is known. */
function oneLess(counts: Counts, key: string): Counts {
  const left = counted(counts, key) - 1;
  return left > 0 ? { ...counts, [key]: left } : without(counts, key);
}

function without<Value>(kept: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(kept).filter(([one]) => one !== key));
}

interface AfterTry {
  readonly state: SendingState;
  /** It went, or is given up: it is not tried again. */
  readonly isOver: boolean;
  /** Whether the Journal is to tell of it: the first failure and the last, not every one between them. */
  readonly isTold: boolean;
}

/** What is remembered after a try that was begun. */
export function afterTry(begun: SendingState, one: Try, outcome: Outcome): AfterTry {
  const { channel, keys, now } = one;
  const [first = ''] = keys;
  const tries = counted(begun.tries, first);
  const isOver = outcome.ok || outcome.isFinal || tries >= MOST_TRIES || isGivenUp(begun, first, outcome);
  if (isOver) return { state: over(begun, one, outcome), isOver, isTold: true };
  const seconds = outcome.waitSeconds ?? 0;
  const notBefore = seconds === 0 ? begun.notBefore : { ...begun.notBefore, [channel]: now + seconds * 1000 };
  const unanswered = outcome.isUnknown === true ? begun.unanswered : oneLess(begun.unanswered, first);
  return { state: { ...begun, notBefore, unanswered }, isOver, isTold: tries === 1 };
}

function isGivenUp({ unanswered }: SendingState, first: string, outcome: Outcome & { readonly ok: false }): boolean {
  return outcome.isUnknown === true && counted(unanswered, first) >= MOST_UNANSWERED;
}

/** A message that went, or is given up: then whoever it was for is out of reach by this way. */
function over(
  begun: SendingState,
  { channel, address, name, keys: [first = ''], now }: Try,
  outcome: Outcome,
): SendingState {
  const place = `${channel}:${address}`;
  const { [place]: known, ...failing } = begun.failing;
  const state = { ...begun, tries: without(begun.tries, first), unanswered: without(begun.unanswered, first) };
  if (outcome.ok) return { ...state, failing, lastSent: now };
  const { why, isUnknown = false } = outcome;
  const told = { channel, name, why, isUnknown, since: known?.since ?? now, last: now };
  return { ...state, failing: { ...failing, [place]: told } };
}

/** Of what was begun only that is remembered which is still due: what was answered meanwhile is tried no more. */
export function stillTried({ sent: _earlier, ...state }: SendingState, due: ReadonlySet<string>): SendingState {
  const stillDue = (counts: Counts): Counts =>
    Object.fromEntries(Object.entries(counts).filter(([key]) => due.has(key)));
  return { ...state, tries: stillDue(state.tries), unanswered: stillDue(state.unanswered) };
}
