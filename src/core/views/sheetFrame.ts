import { runsOf, type Run } from '../values/runs';
import type { SheetLayout } from './sheet';

/** What a row has that nobody gave a height, in pixels; only by force is a row made lower than its type. */
export const DEFAULT_HEIGHT = 21;

/** Pixels of each formatted row. */
export function heightsOf({ rowHeights, rows }: SheetLayout): readonly number[] {
  const heights = new Array<number>(rows).fill(DEFAULT_HEIGHT);
  for (const { row, height } of rowHeights) heights[row] = height;
  return heights;
}

/** Rows whose height differs from before; rows that are no longer formatted get the usual one. */
export function heightChanges(before: readonly number[], now: readonly number[]): readonly Run<number>[] {
  const rows = Math.max(before.length, now.length);
  const wanted = Array.from({ length: rows }, (_none, row) => {
    const height = now[row] ?? DEFAULT_HEIGHT;
    return height === (before[row] ?? DEFAULT_HEIGHT) ? null : height;
  });
  return runsOf(wanted).flatMap(({ item, ...run }) => (item === null ? [] : { ...run, item }));
}

/** Column widths in few calls: the commonest for all columns at once, then the others. */
export function widthRuns(widths: readonly number[]): readonly Run<number>[] {
  const runs = runsOf(widths);
  const timesOf = (width: number): number => runs.filter(({ item }) => item === width).length;
  const [common = 0] = [...widths].sort((left, right) => timesOf(right) - timesOf(left));
  return [{ start: 0, count: widths.length, item: common }, ...runs.filter(({ item }) => item !== common)];
}
