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

/** The working stretches of one day, in seconds from its midnight, in order and without overlap. */
function stretchesOfDay(calendar: readonly CalendarRow[], day: Day): Stretch[] {
  const weekly = weeklyStretches(calendar, day);
  const exceptions = calendar.filter((row) => row.date !== null && dayOf(row.date) === day);
  const replacements = exceptions.flatMap((row) => replacementBy(row, weekly) ?? []);
  const isReplaced = exceptions.some((row) => replacementBy(row, weekly) !== null);
  return isReplaced ? joined(replacements) : weekly;
}

function weeklyStretches(calendar: readonly CalendarRow[], day: Day): Stretch[] {
  const weeklyRows = calendar.filter((row) => row.weekday !== null);
  if (weeklyRows.length === 0) return weekdayOf(day) <= 5 ? [...DEFAULT_WEEK] : [];
  return joined(
    weeklyRows.filter((row) => row.weekday === String(weekdayOf(day))).flatMap((row) => hoursOf(row) ?? []),
  );
}

/** What a dated row puts in place of the weekly hours; null when the row says nothing. */
function replacementBy(row: CalendarRow, weekly: readonly Stretch[]): Stretch[] | null {
  if (row.kind === 'holiday') return [];
  const hours = hoursOf(row);
  if (hours !== null) return [hours];
  return row.kind === 'short' ? withoutLast(weekly, SHORTENED_BY) : null;
}

function hoursOf(row: CalendarRow): Stretch | null {
  if (row.from === null || row.to === null || row.from >= row.to) return null;
  return { from: row.from * 60, to: row.to * 60 };
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
