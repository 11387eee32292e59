import fc from 'fast-check';
import { ascending } from '../../../src/core/values/order';
import { runs } from '../../builders/runs';

describe('positions in ascending order', () => {
  it('is what a comparison sort makes of the same numbers, ties in the order they are told apart by', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 5_000_000_000 }), { maxLength: 60 });
    const repeated = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 80 });
    fc.assert(
      fc.property(fc.oneof(numbers, repeated), (keys) => {
        const lowerFirst = (left: number, right: number): number => right - left;
        const sorted = keys.map((_key, position) => position);
        sorted.sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0) || lowerFirst(left, right));
        expect([...ascending(Float64Array.from(keys), lowerFirst)]).toEqual(sorted);
      }),
      runs(),
    );
  });

  it('of nothing is nothing', () => {
    expect([...ascending(new Float64Array(0), () => 0)]).toEqual([]);
  });
});
