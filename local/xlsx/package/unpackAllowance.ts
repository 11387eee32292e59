import type { ZipEntry } from '../../zip/archive';
import type { WorkbookFailure } from '../workbookFailure';
import { Refusal, workbookFailure } from '../workbookFailure';

/** More than this unpacked is no register but an attack or an accident. A million rows of 26 empty cells take half of it. */
export const mostUnpackedBytes = 1_500_000_000;
/** What is read as one text: the longest that there can be is half a billion characters. */
export const mostWholeBytes = 400_000_000;
/** What is read as a tree, which takes many times its size. */
export const mostTreeBytes = 50_000_000;

/** Workbooks shrink to a tenth or a thirtieth; what was made to burst whoever opens it shrinks to a thousandth. */
const mostTimes = 100;
/** A small file may shrink as much as it likes: this is read in no time. */
const harmlessBytes = 10_000_000;

/** Why a file must not be unpacked, by what its directory says; null when it may be. */
export function unpackedExcess(entries: readonly ZipEntry[], packedBytes: number): WorkbookFailure | null {
  const unpacked = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
  if (unpacked > mostUnpackedBytes) {
    return workbookFailure('workbook.tooLarge', { megabytes: Math.round(unpacked / 1e6) });
  }
  return unpacked > mostBytesFor(packedBytes) ? workbookFailure('workbook.tooPacked', { times: mostTimes }) : null;
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
    if (this.left < 0) throw new Refusal('workbook.tooPacked', { times: mostTimes });
  }
}

function mostBytesFor(packedBytes: number): number {
  return Math.min(mostUnpackedBytes, Math.max(harmlessBytes, packedBytes * mostTimes));
}

function bytesOf({ size, packed }: ZipEntry): number {
  return Math.max(size, packed.length);
}
