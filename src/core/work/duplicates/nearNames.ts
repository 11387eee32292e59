/** Shorter names differ in one letter by right: «Арка» and «Арфа» are two companies. */
const LEAST_LETTERS = 6;

const DIGITS = /\d/g;

/**
 * The spellings under which names meet that differ by one letter left out, added, put in the place of another, or by two
 * letters that have changed places. Digits are kept apart: «Школа 12» is never «Школа 13».
 */
export function nearSpellings(foldedName: string): readonly string[] {
  const letters = foldedName.replaceAll(' ', '');
  if (letters.length < LEAST_LETTERS) return [];
  const digits = (letters.match(DIGITS) ?? []).join('');
  const shortened = Array.from(letters, (_, place) => letters.slice(0, place) + letters.slice(place + 1));
  return [...new Set([letters, ...shortened])].map((spelling) => `${digits} ${spelling}`);
}
