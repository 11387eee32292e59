import type { AxisChange } from './axisChange';
import type { SheetData } from './workbookData';

/** Moves whole rows or columns of cells, and the size of the grid with them. */
export function moveLines(sheet: SheetData, change: AxisChange): void {
  if (change.axis === 'rows') {
    if (sheet.rows.length < reach(change)) sheet.rows.length = reach(change);
    sheet.rows = changedList(sheet.rows, change);
    sheet.rowCount += growth(change);
    return;
  }
  sheet.rows = sheet.rows.map((row) => {
    if (!row || (change.kind !== 'move' && row.length <= change.at)) return row;
    if (row.length < reach(change)) row.length = reach(change);
    return changedList(row, change);
  });
  sheet.columnCount += growth(change);
}

/** How long a list must be for the change to be a plain splice. */
function reach(change: AxisChange): number {
  return change.kind === 'move' ? Math.max(change.at + change.count, change.before) : change.at;
}

function growth(change: AxisChange): number {
  if (change.kind === 'move') return 0;
  return change.kind === 'insert' ? change.count : -change.count;
}

function changedList<Item>(list: readonly (Item | undefined)[], change: AxisChange): (Item | undefined)[] {
  const { at, count } = change;
  if (change.kind === 'insert') return [...list.slice(0, at), ...new Array<undefined>(count), ...list.slice(at)];
  const taken = list.slice(at, at + count);
  const rest = [...list.slice(0, at), ...list.slice(at + count)];
  if (change.kind === 'remove') return rest;
  const target = change.before > at ? change.before - count : change.before;
  return [...rest.slice(0, target), ...taken, ...rest.slice(target)];
}
