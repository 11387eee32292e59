/** What the first bytes of a file say it is. */
export type Signature = 'zip' | 'emptyZip' | 'compoundFile' | 'earlyBook' | 'picture' | 'pdf' | 'archive';

const SIGNATURES: readonly (readonly [bytes: string, signature: Signature])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'emptyZip'],
  ['d0cf11e0a1b11ae1', 'compoundFile'],
  ['09000400', 'earlyBook'],
  ['09020600', 'earlyBook'],
  ['09040600', 'earlyBook'],
  ['09080800', 'earlyBook'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d', 'picture'],
  ['25504446', 'pdf'],
  ['1f8b', 'archive'],
  ['52617221', 'archive'],
  ['377abcaf', 'archive'],
];

const LONGEST = 8;

/** Null for text and for whatever is not known. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const start = Array.from(bytes.subarray(0, LONGEST), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([known]) => start.startsWith(known))?.[1] ?? null;
}

/** Entries of a compound file's directory begin at multiples of this, each with its name as UTF-16. */
const ENTRY_BYTES = 128;

/** Whether a compound file (Microsoft's older container) holds a stream of this name. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
