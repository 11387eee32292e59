import { Fault } from '../schema/column';
import type { Column } from '../schema/column';
import type { ReadingContext } from '../schema/readingContext';
import type { WordCount } from './profile';
import { isMeaningColumn, meaningOf } from './knownWords';

/** The words of a column by what is to stand in ours for them. */
export interface UnderstoodWords {
  /** Those that we call otherwise: their word → our kind. Words that ours reads by itself are not among them. */
  readonly values: Readonly<Record<string, string>>;
  /** How many rows say something that is understood. */
  readonly understood: number;
  readonly unknown: readonly WordCount[];
}

/** How much of what a column says is understood as a choice of ours. */
export function understandWords(
  key: string,
  column: Column<unknown>,
  words: readonly WordCount[],
  context: ReadingContext,
): UnderstoodWords {
  const values: (readonly [string, string])[] = [];
  const unknown: WordCount[] = [];
  let understood = 0;
  for (const { word, count } of words) {
    const isRead = !(column.read(word, context) instanceof Fault);
    const meaning = isRead || !isMeaningColumn(key) ? undefined : meaningOf(word, key);
    if (meaning !== undefined) values.push([word, meaning]);
    if (isRead || meaning !== undefined) understood += count;
    else unknown.push({ word, count });
  }
  return { values: Object.fromEntries(values), understood, unknown };
}
