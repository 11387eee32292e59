import type { Moment } from '../../values/moment';
import type { IndexKey, IndexRow } from '../partyIndex';

/** Somebody the register knows, with all they are known by: what a search answers before any row of them is read. */
export interface KnownParty {
  /** Client id, or what identifies a prospect; blank for a key that several share: the name is that of all of them. */
  readonly party: string;
  readonly name: string;
  readonly manager: string;
  /** When the inquiry nobody has answered was opened. */
  readonly waitingSince: Moment | null;
  readonly keys: readonly IndexKey[];
}

/** Everybody in some rows of the index, with all of their keys among these rows. */
export function knownParties(rows: readonly IndexRow[]): readonly KnownParty[] {
  const byParty = new Map<string, { known: KnownParty; keys: IndexKey[] }>();
  for (const { key, party, name, manager, waitingSince } of rows) {
    const found = byParty.get(party || key);
    if (found) found.keys.push(key);
    else {
      const keys = [key];
      byParty.set(party || key, { known: { party, name, manager, waitingSince, keys }, keys });
    }
  }
  return [...byParty.values()].map(({ known }) => known);
}

/** Blocks of the index put together: a party that a border of two blocks has cut is whole again. */
export function joinedParties(blocks: readonly KnownParty[]): readonly KnownParty[] {
  const joined = new Map<string, KnownParty>();
  for (const one of blocks) {
    const name = one.party || (one.keys[0] ?? '');
    const before = joined.get(name);
    joined.set(name, before ? { ...before, keys: [...before.keys, ...one.keys] } : one);
  }
  return [...joined.values()];
}
