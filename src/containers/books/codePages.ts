/** Old workbooks keep their texts in a code page of one byte a letter; these are the pages' names in the web's vocabulary. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  1200: 'utf-16le',
  10007: 'x-mac-cyrillic',
  10000: 'macintosh',
  20866: 'koi8-r',
  21866: 'koi8-u',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

function decode(page: number, bytes: Iterable<number>): string {
  return decoderOf(page).decode(Uint8Array.from(bytes));
}

function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known) return known;
  const name = NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  const decoder = new TextDecoder(name);
  decoders.set(page, decoder);
  return decoder;
}

/** What the reader of workbooks asks for texts in code pages: only to read, nothing is ever written so. */
export const codePages = { utils: { decode } };
