/** Cyrillic letters that look like Latin ones, so that «СOVA» typed half in one alphabet meets «COVA» typed in the other. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
};

/** What to put instead of a character, by its code: names are folded by the ten thousand. */
type Codes = readonly (number | undefined)[];

function codesOf(instead: Iterable<readonly [string, string]>): Codes {
  const codes: (number | undefined)[] = [];
  for (const [letter, other] of instead) codes[letter.charCodeAt(0)] = other.charCodeAt(0);
  return codes;
}

const LETTERS = codesOf(Object.entries(LOOK_ALIKES));

/** Quotation marks and punctuation stand between the words of a name. */
const NAME_LETTERS = codesOf([
  ...Object.entries(LOOK_ALIKES),
  ...Array.from(`"'\`«»„“”‚‘’.,;()`, (mark) => [mark, ' '] as const),
]);

const LEGAL_FORMS = new Set(
  ['ооо оао пао зао ао ип нко ано тоо гуп муп фгуп', 'llc ltd limited inc incorporated gmbh plc llp corp corporation']
    .flatMap((forms) => forms.split(' '))
    .map((form) => foldLetters(form)),
);

/** Lower case, with look-alike letters and ё folded, letter for letter: every character stays where it stood. */
export function foldLetters(text: string, codes: Codes = LETTERS): string {
  const lower = text.toLowerCase();
  const folded = new Array<number>(lower.length);
  for (let position = 0; position < lower.length; position++) {
    const code = lower.charCodeAt(position);
    folded[position] = codes[code] ?? code;
  }
  return String.fromCharCode(...folded);
}

/** Text without outer and double spaces; non-breaking and zero-width characters count as spaces and nothing. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** Nearly every cell is clean already; seeing that is far cheaper than replacing nothing. */
function isClean(text: string): boolean {
  let wasSpace = true;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    const isSpace = code === 0x20;
    if ((isSpace && wasSpace) || code < 0x20 || code === 0xa0 || code === 0x85 || (code >= 0x1680 && isRareSpace(code)))
      return false;
    wasSpace = isSpace;
  }
  return text === '' || !wasSpace;
}

/** White space and zero-width characters beyond Latin and Cyrillic. */
function isRareSpace(code: number): boolean {
  return code === 0x1680 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;
}

/** The same to the letter: only case and spaces are set aside. */
export function foldCase(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Headings, sheet names and list values are the same when they differ only by case, spaces and ё/е. */
export function foldHeading(text: string): string {
  return foldCase(text).replace(/ё/g, 'е');
}

/** Employees, lines, advertising and segments are the same when they differ only by case, spaces, ё/е and look-alike letters. */
export function foldKey(text: string): string {
  return foldLetters(cleanText(text));
}

/**
 * The form in which two spellings of a company's name are equal: no quotes, no legal form, no case, no ё/е,
 * no double spaces, look-alike Latin and Cyrillic letters folded. A name that is nothing but a legal form stays as it is.
 */
export function foldName(name: string): string {
  const words = foldLetters(cleanText(name), NAME_LETTERS).split(' ').filter(Boolean);
  const meaningful = words.filter((word) => !LEGAL_FORMS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}

/** The order of ids and keys wherever one is needed: by character, the same in every language. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
