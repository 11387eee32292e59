import type { NewId } from '../core/register/tables/rowIds';
import { makeId } from '../core/values/ids';

/** Ids from the host's own randomness. */
export const newId: NewId = (prefix, taken) => makeId(prefix, randomBytes, taken);

/** The first bytes of a version 4 UUID are all random. */
function randomBytes(count: number): readonly number[] {
  const digits = Utilities.getUuid().replaceAll('-', '');
  return Array.from({ length: count }, (_none, index) => parseInt(digits.slice(index * 2, index * 2 + 2), 16));
}
