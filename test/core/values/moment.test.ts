import fc from 'fast-check';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfParts,
  daysInMonth,
  formatDay,
  formatMoment,
  minutesBetween,
  momentOfSeconds,
  parseIsoMoment,
  secondsOf,
  snapToSecond,
  startOfMonth,
  weekdayOf,
} from '../../../src/core/values/moment';
import { when } from '../../builders/rows';
import { runs } from '../../builders/runs';

const FIRST = when('1950-01-01');
const LAST = when('2099-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });
const anyMoment = fc.integer({ min: FIRST * 86_400, max: LAST * 86_400 }).map(momentOfSeconds);

describe('a moment of the workbook', () => {
  it.each([
    { iso: '1899-12-31', serial: 1 },
    { iso: '1970-01-01', serial: 25_569 },
    { iso: '2024-02-29', serial: 45_351 },
    { iso: '2026-11-23T09:00', serial: 46_349.375 },
  ])('$iso is what a spreadsheet stores as $serial', ({ iso, serial }) => {
    expect(parseIsoMoment(iso)).toBe(serial);
  });

  it('printed and read again is the same moment', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => expect(parseIsoMoment(formatMoment(moment))).toBe(moment)),
      runs(),
    );
  });

  it('shows seconds only when there are any', () => {
    expect(formatMoment(when('2026-11-05T14:30'))).toBe('2026-11-05T14:30');
    expect(formatMoment(when('2026-11-05T14:30:15'))).toBe('2026-11-05T14:30:15');
  });

  it('does not depend on how a program rounded the time of day', () => {
    const typed = when('2026-11-05T09:20');
    for (const dust of [-1e-9, 1e-9, 3e-7]) expect(snapToSecond(typed + dust)).toBe(typed);
    expect(snapToSecond(46_331.999999999)).toBe(46_332);
  });

  it('keeps the whole second through seconds and back', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => expect(momentOfSeconds(secondsOf(moment))).toBe(moment)),
      runs(),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-05T24:00', '2026-11-05T10:60', '05.11.2026', '', '2026'])(
    '%j is no moment',
    (text) => {
      expect(parseIsoMoment(text)).toBeNull();
    },
  );
});

describe('days of the calendar', () => {
  it.each([
    { year: 2024, days: 29 },
    { year: 2026, days: 28 },
    { year: 2000, days: 29 },
    { year: 1900, days: 28 },
    { year: 2100, days: 28 },
  ])('February $year has $days days', ({ year, days }) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(dayOfParts(year, 2, days)).not.toBeNull();
    expect(dayOfParts(year, 2, days + 1)).toBeNull();
  });

  it('follow each other without a gap, weekday by weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOfParts(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
      }),
      runs(),
    );
  });

  it('Monday is the first day of the week and Sunday the seventh', () => {
    expect(weekdayOf(when('2026-11-23'))).toBe(1);
    expect(weekdayOf(when('2026-11-29T23:59'))).toBe(7);
  });

  it('a time belongs to its day until midnight', () => {
    expect(formatDay(dayOf(when('2026-11-05T23:59:59')))).toBe('2026-11-05');
  });
});

describe('months back and ahead', () => {
  it.each([
    { from: '2026-05-31', months: -3, to: '2026-02-28' },
    { from: '2024-05-31', months: -3, to: '2024-02-29' },
    { from: '2026-01-31', months: 1, to: '2026-02-28' },
    { from: '2026-11-30', months: 3, to: '2027-02-28' },
    { from: '2026-01-15', months: -1, to: '2025-12-15' },
    { from: '2026-11-05', months: -18, to: '2025-05-05' },
    { from: '2024-02-29', months: 12, to: '2025-02-28' },
    { from: '2026-11-05T14:30', months: 0, to: '2026-11-05T14:30' },
    { from: '2026-03-31T14:30', months: -1, to: '2026-02-28T14:30' },
  ])('$from and $months months is $to', ({ from, months, to }) => {
    expect(addMonths(when(from), months)).toBe(when(to));
  });

  it('land in the month counted, on the same day or its last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const [before, after] = [civilOf(day), civilOf(addMonths(day, months))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
      runs(),
    );
  });

  it('a month begins on its first day at midnight', () => {
    expect(startOfMonth(when('2026-02-28T23:59'))).toBe(when('2026-02-01'));
  });
});

describe('minutes by the clock', () => {
  it.each([
    { from: '2026-11-05T10:00', to: '2026-11-05T10:45', minutes: 45 },
    { from: '2026-11-05T23:50', to: '2026-11-06T00:10', minutes: 20 },
    { from: '2026-11-05T10:00', to: '2026-11-05T10:00:30', minutes: 0.5 },
    { from: '2026-11-05T10:00', to: '2026-11-05T09:00', minutes: -60 },
    { from: '2026-03-28T12:00', to: '2026-03-30T12:00', minutes: 2880 },
  ])('from $from to $to there are $minutes', ({ from, to, minutes }) => {
    expect(minutesBetween(when(from), when(to))).toBe(minutes);
  });
});
