import fc from 'fast-check';
import { amountOf, divideMoney, moneyOf } from '../../../src/core/values/money';
import { runs } from '../../builders/runs';

const kopecks = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('an amount as money', () => {
  it.each([
    { amount: 1.005, minor: 101, title: '1.005 is a kopeck more, as printed, not as stored in binary' },
    { amount: 1.004, minor: 100, title: '1.004 is rounded down' },
    { amount: -1.005, minor: -101, title: 'half a kopeck of a return is rounded away from zero too' },
    { amount: 0.1 + 0.2, minor: 30, title: 'no dust of a sum remains' },
    { amount: 8.325, minor: 833, title: '8.325 goes up although it is stored as a little less' },
    { amount: 1_234_567.895, minor: 123_456_790, title: 'large amounts are as exact as small ones' },
    { amount: 9_999_999_999.99, minor: 999_999_999_999, title: 'ten billion less a kopeck' },
    { amount: 0, minor: 0, title: 'nothing' },
  ])('$title', ({ amount, minor }) => {
    expect(moneyOf(amount)).toBe(minor);
  });

  it('a return of less than half a kopeck is nothing, without a minus', () => {
    expect(Object.is(moneyOf(-0.001), 0)).toBe(true);
  });

  it('written into a cell and read again is the same amount', () => {
    fc.assert(
      fc.property(kopecks, (money) => expect(moneyOf(amountOf(money))).toBe(money)),
      runs(),
    );
  });

  it('a total equals the sum of its printed parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 50 }), (parts) => {
        const printed = parts.map((money) => amountOf(money).toFixed(2));
        const total = parts.reduce((sum, money) => sum + money, 0);
        expect(printed.reduce((sum, text) => sum + moneyOf(Number(text)), 0)).toBe(total);
      }),
      runs(),
    );
  });
});

describe('money shared out', () => {
  it.each([
    { money: 100, divisor: 3, share: 33 },
    { money: 200, divisor: 3, share: 67 },
    { money: 5, divisor: 2, share: 3 },
    { money: -5, divisor: 2, share: -3 },
    { money: 5, divisor: -2, share: -3 },
    { money: 0, divisor: 7, share: 0 },
  ])('$money kopecks by $divisor are $share, half away from zero', ({ money, divisor, share }) => {
    expect(divideMoney(money, divisor)).toBe(share);
  });

  it('among nobody is no data, not zero', () => {
    expect(divideMoney(100_00, 0)).toBeNull();
  });

  it('is never off by more than half a kopeck', () => {
    fc.assert(
      fc.property(kopecks, fc.integer({ min: 1, max: 10_000 }), (money, divisor) => {
        expect(Math.abs((divideMoney(money, divisor) ?? NaN) * divisor - money)).toBeLessThanOrEqual(divisor / 2);
      }),
      runs(),
    );
  });
});
