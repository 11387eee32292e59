import fc from 'fast-check';
import type { CalendarRow } from '../../../../src/core/register/time/calendarRow';
import { isNeverWorking, workingCalendarOf } from '../../../../src/core/register/time/workingCalendar';
import { formatMoment, momentOfSeconds, type Moment } from '../../../../src/core/values/moment';
import { aCalendarRow, when, workingWeek } from '../../../builders/rows';
import { arbitraryCalendar } from '../../../oracle/generateCalendar';
import { ANCHOR } from '../../../oracle/generateCells';
import { runs } from '../../../builders/runs';

const FRIDAY = '2026-03-06';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';
const MONDAY = '2026-03-09';
const TUESDAY = '2026-03-10';

function exception(
  date: string,
  kind: CalendarRow['kind'],
  hours: readonly [number, number] | null = null,
): CalendarRow {
  return aCalendarRow({ date: when(date), kind, from: hours && hours[0] * 60, to: hours && hours[1] * 60 });
}

function working(rows: readonly CalendarRow[], from: string, to: string): number {
  return workingCalendarOf(rows).workingMinutes(when(from), when(to));
}

function deadline(rows: readonly CalendarRow[], from: string, minutes: number): string | null {
  const moment = workingCalendarOf(rows).deadline(when(from), minutes);
  return moment === null ? null : formatMoment(moment);
}

const LUNCH = workingWeek([
  [9, 13],
  [14, 18],
]);

describe('working minutes until an answer', () => {
  it.each([
    { title: 'over the weekend', rows: [], from: `${FRIDAY}T17:30`, to: `${MONDAY}T09:20`, minutes: 50 },
    { title: 'since Saturday', rows: [], from: `${SATURDAY}T15:00`, to: `${MONDAY}T09:10`, minutes: 10 },
    { title: 'within the weekend', rows: [], from: `${SATURDAY}T15:00`, to: `${SUNDAY}T12:00`, minutes: 0 },
    {
      title: 'over a holiday Monday',
      rows: [...workingWeek(), exception(MONDAY, 'holiday')],
      from: `${FRIDAY}T17:30`,
      to: `${TUESDAY}T09:20`,
      minutes: 50,
    },
    {
      title: 'over a working Saturday that ends at three',
      rows: [...workingWeek(), exception(SATURDAY, 'working', [10, 15])],
      from: `${SATURDAY}T14:30`,
      to: `${MONDAY}T09:15`,
      minutes: 45,
    },
    { title: 'over lunch', rows: LUNCH, from: `${MONDAY}T12:50`, to: `${MONDAY}T14:05`, minutes: 15 },
    { title: 'within lunch', rows: LUNCH, from: `${MONDAY}T13:10`, to: `${MONDAY}T13:50`, minutes: 0 },
    {
      title: 'over a short Friday with its own hours',
      rows: [...workingWeek(), exception(FRIDAY, 'short', [9, 16])],
      from: `${FRIDAY}T15:30`,
      to: `${MONDAY}T09:20`,
      minutes: 50,
    },
    {
      title: 'over a short Friday without hours, which ends an hour early',
      rows: [...workingWeek(), exception(FRIDAY, 'short')],
      from: `${FRIDAY}T16:30`,
      to: `${MONDAY}T09:20`,
      minutes: 50,
    },
    {
      title: 'over a short day whose afternoon is less than the hour',
      rows: [...workingWeek([[9, 13], [14, 14.5]]), exception(FRIDAY, 'short')], // prettier-ignore
      from: `${FRIDAY}T12:00`,
      to: `${MONDAY}T09:00`,
      minutes: 30,
    },
    {
      title: 'with hours typed for a holiday, which stays a holiday',
      rows: [...workingWeek(), exception(MONDAY, 'holiday'), exception(MONDAY, 'work', [9, 12])],
      from: `${MONDAY}T09:00`,
      to: `${TUESDAY}T09:00`,
      minutes: 0,
    },
    {
      title: 'with a working Saturday nobody gave hours, which stays a Saturday',
      rows: [...workingWeek(), exception(SATURDAY, 'working')],
      from: `${SATURDAY}T09:00`,
      to: `${MONDAY}T09:00`,
      minutes: 0,
    },
    {
      title: 'with overlapping hours counted once',
      rows: workingWeek([[9, 13], [12, 18], [18, 19]]), // prettier-ignore
      from: `${MONDAY}T00:00`,
      to: `${TUESDAY}T00:00`,
      minutes: 600,
    },
    {
      title: 'with a shift from six to three in the night, until midnight',
      rows: [...workingWeek([[9, 12]]), aCalendarRow({ weekday: '1', from: 18 * 60, to: 3 * 60 })],
      from: `${MONDAY}T00:00`,
      to: `${TUESDAY}T00:00`,
      minutes: 540,
    },
    { title: 'to an answer before the contact', rows: [], from: `${MONDAY}T12:00`, to: `${MONDAY}T10:00`, minutes: 0 },
    { title: 'to the half minute', rows: [], from: `${MONDAY}T09:00`, to: `${MONDAY}T09:10:30`, minutes: 10.5 },
  ])('$title: $minutes', ({ rows, from, to, minutes }) => {
    expect(working(rows, from, to)).toBe(minutes);
  });

  it('a week in which only some days are given has no work on the others', () => {
    const mondays = [aCalendarRow({ weekday: '1', from: 10 * 60, to: 12 * 60 })];
    expect(working(mondays, MONDAY, '2026-03-16')).toBe(120);
  });

  it('without a calendar the week is Monday to Friday, nine to six', () => {
    expect(working([], MONDAY, '2026-03-16')).toBe(5 * 9 * 60);
  });

  it('a day that works around the clock has 1440 minutes', () => {
    expect(working([aCalendarRow({ weekday: '1', from: 0, to: 1440 })], MONDAY, TUESDAY)).toBe(1440);
  });
});

describe('a row whose kind is blank, and a shift into the night', () => {
  const blank = (cells: Partial<CalendarRow>): CalendarRow => aCalendarRow({ kind: null, ...cells });
  const monday = when(MONDAY);

  it.each([
    { title: 'a weekday works', rows: [blank({ weekday: '1', from: 600, to: 660 })], minutes: 60 },
    { title: 'a date without hours is a holiday', rows: [blank({ date: monday })], minutes: 0 },
    { title: 'a date with hours works those', rows: [blank({ date: monday, from: 600, to: 720 })], minutes: 120 },
    { title: 'half of the hours say nothing', rows: [blank({ date: monday, from: 600 })], minutes: 540 },
  ])('$title', ({ rows, minutes }) => {
    expect(working(rows, MONDAY, TUESDAY)).toBe(minutes);
  });

  it('a weekly night belongs to two days, and Sunday’s reaches into Monday', () => {
    const nights = (['1', '7'] as const).map((weekday) => blank({ weekday, from: 22 * 60, to: 6 * 60 }));
    expect(workingCalendarOf(nights).intervalsOf(monday)).toEqual([
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ]);
    expect(working(nights, `${MONDAY}T22:00`, `${TUESDAY}T09:00`)).toBe(480);
  });

  it('the night of a single date is added to the next day, unless that is a holiday', () => {
    const night = blank({ date: monday, from: 22 * 60, to: 6 * 60 });
    expect(workingCalendarOf([night]).intervalsOf(monday)).toEqual([{ from: 1320, to: 1440 }]);
    expect(working([night], TUESDAY, `${TUESDAY}T23:59`)).toBe(360 + 540);
    expect(working([night, blank({ date: monday + 1 })], TUESDAY, `${TUESDAY}T23:59`)).toBe(0);
  });

  it('until midnight is until the end of the day', () => {
    expect(working([blank({ date: monday, from: 23 * 60, to: 0 })], MONDAY, TUESDAY)).toBe(60);
  });

  it('nobody ever works only where there is a calendar without any hours', () => {
    expect(isNeverWorking([aCalendarRow({ weekday: '1', kind: 'holiday' })])).toBe(true);
    expect(isNeverWorking([blank({ weekday: '1', from: 60, to: 60 })])).toBe(true);
    expect(isNeverWorking([blank({ date: monday })])).toBe(false);
    expect(
      isNeverWorking([aCalendarRow({ weekday: '1', kind: 'holiday' }), blank({ date: monday, from: 1, to: 2 })]),
    ).toBe(false);
  });
});

describe('the deadline of an answer', () => {
  it.each([
    { title: 'a Saturday afternoon contact', from: `${SATURDAY}T15:00`, minutes: 60, due: `${MONDAY}T10:00` },
    { title: 'a Saturday night contact', from: `${SATURDAY}T22:00`, minutes: 60, due: `${MONDAY}T10:00` },
    { title: 'one within the day', from: `${MONDAY}T10:00`, minutes: 15, due: `${MONDAY}T10:15` },
    { title: 'one that runs over closing time', from: `${FRIDAY}T17:50`, minutes: 15, due: `${MONDAY}T09:05` },
    { title: 'one that runs out exactly at closing', from: `${FRIDAY}T17:00`, minutes: 60, due: `${MONDAY}T09:00` },
    { title: 'at once, outside working time', from: `${SATURDAY}T12:00`, minutes: 0, due: `${MONDAY}T09:00` },
    { title: 'at once, in working time', from: `${MONDAY}T12:00`, minutes: 0, due: `${MONDAY}T12:00` },
    { title: 'two working days', from: `${FRIDAY}T12:00`, minutes: 1080, due: `${TUESDAY}T12:00` },
  ])('of $title is $due', ({ from, minutes, due }) => {
    expect(deadline([], from, minutes)).toBe(due);
  });

  it('skips lunch, and is its end when time runs out exactly at its beginning', () => {
    expect(deadline(LUNCH, `${MONDAY}T12:50`, 15)).toBe(`${MONDAY}T14:05`);
    expect(deadline(LUNCH, `${MONDAY}T12:45`, 15)).toBe(`${MONDAY}T14:00`);
  });

  it('is none where nobody ever works', () => {
    const never = ['1', '2', '3', '4', '5', '6', '7'].map((weekday) =>
      aCalendarRow({ weekday: weekday as CalendarRow['weekday'], kind: 'holiday' }),
    );
    expect(deadline(never, `${MONDAY}T10:00`, 15)).toBeNull();
  });

  it('is none when the working time of 400 days is not enough', () => {
    const oneHourAWeek = [aCalendarRow({ weekday: '1', from: 9 * 60, to: 10 * 60 })];
    expect(deadline(oneHourAWeek, `${MONDAY}T09:00`, 57 * 60)).not.toBeNull();
    expect(deadline(oneHourAWeek, `${MONDAY}T09:00`, 60 * 60)).toBeNull();
  });
});

describe('laws of working time', () => {
  const near: fc.Arbitrary<Moment> = fc
    .integer({ min: (ANCHOR - 10) * 1440, max: (ANCHOR + 10) * 1440 })
    .map((minutes) => momentOfSeconds(minutes * 60));
  const target = fc.oneof(fc.constantFrom(0, 15, 30, 540), fc.integer({ min: 0, max: 3000 }));

  it('an answer is before the deadline exactly when it took no more working minutes than allowed', () => {
    fc.assert(
      fc.property(arbitraryCalendar(ANCHOR), near, near, target, (rows, from, answered, minutes) => {
        fc.pre(answered >= from);
        const calendar = workingCalendarOf(rows);
        const due = calendar.deadline(from, minutes) ?? Infinity;
        expect(answered <= due).toBe(calendar.workingMinutes(from, answered) <= minutes);
      }),
      runs(300),
    );
  });

  it('the deadline itself is in time, a second later is too late', () => {
    fc.assert(
      fc.property(arbitraryCalendar(ANCHOR), near, target, (rows, from, minutes) => {
        const calendar = workingCalendarOf(rows);
        const due = calendar.deadline(from, minutes);
        fc.pre(due !== null);
        expect(calendar.workingMinutes(from, due)).toBeLessThanOrEqual(minutes);
        expect(calendar.workingMinutes(from, due + 1 / 86_400)).toBeGreaterThan(minutes);
      }),
      runs(),
    );
  });

  it('minutes of two stretches add up to those of both together', () => {
    fc.assert(
      fc.property(arbitraryCalendar(ANCHOR), near, near, near, (rows, first, second, third) => {
        const [from, middle, to] = [first, second, third].sort((left, right) => left - right) as [
          Moment,
          Moment,
          Moment,
        ];
        const { workingMinutes } = workingCalendarOf(rows);
        expect(workingMinutes(from, middle) + workingMinutes(middle, to)).toBeCloseTo(workingMinutes(from, to), 6);
      }),
      runs(),
    );
  });
});
