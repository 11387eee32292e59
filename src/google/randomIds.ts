import { idMaker } from '../app/newIds';

/** Ids from the host's own randomness: the first bytes of a version 4 UUID are all random. */
export const newId = idMaker(() => {
  const digits = Utilities.getUuid().replaceAll('-', '');
  return Array.from({ length: 6 }, (_none, index) => parseInt(digits.slice(index * 2, index * 2 + 2), 16));
});
