import { calendarRows, HOURS_WITH_LUNCH, newCalendarRows } from '../../../../src/core/register/time/calendarRows';
import { productionCalendar } from '../../../../src/core/register/time/productionCalendar';
import { publicHolidays } from '../../../../src/core/register/time/publicHolidays';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import { formatDay, parseIsoMoment } from '../../../../src/core/values/moment';

const NOW = parseIsoMoment('2026-11-23T09:00') ?? 0;

/** Days of Calendar with what is said of them. */
function daysOf(country: string, now = NOW): readonly string[] {
  return newCalendarRows(country, now, 'en').flatMap(({ date, kind, note }) =>
    typeof date === 'object' ? [`${formatDay(date.serial)} ${textOfCell(kind)}: ${textOfCell(note)}`] : [],
  );
}

describe('the Calendar of a new register', () => {
  test('a new register gets five weekdays of nine to six, this year and the next', () => {
    const rows = newCalendarRows('RU', NOW, 'ru');
    const years = new Set(
      rows.flatMap((row) => (typeof row.date === 'object' ? formatDay(row.date.serial).slice(0, 4) : [])),
    );
    expect(rows.filter((row) => row.weekday !== '').map((row) => row.weekday)).toEqual(['Пн', 'Вт', 'Ср', 'Чт', 'Пт']);
    expect(rows[0]).toMatchObject({ kind: 'Рабочий', from: { serial: 9 / 24 }, to: { serial: 18 / 24 } });
    expect([...years]).toEqual(['2026', '2027']);
  });

  test('a short day with a lunch break ends an hour early', () => {
    const eve = calendarRows(productionCalendar(2026), 'en', HOURS_WITH_LUNCH)
      .filter((row) => row.kind === 'Short')
      .slice(0, 2);
    expect(eve.map((row) => row.to)).toEqual([{ serial: 13 / 24 }, { serial: 17 / 24 }]);
  });

  test('a company elsewhere gets the holidays of its own country, this year and the next', () => {
    expect(daysOf('US')).toEqual(
      expect.arrayContaining([
        '2026-07-03 Holiday: Independence Day (substitute day)',
        '2026-11-26 Holiday: Thanksgiving Day',
        "2027-01-01 Holiday: New Year's Day",
      ]),
    );
    expect(daysOf('DE')).toContain('2027-03-29 Holiday: Easter Monday');
    expect(daysOf('DE').join()).not.toMatch(/11-04|Russia/);
    expect(newCalendarRows('DE', NOW, 'en')[0]?.note).toMatch(/DE.*2026, 2027.*region/);
  });

  test('days that are a weekend anyway are not listed', () => {
    expect(daysOf('US').join()).not.toContain('2026-07-04');
  });

  test('where holidays are not known the first row asks for them', () => {
    expect([daysOf('KG'), daysOf(''), daysOf('constructor')]).toEqual([[], [], []]);
    expect(newCalendarRows('', NOW, 'en')[0]?.note).toContain('are not filled in');
  });

  test('a year that this version has no dates for is not named among those filled in', () => {
    const [first] = newCalendarRows('FR', parseIsoMoment('2028-03-01T09:00') ?? 0, 'ru');
    expect(first?.note).toContain('за 2028 (FR)');
    expect(publicHolidays('FR', 2029)).toBeNull();
  });
});
