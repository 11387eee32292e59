import {
  casesUntilTold,
  medianInterval,
  overlaps,
  ratioInterval,
  wilsonInterval,
  type Interval,
  type Share,
} from '../../../src/core/values/intervals';

/** Standard deviations of a 95 % interval: what is published is mostly that. */
const NINETY_FIVE = 1.959964;

describe("Wilson's interval of a share", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    { hits: 81, cases: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, cases: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, cases: 20, low: 0, high: 0.1611 },
    { hits: 1, cases: 29, low: 0.0061, high: 0.1718 },
  ])('is the published one for $hits of $cases', ({ hits, cases, low, high }) => {
    const interval = wilsonInterval(hits, cases, NINETY_FIVE);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is narrower at 90 % than at 95 %, and says nothing of no cases', () => {
    expect(wilsonInterval(81, 263)?.low).toBeGreaterThan(0.2553);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('The interval of a median', () => {
  it('lies between the 6th and the 15th of twenty values at 95 %, as the tables have it', () => {
    const values = Array.from({ length: 20 }, (_none, index) => 20 - index);
    expect(medianInterval(values, NINETY_FIVE)).toEqual({ low: 6, high: 15 });
  });

  it('says nothing of two values', () => {
    expect(medianInterval([1, 2])).toBeNull();
  });
});

describe('The interval of money per client', () => {
  const cases = (amounts: readonly number[]): Share[] => amounts.map((part) => ({ part, whole: 1 }));
  const spread = (count: number): number[] => Array.from({ length: count }, (_none, index) => (index * 37) % 100);

  /** The mean give or take 1.645 standard errors, which the resamples must come near. */
  function textbook(amounts: readonly number[]): Interval {
    const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
    const variance = amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / amounts.length;
    const reach = 1.645 * Math.sqrt(variance / amounts.length);
    return { low: mean - reach, high: mean + reach };
  }

  it.each([40, 100, 400, 2000])('of %i clients is that of the textbook', (count) => {
    const [found, known] = [ratioInterval(cases(spread(count))), textbook(spread(count))];
    expect(Math.abs((found?.low ?? 0) - known.low)).toBeLessThan(1);
    expect(Math.abs((found?.high ?? 0) - known.high)).toBeLessThan(1);
  });

  it('is the same for everybody who asks', () => {
    expect(ratioInterval(cases(spread(50)))).toEqual(ratioInterval(cases(spread(50))));
  });

  it('says nothing of one client', () => {
    expect(ratioInterval(cases([100]))).toBeNull();
  });
});

describe('How many cases more would tell two shares apart', () => {
  const few = { part: 3, whole: 10 };
  const fewer = { part: 1, whole: 10 };

  it('is the least number that parts their intervals', () => {
    const more = casesUntilTold(few, fewer) ?? 0;
    const apart = (added: number): boolean => {
      const scale = (20 + added) / 20;
      const [one, other] = [few, fewer].map(({ part, whole }) => wilsonInterval(part * scale, whole * scale));
      return one != null && other != null && !overlaps(one, other);
    };
    expect([apart(more - 1), apart(more)]).toEqual([false, true]);
  });

  it('is unknown where the shares are the same', () => {
    expect(casesUntilTold(few, { part: 6, whole: 20 })).toBeNull();
  });
});
