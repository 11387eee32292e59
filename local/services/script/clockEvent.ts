import { dayMilliseconds, zoneOffset } from '../values/zones';

/** What Google tells a clock trigger of the time, by the zone of the trigger; weeks begin on Monday. */
export function clockEvent(instant: number, timeZone: string): Readonly<Record<string, number | string>> {
  const wall = new Date(instant + zoneOffset(timeZone, instant));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': weekday(wall),
    'week-of-year': weekOfYear(wall),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: timeZone,
  };
}

/** 1 is Monday, 7 is Sunday. */
function weekday(wall: Date): number {
  return ((wall.getUTCDay() + 6) % 7) + 1;
}

/** The week that holds a date's Thursday, counted in that Thursday's year. */
function weekOfYear(wall: Date): number {
  const thursday = new Date(wall.getTime() + (4 - weekday(wall)) * dayMilliseconds);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / (7 * dayMilliseconds)) + 1;
}
