import { containerLimits as limits } from '../limits';
import type { ZipEntry } from './archive';

/** Why an archive must not be unpacked, by what its directory says; null when it may be. */
export function unpackedExcess(
  entries: readonly ZipEntry[],
  packedBytes: number,
): { readonly code: 'tooLarge'; readonly megabytes: number } | { readonly code: 'tooPacked' } | null {
  const unpacked = entries.reduce((sum, entry) => sum + unpackedBytes(entry), 0);
  if (unpacked > limits.unpackedBytes) return { code: 'tooLarge', megabytes: Math.round(unpacked / 1e6) };
  return unpacked > mostUnpackedBytes(packedBytes) ? { code: 'tooPacked' } : null;
}

export function mostUnpackedBytes(packedBytes: number): number {
  return Math.min(limits.unpackedBytes, Math.max(limits.harmlessBytes, packedBytes * limits.timesPacked));
}

/** What an entry takes when it is unpacked, even when its directory says less than it is packed. */
export function unpackedBytes({ size, packed }: ZipEntry): number {
  return Math.max(size, packed.length);
}
