import { sparkline } from '../../../src/core/views/sparkline';

describe('A trend in one cell', () => {
  it.each([
    { title: 'rises from the least to the greatest', values: [0, 1, 2, 3, 4, 5, 6, 7], shown: '▁▂▃▄▅▆▇█' },
    { title: 'shows a month without data as a gap', values: [1, null, 3], shown: '▁·█' },
    { title: 'stays in the middle when nothing changes', values: [5, 5], shown: '▄▄' },
    { title: 'stays on the ground when there was nothing at all', values: [0, 0, 0], shown: '▁▁▁' },
    { title: 'bears negative values', values: [-10, 0], shown: '▁█' },
    { title: 'is blank when no month has data', values: [null, null], shown: '' },
    { title: 'is blank for no months', values: [], shown: '' },
  ])('$title', ({ values, shown }) => {
    expect(sparkline(values)).toBe(shown);
  });
});
