import { spanOf } from '../values/runs';
import type { CellsRead } from './cellsRead';
import { placeOf, type CellWrite } from './cellWrites';
import { isSameCell, type CellValue } from './schema/cell';
import { rowsBeside } from './tableLook';

/** A row as it stood before a writing and as it stands after. */
interface SeenRow {
  readonly row: number;
  readonly was: readonly CellValue[];
  readonly is: readonly CellValue[];
}

/**
 * Whether the rows that were written and those beside them tell by themselves that every written column stands where it
 * stood, so that the headings need not be read again: none of their other cells has changed, and each written column has a
 * cell that is like neither of its neighbours, which a column inserted, deleted or moved would have carried elsewhere.
 */
export function areColumnsTold(writes: readonly CellWrite[], before: CellsRead, after: CellsRead): boolean {
  const hits = new Set(writes.map(placeOf));
  const isHit = (row: number, column: number): boolean => hits.has(placeOf({ row, column }));
  const seen = rowsSeen(writes, before, after);
  if (!seen.every((one) => isUnchanged(one, isHit))) return false;
  const written = new Set(writes.map(({ row }) => row));
  const beside = seen.filter(({ row }) => !written.has(row));
  const furthest = Math.max(-1, ...beside.map(({ was }) => lastTelling(was)));
  const isToldBy = ({ row, was }: SeenRow, column: number): boolean => {
    if (!tells(was, column)) return false;
    // What stood in a written cell would stand beside it now; a column that is gone is told by one right of it.
    return !written.has(row) || (column < furthest && !isHit(row, column - 1) && !isHit(row, column + 1));
  };
  const columns = [...new Set(writes.map(({ column }) => column))];
  return columns.every((column) => seen.some((one) => isToldBy(one, column)));
}

function rowsSeen(writes: readonly CellWrite[], before: CellsRead, after: CellsRead): readonly SeenRow[] {
  const rows = writes.map(({ row }) => row);
  const { first, count } = rowsBeside(rows, Math.max(before.lastRow, after.lastRow) + 1);
  return Array.from({ length: count }, (_none, index) => first + index)
    .map((row) => ({ row, was: before.row(row), is: after.row(row) }))
    .filter(({ was, is }) => was.length > 0 && is.length > 0);
}

function isUnchanged({ row, was, is }: SeenRow, isHit: (row: number, column: number) => boolean): boolean {
  const { count } = spanOf([0, was.length, is.length]);
  return Array.from({ length: count }).every(
    (_none, column) => isHit(row, column) || isSameCell(was[column] ?? '', is[column] ?? ''),
  );
}

function tells(cells: readonly CellValue[], column: number): boolean {
  const cell = cells[column] ?? '';
  return cell !== '' && [column - 1, column + 1].every((beside) => !isSameCell(cells[beside] ?? '', cell));
}

function lastTelling(cells: readonly CellValue[]): number {
  let column = cells.length - 1;
  while (column >= 0 && !tells(cells, column)) column--;
  return column;
}
