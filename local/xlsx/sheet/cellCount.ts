import type { ReadRow } from '../cells/readCells';
import { limits } from '../limits';
import { Refusal } from '../workbookFailure';

/**
 * Counts the cells of a workbook while it is read, as Google does: every cell down to the last row and across to the last
 * column that hold something; and those that hold nothing but are formatted, which take room as well.
 */
export class CellCount {
  private kept = 0;
  private earlierSheets = 0;
  private rows = 0;
  private columns = 0;

  /** The rows that follow are another sheet's. */
  nextSheet(): void {
    this.earlierSheets += this.rows * this.columns;
    this.rows = 0;
    this.columns = 0;
  }

  /** Rows may come in any order; refuses the one that makes the workbook too large. */
  add(row: number, { kept, filled }: ReadRow): void {
    this.kept += kept;
    if (filled > 0) this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, filled);
    const cellsUsed = this.earlierSheets + this.rows * this.columns;
    if (Math.max(cellsUsed, this.kept) > limits.cells)
      throw new Refusal('workbook.tooManyCells', { most: limits.cells });
  }
}
