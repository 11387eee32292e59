import type { NewId } from '../core/register/tables/rowIds';
import { makeId } from '../core/values/ids';
import { stableHash } from '../core/values/stableHash';

/** Ids from the host's own randomness. */
export const newId: NewId = (prefix, taken) => makeId(prefix, randomBytes, taken);

/** For ids by the thousand: all of them from one draw. */
export function manyIds(): NewId {
  const seed = Utilities.getUuid();
  let drawn = 0;
  const bytes = (count: number): readonly number[] =>
    Array.from({ length: count }, () => stableHash(`${seed} ${drawn++}`) & 0xff);
  return (prefix, taken) => makeId(prefix, bytes, taken);
}

/** The first bytes of a version 4 UUID are all random. */
function randomBytes(count: number): readonly number[] {
  const digits = Utilities.getUuid().replaceAll('-', '');
  return Array.from({ length: count }, (_none, index) => parseInt(digits.slice(index * 2, index * 2 + 2), 16));
}
