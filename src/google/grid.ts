import type { Packed } from './memory';
import type { Range, Sheet } from './workbook';

/** Makes a sheet at least so large. */
export function ensureGrid(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** So much of a sheet from its corner; the sheet is asked for its size, which costs calls, only when it is too small. */
export function cornerOf(sheet: Sheet, range: Range, rows: number, columns: number): Range {
  if (!isOnGrid(range, rows, columns)) ensureGrid(sheet, rows, columns);
  return range.offset(0, 0, rows, columns);
}

/** Whether the sheet of a range has so many rows and columns: a range that reaches past them is refused. */
export function isOnGrid(range: Range, rows: number, columns = 1): boolean {
  try {
    range.offset(0, 0, Math.max(rows, 1), columns);
    return true;
  } catch {
    return false;
  }
}

/** Neighbouring places with something in common, as runs: from where, how many, what. */
export interface Run<Item> {
  readonly start: number;
  readonly count: number;
  readonly item: Item;
}

export function runsOf<Item>(
  items: readonly Item[],
  isSame: (left: Item, right: Item) => boolean = Object.is,
): readonly Run<Item>[] {
  const runs: { start: number; count: number; item: Item }[] = [];
  items.forEach((item, index) => {
    const last = runs[runs.length - 1];
    if (last && isSame(last.item, item)) last.count++;
    else runs.push({ start: index, count: 1, item });
  });
  return runs;
}

export function packed<Item>(items: readonly Item[]): Packed<Item> {
  return runsOf(items).map(({ count, item }) => [count, item]);
}

export function unpacked<Item>(runs: Packed<Item>): readonly Item[] {
  return runs.flatMap(([count, item]) => new Array<Item>(count).fill(item));
}
