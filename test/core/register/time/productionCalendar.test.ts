import { productionCalendar } from '../../../../src/core/register/time/productionCalendar';
import { dayOfCivil, formatDay, weekdayOf } from '../../../../src/core/values/moment';

function daysOfKind(year: number, kind: string): string[] {
  return productionCalendar(year)
    .filter((day) => day.kind === kind)
    .map((day) => formatDay(day.day).slice(5));
}

/** Working days and hours of a five-day, forty-hour week, counted the way accountants do. */
function normOf(year: number): { days: number; hours: number } {
  const special = new Map(productionCalendar(year).map((day) => [day.day, day]));
  let [days, hours] = [0, 0];
  for (
    let day = dayOfCivil({ year, month: 1, day: 1 });
    day < dayOfCivil({ year: year + 1, month: 1, day: 1 });
    day++
  ) {
    const exception = special.get(day);
    const works = exception ? exception.kind !== 'holiday' : weekdayOf(day) <= 5;
    if (!works) continue;
    days += 1;
    hours += exception?.isShort ? 7 : 8;
  }
  return { days, hours };
}

describe('the Russian production calendar', () => {
  test.each([
    { year: 2024, days: 248, hours: 1979 },
    { year: 2025, days: 247, hours: 1972 },
    { year: 2026, days: 247, hours: 1972 },
  ])('has the published working days and hours of $year', ({ year, days, hours }) => {
    expect(normOf(year)).toEqual({ days, hours });
  });

  test.each([
    { year: 2024, kind: 'short', days: ['02-22', '03-07', '05-08', '06-11'] },
    { year: 2024, kind: 'working', days: ['04-27', '11-02', '12-28'] },
    { year: 2025, kind: 'short', days: ['03-07', '04-30', '06-11'] },
    { year: 2025, kind: 'working', days: ['11-01'] },
    { year: 2026, kind: 'short', days: ['04-30', '05-08', '06-11', '11-03'] },
    { year: 2026, kind: 'working', days: [] },
  ])('$year: $kind days are as decreed', ({ year, kind, days }) => {
    expect(daysOfKind(year, kind)).toEqual(days);
  });

  test('days off of 2026 that fall on weekdays are as decreed', () => {
    expect(daysOfKind(2026, 'holiday').join(' ')).toBe(
      '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    );
  });

  test('a working Saturday that stands for the eve of a holiday is an hour shorter', () => {
    const saturday = productionCalendar(2025).find((day) => day.kind === 'working');
    expect(saturday?.isShort).toBe(true);
  });

  test('a year without a decree follows the Labour Code and says so', () => {
    expect(daysOfKind(2027, 'holiday').join(' ')).toBe(
      '01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04',
    );
    expect(productionCalendar(2027).every((day) => day.note.ru.includes('ст. 112'))).toBe(true);
  });
});
