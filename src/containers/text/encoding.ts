import { singleByteText } from './singleByte';

/** Programs that mark their texts say it with the first two or three bytes. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file in whatever encoding it came; null when its bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, SAMPLE_BYTES).some(isNoText)) return null;
  return unicodeText(bytes) ?? singleByteText(bytes);
}

const SAMPLE_BYTES = 64_000;

/** Control characters other than tabs, ends of lines and pages, and the end of file of old systems. */
function isNoText(byte: number): boolean {
  return byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte);
}

/** UTF-16 without a mark: every second byte is that of Latin (0) or Cyrillic (4) letters. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const share = (parity: number): number => {
    let high = 0;
    for (let at = parity; at < sample.length; at += 2) if (sample[at] === 0 || sample[at] === 4) high++;
    return high / Math.max(1, sample.length / 2);
  };
  if (!sample.includes(0)) return null;
  if (share(1) > 0.8 && share(0) < 0.2) return 'utf-16le';
  return share(0) > 0.8 && share(1) < 0.2 ? 'utf-16be' : null;
}

/** A file cut in the middle of a letter, or with one bad byte, is UTF-8 all the same; half of it spoiled is not. */
const FEW_SPOILED = 0.01;

function unicodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const letters = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const spoiled = text.match(/\ufffd/g)?.length ?? 0;
  return spoiled <= letters * FEW_SPOILED || (spoiled === 1 && letters > 10) ? text : null;
}
