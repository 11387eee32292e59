import { foldHeading } from '../../values/text';
import type { Table } from '../schema/table';
import type { ForeignTable, ForeignColumn } from './foreignTable';
import type { Pair, PairReason, Sureness } from './proposal';

/** A column of the file that may be one of ours. */
interface Match {
  readonly column: string;
  readonly foreign: ForeignColumn;
  /** 0 to 1. */
  readonly strength: number;
  readonly why: PairReason;
}

/** Which columns of the file are which of ours: the strongest matches first, each column on either side once. */
export function matchColumns(foreign: ForeignTable, table: Table): readonly Pair[] {
  const taken = new Set<string>();
  return foreign.columns
    .flatMap((column) => matchesOf(column, table))
    .sort((left, right) => right.strength - left.strength)
    .flatMap((match): Pair[] => {
      const [ours, theirs] = [`our ${match.column}`, `their ${match.foreign.heading}`];
      if (taken.has(ours) || taken.has(theirs)) return [];
      taken.add(ours).add(theirs);
      return [pairOf(match)];
    });
}

const SURE = 0.9;

function pairOf({ column, foreign, strength, why }: Match): Pair {
  const sure: Sureness = strength >= SURE ? 'sure' : 'likely';
  return { column, source: { from: [foreign.heading] }, sure, why, samples: foreign.profile.samples };
}

function matchesOf(foreign: ForeignColumn, table: Table): readonly Match[] {
  const folded = foldHeading(foreign.heading);
  return Object.entries(table.columns).flatMap(([column, { heading, aliases = [] }]): Match[] => {
    const isOurs = [heading.ru, heading.en, column].some((known) => foldHeading(known) === folded);
    if (isOurs) return [{ column, foreign, strength: 1, why: 'heading' }];
    return aliases.some((known) => foldHeading(known) === folded)
      ? [{ column, foreign, strength: 0.95, why: 'alias' }]
      : [];
  });
}
