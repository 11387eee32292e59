import type { CalendarRow } from './calendarRow';
import {
  dayOf,
  momentOfSeconds,
  secondsOf,
  SECONDS_A_DAY,
  weekdayOf,
  type Day,
  type Moment,
} from '../../values/moment';

/** Half-open interval of minutes of a day in which somebody works. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** No working time within so many days of a moment: there is no deadline. */
const DAYS_SEARCHED = 400;
const STANDARD_DAY: readonly Interval[] = [{ from: 9 * 60, to: 18 * 60 }];
const NO_WORK: readonly Interval[] = [];

/**
 * The company's working time: weekly intervals (several a day make a lunch break), overridden by the exceptions of
 * single dates. Answers in constant time for days it has seen, by running totals of working seconds.
 */
export interface WorkingCalendar {
  readonly intervalsOf: (day: Day) => readonly Interval[];
  /** Working minutes of `[from, to)`; 0 when `to` is not after `from`. */
  readonly workingMinutes: (from: Moment, to: Moment) => number;
  /**
   * The latest moment at which an answer is still within `minutes` of working time: when time runs out exactly at a
   * closing, the next opening. Null when no more work follows within 400 days.
   * Law: answered ≤ deadline ⇔ workingMinutes(from, answered) ≤ minutes.
   */
  readonly deadline: (from: Moment, minutes: number) => Moment | null;
  /** The first working minute of a day, on a day without work the next opening; midnight when no work follows within 400 days. */
  readonly firstMinute: (day: Day) => Moment;
  /** The end of work on a day, or on the next day that has work; null when none follows within 400 days. */
  readonly endOfWork: (day: Day) => Moment | null;
}

export function workingCalendarOf(calendar: readonly CalendarRow[]): WorkingCalendar {
  // One person's absence changes nobody's hours.
  const rows = calendar.filter(({ kind }) => kind !== 'absent');
  const weekly = weeklyHours(rows);
  const exceptions = exceptionHours(rows, weekly);
  const known = new Map<Day, readonly Interval[]>();
  const intervalsOf = (day: Day): readonly Interval[] => {
    let intervals = known.get(day);
    if (!intervals) known.set(day, (intervals = exceptions.get(day) ?? usualHours(weekly, day)));
    return intervals;
  };
  const totals = runningTotals(intervalsOf);

  const workedBefore = (moment: Moment): number => {
    const seconds = secondsOf(moment);
    const day = Math.floor(seconds / SECONDS_A_DAY);
    return totals.before(day) + secondsWorked(intervalsOf(day), seconds - day * SECONDS_A_DAY);
  };
  return {
    intervalsOf,
    workingMinutes: (from, to) => (to > from ? (workedBefore(to) - workedBefore(from)) / 60 : 0),
    deadline: (from, minutes) => findDeadline(workedBefore(from) + minutes * 60, dayOf(from), totals, intervalsOf),
    firstMinute: (day) => findDeadline(workedBefore(day), day, totals, intervalsOf) ?? day,
    endOfWork: (day) => endOfWorkFrom(day, intervalsOf),
  };
}

function endOfWorkFrom(day: Day, intervalsOf: WorkingCalendar['intervalsOf']): Moment | null {
  for (let next = day; next < day + DAYS_SEARCHED; next++) {
    const hours = intervalsOf(next);
    const last = hours[hours.length - 1];
    if (last) return next + last.to / 1440;
  }
  return null;
}

function secondsWorked(intervals: readonly Interval[], secondOfDay: number): number {
  let worked = 0;
  for (const { from, to } of intervals) {
    const end = Math.min(to * 60, secondOfDay);
    if (end > from * 60) worked += end - from * 60;
  }
  return worked;
}

interface RunningTotals {
  /** Working seconds from an arbitrary fixed day to the start of `day`. */
  readonly before: (day: Day) => number;
}

/** Totals grow day by day in both directions as days are asked for, so any span costs its length once. */
function runningTotals(intervalsOf: (day: Day) => readonly Interval[]): RunningTotals {
  let origin: Day | null = null;
  const after: number[] = [0];
  const earlier: number[] = [0];
  const lengthOf = (day: Day): number => secondsWorked(intervalsOf(day), SECONDS_A_DAY);
  const before = (day: Day): number => {
    origin ??= day;
    const distance = day - origin;
    for (let known = after.length; known <= distance; known++) {
      after.push((after[known - 1] ?? 0) + lengthOf(origin + known - 1));
    }
    for (let known = earlier.length; known <= -distance; known++) {
      earlier.push((earlier[known - 1] ?? 0) - lengthOf(origin - known));
    }
    return (distance >= 0 ? after[distance] : earlier[-distance]) ?? 0;
  };
  return { before };
}

/** The moment at which the running total is about to pass `allowed` seconds. */
function findDeadline(
  allowed: number,
  startDay: Day,
  totals: RunningTotals,
  intervalsOf: (day: Day) => readonly Interval[],
): Moment | null {
  for (let day = startDay; day <= startDay + DAYS_SEARCHED; day++) {
    if (totals.before(day + 1) <= allowed) continue;
    let left = allowed - totals.before(day);
    for (const { from, to } of intervalsOf(day)) {
      const length = (to - from) * 60;
      if (left < length) return momentOfSeconds(day * SECONDS_A_DAY + from * 60 + left);
      left -= length;
    }
  }
  return null;
}

type Week = readonly (readonly Interval[])[];

/** A calendar that is there, but in which nobody ever works: rather a mistake than a company that answers nobody. */
export function isNeverWorking(calendar: readonly CalendarRow[]): boolean {
  const rows = calendar.filter(({ kind }) => kind !== 'absent');
  const weekly = weeklyHours(rows);
  return [...weekly, ...exceptionHours(rows, weekly).values()].every((intervals) => intervals.length === 0);
}

function usualHours(weekly: Week, day: Day): readonly Interval[] {
  return weekly[weekdayOf(day) - 1] ?? NO_WORK;
}

function weeklyHours(rows: readonly CalendarRow[]): Week {
  const weekly = rows.filter((row) => row.weekday !== null && row.date === null);
  if (weekly.length === 0) return WEEK.map((weekday) => (weekday <= 5 ? STANDARD_DAY : NO_WORK));
  const shiftsOf = (weekday: number): readonly Interval[] =>
    weekly.filter((row) => row.weekday === String(weekday) && row.kind !== 'holiday').flatMap(shiftOf);
  return WEEK.map((weekday) =>
    unite([
      ...shiftsOf(weekday).flatMap(untilMidnight),
      ...shiftsOf(weekday === 1 ? 7 : weekday - 1).flatMap(pastMidnight),
    ]),
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Hours of the days that exceptions replace, and of those into which their nights reach. */
function exceptionHours(rows: readonly CalendarRow[], weekly: Week): ReadonlyMap<Day, readonly Interval[]> {
  const byDay = new Map<Day, CalendarRow[]>();
  for (const row of rows) {
    if (row.date === null) continue;
    const day = dayOf(row.date);
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  const exceptions = new Map<Day, readonly Interval[]>();
  for (const [day, dated] of byDay) {
    const hours = exceptionOfDay(dated, usualHours(weekly, day));
    if (hours) exceptions.set(day, hours);
  }
  for (const [day, dated] of byDay) {
    const night = isHoliday(dated) ? NO_WORK : dated.flatMap(shiftOf).flatMap(pastMidnight);
    if (night.length === 0 || isHoliday(byDay.get(day + 1) ?? [])) continue;
    exceptions.set(day + 1, unite([...(exceptions.get(day + 1) ?? usualHours(weekly, day + 1)), ...night]));
  }
  return exceptions;
}

/** A holiday wins over hours typed for the same day; a short day without hours ends an hour early; other kinds need hours. */
function exceptionOfDay(rows: readonly CalendarRow[], usual: readonly Interval[]): readonly Interval[] | null {
  if (isHoliday(rows)) return NO_WORK;
  const hours = unite(rows.flatMap(shiftOf).flatMap(untilMidnight));
  if (hours.length > 0) return hours;
  return rows.some((row) => row.kind === 'short') ? withoutLastHour(usual) : null;
}

/** A date with nothing beside it is a holiday as well. */
function isHoliday(dated: readonly CalendarRow[]): boolean {
  return dated.some(({ kind, from, to }) => kind === 'holiday' || (kind === null && from === null && to === null));
}

/** Minutes from the midnight the row's day begins with; a night shift ends after the next one. */
function shiftOf({ from, to }: CalendarRow): readonly Interval[] {
  if (from === null || to === null || from === to) return [];
  return [{ from, to: from < to ? to : to + MINUTES_A_DAY }];
}

const MINUTES_A_DAY = 1440;

function untilMidnight({ from, to }: Interval): readonly Interval[] {
  return from < MINUTES_A_DAY ? [{ from, to: Math.min(to, MINUTES_A_DAY) }] : [];
}

function pastMidnight({ to }: Interval): readonly Interval[] {
  return to > MINUTES_A_DAY ? [{ from: 0, to: to - MINUTES_A_DAY }] : [];
}

function withoutLastHour(intervals: readonly Interval[]): readonly Interval[] {
  let cut = 60;
  const kept: Interval[] = [];
  for (const { from, to } of [...intervals].reverse()) {
    const length = Math.max(to - from - cut, 0);
    cut -= to - from - length;
    if (length > 0) kept.unshift({ from, to: from + length });
  }
  return kept;
}

/** Sorted, overlapping and touching intervals made one. */
function unite(intervals: readonly Interval[]): readonly Interval[] {
  const united: Interval[] = [];
  for (const next of [...intervals].sort((left, right) => left.from - right.from)) {
    const last = united[united.length - 1];
    if (last && next.from <= last.to) united[united.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else united.push(next);
  }
  return united;
}
