import { NOTHING_SENT, type SendingState } from '../../core/views/digest/sending';
import type { CommandInput } from '../../app/decision';
import { toldIn, toldNames, toldPages } from '../../core/work/alerting/told';
import type { Undelivered } from '../../core/work/alerting/channel';
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

/** The keys of what was told: see sentKey. */
export function readTold(): readonly string[] {
  return [...new Set([...(readState().sent ?? []), ...toldIn(properties()?.getProperties() ?? {})])];
}

/** Writes only what has changed. */
export function writeTold(sent: readonly string[]): void {
  const kept = properties()?.getProperties() ?? {};
  const pages = toldPages(sent);
  for (const [name, page] of Object.entries(pages)) if (kept[name] !== page) properties()?.setProperty(name, page);
  for (const name of toldNames(kept)) if (pages[name] === undefined) properties()?.deleteProperty(name);
}

/** When the clock last rang to the end, and who gets nothing, by the workbook's time; nothing where nobody has switched it on. */
export function lastSending(clock: WallClock): Pick<CommandInput, 'lastSending' | 'undelivered'> {
  const { lastDone } = readState();
  return lastDone === 0 ? {} : { lastSending: clock.momentOf(new Date(lastDone)), undelivered: undeliveredBy(clock) };
}

/** Whom nothing has reached for so long is no more on the list of those who are written to. */
const REMEMBERED = 7 * 86_400_000;

export function undeliveredBy(clock: WallClock): readonly Undelivered[] {
  return Object.values(readState().failing)
    .filter(({ last }) => Date.now() - last < REMEMBERED)
    .map(({ since, last: _last, ...who }) => ({ ...who, since: clock.momentOf(new Date(since)) }));
}
