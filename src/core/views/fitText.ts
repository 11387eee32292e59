import type { Block } from '../values/block';
import { gridOf, isWithin } from './blockGrid';
import { styledBlocks } from './styledBlocks';
import { isLink, type SheetLayout, type Style, type ViewCell } from './sheet';
import { DEFAULT_HEIGHT, heightsOf } from './sheetFrame';
import { beginningWithin, lineHeight, linesIn, textWidth, USUAL_SIZE, type Type } from './textWidth';

type Cells = readonly (readonly ViewCell[])[];
type Row = readonly ViewCell[];

/** What the host keeps free at the two sides of a cell, and above and below its lines. */
const SIDES = 6;
const ABOVE_AND_BELOW = 4;
const MORE = '…';

/** The looks that decide how much of a text can be seen. */
interface Look extends Type {
  readonly wrap: NonNullable<Style['wrap']>;
  readonly align: NonNullable<Style['align']>;
}

/**
 * Texts that do not fit where they stand end in "…" instead of being cut by an edge: a name of three hundred characters
 * pushes nothing aside and is seen to go on. What people have typed, and may type on, stays as it is.
 */
export function fitText(cells: Cells, layout: SheetLayout, typed: readonly Block[]): Cells {
  const lookOf = looksOf(cells, layout);
  const heights = heightsOf(layout);
  const mergedAt = mergesOf(layout);
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const text = typeof cell === 'string' ? cell : typeof cell === 'object' && isLink(cell) ? cell.text : '';
      if (text === '' || layout.hiddenColumns.includes(column) || typed.some((block) => isWithin(block, at, column)))
        return cell;
      const look = lookOf(at, column);
      const width = (mergedAt(at, column) ?? roomOf(row, column, look, layout)) - SIDES;
      const shown = fitted(text, width, linesThatFit(heights[at] ?? DEFAULT_HEIGHT, look), look);
      if (shown === text) return cell;
      return typeof cell === 'object' && isLink(cell) ? { ...cell, text: shown } : shown;
    }),
  );
}

function fitted(text: string, width: number, lines: number, type: Type): string {
  if (textWidth(text, type) <= width) return text;
  const all = linesIn(text, width, type);
  if (all.length <= lines) return text;
  const kept = all.slice(0, lines);
  const last = kept.pop() ?? '';
  const end = textWidth(last + MORE, type) <= width ? last : beginningWithin(last, width - textWidth(MORE, type), type);
  return [...kept, end.trimEnd() + MORE].join(' ');
}

function linesThatFit(height: number, look: Look): number {
  return look.wrap === 'wrap' ? Math.max(Math.floor((height - ABOVE_AND_BELOW) / lineHeight(look)), 1) : 1;
}

function looksOf(cells: Cells, layout: SheetLayout): (row: number, column: number) => Look {
  const size = { rows: cells.length, columns: layout.columnWidths.length };
  const bold = gridOf<Style['bold']>(size, false, styledBlocks(layout, 'bold'));
  const fontSize = gridOf<Style['fontSize']>(size, USUAL_SIZE, styledBlocks(layout, 'fontSize'));
  const wrap = gridOf<Style['wrap']>(size, undefined, styledBlocks(layout, 'wrap'));
  const align = gridOf<Style['align']>(size, undefined, styledBlocks(layout, 'align'));
  return (row, column) => ({
    bold: bold[row]?.[column] ?? false,
    fontSize: fontSize[row]?.[column] ?? USUAL_SIZE,
    wrap: wrap[row]?.[column] ?? 'overflow',
    align: align[row]?.[column] ?? 'left',
  });
}

/** The width of the merged cell that begins here. */
function mergesOf({ merges, columnWidths }: SheetLayout): (row: number, column: number) => number | null {
  return (row, column) => {
    const merge = merges.find((block) => block.column === column && row >= block.row && row < block.row + block.rows);
    return merge ? sum(columnWidths.slice(merge.column, merge.column + merge.columns)) : null;
  };
}

/** Its own cell, and the blank ones that a text which is not wrapped runs over; it never runs over the edge of frozen columns. */
function roomOf(row: Row, column: number, { wrap, align }: Look, { columnWidths, frozenColumns }: SheetLayout): number {
  const own = columnWidths[column] ?? 0;
  if (wrap !== 'overflow' || align === 'center') return own;
  const isFrozen = column < frozenColumns;
  const step = align === 'right' ? -1 : 1;
  let room = own;
  for (let next = column + step; row[next] === '' && next < frozenColumns === isFrozen; next += step)
    room += columnWidths[next] ?? 0;
  return room;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
