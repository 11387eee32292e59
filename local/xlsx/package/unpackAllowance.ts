import type { ZipEntry } from '../../../src/containers/zip/archive';
import {
  mostUnpackedBytes,
  unpackedBytes,
  unpackedExcess as excessOf,
} from '../../../src/containers/zip/unpackedExcess';
import type { WorkbookFailure } from '../workbookFailure';
import { Refusal, workbookFailure } from '../workbookFailure';
import { limits } from '../limits';

/** Why a file must not be unpacked, by what its directory says; null when it may be. */
export function unpackedExcess(entries: readonly ZipEntry[], packedBytes: number): WorkbookFailure | null {
  const excess = excessOf(entries, packedBytes);
  if (excess === null) return null;
  return excess.code === 'tooLarge'
    ? workbookFailure('workbook.tooLarge', { megabytes: excess.megabytes })
    : workbookFailure('workbook.tooPacked', { times: limits.timesPacked });
}

/**
 * Counts what has been unpacked, because one part can be asked for by many: five hundred sheets that are all the same part.
 * No part unpacks to more than the directory says, so that is what is counted.
 */
export class UnpackAllowance {
  private left: number;

  constructor(packedBytes: number) {
    this.left = mostUnpackedBytes(packedBytes);
  }

  /** Takes a part's size off; refuses when the part alone is too large or nothing is left. */
  spend(entry: ZipEntry, most: number): void {
    const bytes = unpackedBytes(entry);
    if (bytes > most) throw new Refusal('workbook.partTooLarge');
    this.left -= bytes;
    if (this.left < 0) throw new Refusal('workbook.tooPacked', { times: limits.timesPacked });
  }
}
