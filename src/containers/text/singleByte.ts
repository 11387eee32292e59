/** How often letters stand in Russian texts, of ten thousand. */
const RUSSIAN: Readonly<Record<string, number>> = {
  о: 1097, е: 845, а: 801, и: 735, н: 670, т: 626, с: 547, р: 473, в: 454, л: 440, к: 349, м: 321, д: 298, п: 281,
  у: 262, я: 201, ы: 190, ь: 174, г: 170, з: 165, б: 159, ч: 144, й: 121, х: 97, ж: 94, ш: 73, ю: 64, ц: 48, щ: 36,
  э: 32, ф: 26, ъ: 4, ё: 4,
}; // prettier-ignore

/** What stands among letters in tables: quotes, dashes, currencies, marks of numbers. */
const USUAL_SIGNS = new Set('«»„“”‘’–—№€£§°±©®™…·•½\u00a0');

const OTHER_LETTER = 2;
const STRANGE = -8;

/** The encodings of one byte a letter that exports come in. None can be told from another but by what it makes of the text. */
const CANDIDATES = ['windows-1251', 'ibm866', 'koi8-r', 'windows-1252'] as const;

const SAMPLE_BYTES = 32_000;

/** The text read as each, and taken as the one that looks most like words. */
export function singleByteText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: likeness(decode(sample, encoding)) }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  return decode(bytes, best.encoding);
}

/** The 32 signs that some runtimes leave out of windows-1252; blanks are those that it has not. */
const SIGNS_OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Uint8Array, encoding: (typeof CANDIDATES)[number]): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS_OF_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** How much the letters beyond ASCII look like those of people's words, by letter. */
function likeness(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) score += likenessOf(text.charAt(at), text.charAt(at - 1));
  }
  return score;
}

function likenessOf(letter: string, before: string): number {
  if (USUAL_SIGNS.has(letter)) return 0;
  if (/[А-Яа-яЁё]/.test(letter)) return cyrillicLikeness(letter, before);
  if (/[À-ÖØ-öø-ÿŠšŽžŒœ]/.test(letter)) return latinLikeness(letter, before);
  return STRANGE;
}

/** Words do not turn to capitals in their middle, and do not mix alphabets. */
function cyrillicLikeness(letter: string, before: string): number {
  if (/[A-Za-z]/.test(before)) return STRANGE;
  if (/[А-ЯЁ]/.test(letter) && /[а-яё]/.test(before)) return STRANGE;
  return Math.log2(1 + (RUSSIAN[letter.toLowerCase()] ?? 0) / 10);
}

/** Accents stand alone among plain letters; a word made of them was Cyrillic. */
function latinLikeness(letter: string, before: string): number {
  if (before.charCodeAt(0) > 0x7f && !USUAL_SIGNS.has(before)) return STRANGE;
  return /[éèêëàâäáãåçíîïñóôöõøúùûüßæœÉÈÀÄÅÇÖØÜ]/.test(letter) ? OTHER_LETTER * 2 : OTHER_LETTER;
}
