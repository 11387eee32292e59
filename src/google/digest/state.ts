import type { TimeUsed } from '../../core/work/alerting/pace';
import type { CommandInput } from '../../app/decision';
import { toldIn, toldNames, toldPages } from '../../core/work/alerting/told';
import type { Channel, Undelivered } from '../../core/work/alerting/channel';
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
  /** What earlier versions kept here of what was told. */
  readonly sent?: readonly string[] | undefined;
  /** How often a message was begun that has not gone out. */
  readonly tries: Readonly<Record<string, number>>;
  readonly used: TimeUsed;
  /** When the last run began. */
  readonly lastBegun: number;
  /** A service has asked to be left alone until then. */
  readonly notBefore: Partial<Readonly<Record<Channel, number>>>;
  /** By way and address: who gets nothing at present, since when, and when that was last seen. */
  readonly failing: Readonly<Record<string, Failing>>;
}

export interface Failing extends Pick<Undelivered, 'name' | 'channel' | 'why'> {
  readonly since: number;
  readonly last: number;
}

const PROPERTY = 'sending';
const NOTHING: SendingState = {
  runningSince: 0,
  lastDone: 0,
  lastSent: 0,
  used: { day: '', milliseconds: 0 },
  lastBegun: 0,
  tries: {},
  notBefore: {},
  failing: {},
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
    .map(({ name, channel, why, since }) => ({ name, channel, why, since: clock.momentOf(new Date(since)) }));
}
