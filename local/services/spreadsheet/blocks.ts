import type { Area } from '../../store/workbookData';

/** How many cells a block has. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Whether two blocks share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether the first block holds all of the second. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: area.column + area.columns - right },
  ].filter((part) => cellCount(part) > 0 && part.rows > 0);
}

/** Runs a function for every cell of a block and collects the answers row by row. */
export function mapCells<Result>(area: Area, get: (i: number, j: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_row, i) => Array.from({ length: area.columns }, (_cell, j) => get(i, j)));
}

/** Whether a line after so many rows or columns of the sheet runs through a block. */
export function isCutBy(area: Area, axis: 'rows' | 'columns', count: number): boolean {
  const start = axis === 'rows' ? area.row : area.column;
  const size = axis === 'rows' ? area.rows : area.columns;
  return start < count && count < start + size;
}
