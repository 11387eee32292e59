/** Days between 1899-12-30, where serial numbers begin, and 1970-01-01. */
export const epochSerial = 25569;

export const dayMilliseconds = 86_400_000;

const quarterHour = 900_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets seen, by quarter of an hour: no zone changes its clock more often. */
  readonly offsets: Map<number, number>;
}

/** A number is a zone that never changes its clock. */
const zones = new Map<string, Zone | number>();

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(timeZone: string, instant: number): number {
  const zone = zoneNamed(timeZone);
  if (typeof zone === 'number') return zone;
  const bucket = Math.floor(instant / quarterHour);
  const known = zone.offsets.get(bucket);
  if (known !== undefined) return known;
  const offset = measureOffset(zone.format, bucket * quarterHour);
  zone.offsets.set(bucket, offset);
  return offset;
}

function zoneNamed(timeZone: string): Zone | number {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = fixedOffset(timeZone) ?? { format: zoneFormat(timeZone), offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
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
}

/** Java's `GMT`, `GMT+3`, `GMT+03:00` in milliseconds, and a zone without a name; null for a place. */
export function fixedOffset(timeZone: string): number | null {
  if (/^(?:GMT|UTC|Z)?$/.test(timeZone)) return 0;
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (!match) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The zone itself, or GMT where there is none of that name, as Java takes it. */
export function zoneOrGmt(timeZone: string): string {
  try {
    zoneNamed(timeZone);
    return timeZone;
  } catch {
    return 'GMT';
  }
}

function measureOffset(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which a zone's clocks show this wall time (given as if it were UTC). Of a repeated hour the first, of
 * a skipped hour as much later as was skipped.
 */
export function wallToInstant(timeZone: string, wall: number): number {
  const before = wall - zoneOffset(timeZone, wall - dayMilliseconds);
  const after = wall - zoneOffset(timeZone, wall + dayMilliseconds);
  if (before === after) {
    const near = wall - zoneOffset(timeZone, before);
    return near + zoneOffset(timeZone, near) === wall ? near : before;
  }
  if (before + zoneOffset(timeZone, before) === wall) return before;
  return after + zoneOffset(timeZone, after) === wall ? after : before;
}

/** A cell's serial number as an instant in the spreadsheet's zone, to the millisecond. */
export function serialToInstant(timeZone: string, serial: number): number {
  return wallToInstant(timeZone, Math.round((serial - epochSerial) * dayMilliseconds));
}

/** The year that a zone's clocks show at an instant. */
export function yearIn(timeZone: string, instant: number): number {
  return new Date(instant + zoneOffset(timeZone, instant)).getUTCFullYear();
}

/** An instant as the serial number of the wall clock in a zone. */
export function instantToSerial(timeZone: string, instant: number): number {
  return (instant + zoneOffset(timeZone, instant)) / dayMilliseconds + epochSerial;
}

/** Whether a zone of that name exists. */
export function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
