import type { Explanation, RowReference } from '../../figures/why/explain';
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

/** A number of a table: the formula is told of the rows that are counted. */
export function told(
  rows: readonly RowReference[],
  words: Pick<AskedNumber, 'title' | 'period' | 'definition'>,
  formulaOf: (counted: number) => string,
): AskedNumber {
  const formula = formulaOf(rows.filter(({ counted }) => counted).length);
  const lines = [formula].filter(Boolean);
  return { ...words, formula, lines, moved: [], explanation: { used: rows, leftOut: [] } };
}
