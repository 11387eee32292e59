import { packed, runsOf } from '../values/runs';
import { columnLetters } from '../values/columnLetters';
import type { SheetLayout } from './sheet';

/** Colours of the borders under the cells of a row, from the left: `4#202124,2` is four ruled cells and two plain ones; blank = none. */
export type RowBorders = string;

/** Borders under cells, a text for each row. */
export function bordersOf({ styles }: SheetLayout): readonly RowBorders[] {
  const rows: (string | undefined)[][] = [];
  for (const { row, column, rows: height, columns, style } of styles) {
    if (style.borderBottom === undefined) continue;
    for (let at = row; at < row + height; at++) {
      const cells = (rows[at] ??= []);
      for (let next = column; next < column + columns; next++) cells[next] = style.borderBottom;
    }
  }
  // Rows and cells that nobody ruled are holes.
  return Array.from(rows, (cells: (typeof rows)[number] | undefined) =>
    formatRow(Array.from(cells ?? [], (color) => color ?? '')),
  );
}

function formatRow(cells: readonly string[]): RowBorders {
  return packed(cells)
    .map(([count, color]) => `${count}${color}`)
    .join();
}

function parseRow(row: RowBorders): readonly string[] {
  return row.split(',').flatMap((run) => new Array<string>(parseInt(run) || 0).fill(run.replace(/^\d+/, '')));
}

/** Borders of one colour to draw, or to take away where the colour is blank: places such as `A3:D4`. */
export interface BorderChange {
  readonly color: string;
  readonly places: readonly string[];
}

/**
 * What differs from before, by colour. A border is the edge between two rows and belongs to both: each place reaches into
 * the row below, so that drawn and taken away as one it leaves nothing behind.
 */
export function borderChanges(before: readonly RowBorders[], now: readonly RowBorders[]): readonly BorderChange[] {
  const rows = Array.from({ length: Math.max(before.length, now.length) }, (_none, row) =>
    before[row] === now[row] ? '' : `${before[row] ?? ''};${now[row] ?? ''}`,
  );
  const places = new Map<string, string[]>();
  for (const { start, count, item } of runsOf(rows))
    for (const { color, from, to } of changesOf(item)) {
      const place = `${columnLetters(from)}${start + 1}:${columnLetters(to)}${start + count + 1}`;
      places.set(color, [...(places.get(color) ?? []), place]);
    }
  return [...places].map(([color, where]) => ({ color, places: where }));
}

/** The stretches of a row whose borders change, between its two texts. */
function changesOf(texts: string): readonly { color: string; from: number; to: number }[] {
  const [before = [], now = []] = texts.split(';').map(parseRow);
  const wanted = Array.from({ length: Math.max(before.length, now.length) }, (_none, column) => {
    const color = now[column] ?? '';
    return color === (before[column] ?? '') ? null : color;
  });
  return runsOf(wanted).flatMap(({ start, count, item }) =>
    item === null ? [] : { color: item, from: start, to: start + count - 1 },
  );
}
