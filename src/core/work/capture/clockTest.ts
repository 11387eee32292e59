import type { SourceRow } from '../../register/tables/sources';
import { MILLISECONDS_A_DAY, UNIX_EPOCH_SERIAL } from '../../values/moment';
import { wallClockIn } from '../../values/wallClock';
import type { CaptureEvent, Instant } from './event';
import { PROVIDERS } from './providers/providers';

/**
 * A call is told of when it is over: the end it tells and the moment it arrives are one, but for seconds. Where they are
 * always a whole number of hours apart, the source's zone is not the one its times are read in.
 */

/** So many calls in a row have to say the same. */
const ENOUGH = 3;
const MINUTES_AN_HOUR = 60;
/** A delivery may be late by so much, and is no clock that is wrong. */
const LATE = 15;

type Clock = Pick<SourceRow, 'kind' | 'zone'>;

/** What is kept of a source: the zone its times were read in, and by how many minutes its last ends of calls were off. */
interface Kept {
  readonly zone: string;
  readonly gaps: readonly number[];
}

/** What to keep of a source after a delivery; null where it tells nothing of the clock, blank where the clock is right. */
export function clockNoted(
  kept: string,
  source: Clock,
  events: readonly CaptureEvent[],
  arrivedAt: Instant,
): string | null {
  const ends = events.flatMap((event) => (event.kind === 'call' && event.told.isOver === true ? (event.told.endedAt ?? []) : [])); // prettier-ignore
  const [end] = ends;
  if (end === undefined) return null;
  const gap = Math.round((arrivedAt - end) / 60_000);
  if (Math.abs(gap) < LATE) return '';
  const before = keptIn(kept);
  const gaps = before.zone === source.zone ? before.gaps : [];
  return JSON.stringify({ zone: source.zone, gaps: [...gaps, gap].slice(-ENOUGH) } satisfies Kept);
}

function keptIn(text: string): Kept {
  return text === '' ? { zone: '', gaps: [] } : (JSON.parse(text) as Kept);
}

/** The zone to write into Sources, as `+04:00`; blank while nothing speaks against the one that stands there. */
export function zoneInstead(kept: string, source: Clock, workbookZone: string | null, now: Instant): string {
  const { zone, gaps } = keptIn(kept);
  const hours = gaps.map((gap) => Math.round(gap / MINUTES_AN_HOUR));
  const [first = 0] = hours;
  const isClear = gaps.length >= ENOUGH && zone === source.zone && first !== 0;
  const isSame = gaps.every((gap) => Math.abs(gap - first * MINUTES_AN_HOUR) < LATE);
  if (!isClear || !isSame) return '';
  const provider = source.kind === null ? undefined : PROVIDERS[source.kind];
  const clock = wallClockIn(source.zone || (provider?.zone ?? workbookZone));
  const shown = (clock.momentOf(new Date(now)) - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY;
  return offset(Math.round((shown - now) / 60_000) - first * MINUTES_AN_HOUR);
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
