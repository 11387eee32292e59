import fc from 'fast-check';
import { packed, runsOf, spanOf, stretchesOf, unpacked } from '../../../src/core/values/runs';
import { runs } from '../../builders/runs';

describe('runs', () => {
  test('are neighbours that are the same', () => {
    expect(runsOf(['a', 'a', 'b', 'a'])).toEqual([
      { start: 0, count: 2, item: 'a' },
      { start: 2, count: 1, item: 'b' },
      { start: 3, count: 1, item: 'a' },
    ]);
  });

  test('packed and unpacked are the same list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '')), (items) => {
        expect(unpacked(packed(items))).toEqual(items);
      }),
      runs(),
    );
  });
});

test('stretches hold each number once and have no gaps, whatever the order', () => {
  expect(stretchesOf([7, 3, 4, 3, 9, 8])).toEqual([
    { first: 3, count: 2 },
    { first: 7, count: 3 },
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('a span reaches from the first to the last', () => {
  expect([spanOf([7, 3, 4]), spanOf([5]), spanOf([])]).toEqual([
    { first: 3, count: 5 },
    { first: 5, count: 1 },
    { first: 0, count: 0 },
  ]);
});
