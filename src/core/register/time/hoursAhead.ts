import { isWholeDay, type Moment } from '../../values/moment';

/** No two places of the world are further apart than a day; further ahead is a mistyped date. */
const MOST_HOURS = 26;
/** What was typed a moment ago is this much less than whole hours ahead, or its minutes were rounded up. */
const ABOUT = 0.25;

/**
 * How many hours the newest typed time is ahead of the workbook's clock, where that is about a whole number: then the
 * clock of the workbook is another place's, and every time it stamps is wrong. Null where nothing speaks for that.
 */
export function hoursAhead(times: readonly (Moment | null)[], now: Moment): number | null {
  let most = 0;
  for (const time of times) {
    if (time === null || isWholeDay(time)) continue;
    const hours = (time - now) * 24;
    if (hours > most && hours <= MOST_HOURS) most = hours;
  }
  const whole = Math.round(most);
  return whole >= 1 && Math.abs(most - whole) <= ABOUT ? whole : null;
}
