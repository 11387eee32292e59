import { randomNumbers } from './random';
import { ascending, percentileOf } from './statistics';

/** Between its ends a value lies in nine samples out of ten. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 90 % of a normal distribution. */
const NINETY = 1.644854;

/**
 * Wilson's score interval of a share: unlike the usual one it holds for few cases and for shares near 0 and 1.
 * No data (null) for no cases.
 */
export function wilsonInterval(hits: number, cases: number, deviations = NINETY): Interval | null {
  if (cases <= 0) return null;
  const share = hits / cases;
  const square = deviations ** 2;
  const centre = share + square / (2 * cases);
  const margin = deviations * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases ** 2));
  const whole = 1 + square / cases;
  return { low: Math.max((centre - margin) / whole, 0), high: Math.min((centre + margin) / whole, 1) };
}

export function overlaps(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}

const RESAMPLES = 2000;
const SEED = 20_101;
/** Fewer than these say nothing, whatever the interval. */
const FEWEST = 2;
/** Above so many the mean of a sample is as good as normal, and drawing it thousands of times tells nothing new. */
const MANY = 500;

/** One case of a ratio of sums: revenue over buyers, margin over revenue. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** 90 % interval of Σ part / Σ whole over cases drawn anew 2,000 times, the same for everybody. Null for too few cases. */
export function ratioInterval(cases: readonly Share[]): Interval | null {
  if (cases.length < FEWEST) return null;
  if (cases.length > MANY) return normalInterval(cases);
  const parts = Float64Array.from(cases, ({ part }) => part);
  const wholes = Float64Array.from(cases, ({ whole }) => whole);
  const draw = randomNumbers(SEED);
  const ratios = Array.from({ length: RESAMPLES }, () => ratioOfSample(parts, wholes, draw));
  return between(ratios.filter((ratio) => ratio !== null));
}

function ratioOfSample(parts: Float64Array, wholes: Float64Array, draw: () => number): number | null {
  let part = 0;
  let whole = 0;
  for (let left = parts.length; left > 0; left--) {
    const one = Math.floor(draw() * parts.length);
    part += parts[one] ?? 0;
    whole += wholes[one] ?? 0;
  }
  return whole === 0 ? null : part / whole;
}

/**
 * Interval of a median by ranks: between two of the values themselves, whatever their distribution. Null for fewer values
 * than such ranks exist for.
 */
export function medianInterval(values: readonly number[], deviations = NINETY): Interval | null {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length / 2;
  const reach = (deviations * Math.sqrt(sorted.length)) / 2;
  const low = sorted[Math.round(half - reach) - 1];
  const high = sorted[Math.round(half + 1 + reach) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}

function between(values: readonly number[]): Interval | null {
  const sorted = ascending(values);
  const [low, high] = [percentileOf(sorted, 0.05), percentileOf(sorted, 0.95)];
  return low === null || high === null ? null : { low, high };
}

/** The ratio linearised: how far each case pulls it from where it is. */
function normalInterval(cases: readonly Share[]): Interval | null {
  const part = sumOf(cases, ({ part: value }) => value);
  const whole = sumOf(cases, ({ whole: value }) => value);
  if (whole === 0) return null;
  const ratio = part / whole;
  const squares = sumOf(cases, (one) => (one.part - ratio * one.whole) ** 2);
  const margin = (NINETY * Math.sqrt(squares)) / Math.abs(whole);
  return { low: ratio - margin, high: ratio + margin };
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/** Above so many cases more nobody would wait for the answer. */
const MOST_MORE = 1000;

/**
 * How many cases more it would take, shared between two groups as they came so far, until the intervals of their shares
 * come apart if the shares stay what they are. Null when they do not within a thousand.
 */
export function casesUntilTold(one: Share, other: Share): number | null {
  const cases = one.whole + other.whole;
  if (one.whole === 0 || other.whole === 0 || one.part / one.whole === other.part / other.whole) return null;
  for (let more = 1; more <= MOST_MORE; more++) {
    const scale = (cases + more) / cases;
    const intervals = [one, other].map(({ part, whole }) => wilsonInterval(part * scale, whole * scale));
    const [left, right] = intervals;
    if (left && right && !overlaps(left, right)) return more;
  }
  return null;
}
