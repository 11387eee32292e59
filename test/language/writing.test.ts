import { parsePeriod } from '../../src/core/register/time/period';
import { textsOf } from '../../src/language/textsOf';
import { when } from '../builders/rows';

const ru = textsOf('ru').write;
const en = textsOf('en').write;

/** Thousands stand apart by a space that does not break; here any space will do. */
function spaced(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

describe('Numbers and dates in sentences', () => {
  it.each([
    ['2026-10', 'октябрь 2026', 'October 2026'],
    ['2026-Q4', 'IV квартал 2026', 'Q4 2026'],
    ['2026', '2026 год', 'Year 2026'],
    ['2026-W47', '47-я неделя 2026', 'Week 47, 2026'],
    ['2026-10-05', '05.10.2026', '2026-10-05'],
    ['2026-10-01..2026-10-15', '01.10.2026 – 15.10.2026', '2026-10-01 – 2026-10-15'],
  ])('names the period %s', (key, russian, english) => {
    const period = parsePeriod(key);
    expect(period && [ru.period(period), en.period(period)]).toEqual([russian, english]);
  });

  it.each([
    { value: 123456_78, unit: 'money', russian: '123 456,78 ₽', english: '123,456.78 ₽' },
    { value: -5000_00, unit: 'money', russian: '−5 000 ₽', english: '−5,000 ₽' },
    { value: 0.1234, unit: 'percent', russian: '12,3 %', english: '12.3%' },
    { value: 1234, unit: 'count', russian: '1 234', english: '1,234' },
    { value: 80, unit: 'minutes', russian: '1 ч 20 мин', english: '1 h 20 min' },
    { value: 2, unit: 'days', russian: '2 дня', english: '2 days' },
    { value: 13.5, unit: 'days', russian: '13,5 дня', english: '13.5 days' },
    { value: null, unit: 'percent', russian: 'нет данных', english: 'no data' },
  ] as const)('writes $value as $unit', ({ value, unit, russian, english }) => {
    expect([spaced(ru.value(value, unit, 'RUB')), spaced(en.value(value, unit, 'RUB'))]).toEqual([russian, english]);
  });

  it.each([
    [0, '0 мин'],
    [59.6, '1 ч'],
    [60, '1 ч'],
    [135, '2 ч 15 мин'],
  ])('says %d minutes as people do', (minutes, text) => {
    expect(ru.minutes(minutes)).toBe(text);
  });

  it('never writes minus zero', () => {
    expect(ru.number(-0)).toBe('0');
  });

  it('writes dates and times by the wall clock', () => {
    expect(ru.moment(when('2026-11-05T09:05'))).toBe('05.11.2026 09:05');
    expect(en.moment(when('2026-11-05T00:00'))).toBe('2026-11-05 00:00');
  });

  it('shortens months to three letters without a point', () => {
    const months = Array.from({ length: 12 }, (_, month) => when(`2026-${String(month + 1).padStart(2, '0')}-01`));
    expect(months.map((month) => ru.shortMonth(month)).join(', ')).toBe(
      'янв 26, фев 26, мар 26, апр 26, май 26, июн 26, июл 26, авг 26, сен 26, окт 26, ноя 26, дек 26',
    );
  });

  it('uses the code of a currency that has no common sign', () => {
    expect([ru.currency('RUB'), ru.currency('SEK')]).toEqual(['₽', 'SEK']);
  });
});
