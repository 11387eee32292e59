import fc from 'fast-check';
import * as column from '../../../../src/core/register/schema/columns';
import { formatMoment, momentOfSeconds, type Moment } from '../../../../src/core/values/moment';
import { aReadingContext, readAs } from '../../../builders/reading';
import { when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';

const words = { heading: { en: 'Date', ru: 'Дата' }, note: { en: '', ru: '' } };
const date = column.dateTime(words);
const month = column.month(words);
const time = column.time(words);

/** The moment read, as text; a problem as its code. */
function read(cell: Parameters<typeof readAs>[1], locale = 'ru_RU'): unknown {
  const value = readAs(date, cell, aReadingContext({ locale }));
  return typeof value === 'number' ? formatMoment(value) : value;
}

describe('a date as people type it', () => {
  it.each([
    { typed: '05.11.2026', moment: '2026-11-05T00:00' },
    { typed: '5.11.26', moment: '2026-11-05T00:00' },
    { typed: '5.11.26 14:30', moment: '2026-11-05T14:30' },
    { typed: '05.11.2026, 14:30', moment: '2026-11-05T14:30' },
    { typed: '05.11.2026 14:30:15', moment: '2026-11-05T14:30:15' },
    { typed: '05.11.2026 9:05', moment: '2026-11-05T09:05' },
    { typed: '2026-11-05', moment: '2026-11-05T00:00' },
    { typed: '2026-11-05T14:30', moment: '2026-11-05T14:30' },
    { typed: '2026-11-05T14:30:00.000', moment: '2026-11-05T14:30' },
    { typed: '2026-11-05 14:30', moment: '2026-11-05T14:30' },
    { typed: '2026/11/5', moment: '2026-11-05T00:00' },
    { typed: '5 ноя 2026', moment: '2026-11-05T00:00' },
    { typed: '5 ноября 2026 г.', moment: '2026-11-05T00:00' },
    { typed: '5 Мая 2026 14:30', moment: '2026-05-05T14:30' },
    { typed: '31 декабря 2026', moment: '2026-12-31T00:00' },
    { typed: '5-Nov-2026', moment: '2026-11-05T00:00' },
    { typed: 'Nov 5, 2026', moment: '2026-11-05T00:00' },
    { typed: 'November 5th, 2026 2:30 PM', moment: '2026-11-05T14:30' },
    { typed: '5 November 2026', moment: '2026-11-05T00:00' },
    { typed: 'Nov 5, 2026 12:05 am', moment: '2026-11-05T00:05' },
    { typed: ' 05.11.2026 ', moment: '2026-11-05T00:00' },
    { typed: '\u00A005.11.2026\u00A014:30', moment: '2026-11-05T14:30' },
    { typed: "'05.11.2026", moment: '2026-11-05T00:00' },
    { typed: '29.02.2024', moment: '2024-02-29T00:00' },
    { typed: '01.01.69', moment: '2069-01-01T00:00' },
    { typed: '01.01.70', moment: '1970-01-01T00:00' },
  ])('$typed is $moment', ({ typed, moment }) => {
    expect(read(typed)).toBe(moment);
  });

  it.each([
    { typed: '11/05/2026', locale: 'ru_RU', moment: '2026-05-11T00:00' },
    { typed: '11/05/2026', locale: 'en_GB', moment: '2026-05-11T00:00' },
    { typed: '11/05/2026', locale: 'en_US', moment: '2026-11-05T00:00' },
    { typed: '11/05/26 2:30 PM', locale: 'en_US', moment: '2026-11-05T14:30' },
    { typed: '11-05-2026', locale: 'en_US', moment: '2026-11-05T00:00' },
  ])('$typed in a workbook of $locale is $moment', ({ typed, locale, moment }) => {
    expect(read(typed, locale)).toBe(moment);
  });

  it.each([
    { title: 'a real date', cell: { serial: when('2026-11-05T14:30') }, moment: '2026-11-05T14:30' },
    { title: 'a number a formula left in the format of a number', cell: 46_331.5, moment: '2026-11-05T12:00' },
    { title: 'a time of day rounded by another program', cell: { serial: 46_331.3888888 }, moment: '2026-11-05T09:20' },
  ])('$title is $moment', ({ cell, moment }) => {
    expect(read(cell)).toBe(moment);
  });

  it.each(['', '   ', "'"])('%j is blank, not a mistake', (cell) => {
    expect(read(cell)).toBeNull();
  });
});

describe('what is no date', () => {
  it.each([
    { title: 'a word', cell: 'вчера', code: 'badDate' },
    { title: 'a day that is not in the calendar', cell: '31.02.2026', code: 'badDate' },
    { title: '29 February of a common year', cell: '29.02.2026', code: 'badDate' },
    { title: 'a thirteenth month', cell: '05.13.2026', code: 'badDate' },
    { title: 'the American order in a Russian workbook', cell: '11/25/2026', code: 'badDate' },
    { title: 'a date without a year', cell: '05.11', code: 'badDate' },
    { title: 'a time alone', cell: '14:30', code: 'badDate' },
    { title: 'an hour that is not on the clock', cell: '05.11.2026 24:30', code: 'badDate' },
    { title: '13 PM', cell: '05.11.2026 13:00 pm', code: 'badDate' },
    { title: 'a time of another zone', cell: '2026-11-05T14:30Z', code: 'badDate' },
    { title: 'a time with a shift', cell: '2026-11-05T14:30+07:00', code: 'badDate' },
    { title: 'an amount in the date column', cell: 12_500, code: 'badDate' },
    { title: 'a year alone', cell: 2026, code: 'badDate' },
    { title: 'a tick', cell: true, code: 'badDate' },
    { title: 'an empty time shown as 1899', cell: { serial: 0.5 }, code: 'dateOutOfRange' },
    { title: 'the year 1899 as text', cell: '31.12.1899', code: 'dateOutOfRange' },
    { title: 'the year 9999', cell: '31.12.9999', code: 'dateOutOfRange' },
    { title: 'the year 9999 as a date', cell: { serial: 2_958_465 }, code: 'dateOutOfRange' },
    { title: 'a year mistyped as 2206', cell: '05.11.2206', code: 'dateOutOfRange' },
    { title: 'an error of a formula', cell: '#REF!', code: 'formulaError' },
    { title: 'an error of a look-up', cell: '#N/A', code: 'formulaError' },
  ])('$title', ({ cell, code }) => {
    expect(read(cell)).toBe(code);
  });

  it('a word is never read as a date by chance', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect([null, 'badDate', 'formulaError']).toContain(dateless(text))),
      {
        ...runs(300),
      },
    );
  });

  /** Texts that are dates after all are no concern of that law. */
  function dateless(text: string): unknown {
    const value = read(text);
    return typeof value === 'string' && /^\d/.test(value) ? null : value === 'dateOutOfRange' ? null : value;
  }
});

describe('any moment', () => {
  const anyMoment: fc.Arbitrary<Moment> = fc
    .integer({ min: when('1970-01-01') * 86_400, max: when('2069-12-31') * 86_400 })
    .map(momentOfSeconds);
  const parts = (moment: Moment): Record<'year' | 'month' | 'day' | 'time', string> => {
    const [day = '', time = ''] = formatMoment(moment).split('T');
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    return { year, month, day: dayOfMonth, time };
  };

  it('reads the same however it is typed', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { year, month: monthOfYear, day, time: clock } = parts(moment);
        const forms = [
          `${day}.${monthOfYear}.${year} ${clock}`,
          `${day}.${monthOfYear}.${year.slice(2)} ${clock}`,
          `${year}-${monthOfYear}-${day}T${clock}`,
          `${day}/${monthOfYear}/${year} ${clock}`,
        ];
        for (const form of forms) expect(read(form)).toBe(formatMoment(moment));
        expect(read(`${monthOfYear}/${day}/${year} ${clock}`, 'en_US')).toBe(formatMoment(moment));
        expect(read({ serial: moment })).toBe(formatMoment(moment));
      }),
      runs(),
    );
  });
});

describe('a month', () => {
  it.each([
    { typed: '10.2026', first: '2026-10-01' },
    { typed: '2026-10', first: '2026-10-01' },
    { typed: '2026-3', first: '2026-03-01' },
    { typed: '15.10.2026', first: '2026-10-01' },
    { typed: '1 октября 2026', first: '2026-10-01' },
    { typed: { serial: when('2026-10-31T18:00') }, first: '2026-10-01' },
  ])('$typed is the month that begins on $first', ({ typed, first }) => {
    expect(readAs(month, typed)).toBe(when(first));
  });

  it.each([
    { typed: '13.2026', code: 'badDate' },
    { typed: 'октябрь', code: 'badDate' },
    { typed: '10.1899', code: 'dateOutOfRange' },
  ])('$typed is none', ({ typed, code }) => {
    expect(readAs(month, typed)).toBe(code);
  });
});

describe('hours of work', () => {
  it.each([
    { cell: '9:00', minutes: 540 },
    { cell: '09.30', minutes: 570 },
    { cell: '18', minutes: 1080 },
    { cell: '18:00:00', minutes: 1080 },
    { cell: '24:00', minutes: 1440 },
    { cell: 9, minutes: 540 },
    { cell: 0.375, minutes: 540 },
    { cell: { serial: 0.375 }, minutes: 540 },
    { cell: { serial: 1 }, minutes: 1440 },
    { cell: '0:00', minutes: 0 },
    { cell: '', minutes: null },
  ])('$cell is minute $minutes of the day', ({ cell, minutes }) => {
    expect(readAs(time, cell)).toBe(minutes);
  });

  it.each(['25:00', '24:01', '9:60', 'утро', '-9', 25, 9.5, true, { serial: 46_331.5 }])('%j is no time', (cell) => {
    expect(readAs(time, cell)).toBe('badTime');
  });
});
