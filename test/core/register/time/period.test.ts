import fc from 'fast-check';
import {
  monthKey,
  monthsUpTo,
  parsePeriod,
  PERIOD_KINDS,
  periodAround,
  previousPeriod,
  wholeMonthsOf,
  type Period,
} from '../../../../src/core/register/time/period';
import { formatDay, weekdayOf } from '../../../../src/core/values/moment';
import { when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';

const anyDay = fc.integer({ min: when('1990-01-01'), max: when('2090-12-31') });
const CALENDAR_KINDS = PERIOD_KINDS.filter((kind) => kind !== 'range');

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`Not a period: ${text}`);
  return parsed;
}

describe('a period as people write it', () => {
  it.each([
    { text: '2026-10', kind: 'month', start: '2026-10-01', end: '2026-11-01' },
    { text: '2024-02', kind: 'month', start: '2024-02-01', end: '2024-03-01' },
    { text: '2026-Q4', kind: 'quarter', start: '2026-10-01', end: '2027-01-01' },
    { text: '2026-q1', kind: 'quarter', start: '2026-01-01', end: '2026-04-01' },
    { text: '2026', kind: 'year', start: '2026-01-01', end: '2027-01-01' },
    { text: '2026-W47', kind: 'week', start: '2026-11-16', end: '2026-11-23' },
    { text: '2026-10-05', kind: 'day', start: '2026-10-05', end: '2026-10-06' },
    { text: '2026-10-01..2026-10-31', kind: 'range', start: '2026-10-01', end: '2026-11-01' },
    { text: ' 2026-12-30 .. 2027-01-02 ', kind: 'range', start: '2026-12-30', end: '2027-01-03' },
  ])('$text is a $kind from $start until before $end', ({ text, kind, start, end }) => {
    expect(parsePeriod(text)).toMatchObject({ kind, start: when(start), end: when(end) });
  });

  it.each(['', 'October', '2026-13', '2026-00', '2026-Q5', '2026-W54', '2026-W00', '2026-02-30', '10.2026', '26-10'])(
    '%j is none',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it.each(['2026-10-31..2026-10-01', '2026-10..2026-11', '2026-10-01..', '2026-02-30..2026-03-01'])(
    'the range %j is none',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it('its key reads as the same period, whatever the kind', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...CALENDAR_KINDS), (day, kind) => {
        const around = periodAround(day, kind);
        expect(parsePeriod(around.key)).toEqual(around);
        expect(around.start).toBeLessThanOrEqual(day);
        expect(around.end).toBeGreaterThan(day);
      }),
      runs(300),
    );
  });
});

describe('weeks around New Year', () => {
  it.each([
    { day: '2024-12-29', key: '2024-W52' },
    { day: '2024-12-30', key: '2025-W01' },
    { day: '2026-01-01', key: '2026-W01' },
    { day: '2026-12-31', key: '2026-W53' },
    { day: '2027-01-03', key: '2026-W53' },
    { day: '2027-01-04', key: '2027-W01' },
    { day: '2021-01-01', key: '2020-W53' },
    { day: '2023-01-01', key: '2022-W52' },
  ])('$day lies in $key', ({ day, key }) => {
    expect(periodAround(when(day), 'week').key).toBe(key);
  });

  it('a year without a week 53 has none', () => {
    expect(parsePeriod('2025-W53')).toBeNull();
    expect(parsePeriod('2026-W53')).not.toBeNull();
  });

  it('a week begins on Monday and lasts seven days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, end } = periodAround(day, 'week');
        expect(weekdayOf(start)).toBe(1);
        expect(end - start).toBe(7);
      }),
      runs(),
    );
  });
});

describe('the period before', () => {
  it.each([
    { of: '2026-10', is: '2026-09' },
    { of: '2026-03', is: '2026-02' },
    { of: '2026-01', is: '2025-12' },
    { of: '2026-Q1', is: '2025-Q4' },
    { of: '2026', is: '2025' },
    { of: '2026-W01', is: '2025-W52' },
    { of: '2027-W01', is: '2026-W53' },
    { of: '2026-03-01', is: '2026-02-28' },
    { of: '2026-10-11..2026-10-20', is: '2026-10-01..2026-10-10' },
    { of: '2026-10-01..2026-10-31', is: '2026-08-31..2026-09-30' },
  ])('$of is $is', ({ of, is }) => {
    expect(previousPeriod(period(of)).key).toBe(is);
  });

  it('ends where the period begins, of the same kind', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...CALENDAR_KINDS), (day, kind) => {
        const around = periodAround(day, kind);
        const before = previousPeriod(around);
        expect({ end: before.end, kind: before.kind }).toEqual({ end: around.start, kind });
      }),
      runs(),
    );
  });
});

describe('months of a period', () => {
  it.each([
    { text: '2026-Q1', months: ['2026-01', '2026-02', '2026-03'] },
    { text: '2026-02-01..2026-03-31', months: ['2026-02', '2026-03'] },
    { text: '2026-10', months: ['2026-10'] },
    { text: '2026-W47', months: [] },
    { text: '2026-02-02..2026-03-31', months: [] },
  ])('$text is made of $months', ({ text, months }) => {
    expect(wholeMonthsOf(period(text)).map(monthKey)).toEqual(months);
  });

  it('twelve up to this one, the oldest first', () => {
    const months = monthsUpTo(when('2026-02-28T23:00'), 12).map(({ key }) => key);
    expect(months).toHaveLength(12);
    expect([months[0], months[10], months[11]]).toEqual(['2025-03', '2026-01', '2026-02']);
  });

  it('a month ends before its last midnight', () => {
    const { start, end } = period('2024-02');
    expect([formatDay(start), formatDay(end - 1)]).toEqual(['2024-02-01', '2024-02-29']);
  });
});
