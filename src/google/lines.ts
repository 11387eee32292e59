import type { SheetLayout } from '../core/views/sheet';
import { runsOf } from '../core/values/runs';
import type { Sheet } from './workbook';

/** What a row has that nobody gave a height, in pixels. */
const DEFAULT_HEIGHT = 21;

/** Pixels of each dressed row. */
export function heightsOf({ rowHeights, rows }: SheetLayout): readonly number[] {
  const heights = new Array<number>(rows).fill(DEFAULT_HEIGHT);
  for (const { row, height } of rowHeights) heights[row] = height;
  return heights;
}

/** Sets the rows that differ from before; without a before, all are made of one height first. */
export function writeHeights(sheet: Sheet, before: readonly number[] | undefined, now: readonly number[]): void {
  if (before === undefined) sheet.setRowHeights(1, now.length, DEFAULT_HEIGHT);
  const rows = Math.max(before?.length ?? 0, now.length);
  const wanted = Array.from({ length: rows }, (_none, row) => {
    const height = now[row] ?? DEFAULT_HEIGHT;
    return height === (before?.[row] ?? DEFAULT_HEIGHT) ? null : height;
  });
  for (const { start, count, item: height } of runsOf(wanted)) {
    if (height === null) continue;
    // Only by force is a row made lower than its type.
    if (height < DEFAULT_HEIGHT) sheet.setRowHeightsForced(start + 1, count, height);
    else sheet.setRowHeights(start + 1, count, height);
  }
}

/** The commonest width for all columns at once, then the others. */
export function writeWidths(sheet: Sheet, widths: readonly number[]): void {
  const timesOf = (width: number): number => runsOf(widths).filter(({ item }) => item === width).length;
  const [common = 0] = [...widths].sort((left, right) => timesOf(right) - timesOf(left));
  sheet.setColumnWidths(1, widths.length, common);
  for (const { start, count, item } of runsOf(widths))
    if (item !== common) sheet.setColumnWidths(start + 1, count, item);
}
