import fc from 'fast-check';
import * as column from '../../../../src/core/register/schema/columns';
import { amountOf, moneyOf } from '../../../../src/core/values/money';
import { readAs } from '../../../builders/reading';
import { runs } from '../../../builders/runs';

const words = { heading: { en: 'Amount', ru: 'Сумма' }, note: { en: '', ru: '' } };
const number = column.number(words);
const money = column.money(words);
const score = column.int({ least: 1, most: 5 }, words);

describe('a number as people type it', () => {
  it.each([
    { typed: 1234.5, value: 1234.5 },
    { typed: '1234', value: 1234 },
    { typed: '1 234 567', value: 1_234_567 },
    { typed: '1\u00A0234,50', value: 1234.5 },
    { typed: '1\u202F234', value: 1234 },
    { typed: '1234,5', value: 1234.5 },
    { typed: '1234.5', value: 1234.5 },
    { typed: '1,234.50', value: 1234.5 },
    { typed: '1.234,50', value: 1234.5 },
    { typed: '1.234.567', value: 1_234_567 },
    { typed: '1,234,567', value: 1_234_567 },
    { typed: '1.234.567,89', value: 1_234_567.89 },
    { typed: "1'234.50", value: 1234.5 },
    { typed: '0.125', value: 0.125 },
    { typed: '0,125', value: 0.125 },
    { typed: '1234.567', value: 1234.567 },
    { typed: ',5', value: 0.5 },
    { typed: '5,', value: 5 },
    { typed: '1 500 ₽', value: 1500 },
    { typed: '1500 руб.', value: 1500 },
    { typed: '1500 р.', value: 1500 },
    { typed: '1 500 рублей', value: 1500 },
    { typed: '$1,234.50', value: 1234.5 },
    { typed: '€ 99,90', value: 99.9 },
    { typed: 'RUB 100', value: 100 },
    { typed: "'1500", value: 1500 },
    { typed: '-1500', value: -1500 },
    { typed: '−1500', value: -1500 },
    { typed: '–1 500', value: -1500 },
    { typed: '1500-', value: -1500 },
    { typed: '(1 500)', value: -1500 },
    { typed: '(1 500 ₽)', value: -1500 },
    { typed: '-$5', value: -5 },
    { typed: '+5', value: 5 },
    { typed: '-0', value: 0 },
    { typed: '', value: null },
    { typed: '  ', value: null },
  ])('$typed is $value', ({ typed, value }) => {
    expect(readAs(number, typed)).toBe(value);
  });

  it.each(['1.234', '1,234', '12.345', '999,999', '1.234.56', '1,2,3', '12.34,56,78'])(
    '%j can be read in two ways and is asked about',
    (typed) => {
      expect(readAs(number, typed)).toBe('ambiguousNumber');
    },
  );

  it.each(['сто рублей', '12 шт', '1e5', '5%', '--5', '(5', '1/2', '5 000 - 6 000', true, { serial: 46_331 }])(
    '%j is no number',
    (typed) => {
      expect(readAs(number, typed)).toBe('badNumber');
    },
  );

  it.each(['#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#REF!', '#N/A'])(
    'the error %s of a formula is said to be one',
    (cell) => {
      expect(readAs(number, cell)).toBe('formulaError');
    },
  );
});

describe('an amount', () => {
  it.each([
    { typed: '1 234,56', minor: 123_456 },
    { typed: 0.1 + 0.2, minor: 30 },
    { typed: '1,005', minor: 'ambiguousNumber' },
    { typed: 1.005, minor: 101 },
    { typed: '(100)', minor: -10_000 },
  ])('$typed is $minor', ({ typed, minor }) => {
    expect(readAs(money, typed)).toBe(minor);
  });

  it('reads the same in every way an accountant prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (minor) => {
        const [whole = '', cents = ''] = amountOf(Math.abs(minor)).toFixed(2).split('.');
        const grouped = (separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
        const sign = minor < 0 ? '-' : '';
        const forms = [
          `${sign}${grouped(' ')},${cents}`,
          `${sign}${grouped('\u00A0')},${cents} ₽`,
          `${sign}${grouped(',')}.${cents}`,
          `${sign}${grouped('.')},${cents}`,
          `${grouped(' ')}.${cents}${sign}`,
          minor < 0 ? `(${whole}.${cents})` : `${whole}.${cents}`,
        ];
        for (const form of forms) expect(readAs(money, form)).toBe(minor);
        expect(readAs(money, amountOf(minor))).toBe(moneyOf(amountOf(minor)));
      }),
      runs(),
    );
  });
});

describe('a mark from 1 to 5', () => {
  it.each([
    { typed: 5, value: 5 },
    { typed: '3', value: 3 },
    { typed: 0, value: 'outOfBounds' },
    { typed: 6, value: 'outOfBounds' },
    { typed: 4.5, value: 'outOfBounds' },
    { typed: 'пять', value: 'badNumber' },
    { typed: '', value: null },
  ])('$typed reads as $value', ({ typed, value }) => {
    expect(readAs(score, typed)).toBe(value);
  });
});
