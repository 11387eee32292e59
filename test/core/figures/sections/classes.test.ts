import fc from 'fast-check';
import { classLimits, classOf, clientClasses } from '../../../../src/core/figures/sections/classes';
import { moneyOf } from '../../../../src/core/values/money';
import { aBook } from '../../../builders/book';
import { aSale, when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';

const NOW = '2026-11-30T09:00';

function book(revenues: readonly number[]) {
  const sales = revenues.map((revenue, index) =>
    aSale({ id: `S-${index}`, client: `Client ${index}`, date: when('2026-10-05'), revenue: moneyOf(revenue) }),
  );
  return aBook({ sales }, {}, NOW);
}

describe('the class of a client', () => {
  test('is A while those before bring less than 80 % of all, B up to 95 %', () => {
    const { facts } = book([700, 150, 100, 50]);
    expect([...clientClasses(facts).values()]).toEqual(['A', 'A', 'B', 'C']);
    expect(classLimits(facts)).toEqual([15000, 10000]);
  });

  test('is not known while nobody has bought', () => {
    expect(classLimits(book([]).facts)).toBeNull();
  });

  test('is told by two limits as it is among all, but for equals at a limit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 }), (revenues) => {
        const { facts } = book(revenues);
        const limits = classLimits(facts);
        for (const [party, ofClass] of clientClasses(facts)) expect(classOf(facts, party, limits!)).toBe(ofClass);
      }),
      runs(20),
    );
  });
});
