import type { Channel } from '../../core/views/digest/duties';
import type { TimeUsed } from '../../core/work/alerting/pace';
import type { CommandInput } from '../../app/decision';
import type { WallClock } from '../../core/values/wallClock';
import { properties } from '../memory';

/** What is remembered of sending: losing it costs one letter that comes twice. */
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

const PROPERTY = 'sending';
const NOTHING: SendingState = {
  runningSince: 0,
  lastDone: 0,
  lastSent: 0,
  used: { day: '', milliseconds: 0 },
  lastBegun: 0,
  sent: [],
  tries: {},
  notBefore: {},
};

export function readState(): SendingState {
  try {
    const kept = JSON.parse(properties()?.getProperty(PROPERTY) ?? '{}') as Partial<SendingState>;
    return { ...NOTHING, ...kept };
  } catch {
    return NOTHING;
  }
}

export function writeState(state: SendingState): void {
  properties()?.setProperty(PROPERTY, JSON.stringify(state));
}

/** When the clock last rang to the end, by the workbook's time; nothing where nobody has switched it on. */
export function lastSending(clock: WallClock): Pick<CommandInput, 'lastSending'> {
  const { lastDone } = readState();
  return lastDone === 0 ? {} : { lastSending: clock.momentOf(new Date(lastDone)) };
}
