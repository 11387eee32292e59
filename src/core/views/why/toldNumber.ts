import type { Explanation } from '../../figures/why/explain';
import type { Mover } from './movers';

/** All that is told of a number, whichever table it stands in. */
export interface AskedNumber {
  readonly title: string;
  /** In words: the months it is of. */
  readonly period: string;
  readonly definition: string;
  readonly formula: string;
  /** The formula with its numbers, what it was before, how it stands against the plan. */
  readonly lines: readonly string[];
  /** Because of whom it moved. */
  readonly moved: readonly (Mover & { readonly text: string })[];
  readonly explanation: Explanation;
}
