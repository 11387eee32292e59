import type { ReadRow } from '../cells/readCells';

/** Of so many blank formatted rows in a row the formats are kept; people format to the last row of the sheet. */
const mostBlankRows = 2_000;

/** Counts blank rows as they come and says which are worth keeping. */
export class BlankRows {
  private blank = 0;
  dropped = 0;

  /** Whether the next blank row would be dropped. */
  get isFull(): boolean {
    return this.blank >= mostBlankRows;
  }

  keeps({ filled }: ReadRow): boolean {
    if (filled > 0) {
      this.blank = 0;
      return true;
    }
    this.blank += 1;
    if (this.blank <= mostBlankRows) return true;
    this.dropped += 1;
    return false;
  }
}
