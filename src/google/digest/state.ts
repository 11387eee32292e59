import type { Channel } from '../../core/views/digest/duties';
import { properties } from '../memory';

/** What is remembered of sending: losing it costs one letter that comes twice. */
export interface SendingState {
  /** When the run began that is at it; 0 while none is. */
  readonly runningSince: number;
  /** When something last went out. */
  readonly lastSent: number;
  readonly sent: readonly string[];
  readonly tries: Readonly<Record<string, number>>;
  /** A service has asked to be left alone until then. */
  readonly notBefore: Partial<Readonly<Record<Channel, number>>>;
}

const PROPERTY = 'sending';
const NOTHING: SendingState = { runningSince: 0, lastSent: 0, sent: [], tries: {}, notBefore: {} };

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
