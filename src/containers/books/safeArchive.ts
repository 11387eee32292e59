import { buf as checksumOf } from 'crc-32';
import { Inflate, zipSync, type Zippable } from 'fflate';
import { ContainerRefusal } from '../containerFailure';
import { containerLimits as limits } from '../limits';
import { methods, readArchive, type ZipEntry } from '../zip/archive';
import { unpackedExcess } from '../zip/unpackedExcess';

/** Parts that hold no cells: pictures, drawings, the hidden copies that pivot tables keep, macros. */
const WITHOUT_CELLS =
  /(^|\/)(media|drawings|charts|pivotCache|pivotTables|embeddings|printerSettings|externalLinks|Pictures|Thumbnails)\//;
const MACROS = 'vbaProject.bin';

/**
 * The same archive unpacked within the limits and put together without packing: whoever reads it on cannot be made to unpack more
 * than its directory says. Throws a refusal for one that is damaged or would burst.
 */
export function safeArchive(bytes: Uint8Array): Uint8Array {
  const entries = readArchive(bytes);
  if (entries === null) throw new ContainerRefusal({ code: 'damaged' });
  const excess = unpackedExcess(entries, bytes.length);
  if (excess?.code === 'tooLarge') throw tooLarge(excess.megabytes);
  if (excess) throw new ContainerRefusal({ code: 'tooPacked', most: limits.timesPacked });
  refuseOtherArchives(entries);
  const wanted = entries.filter(({ name }) => !WITHOUT_CELLS.test(name) && !name.endsWith(MACROS));
  const files: Zippable = {};
  for (const entry of wanted) files[entry.name] = unpacked(entry);
  return zipSync(files, { level: 0 });
}

/** Letters and slides are kept in the same kind of archive as workbooks, and so is anything that somebody has zipped. */
function refuseOtherArchives(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /(^|\/)workbook\.(xml|bin)$|^content\.xml$/i.test(name))) return;
  const isDocument = names.some((name) => /^(word|ppt|visio|docProps)\//.test(name));
  throw new ContainerRefusal({ code: 'notATable', looksLike: isDocument ? 'document' : 'archive' });
}

/** A part is read as one text, and half a billion characters are the longest there can be. */
const PART_BYTES = 400_000_000;

function tooLarge(megabytes: number): ContainerRefusal {
  return new ContainerRefusal({ code: 'tooLarge', megabytes, most: Math.round(PART_BYTES / 1e6) });
}

/** So much is unpacked between two looks at how much it has become. */
const PIECE = 16_384;

function unpacked(entry: ZipEntry): Uint8Array {
  if (entry.size > PART_BYTES) throw tooLarge(Math.round(entry.size / 1e6));
  const whole = entry.method === methods.stored ? entry.packed : inflated(entry);
  if (checksumOf(whole) >>> 0 !== entry.checksum) throw new ContainerRefusal({ code: 'damaged' });
  return whole;
}

function inflated({ packed, size }: ZipEntry): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw new ContainerRefusal({ code: 'damaged' });
    whole.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  if (length < size) throw new ContainerRefusal({ code: 'damaged' });
  return whole;
}
