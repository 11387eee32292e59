import type { Sheet } from './workbook';

/** Makes a sheet at least so large. */
export function ensureGrid(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Neighbouring places with something in common, as runs: from where, how many, what. */
export interface Run<Item> {
  readonly start: number;
  readonly count: number;
  readonly item: Item;
}

export function runsOf<Item>(
  items: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): readonly Run<Item>[] {
  const runs: { start: number; count: number; item: Item }[] = [];
  items.forEach((item, index) => {
    const last = runs[runs.length - 1];
    if (last && isSame(last.item, item)) last.count++;
    else runs.push({ start: index, count: 1, item });
  });
  return runs;
}
