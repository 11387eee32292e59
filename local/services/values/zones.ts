/** Days between 1899-12-30, where serial numbers begin, and 1970-01-01. */
const epochSerial = 25569;

export const dayMilliseconds = 86_400_000;

const quarterHour = 900_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets seen, by quarter of an hour: no zone changes its clock more often. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(timeZone: string, instant: number): number {
  const zone = zoneNamed(timeZone);
  const bucket = Math.floor(instant / quarterHour);
  const known = zone.offsets.get(bucket);
  if (known !== undefined) return known;
  const offset = measureOffset(zone.format, bucket * quarterHour);
  zone.offsets.set(bucket, offset);
  return offset;
}

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: intlName(timeZone),
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

/** Java's `GMT+3`, `GMT+03:00`, `GMT` in the form that Intl knows. */
function intlName(timeZone: string): string {
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (!match) return timeZone === 'GMT' || timeZone === 'Z' ? 'UTC' : timeZone;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
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

/** An instant as the serial number of the wall clock in a zone. */
export function instantToSerial(timeZone: string, instant: number): number {
  return (instant + zoneOffset(timeZone, instant)) / dayMilliseconds + epochSerial;
}
