import { HOURS_WITH_LUNCH } from '../register/time/calendarRows';
import { productionCalendar, type ProductionDay } from '../register/time/productionCalendar';
import type { CalendarRow } from '../register/time/calendarRow';
import { workingCalendarOf } from '../register/time/workingCalendar';
import {
  addMonths,
  civilOf,
  dayOf,
  momentOfSeconds,
  startOfMonth,
  SECONDS_A_DAY,
  type Day,
  type Moment,
} from '../values/moment';
import { weekdays } from '../register/schema/choice';
import type { Random } from './random';

/** Full months before the month of now. */
const FULL_MONTHS = 12;

/** The demo's calendar seen from now: everything that happens is placed with it. */
export interface DemoTime {
  readonly now: Moment;
  readonly today: Day;
  /** First days of the twelve full months, of the current one, and of the next. */
  readonly months: readonly Day[];
  readonly years: readonly number[];
  /** Working days of `[from, to)`. */
  readonly workdays: (from: Day, to: Day) => readonly Day[];
  /** The working day that is so many working days after (or, below zero, before) a day. */
  readonly shift: (day: Day, workdays: number) => Day;
  /** A minute of the working hours of a day, lunch left out. */
  readonly during: (day: Day, random: Random) => Moment;
  /** So many working minutes later. */
  readonly after: (moment: Moment, minutes: number) => Moment;
  /** The latest minute from which so many working minutes have passed until a moment. */
  readonly before: (moment: Moment, minutes: number) => Moment;
  readonly dayOff: (from: Day, to: Day) => readonly Day[];
}

export function demoTimeOf(now: Moment): DemoTime {
  const today = dayOf(now);
  const months = Array.from({ length: FULL_MONTHS + 2 }, (_, index) =>
    addMonths(startOfMonth(now), index - FULL_MONTHS),
  );
  const years = yearsOf(now);
  const calendar = workingCalendarOf(rowsOf(years));
  const isWorkday = (day: Day): boolean => calendar.intervalsOf(day).length > 0;
  const days = (from: Day, to: Day, wanted: boolean): Day[] => {
    const found: Day[] = [];
    for (let day = from; day < to; day++) if (isWorkday(day) === wanted) found.push(day);
    return found;
  };
  return {
    now,
    today,
    months,
    years,
    workdays: (from, to) => days(from, to, true),
    dayOff: (from, to) => days(from, to, false),
    shift: (day, workdays) => {
      let shifted = day;
      for (let left = Math.abs(workdays); left > 0; left -= Number(isWorkday(shifted))) shifted += Math.sign(workdays);
      return shifted;
    },
    during: (day, random) => {
      const minutes = calendar.intervalsOf(day).flatMap(({ from, to }) => [from, to - 1]);
      const [from = 600, to = 700] = minutes.slice(random.chance(0.5) ? -2 : 0);
      return atMinute(day, random.int(from, to));
    },
    after: (moment, minutes) => calendar.deadline(moment, minutes) ?? moment,
    before: (moment, minutes) => latestBefore(moment, (from) => calendar.workingMinutes(from, moment) >= minutes),
  };
}

/** The moment of a day so many minutes after midnight. */
export function atMinute(day: Day, minute: number): Moment {
  return momentOfSeconds(day * SECONDS_A_DAY + minute * 60);
}

function yearsOf(now: Moment): readonly number[] {
  const { year } = civilOf(now);
  return [year - 1, year, year + 1];
}

/** Bisection over whole minutes of the last sixty days. */
function latestBefore(moment: Moment, isEarlyEnough: (from: Moment) => boolean): Moment {
  const minute = Math.floor(moment * 1440);
  let [early, late] = [minute - 60 * 1440, minute];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (isEarlyEnough(atMinute(0, middle))) early = middle;
    else late = middle;
  }
  return atMinute(0, early);
}

function rowsOf(years: readonly number[]): readonly CalendarRow[] {
  const weekly = weekdays.kinds
    .slice(0, 5)
    .flatMap((weekday) => HOURS_WITH_LUNCH.map(([from, to]) => calendarRow({ weekday, kind: 'work', from, to })));
  return [...weekly, ...years.flatMap(productionCalendar).flatMap(exceptionRows)];
}

function exceptionRows({ day, kind, isShort }: ProductionDay): CalendarRow[] {
  if (kind === 'holiday') return [calendarRow({ date: day, kind })];
  return HOURS_WITH_LUNCH.map(([from, to]) =>
    calendarRow({ date: day, kind, from, to: isShort && to === 18 ? 17 : to }),
  );
}

function calendarRow(row: Partial<CalendarRow> & { from?: number; to?: number }): CalendarRow {
  const minutes = {
    from: row.from === undefined ? null : row.from * 60,
    to: row.to === undefined ? null : row.to * 60,
  };
  return { row: 0, weekday: null, date: null, kind: null, note: '', ...row, ...minutes };
}
