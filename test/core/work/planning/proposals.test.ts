import type { Sale } from '../../../../src/core/register/tables/sales';
import { proposeRevenuePlan, proposeSilenceLimit } from '../../../../src/core/work/planning/proposals';
import { aBook } from '../../../builders/book';
import { aSale, when } from '../../../builders/rows';
import { moneyOf } from '../../../../src/core/values/money';

/** One client that buys every so many days, so many times. */
function buying(client: string, everyDays: number, times: number): readonly Sale[] {
  return Array.from({ length: times }, (_none, index) =>
    aSale({ id: `${client}-${index}`, client, date: when('2025-01-10') + index * everyDays }),
  );
}

describe('after how many months a client is lost, by the purchases so far', () => {
  test('is the time within which nine gaps of ten are over, in whole months', () => {
    const sales = [...buying('Alfa', 30, 18), ...buying('Beta', 75, 5)];
    // 17 gaps of 30 days and 4 of 75: the nineteenth of 21 is 75 days, two and a half months.
    expect(proposeSilenceLimit(aBook({ sales }).facts)).toBe(3);
  });

  test('is a month at least, however often they buy', () => {
    expect(proposeSilenceLimit(aBook({ sales: buying('Alfa', 2, 40) }).facts)).toBe(1);
  });

  test('is not told by fewer than twenty gaps', () => {
    expect(proposeSilenceLimit(aBook({ sales: buying('Alfa', 30, 20) }).facts)).toBeNull();
  });

  test('two purchases of one day are no gap', () => {
    const twice = Array.from({ length: 40 }, (_none, index) =>
      aSale({ id: `S-${index}`, client: 'Alfa', date: when('2025-01-10') }),
    );
    expect(proposeSilenceLimit(aBook({ sales: twice }).facts)).toBeNull();
  });
});

describe('the revenue planned for next month', () => {
  /** Sales by month, in major units. */
  function monthly(amounts: Readonly<Record<string, number>>): readonly Sale[] {
    return Object.entries(amounts).map(([month, revenue]) =>
      aSale({ id: month, client: 'Alfa', date: when(`${month}-05`), revenue: moneyOf(revenue) }),
    );
  }
  const RECENT = { '2026-02': 90_000, '2026-03': 100_000, '2026-04': 110_000 };
  const NOW = '2026-05-20T12:00';

  test('is the mean of the last three whole months where nothing is known of last year', () => {
    expect(proposeRevenuePlan(aBook({ sales: monthly({ ...RECENT, '2026-05': 5 }) }, {}, NOW))).toBe(100_000);
  });

  test('is moved by last year’s season', () => {
    const lastYear = { '2025-03': 50_000, '2025-04': 50_000, '2025-05': 50_000, '2025-06': 75_000 };
    expect(proposeRevenuePlan(aBook({ sales: monthly({ ...lastYear, ...RECENT }) }, {}, NOW))).toBe(150_000);
  });

  test('has no more than two digits that mean something', () => {
    const odd = { '2026-02': 123_456, '2026-03': 123_456, '2026-04': 123_456 };
    expect(proposeRevenuePlan(aBook({ sales: monthly(odd) }, {}, NOW))).toBe(120_000);
  });

  test('is not proposed where a month of the three is without sales', () => {
    const { '2026-03': _gap, ...two } = RECENT;
    expect(proposeRevenuePlan(aBook({ sales: monthly(two) }, {}, NOW))).toBeNull();
  });
});
