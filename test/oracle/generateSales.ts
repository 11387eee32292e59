import fc from 'fast-check';
import type { Sale } from '../../src/core/register/tables/sales';
import { aSale } from '../builders/rows';
import {
  AMOUNTS,
  ANCHOR,
  arbitraryClientCell,
  arbitraryDay,
  arbitraryEmployee,
  arbitraryLine,
  arbitraryMoment,
  mostly,
  seldom,
} from './generateCells';

const arbitraryRevenue = mostly(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...AMOUNTS) },
    { weight: 1, arbitrary: fc.constantFrom(-10_00, -33_33, -50_01, -100_00) },
  ),
  null,
);

const arbitrarySaleId = fc.constantFrom('S-1', 'S-2', 'S-3', 'S-4', 'S-10', 'S-5', 'S-6', '');

export const arbitrarySale = fc
  .record({
    id: arbitrarySaleId,
    date: mostly(fc.oneof({ weight: 4, arbitrary: arbitraryDay }, { weight: 1, arbitrary: arbitraryMoment }), null),
    client: arbitraryClientCell,
    line: arbitraryLine,
    seller: arbitraryEmployee,
    revenue: arbitraryRevenue,
    cost: fc.oneof(fc.constant(null), fc.constantFrom(0, 10_00, 60_07)),
    returnOf: seldom(arbitrarySaleId, ''),
  })
  .map(
    (cells) =>
      (row: number): Sale =>
        aSale({ ...cells, row }),
  );

/** A purchase and what was taken back of it, in the same month or later, up to more than all of it. */
export const arbitraryReturns = fc
  .record({
    client: arbitraryClientCell,
    day: arbitraryDay,
    revenue: fc.constantFrom(33_33, 100_00),
    returned: fc.array(
      fc.record({ after: fc.constantFrom(-1, 0, 1, 3, 30), amount: fc.constantFrom(-10_00, -33_33, -100_00) }),
      { maxLength: 2 },
    ),
    cost: seldom(fc.constant(20_00), null),
    serial: fc.integer({ min: 20, max: 22 }),
  })
  .map(({ client, day, revenue, returned, cost, serial }) => {
    const id = `S-${serial}`;
    const sale = (row: number): Sale => aSale({ row, id, date: day, client, revenue, cost });
    const returns = returned.map(({ after, amount }) => (row: number): Sale => {
      return aSale({ row, id: '', date: day + after, client, revenue: amount, returnOf: id });
    });
    return [sale, ...returns];
  });

/** A client who buys every so many days, so that own rhythms of buying come up. */
export const arbitraryRegularBuyer = fc
  .record({
    client: fc.constantFrom('K-1', 'Beta', 'Nova'),
    gap: fc.integer({ min: 1, max: 40 }),
    times: fc.integer({ min: 2, max: 6 }),
    ago: fc.integer({ min: 0, max: 60 }),
    revenue: fc.constantFrom(50_01, 100_00),
  })
  .map(({ client, gap, times, ago, revenue }) =>
    Array.from({ length: times }, (_unused, index) => (row: number): Sale => {
      return aSale({ row, id: `S-${100 + row}`, date: ANCHOR - ago - index * gap, client, revenue });
    }),
  );
