import type { IRange } from '@univerjs/core';
import type { Area } from '../../store/workbookData';

/** Univer counts from the first to the last row and column, both included. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** A range of Univer inside a grid of the given size; whole columns and rows come with NaN where they have no end. */
export function toArea(range: IRange, grid: { rowCount: number; columnCount: number }): Area {
  const row = finite(range.startRow, 0);
  const column = finite(range.startColumn, 0);
  return {
    row,
    column,
    rows: finite(range.endRow, grid.rowCount - 1) - row + 1,
    columns: finite(range.endColumn, grid.columnCount - 1) - column + 1,
  };
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
