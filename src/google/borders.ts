import { columnLetters } from '../core/views/columnLetters';
import type { SheetLayout } from '../core/views/sheet';
import { packed, runsOf } from '../core/values/runs';
import type { Sheet } from './workbook';

/** Colours of the lines under the cells of a row, from the left: `4#202124,2` is four ruled cells and two plain ones; blank = no line. */
export type RowBorders = string;

/** Lines under cells, a text for each row. */
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
    wordsOf(Array.from(cells ?? [], (color) => color ?? '')),
  );
}

function wordsOf(cells: readonly string[]): RowBorders {
  return packed(cells)
    .map(([count, color]) => `${count}${color}`)
    .join();
}

function coloursOf(row: RowBorders): readonly string[] {
  return row.split(',').flatMap((run) => new Array<string>(parseInt(run) || 0).fill(run.replace(/^\d+/, '')));
}

/** Draws and takes away what differs from before: one call for each colour, wherever its lines are. The last row has none. */
export function writeBorders(sheet: Sheet, before: readonly RowBorders[], now: readonly RowBorders[]): void {
  const rows = Array.from({ length: Math.max(before.length, now.length) }, (_none, row) =>
    before[row] === now[row] ? '' : `${before[row] ?? ''};${now[row] ?? ''}`,
  );
  const places = new Map<string, string[]>();
  for (const { start, count, item } of runsOf(rows))
    for (const { color, from, to } of changesOf(item)) {
      const place = `${columnLetters(from)}${start + 1}:${columnLetters(to)}${start + count + 1}`;
      places.set(color, [...(places.get(color) ?? []), place]);
    }
  const { SOLID } = SpreadsheetApp.BorderStyle;
  // A line is the edge between two rows and belongs to both: drawn and taken away as one, it leaves nothing behind.
  for (const [color, where] of places)
    sheet.getRangeList(where).setBorder(null, null, null, null, null, color !== '', color === '' ? null : color, SOLID);
}

/** The stretches of a row whose lines change, between its two texts. */
function changesOf(texts: string): readonly { color: string; from: number; to: number }[] {
  const [before = [], now = []] = texts.split(';').map(coloursOf);
  const wanted = Array.from({ length: Math.max(before.length, now.length) }, (_none, column) => {
    const color = now[column] ?? '';
    return color === (before[column] ?? '') ? null : color;
  });
  return runsOf(wanted).flatMap(({ start, count, item }) =>
    item === null ? [] : { color: item, from: start, to: start + count - 1 },
  );
}
