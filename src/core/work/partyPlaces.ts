import { indexCells, isIndexKey, ROWS_OF_A_PARTY, type IndexKey, type IndexRow } from './partyIndex';

/** A row of the index to write, 0-based. */
export interface PlacedLine {
  readonly row: number;
  readonly line: readonly string[];
}

/**
 * The rows by which the index knows how it stands with one party: those that are its own by now, else, for somebody new, one
 * below all others for each key that is nobody else's. None where the rows of the party do not stand together, but for keys
 * that others share: the next refresh tells. `standing`: key and party of every row.
 */
export function placesOfParty(
  standing: readonly (readonly string[])[],
  party: Omit<IndexRow, 'key'>,
  keys: readonly IndexKey[],
): readonly PlacedLine[] {
  if (party.party === '') return [];
  const own = standing.flatMap(([, one], row) => (one === party.party ? row : []));
  const [first = 0, last = first] = [own[0], own[own.length - 1]];
  if (own.length > 0 && last - first >= own.length + ROWS_OF_A_PARTY) return [];
  const taken = new Set(standing.map(([key]) => key));
  const wanted = own.length > 0 ? own.map((row) => standing[row]?.[0] ?? '') : keys.filter((key) => !taken.has(key));
  return wanted.flatMap((key, at): readonly PlacedLine[] =>
    isIndexKey(key) ? [{ row: own[at] ?? standing.length + at, line: indexCells({ ...party, key }) }] : [],
  );
}
