import * as zlib from 'node:zlib';
import { buf } from 'crc-32';
import type { ZipEntry } from './archive';

/** Node's own checksum is ten times as fast and came with 20.15; any Node 20 must do, and a page has none. */
const own = (zlib as { readonly crc32?: (bytes: Uint8Array, before?: number) => number }).crc32;

/** CRC-32 of bytes, going on from that of the bytes before them. */
export const crc32 = own ?? ((bytes: Uint8Array, before = 0): number => buf(bytes, before) >>> 0);

/** Throws when what was unpacked is not what was packed. */
export function verifyChecksum(entry: ZipEntry, checksum: number): void {
  if (checksum !== entry.checksum) throw new RangeError(`${entry.name} is not what its checksum says`);
}
