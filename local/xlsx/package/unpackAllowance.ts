import type { ZipEntry } from '../../zip/archive';
import type { WorkbookFailure } from '../workbookFailure';
import { Refusal, workbookFailure } from '../workbookFailure';
import { limits } from '../limits';

/** Why a file must not be unpacked, by what its directory says; null when it may be. */
export function unpackedExcess(entries: readonly ZipEntry[], packedBytes: number): WorkbookFailure | null {
  const unpacked = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
  if (unpacked > limits.unpackedBytes) {
    return workbookFailure('workbook.tooLarge', { megabytes: Math.round(unpacked / 1e6) });
  }
  return unpacked > mostBytesFor(packedBytes)
    ? workbookFailure('workbook.tooPacked', { times: limits.timesPacked })
    : null;
}

/**
 * Counts what has been unpacked, because one part can be asked for by many: five hundred sheets that are all the same part.
 * No part unpacks to more than the directory says, so that is what is counted.
 */
export class UnpackAllowance {
  private left: number;

  constructor(packedBytes: number) {
    this.left = mostBytesFor(packedBytes);
  }

  /** Takes a part's size off; refuses when the part alone is too large or nothing is left. */
  spend(entry: ZipEntry, most: number): void {
    const bytes = bytesOf(entry);
    if (bytes > most) throw new Refusal('workbook.partTooLarge');
    this.left -= bytes;
    if (this.left < 0) throw new Refusal('workbook.tooPacked', { times: limits.timesPacked });
  }
}

function mostBytesFor(packedBytes: number): number {
  return Math.min(limits.unpackedBytes, Math.max(limits.harmlessBytes, packedBytes * limits.timesPacked));
}

function bytesOf({ size, packed }: ZipEntry): number {
  return Math.max(size, packed.length);
}
