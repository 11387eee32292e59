import { comparedWith } from '../../../../src/core/register/time/samePart';
import { parsePeriod, periodAround } from '../../../../src/core/register/time/period';
import { formatDay } from '../../../../src/core/values/moment';
import { when } from '../../../builders/rows';
import { analysisOf, at, type TypedRows } from '../../../builders/typedRegister';

function compared(key: string, now: string, rows: TypedRows = {}): string {
  const { facts } = analysisOf(rows, 'en', now).book;
  const result = comparedWith(parsePeriod(key) ?? periodAround(0, 'day'), when(now), facts.calendar);
  if (!result) return 'nothing';
  const { period, running } = result;
  const days = running ? `day ${running.begun} of ${running.days}` : 'over';
  return `${days}: ${formatDay(period.start)} to ${formatDay(period.end - 1)}`;
}

describe('What a month is compared with', () => {
  it.each([
    {
      title: 'a month that is over: all of the month before',
      key: '2026-10',
      now: '2026-11-23T09:00',
      is: 'over: 2026-09-01 to 2026-09-30',
    },
    {
      title: 'a running month: as many working days of the month before',
      key: '2026-11',
      now: '2026-11-23T12:00',
      is: 'day 16 of 21: 2026-10-01 to 2026-10-22',
    },
    {
      title: 'before the day has begun it does not count',
      key: '2026-11',
      now: '2026-11-23T08:59',
      is: 'day 15 of 21: 2026-10-01 to 2026-10-21',
    },
    {
      title: 'it counts from its first working minute',
      key: '2026-11',
      now: '2026-11-23T09:00',
      is: 'day 16 of 21: 2026-10-01 to 2026-10-22',
    },
    {
      title: 'over a weekend as on Friday',
      key: '2026-11',
      now: '2026-11-22T12:00',
      is: 'day 15 of 21: 2026-10-01 to 2026-10-21',
    },
    { title: 'on the free first days of a month nothing', key: '2026-11', now: '2026-11-01T12:00', is: 'nothing' },
    {
      title: 'a running quarter likewise',
      key: '2026-Q4',
      now: '2026-10-02T12:00',
      is: 'day 2 of 66: 2026-07-01 to 2026-07-02',
    },
    {
      title: 'a longer month than the one before: at most all of that',
      key: '2026-03',
      now: '2026-03-31T12:00',
      is: 'day 22 of 22: 2026-02-01 to 2026-02-28',
    },
  ])('$title', ({ key, now, is }) => {
    expect(compared(key, now)).toBe(is);
  });

  it('passes over holidays of either month', () => {
    const holidays = {
      calendar: [...WEEK, { date: at('2026-10-05'), kind: 'holiday' }, { date: at('2026-11-04'), kind: 'holiday' }],
    };
    expect(compared('2026-11', '2026-11-05T12:00', holidays)).toBe('day 3 of 20: 2026-10-01 to 2026-10-06');
  });
});

const WEEK = ['1', '2', '3', '4', '5'].map((weekday) => ({ weekday, from: 9 / 24, to: 18 / 24 }));
