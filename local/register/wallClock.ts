import { dayOfCivil, type Moment } from '../../src/core/values/moment';

/** What the clock on the wall of a zone shows at an instant, as a workbook stores it. */
export function wallClockIn(timeZone: string, instant: Date): Moment {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)] as const),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const day = dayOfCivil({ year: part('year'), month: part('month'), day: part('day') });
  return day + (part('hour') * 3600 + part('minute') * 60 + part('second')) / 86_400;
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
