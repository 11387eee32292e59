import { readFileSync } from 'node:fs';

/** How wide text is in a font, in parts of its size, read from the font's own tables. */
export type Advance = (text: string) => number;

/** Debian's fonts-liberation: as wide as Arial, letter by letter. */
const FOLDER = '/usr/share/fonts/truetype/liberation';

/** What comes from another font, as measured in a browser; anything else as wide as the widest letters. */
const BORROWED: Readonly<Record<string, number>> = Object.fromEntries([
  ['₽', 0.6],
  ...Array.from('▁▂▃▄▅▆▇█', (step) => [step, 0.77] as const),
]);

export const ARIAL = {
  regular: readAdvances(`${FOLDER}/LiberationSans-Regular.ttf`),
  bold: readAdvances(`${FOLDER}/LiberationSans-Bold.ttf`),
};

function readAdvances(path: string): Advance {
  const font = readFileSync(path);
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables('head') + 18);
  const metrics = font.readUInt16BE(tables('hhea') + 34);
  const glyphOf = glyphsOf(font, tables('cmap'));
  const advanceOf = (character: string): number => {
    const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), metrics - 1);
    return BORROWED[character] ?? (glyph === 0 ? 1 : font.readUInt16BE(tables('hmtx') + glyph * 4) / unitsPerEm);
  };
  return (text) => Array.from(text).reduce((sum, character) => sum + advanceOf(character), 0);
}

/** Where a table of an OpenType file begins. */
function tablesOf(font: Buffer): (tag: string) => number {
  const places = new Map<string, number>();
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const record = 12 + table * 16;
    places.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => places.get(tag) ?? 0;
}

/** Characters to glyphs, by the subtable of format 4 that every font for the web and the desktop has. */
function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_none, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8));
  const table = subtables.find((place) => font.readUInt16BE(place) === 4) ?? 0;
  const doubled = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (font.readUInt16BE(ends + at) < code) continue;
      const start = font.readUInt16BE(starts + at);
      if (start > code) return 0;
      const offset = font.readUInt16BE(offsets + at);
      const glyph = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + font.readUInt16BE(deltas + at)) & 0xffff;
    }
    return 0;
  };
}
