import { stretchesOf } from '../values/runs';
import type { RowRemoval } from './edits';
import { placesOfRows } from './rowPrint';
import type { CellValue } from './schema/cell';
import type { LocatedTable } from './schema/locateTable';

/** A row to take out with the 0-based row where it stands. */
export interface PlacedRemoval {
  readonly removal: RowRemoval;
  readonly row: number;
}

/** Finds rows again that are to be taken out of a table; whatever has changed meanwhile is not among them. */
export function placedRemovals(removals: readonly RowRemoval[], now: LocatedTable): readonly PlacedRemoval[] {
  const places = placesOfRows(removals, now);
  return removals.flatMap((removal, index) => {
    const row = places[index] ?? null;
    return row === null ? [] : [{ removal, row }];
  });
}

type Grid = readonly (readonly CellValue[])[];

/**
 * Rows (0-based, as they stood before) that went in place of others, because people inserted or deleted lines in the very
 * moment of the deletion: as many as still stand of those that were meant, beside these.
 */
export function rowsLost(taken: readonly number[], before: Grid, after: Grid): readonly number[] {
  const left = countsOf(after.map(nameOf));
  const isLeft = (row: number): boolean => {
    const name = nameOf(before[row] ?? []);
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count > 0;
  };
  const meant = new Set(taken);
  const others = before.map((_cells, row) => row).filter((row) => !meant.has(row));
  const gone = others.filter((row) => !isLeft(row) && !isBlank(before[row] ?? []));
  const standing = taken.filter((row) => !isBlank(before[row] ?? []) && isLeft(row)).length;
  if (standing === 0) return [];
  const beside = new Set(
    stretchesOf(taken).flatMap(({ first, count }) =>
      Array.from({ length: standing }, (_none, step) => [first - 1 - step, first + count + step]).flat(),
    ),
  );
  return gone.filter((row) => beside.has(row));
}

function isBlank(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '' || cell === false);
}

/** A line by all that stands in it, wherever it stands. */
function nameOf(cells: readonly CellValue[]): string {
  let last = cells.length;
  while (last > 0 && (cells[last - 1] ?? '') === '') last--;
  return JSON.stringify(cells.slice(0, last));
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
