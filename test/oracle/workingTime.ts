import type { CalendarRow } from '../../src/core/register/time/calendarRow';
import { dayOf, weekdayOf, SECONDS_A_DAY, type Day } from '../../src/core/values/moment';

/** Seconds of a stretch of time, end not included; inside one day they count from midnight, elsewhere from serial zero. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const HORIZON_DAYS = 400;
const SHORTENED_BY = 60 * 60;
const DEFAULT_WEEK: readonly Stretch[] = [{ from: 9 * 3600, to: 18 * 3600 }];

/** When work ends on the first working day after a day; none within the horizon: never. */
export function endOfNextWorkingDay(calendar: readonly CalendarRow[], day: Day): number {
  for (let next = day + 1; next <= day + HORIZON_DAYS; next++) {
    const last = stretchesOfDay(calendar, next).at(-1);
    if (last) return next * SECONDS_A_DAY + last.to;
  }
  return Infinity;
}

/** The working stretches of one day, in seconds from its midnight, in order and without overlap. */
function stretchesOfDay(calendar: readonly CalendarRow[], day: Day): Stretch[] {
  const dated = rowsOfDate(calendar, day);
  const nights = rowsOfDate(calendar, day - 1);
  if (dated.some(isHoliday)) return [];
  const nightHours = nights.some(isHoliday) ? [] : nights.flatMap((row) => hoursOf(row)?.tomorrow ?? []);
  return joined([...ownStretches(calendar, day, dated), ...nightHours]);
}

function ownStretches(calendar: readonly CalendarRow[], day: Day, dated: readonly CalendarRow[]): Stretch[] {
  const weekly = weeklyStretches(calendar, day);
  const hours = dated.flatMap((row) => hoursOf(row)?.today ?? []);
  if (hours.length > 0) return hours;
  return dated.some(({ kind }) => kind === 'short') ? withoutLast(weekly, SHORTENED_BY) : weekly;
}

function rowsOfDate(calendar: readonly CalendarRow[], day: Day): CalendarRow[] {
  return calendar.filter(({ date, kind }) => date !== null && dayOf(date) === day && kind !== 'absent');
}

/** Stated, or a date with nothing else beside it. */
function isHoliday({ kind, from, to }: CalendarRow): boolean {
  return kind === 'holiday' || (kind === null && from === null && to === null);
}

function weeklyStretches(calendar: readonly CalendarRow[], day: Day): Stretch[] {
  const weekly = calendar.filter(({ weekday, date, kind }) => weekday !== null && date === null && kind !== 'absent');
  if (weekly.length === 0) return weekdayOf(day) <= 5 ? [...DEFAULT_WEEK] : [];
  const working = weekly.filter(({ kind }) => kind !== 'holiday');
  const rowsOf = (other: Day): CalendarRow[] => working.filter(({ weekday }) => weekday === String(weekdayOf(other)));
  return joined([
    ...rowsOf(day).flatMap((row) => hoursOf(row)?.today ?? []),
    ...rowsOf(day - 1).flatMap((row) => hoursOf(row)?.tomorrow ?? []),
  ]);
}

/** What a row's hours are of its own day and, past midnight, of the next one. */
function hoursOf({ from, to }: CalendarRow): { today: Stretch[]; tomorrow: Stretch[] } | null {
  if (from === null || to === null || from === to) return null;
  if (from < to) return { today: [{ from: from * 60, to: to * 60 }], tomorrow: [] };
  const tomorrow = to === 0 ? [] : [{ from: 0, to: to * 60 }];
  return { today: from === 1440 ? [] : [{ from: from * 60, to: SECONDS_A_DAY }], tomorrow };
}

/** The same stretches with so many working seconds cut off the end. */
function withoutLast(stretches: readonly Stretch[], seconds: number): Stretch[] {
  const kept: Stretch[] = [];
  let toCut = seconds;
  for (const stretch of [...stretches].reverse()) {
    const cut = Math.min(toCut, stretch.to - stretch.from);
    toCut -= cut;
    if (stretch.to - cut > stretch.from) kept.unshift({ from: stretch.from, to: stretch.to - cut });
  }
  return kept;
}

/** Overlapping and touching stretches become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((left, right) => left.from - right.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    } else {
      result.push(stretch);
    }
  }
  return result;
}

/** Working stretches from one day to another, both included, in seconds from serial zero. */
function* stretchesBetween(calendar: readonly CalendarRow[], first: Day, last: Day): Generator<Stretch> {
  for (let day = first; day <= last; day += 1) {
    const midnight = day * SECONDS_A_DAY;
    for (const { from, to } of stretchesOfDay(calendar, day)) yield { from: midnight + from, to: midnight + to };
  }
}

function dayOfSeconds(seconds: number): Day {
  return Math.floor(seconds / SECONDS_A_DAY);
}

/** `working(a, b)` in seconds: what of `[a, b)` lies inside working hours. */
export function workingSeconds(calendar: readonly CalendarRow[], from: number, to: number): number {
  let sum = 0;
  for (const stretch of stretchesBetween(calendar, dayOfSeconds(from), dayOfSeconds(to))) {
    sum += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
  }
  return sum;
}

/**
 * The last moment at which no more than the target has run out: where it runs out exactly at a closing time that is
 * the next opening. No data when there is no working time left to run out within 400 days.
 */
export function deadlineAfter(calendar: readonly CalendarRow[], from: number, targetSeconds: number): number | null {
  let left = targetSeconds;
  const firstDay = dayOfSeconds(from);
  for (const stretch of stretchesBetween(calendar, firstDay, firstDay + HORIZON_DAYS)) {
    const start = Math.max(from, stretch.from);
    if (start >= stretch.to) continue;
    if (left < stretch.to - start) return start + left;
    left -= stretch.to - start;
  }
  return null;
}

/** The first working second of a day or of the next day with work; its midnight when no work follows. Seconds from serial zero. */
export function openingOf(calendar: readonly CalendarRow[], day: Day): number {
  const [next] = stretchesBetween(calendar, day, day + HORIZON_DAYS);
  return next?.from ?? day * SECONDS_A_DAY;
}
