import { NOTHING_SENT, type SendingState } from '../../core/views/digest/sending';
import type { CommandInput } from '../../app/decision';
import type { WallClock } from '../../core/values/wallClock';
import { properties } from '../memory';

const PROPERTY = 'sending';

export function readState(): SendingState {
  try {
    const kept = JSON.parse(properties()?.getProperty(PROPERTY) ?? '{}') as Partial<SendingState>;
    return { ...NOTHING_SENT, ...kept };
  } catch {
    return NOTHING_SENT;
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
