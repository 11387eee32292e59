import type { ZipEntry } from '../../src/containers/zip/archive';

/** Throws when what was unpacked is not what was packed. */
export function verifyChecksum(entry: ZipEntry, checksum: number): void {
  if (checksum !== entry.checksum) throw new RangeError(`${entry.name} is not what its checksum says`);
}
