import type { SuspectedPair } from './findDuplicates';

/** Two clients somebody has looked at and found to be two: their ids, in one order whichever was named first. */
export type PairKey = string;

export function pairKey(first: string, second: string): PairKey {
  return [first.toUpperCase(), second.toUpperCase()].sort().join(' ');
}

/** Suspicions nobody has settled yet. */
export function withoutApart(pairs: readonly SuspectedPair[], apart: ReadonlySet<PairKey>): readonly SuspectedPair[] {
  return pairs.filter(({ first, second }) => !apart.has(pairKey(first.key, second.key)));
}

/** So many pairs fit into what a workbook remembers; of more the oldest are asked about once again. */
const MOST_PAIRS = 500;

/** What is remembered once two more are known to be two. */
export function withApart(apart: readonly PairKey[], pair: PairKey): readonly PairKey[] {
  return [...apart.filter((known) => known !== pair), pair].slice(-MOST_PAIRS);
}
