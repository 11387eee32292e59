/** The middle value, or the mean of the two middle ones; no data (null) for no values. */
export function median(values: readonly number[]): number | null {
  return medianOf(ascending(values));
}

/** The median of values that are in ascending order. */
export function medianOf(sorted: ArrayLike<number>): number | null {
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Nearest-rank percentile: of n values the ⌈share × n⌉-th in ascending order; no data (null) for no values. */
export function percentile(values: readonly number[], share: number): number | null {
  return percentileOf(ascending(values), share);
}

/** The percentile of values that are in ascending order. */
export function percentileOf(sorted: ArrayLike<number>, share: number): number | null {
  // 0.9 × 10 is 9.000000000000002 in binary on some inputs; the rank must not jump by that dust.
  const rank = Math.ceil(Number((share * sorted.length).toPrecision(12)));
  return sorted[Math.max(rank, 1) - 1] ?? null;
}

/** A share of a whole as a fraction; no data (null) where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Many numbers sort several times faster as what they are than by a comparison; for a few it is not worth its room. */
export function ascending(values: readonly number[]): ArrayLike<number> {
  if (values.length > FEW) return new Float64Array(values).sort();
  return values.slice().sort((left, right) => left - right);
}

const FEW = 32;
