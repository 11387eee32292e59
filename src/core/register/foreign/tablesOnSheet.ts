import { columnLetters } from '../../values/columnLetters';
import { foldHeading } from '../../values/text';
import type { Block } from '../../values/block';
import type { CellValue, SheetSnapshot } from '../schema/cell';
import { cardsOn, headingsDownOn } from './cards';
import { isFilled, textOfRow, type Cells } from './cells';
import type { TableOnSheet } from './foreignTable';
import { firstHeadingRow } from './headingRows';
import { isKnownHeading } from './knownHeadings';
import { rowsBelow, ROWS_SEEN } from './rowsBelow';
import { headingsOfRows, isDeeperHeading, isSecondRow, isUpperRow } from './joinedHeadings';

/** Every table of a sheet: below each other and side by side, with titles above and blank rows between. */
export function tablesOnSheet(sheet: SheetSnapshot): readonly TableOnSheet[] {
  const cards = cardsOn(sheet);
  if (cards) return [cards];
  if (headingsDownOn([sheet])) return [];
  const places = filledRows(sheet.values);
  const found: TableOnSheet[] = [];
  for (let start = 0; start < places.length;) {
    const { table, next } = tableFrom(sheet, places, start);
    found.push(...sideBySide(table));
    start = next;
  }
  return found.filter(
    (table) => !isCard(table) && (table.rows.length > 0 || table.headings.filter(isKnownHeading).length >= LEAST_HEADINGS), // prettier-ignore
  );
}

/** A card says what it holds down its first column, «Клиент», «Телефон», «Город»: its rows are no rows of a table. */
function isCard({ headings, rows }: TableOnSheet): boolean {
  const at = headings.findIndex(Boolean);
  const labels = rows.flatMap(({ cells }) => (typeof cells[at] === 'string' && cells[at] !== '' ? [cells[at]] : []));
  const isOneKnown = isKnownHeading(headings[at] ?? '') && !headings.some((heading, index) => index !== at && isKnownHeading(heading)); // prettier-ignore
  const known = labels.filter((label) => isKnownHeading(label)).length;
  return isOneKnown && headings.filter(Boolean).length > 1 && known >= LEAST_HEADINGS && known >= labels.length * 0.7;
}

/** So many headings we know are a table although no row stands below them. */
const LEAST_HEADINGS = 2;

/** 0-based rows with something in them. */
function filledRows(values: readonly Cells[]): readonly number[] {
  const places: number[] = [];
  for (let row = 0; row < values.length; row++) if ((values[row] ?? []).some(isFilled)) places.push(row);
  return places;
}

function tableFrom(
  { name, values, merges = [] }: SheetSnapshot,
  places: readonly number[],
  start: number,
): { table: TableOnSheet; next: number } {
  const seen = places.slice(start, start + ROWS_SEEN).map((row) => values[row] ?? []);
  const at = firstHeadingRow(seen);
  const headed = at < 0 ? null : headingBlock(seen, places, start, at, merges);
  const headings = headed ? headed.headings : lettersFor(seen);
  const firstRow = start + (headed ? headed.first + headed.rows : 0);
  const { rows, aside, next } = rowsBelow({ name, values, merges }, places, firstRow, headed?.bottom ?? null);
  const title = seen
    .slice(0, headed?.first ?? 0)
    .map(textOfRow)
    .join(' · ');
  const headingRows = headed ? seenRows(places, start + headed.first, headed.rows) : [];
  return { table: { sheet: name, title, headingRows, headings, left: 0, rows, aside }, next };
}

function seenRows(places: readonly number[], from: number, count: number): readonly number[] {
  return places.slice(from, from + count).map((row) => row + 1);
}

/** Headings, alone or with the row that completes them below or above. */
function headingBlock(
  seen: readonly Cells[],
  places: readonly number[],
  start: number,
  at: number,
  merges: readonly Block[],
): { first: number; rows: number; headings: readonly string[]; bottom: Cells } {
  const rowOf = (index: number): number => places[start + index] ?? -1;
  const isNext = (index: number): boolean => rowOf(index + 1) === rowOf(index) + 1;
  const [above, row, below] = [seen[at - 1], seen[at] ?? [], seen[at + 1]];
  if (below && isNext(at) && isSecondRow(row, below, rowOf(at), merges)) {
    const rows = [row, below, ...thirdRow(seen[at + 2], isNext(at + 1), below, rowOf(at + 1), merges)];
    return { first: at, rows: rows.length, headings: headingsOfRows(rows, rowOf(at), merges), bottom: rows[rows.length - 1] ?? below }; // prettier-ignore
  }
  if (above && isNext(at - 1) && isUpperRow(above, row, rowOf(at - 1), merges))
    return { first: at - 1, rows: 2, headings: headingsOfRows([above, row], rowOf(at - 1), merges), bottom: row };
  const deeper = deeperHeadings(seen, at);
  if (deeper.length > 0) return { first: at, rows: deeper.length + 1, headings: headingsOfRows([row, ...deeper], rowOf(at), merges), bottom: row }; // prettier-ignore
  return { first: at, rows: 1, headings: headingsOfRows([row], rowOf(at), merges), bottom: row };
}

/** A third row of headings is told by cells of the second that are merged above it. */
function thirdRow(row: Cells | undefined, isNext: boolean, upper: Cells, rowOfUpper: number, merges: readonly Block[]): readonly Cells[] {
  const isMerged = merges.some(({ row: top, rows, columns }) => top === rowOfUpper && rows === 1 && columns > 1);
  return row && isNext && isMerged && isSecondRow(upper, row, rowOfUpper, merges) ? [row] : [];
} // prettier-ignore

function deeperHeadings(seen: readonly Cells[], at: number): readonly Cells[] {
  const below = seen.slice(at + 1);
  const end = below.findIndex((cells) => !isDeeperHeading(seen[at] ?? [], cells));
  return below.slice(0, Math.max(0, end));
}

/** A table without headings: its columns are called as the sheet calls them. */
function lettersFor(rows: readonly Cells[]): readonly string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_none, position) =>
    rows.some((cells) => isFilled(cells[position])) ? columnLetters(position) : '',
  );
}

/** Tables beside each other share nothing but the row of their headings: told by headings that come again, or by rows that end elsewhere. */
function sideBySide(table: TableOnSheet): readonly TableOnSheet[] {
  const spans = spansOf(table);
  if (spans.length < 2 || !spans.every((span) => span.to - span.from >= 2)) return [table];
  const names = spans.map(({ from, to }) => table.headings.slice(from, to).map(bareHeading));
  const comesAgain = names.some((some, index) =>
    names.some((others, other) => other > index && others.some((name) => some.includes(name))),
  );
  const last = spans.map((span) => lastRowIn(table, span));
  if (!comesAgain && last.every((row) => row === last[0])) return [table];
  return spans.map(({ from, to }) => part(table, from, to));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stretches of columns with a heading or content, parted by columns without either. */
function spansOf({ headings, rows }: TableOnSheet): readonly Span[] {
  if (!headings.slice(headings.findIndex(Boolean), lastIndexOf(headings)).includes('')) return [];
  const width = headings.length;
  const used = headings.map(Boolean);
  for (const { cells } of rows) for (let at = 0; at < width; at++) if (isFilled(cells[at])) used[at] = true;
  const spans: Span[] = [];
  for (let from = 0; from < width; from++) {
    if (!used[from]) continue;
    let to = from;
    while (used[to]) to++;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

function lastIndexOf(headings: readonly string[]): number {
  let last = headings.length;
  while (last > 0 && headings[last - 1] === '') last--;
  return last;
}

function bareHeading(heading: string): string {
  return foldHeading(heading).replace(/ \(\d+\)$/, '');
}

function lastRowIn({ rows }: TableOnSheet, { from, to }: Span): number {
  for (let index = rows.length - 1; index >= 0; index--)
    if (rows[index]?.cells.slice(from, to).some(isFilled) === true) return index;
  return -1;
}

function part(table: TableOnSheet, from: number, to: number): TableOnSheet {
  const cut = (cells: Cells): readonly CellValue[] => cells.slice(from, to);
  const headings = table.headings.slice(from, to).map((heading) => heading.replace(/ \(\d+\)$/, ''));
  const rows = table.rows.map((row) => ({ ...row, cells: cut(row.cells) })).filter(({ cells }) => cells.some(isFilled));
  return { ...table, headings, left: table.left + from, rows };
}
