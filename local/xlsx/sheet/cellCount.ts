import type { RowCells } from '../../store/workbookData';
import { Refusal } from '../workbookFailure';

/** What Google Sheets holds in one workbook. */
const mostCells = 10_000_000;

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
  add(row: number, cells: RowCells): void {
    cells.forEach(() => this.kept++);
    const columns = filledColumns(cells);
    if (columns > 0) this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, columns);
    const cellsUsed = this.earlierSheets + this.rows * this.columns;
    if (Math.max(cellsUsed, this.kept) > mostCells) throw new Refusal('workbook.tooManyCells', { most: mostCells });
  }
}

function filledColumns(cells: RowCells): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]?.value === undefined && cells[count - 1]?.formula === undefined) count--;
  return count;
}
