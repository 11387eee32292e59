import { isOfDocument, type Answers, type ColumnSource } from '../../core/register/foreign/answers';
import type { ForeignTable } from '../../core/register/foreign/foreignTable';
import type { Pair, Proposal } from '../../core/register/foreign/proposal';

/** One line of the second step: columns of the file, which column of ours they become, and why. */
export interface PairLine {
  readonly from: readonly string[];
  readonly how: NonNullable<ColumnSource['how']>;
  readonly samples: readonly string[];
  /** Null: it goes nowhere. */
  readonly pair: Pair | null;
}

/** Every column of the file once, in its order: those that come in before those that do not. */
export function pairLines({ columns }: ForeignTable, { pairs }: Proposal): readonly PairLine[] {
  const position = new Map(columns.map(({ heading }, index) => [heading, index]));
  const placeOf = ({ source }: Pair): number => position.get(source.from[0] ?? '') ?? columns.length;
  const taken = pairs
    .filter(({ source }) => source.from.length > 0)
    .sort((left, right) => placeOf(left) - placeOf(right))
    .map((pair) => ({ from: pair.source.from, how: pair.source.how ?? 'joined', samples: pair.samples, pair }));
  const spoken = new Set(taken.flatMap(({ from }) => from));
  const others = columns
    .filter(({ heading }) => !spoken.has(heading))
    .map(({ heading, profile }) => ({ from: [heading], how: 'joined' as const, samples: profile.samples, pair: null }));
  return [...taken, ...others];
}

/** What is said by choosing one of our columns for columns of the file; null: they are left out. */
export function answersOfPairing(pairs: readonly Pair[], from: readonly string[], column: string | null): Answers {
  const isDocument = ({ source }: Pair): boolean => isOfDocument(source);
  const ofDocument = pairs.filter((pair) => isDocument(pair) && pair.source.from.join('\n') === from.join('\n'));
  // What a document is known by is made of columns that also stand for themselves.
  const others = pairs.filter(
    (pair) => !isDocument(pair) && pair.source.from.some((heading) => from.includes(heading)),
  );
  const before = ofDocument.length > 0 ? ofDocument : others;
  const left = Object.fromEntries(before.map((pair) => [pair.column, null]));
  return { columns: column === null ? left : { ...left, [column]: { from } } };
}
