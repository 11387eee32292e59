import type { TimeUsed } from '../../work/alerting/pace';
import type { Channel } from './duties';

/** What is remembered of sending: losing it costs one letter that comes twice. Moments are milliseconds. */
export interface SendingState {
  /** When the run began that is at it; 0 while none is. */
  readonly runningSince: number;
  /** When a ring of the clock was last worked through, or when it was switched on; 0 while it is off. */
  readonly lastDone: number;
  /** When something last went out. */
  readonly lastSent: number;
  readonly sent: readonly string[];
  readonly tries: Readonly<Record<string, number>>;
  readonly used: TimeUsed;
  /** When the last run began. */
  readonly lastBegun: number;
  /** A service has asked to be left alone until then. */
  readonly notBefore: Partial<Readonly<Record<Channel, number>>>;
}

export const NOTHING_SENT: SendingState = {
  runningSince: 0,
  lastDone: 0,
  lastSent: 0,
  used: { day: '', milliseconds: 0 },
  lastBegun: 0,
  sent: [],
  tries: {},
  notBefore: {},
};

/** How a delivery ended. `isFinal`: to try again would end the same. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly isFinal: boolean; readonly waitSeconds?: number };

/** After so many tries in vain a message is given up: told in the Journal, and no more than that. */
export const MOST_TRIES = 6;

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
  /** By the first of them its tries are counted. */
  readonly keys: readonly string[];
  readonly now: number;
}

/** What is remembered after a try, and whether the Journal is to tell of it: the first failure and the last, not every one between them. */
export function afterTry(
  state: SendingState,
  { channel, keys, now }: Try,
  outcome: Outcome,
): { readonly state: SendingState; readonly isTold: boolean } {
  const [first = ''] = keys;
  const tries = (state.tries[first] ?? 0) + 1;
  const { [first]: _counted, ...others } = state.tries;
  const isOver = outcome.ok || outcome.isFinal || tries >= MOST_TRIES;
  if (isOver) {
    const lastSent = outcome.ok ? now : state.lastSent;
    return { state: { ...state, tries: others, lastSent, sent: [...state.sent, ...keys] }, isTold: true };
  }
  const seconds = outcome.waitSeconds ?? 0;
  const notBefore = seconds === 0 ? state.notBefore : { ...state.notBefore, [channel]: now + seconds * 1000 };
  return { state: { ...state, tries: { ...others, [first]: tries }, notBefore }, isTold: tries === 1 };
}
