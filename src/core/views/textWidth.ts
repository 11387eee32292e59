import type { Style } from './sheet';

/** Advance widths of Arial in thousandths of the type size, by width: the letters people here write with. */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl’',
  260: '|',
  278: ' !,./:;I[\\]ft\u00A0·',
  333: '()-`r“”„',
  334: '{}',
  350: '•',
  355: '"',
  365: 'г',
  389: '*',
  400: '°',
  438: 'к',
  458: 'зт',
  469: '^',
  500: 'Jcksvxyzсух',
  510: 'э',
  521: 'чь',
  531: 'в',
  542: 'Гпя',
  552: 'н',
  556: '#$0123456789?L_abdeghnopquаеорё«»–€£¥',
  559: 'ий',
  573: 'бц',
  583: 'Кдл',
  584: '+<=>~−×',
  604: 'З',
  611: 'FTZТ',
  625: 'ъ',
  635: 'У',
  656: 'БЛЬ',
  667: '&ABEKPSVXYАВЕРХЧЁ',
  669: 'ж',
  677: 'Д',
  688: 'м',
  708: '█',
  719: 'ИЙПЭы',
  722: 'CDHNRUwНСЯ',
  740: 'Ц',
  750: 'ю',
  760: 'Ф',
  778: 'GOQО',
  792: 'Ъ',
  802: 'ш',
  823: 'фщ',
  833: 'MmМ',
  885: 'Ы',
  889: '%',
  917: 'Ш',
  923: 'Ж',
  938: 'Щ',
  944: 'W',
  990: '▲▼',
  1000: '—…→',
  1010: 'Ю',
  1015: '@',
  1073: '№',
};
const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./I\\ijl’\u00A0·',
  280: '|',
  333: '!()-:;[]`ft',
  350: '•',
  389: '*r{}',
  400: '°',
  417: 'г',
  474: '"',
  490: 'т',
  497: 'з',
  500: 'zк“”„',
  552: 'э',
  556: '#$0123456789J_aceksvxyаесухё«»–€£¥',
  567: 'Г',
  581: 'ч',
  583: 'я',
  584: '+<=>^~−×',
  604: 'нп',
  610: 'К',
  611: '?FLTZbdghnopquТор',
  615: 'вийць',
  618: 'б',
  622: 'У',
  626: 'З',
  635: 'дл',
  667: 'EPSVXYЕРХ',
  669: 'Ё',
  702: 'Л',
  703: 'Ч',
  708: '█',
  709: 'ж',
  711: 'Э',
  712: 'Д',
  719: 'БИЙПЬЯ',
  722: '&ABCDHKNRUАВНС',
  729: 'ъ',
  730: 'Ц',
  740: 'м',
  778: 'GOQwО',
  833: 'MМш',
  844: 'щ',
  854: 'Фыю',
  870: 'Ъ',
  875: 'ф',
  889: '%m',
  904: 'Ж',
  944: 'W',
  975: '@',
  979: 'Ы',
  990: '▲▼',
  1000: '—…→',
  1005: 'Ш',
  1019: 'Щ',
  1031: 'Ю',
  1115: '№',
};
/** Not in Arial, and so from another font: the sign of the rouble, and the steps of a trend. */
const BORROWED: Readonly<Record<number, string>> = { 600: '₽', 780: '▁▂▃▄▅▆▇█' };
/** Any other character: as wide as they come, so that nothing is ever cut for want of knowing it. */
const UNKNOWN = 1000;
const PIXELS_A_POINT = 4 / 3;
export const USUAL_SIZE = 10;

export type Type = Pick<Style, 'bold' | 'fontSize'>;

const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

function byCharacter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    [...Object.entries(widths), ...Object.entries(BORROWED)].flatMap(([width, characters]) =>
      Array.from(characters, (one) => [one, Number(width)] as const),
    ),
  );
}

/** Pixels a text takes in one line of Arial. */
export function textWidth(text: string, { bold = false, fontSize = USUAL_SIZE }: Type): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  let width = 0;
  for (const character of text) width += table.get(character) ?? UNKNOWN;
  return (width * fontSize * PIXELS_A_POINT) / 1000;
}

/** Pixels from one line of a text to the next. */
export function lineHeight({ fontSize = USUAL_SIZE }: Type): number {
  return Math.ceil(fontSize * PIXELS_A_POINT * 1.15);
}

/** The lines a text takes between two edges: broken between words, a word too long for a line within it. */
export function linesIn(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, type) <= width) line = longer;
      else {
        if (line !== '') lines.push(line);
        line = word;
        while (textWidth(line, type) > width && line.length > 1) {
          const fits = beginningWithin(line, width, type);
          lines.push(fits);
          line = line.slice(fits.length);
        }
      }
    }
    lines.push(line);
  }
  return lines;
}

/** The longest beginning of a text that fits: at least one character. */
export function beginningWithin(text: string, width: number, type: Type): string {
  let end = 0;
  let room = width;
  for (const character of text) {
    room -= textWidth(character, type);
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, Math.max(end, 1));
}
