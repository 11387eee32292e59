import { MILLISECONDS_A_DAY, snapToSecond, UNIX_EPOCH_SERIAL, type Moment } from './moment';

/** Turns instants into the wall clock of a workbook's zone and back; the zone of the machine or script plays no part. */
export interface WallClock {
  readonly momentOf: (date: Date) => Moment;
  /** Of an hour that comes twice the first; of one that is skipped, as much later as was skipped. */
  readonly dateOf: (moment: Moment) => Date;
}

/** Sheets that a program has made may name their zone by its distance from Greenwich, oddly or not at all: then it is Greenwich. */
export function wallClockIn(timeZone: string | null): WallClock {
  const name = timeZone ?? '';
  const fixed = fixedOffset(name);
  const offsetAt = fixed === null ? offsetsOf(name) : (): number => fixed;
  return {
    momentOf: (date) => {
      const instant = date.getTime();
      return snapToSecond((instant + offsetAt(instant)) / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL);
    },
    dateOf: (moment) => new Date(instantOf(Math.round((moment - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY), offsetAt)),
  };
}

/** Whether a zone is known to this machine, such as Asia/Novokuznetsk. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const DISTANCE = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i;

/** Milliseconds of a zone that is no place: `GMT-07:00`, or a name nobody knows. Null for a place. */
function fixedOffset(timeZone: string): number | null {
  const [, sign = '+', hours = '0', minutes = '0'] = DISTANCE.exec(timeZone.trim()) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return offset !== 0 || !isTimeZone(timeZone) ? offset : null;
}

function instantOf(wall: number, offsetAt: (instant: number) => number): number {
  const before = wall - offsetAt(wall - MILLISECONDS_A_DAY);
  if (before + offsetAt(before) === wall) return before;
  const after = wall - offsetAt(wall + MILLISECONDS_A_DAY);
  return after + offsetAt(after) === wall ? after : before;
}

/** Milliseconds a zone's clocks are ahead of UTC. Asking the calendar of the engine is dear, so whole days are remembered. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const edges = new Map<number, number>();
  const atEdge = (day: number): number => {
    const known = edges.get(day);
    if (known !== undefined) return known;
    const offset = measure(format, day * MILLISECONDS_A_DAY);
    edges.set(day, offset);
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / MILLISECONDS_A_DAY);
    const start = atEdge(day);
    // Clocks change at most once a day: equal at both ends means equal throughout.
    return start === atEdge(day + 1) ? start : measure(format, instant);
  };
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const part = (name: string): number => Number(parts[name]);
  const year = parts['era'] === 'BC' ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}
