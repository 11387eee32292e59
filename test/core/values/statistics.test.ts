import fc from 'fast-check';
import { median, percentile, ratio } from '../../../src/core/values/statistics';
import { runs } from '../../builders/runs';

const someNumbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });

describe('the median', () => {
  it.each([
    { values: [5], middle: 5 },
    { values: [9, 1, 5], middle: 5 },
    { values: [1, 2, 3, 100], middle: 2.5 },
    { values: [10, 9, 100], middle: 10 },
  ])('of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is no data', () => {
    expect(median([])).toBeNull();
  });

  it('has as many values below as above, and leaves the list as it was', () => {
    fc.assert(
      fc.property(someNumbers, (values) => {
        const before = [...values];
        const middle = median(values) ?? NaN;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(values).toEqual(before);
      }),
      runs(),
    );
  });
});

describe('nine in ten', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

  it.each([
    { count: 1, rank: 1 },
    { count: 2, rank: 2 },
    { count: 9, rank: 9 },
    { count: 10, rank: 9 },
    { count: 11, rank: 10 },
    { count: 20, rank: 18 },
    { count: 100, rank: 90 },
  ])('of $count values is the one of rank $rank', ({ count, rank }) => {
    expect(percentile(upTo(count), 0.9)).toBe(rank);
  });

  it.each([
    { share: 0.4, rank: 2 },
    { share: 0.8, rank: 4 },
    { share: 0, rank: 1 },
    { share: 1, rank: 5 },
  ])('the share $share of five values has rank $rank', ({ share, rank }) => {
    expect(percentile([5, 3, 1, 4, 2], share)).toBe(rank);
  });

  it('of nothing is no data', () => {
    expect(percentile([], 0.9)).toBeNull();
  });

  it('is one of the values, with at least nine tenths not above it', () => {
    fc.assert(
      fc.property(someNumbers, (values) => {
        const found = percentile(values, 0.9) ?? NaN;
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(values.length * 0.9);
      }),
      runs(),
    );
  });
});

describe('a share', () => {
  it('of nothing is no data, never 0 % or 100 %', () => {
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(3, 0)).toBeNull();
    expect(ratio(0, 4)).toBe(0);
    expect(ratio(5, 4)).toBe(1.25);
  });
});
