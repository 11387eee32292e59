import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { methods, type ZipEntry } from '../../src/containers/zip/archive';
import { verifyChecksum } from './checksum';

/** Packs a file that is in memory as a whole. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: methods.deflated, packed: deflateRawSync(bytes), size: bytes.length, checksum: crc32(bytes) };
}

/** Unpacks a file whole. Throws when it is damaged or longer than the directory says. */
export function unpack(entry: ZipEntry): Uint8Array {
  const unpacked =
    entry.method === methods.stored
      ? entry.packed
      : inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  verifyChecksum(entry, crc32(unpacked));
  return unpacked;
}
