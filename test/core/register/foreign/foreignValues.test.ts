import { dayWithoutTime, readForeignDate, readForeignTime } from '../../../../src/core/register/foreign/foreignDate';
import { provenDecimal, readForeignNumber } from '../../../../src/core/register/foreign/foreignNumber';
import { sales } from '../../../../src/core/register/tables/sales';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { Fault } from '../../../../src/core/register/schema/column';
import { formatMoment } from '../../../../src/core/values/moment';
import { wallClockIn } from '../../../../src/core/values/wallClock';
import { brought } from '../../../builders/foreignSheets';
import { aRegisterView } from '../../../builders/registerView';

function dateOf(cell: CellValue, timeZone = 'Europe/Moscow', dayFirst = true): unknown {
  const read = readForeignDate(cell, { dayFirst, clock: wallClockIn(timeZone) });
  return typeof read === 'number' ? formatMoment(read) : read instanceof Fault ? read.fault.code : read;
}

describe('amounts of another currency', () => {
  const register = aRegisterView({
    Настройки: [
      ['Ключ', 'Значение'],
      ['currency', 'RUB'],
    ],
  });

  it.each([
    { written: '$1 200.50', stays: '$1 200.50' },
    { written: '100 €', stays: '100 €' },
    { written: 'US$100', stays: 'US$100' },
    { written: '300 USD', stays: '300 USD' },
  ])('«$written» among roubles comes in as it stands, is named, and is nobody’s roubles', ({ written, stays }) => {
    const rows = [
      ['Дата', 'Клиент', 'Сумма'],
      ['20.11.2026', 'Ель', written],
      ['21.11.2026', 'Ива', '100 ₽'],
    ];
    const { plan, added } = brought(rows, { table: 'sales' }, register);
    expect(added.map(({ revenue }) => revenue)).toEqual([stays, 100]);
    expect(plan.named).toMatchObject([
      { code: 'otherCurrency', column: 'revenue', found: stays, details: { currency: 'RUB' }, count: 1 },
    ]);
    expect(sales.columns.revenue.read(stays, register.context)).toBeInstanceOf(Fault);
  });

  it.each(['1 200 руб.', '1 200 ₽', '1 200 р.', '1200 RUB', '1 200'])('«%s» is of the company', (written) => {
    const { added, plan } = brought(
      [
        ['Дата', 'Клиент', 'Сумма'],
        ['20.11.2026', 'Ель', written],
      ],
      { table: 'sales' },
      register,
    );
    expect([added[0]?.['revenue'], plan.named]).toEqual([1200, []]);
  });

  it('a column that says the currency of each row is heeded', () => {
    const rows = [
      ['Дата', 'Клиент', 'Сумма', 'Валюта'],
      ['20.11.2026', 'Ель', 500, 'USD'],
      ['21.11.2026', 'Ива', 600, 'руб.'],
      ['22.11.2026', 'Бук', 700, 'CHF'],
      ['22.11.2026', 'Дуб', 800, ''],
    ];
    const { plan, added } = brought(rows, { table: 'sales' }, register);
    expect(added.map(({ revenue }) => revenue)).toEqual(['500 USD', 600, '700 CHF', 800]);
    expect(plan.named.map(({ code, found }) => [code, found])).toEqual([
      ['otherCurrency', '500 USD'],
      ['otherCurrency', '700 CHF'],
    ]);
    for (const stays of ['500 USD', '700 CHF'])
      expect(sales.columns.revenue.read(stays, register.context)).toBeInstanceOf(Fault);
  });

  it.each(['Сумма, USD', 'Сумма ($)', 'Сумма в €'])('a heading «%s» says the currency of its column', (heading) => {
    const rows = [
      ['Дата', 'Клиент', heading],
      ['20.11.2026', 'Ель', 500],
    ];
    const answers = { table: 'sales', columns: { revenue: { from: [heading] } } } as const;
    const { plan, added } = brought(rows, answers, register);
    expect(plan.named).toMatchObject([{ code: 'otherCurrency', column: 'revenue' }]);
    expect(sales.columns.revenue.read(added[0]?.['revenue'] ?? '', register.context)).toBeInstanceOf(Fault);
  });

  it('nothing is doubted where Settings do not say in what the company counts', () => {
    expect(
      brought(
        [
          ['Дата', 'Клиент', 'Сумма'],
          ['20.11.2026', 'Ель', '$5'],
        ],
        { table: 'sales' },
      ).added[0],
    ).toMatchObject({ revenue: 5 });
  });
});

describe('a date as other programs write it', () => {
  it.each<[cell: CellValue, expected: string | null, dayFirst?: boolean]>([
    ['2026-06-01T09:14:58+03:00', '2026-06-01T09:14:58'],
    ['2026-06-01T09:14:58+05:00', '2026-06-01T07:14:58'],
    ['2026-06-01T09:14:58Z', '2026-06-01T12:14:58'],
    ['2026-06-01 09:14:58.123 UTC', '2026-06-01T12:14:58'],
    ['14.07.2026*', '2026-07-14T00:00'],
    ['пн, 1 июня 2026 09:14', '2026-06-01T09:14'],
    ['Понедельник 01.06.2026', '2026-06-01T00:00'],
    ['Mon, Jun 1, 2026 9:14 AM', '2026-06-01T09:14'],
    ['1 июня 2026 г., 09:14', '2026-06-01T09:14'],
    ['01.06.2026 в 09:14', '2026-06-01T09:14'],
    ['09:14 01.06.2026', '2026-06-01T09:14'],
    ['46174', '2026-06-01T00:00'],
    ['46174,5', '2026-06-01T12:00'],
    ['20260601', '2026-06-01T00:00'],
    ['20260601T091458', '2026-06-01T09:14:58'],
    [20_260_601, '2026-06-01T00:00'],
    ['1780294498', '2026-06-01T09:14:58'],
    ['1780294498000', '2026-06-01T09:14:58'],
    ['10/21/2019 11:59:20 PM', '2019-10-21T23:59:20', false],
    ['-', null],
    ['31.02.2026', 'badDate'],
    ['вчера', 'badDate'],
  ])('%s is %s', (cell, expected, dayFirst = true) => {
    expect(dateOf(cell, 'Europe/Moscow', dayFirst)).toBe(expected);
  });

  it('is told by the clock of the workbook', () => {
    expect(dateOf('2026-06-01T02:00:00Z', 'America/New_York')).toBe('2026-05-31T22:00');
  });

  it('is the day itself where it is the midnight of Greenwich', () => {
    expect(dayWithoutTime('2026-06-01T00:00:00.000Z')).toBe('2026-06-01');
    expect(dayWithoutTime('2026-06-01T00:00:01Z')).toBeNull();
  });
});

it.each([
  [{ serial: 0.5 }, 12],
  [{ serial: 46_174.25 }, 6],
  ['9:30', 9.5],
  ['09.30', 9.5],
  ['9:30:00 PM', 21.5],
  ['12:00 am', 0],
  [0.75, 18],
])('a time of day: %j is %d hours', (cell, hours) => {
  expect(readForeignTime(cell)).toBeCloseTo(hours / 24, 9);
});

it('what is no time of day is none', () => {
  expect(['25:00', '9:75', 'утром'].map((cell) => readForeignTime(cell) instanceof Fault)).toEqual([true, true, true]);
});

describe('an amount as other programs write it', () => {
  it.each([
    ['12 500-00', 12_500],
    ['12 500-50', 12_500.5],
    ['12 500=', 12_500],
    ['12500=50', 12_500.5],
    ['15 тыс.', 15_000],
    ['1,5 млн руб.', 1_500_000],
    ['15 тыс. руб.', 15_000],
    ['15k', 15_000],
    ['1 234,50 ₽', 1234.5],
    ['-', null],
    ['—', null],
    ['-500', -500],
    ['(500)', -500],
  ])('%s is %s', (cell, expected) => {
    expect(readForeignNumber(cell, null)).toBe(expected);
  });

  it('that could be read in two ways is read as the rest of its column proves', () => {
    expect(readForeignNumber('1,234', provenDecimal(['1,234', '12.50']))).toBe(1234);
    expect(readForeignNumber('1.234', provenDecimal(['1.234', '0.5']))).toBe(1.234);
    expect(readForeignNumber('1.234', provenDecimal(['1.234', '12,50']))).toBe(1234);
    expect(readForeignNumber('1.234', provenDecimal(['1.234', '2.000']))).toBeInstanceOf(Fault);
    expect(readForeignNumber('1.234', provenDecimal(['1,5', '1.5']))).toBeInstanceOf(Fault);
  });

  it('that is none stays none', () => {
    expect(['много', '12 кг', '1 2 3 шт', '', 'тыс.'].map((cell) => readForeignNumber(cell, null))).toEqual([
      expect.any(Fault), expect.any(Fault), expect.any(Fault), null, expect.any(Fault),
    ]); // prettier-ignore
  });
});
