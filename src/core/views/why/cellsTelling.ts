import type { CellValue } from '../../register/schema/cell';

/** A card of the Dashboard has its name so many rows above its last line. */
const CARD_ABOVE = 3;

/** Of the cells down to the selected row those that tell which number stands there, and the place of that row among them. */
export function cellsTelling(cells: readonly (readonly CellValue[])[]): {
  readonly cells: readonly (readonly CellValue[])[];
  readonly row: number;
} {
  const row = cells.length - 1;
  let top = row;
  while (top > 0 && cells[top - 1]?.some((cell) => cell !== '')) top--;
  const first = Math.max(0, Math.min(top, row - CARD_ABOVE));
  return { cells: cells.slice(first), row: row - first };
}
