/** Letters and digits nobody confuses when reading an id over the phone: no 0 and O, no 1 and I. */
export const ID_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const ID_LENGTH = 6;

/**
 * A new id such as `C-7F3K2Q`: short, random, unique across editors without coordination (32^6, a billion, a prefix).
 * Randomness comes in as bytes; ids already taken are avoided and the new one is added to them.
 */
export function makeId(
  prefix: string | undefined,
  randomBytes: (count: number) => ArrayLike<number>,
  taken: Set<string>,
): string {
  for (;;) {
    const bytes = Array.from(randomBytes(ID_LENGTH));
    const id = `${prefix ?? ''}-${bytes.map((byte) => ID_ALPHABET[byte & 31]).join('')}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
