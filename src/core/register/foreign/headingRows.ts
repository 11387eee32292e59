import { foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { countFilled, isFilled, isValueLike, type Cells } from './cells';
import { isKnownHeading } from './knownHeadings';
import { monthOf } from './months';

/** Which row of a sheet heads what stands below it: told by the words in it and by how the rows below differ from it. */

/** Longer texts are sentences, not headings. */
const LONGEST = 80;
/** So many rows are looked at below a heading to see whether they differ from it. */
const ROWS_BELOW = 10;
/** Among so many rows that are not blank the first heading is looked for. */
const ROWS_BEFORE = 60;
/** Words we know and rows that differ below. */
const GOOD = 4.5;
const FAIR = 3;
const LEAST = 2;

/** How much a row looks like headings, from 0 up to 7. */
export function headingQuality(rows: readonly Cells[], index: number): number {
  const row = rows[index] ?? [];
  const headings = headingCells(row);
  if (headings.length === 0) return 0;
  const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
  if (below.length === 0 && rows.length > 1) return 0;
  const width = Math.max(headings.length, ...below.map(countFilled));
  const known = headings.filter((position) => isKnownHeading(textOfCell(row[position] ?? ''))).length;
  const differing = headings.filter((position) => below.some((cells) => isOtherThanWords(cells[position]))).length;
  return (
    3 * Math.min(1, (known / headings.length) * 1.5) +
    (2 * headings.length) / width +
    (2 * differing) / headings.length -
    (headings.length === 1 && width > 1 ? 2 : 0)
  );
}

function isOtherThanWords(cell: CellValue | undefined): boolean {
  return isFilled(cell) && isValueLike(cell);
}

/** Positions of the headings in a row; none when it holds values or labels of values («Период:»). */
export function headingCells(row: Cells): readonly number[] {
  const filled: number[] = [];
  let values = 0;
  for (const [position, cell] of row.entries()) {
    if (!isFilled(cell)) continue;
    filled.push(position);
    if (!isHeadingLike(cell)) values++;
    if (values > 1 && values > filled.length / 4) return NONE;
  }
  return values * 8 > filled.length ? NONE : filled;
}

const NONE: readonly number[] = [];

/** Months written in numbers head columns too. */
const MAY_BE_MONTH = /^[\d./-]{6,10}$/;

function isHeadingLike(cell: CellValue): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== 'string') return monthOf(cell) !== null;
  if (isValueLike(cell)) return MAY_BE_MONTH.test(cell) && monthOf(cell) !== null;
  return cell.length <= LONGEST && !/:\s*$/.test(cell);
}

/** The first heading row among rows that are not blank: -1 when they are data from the first on. */
export function firstHeadingRow(rows: readonly Cells[]): number {
  const last = Math.min(rows.length, ROWS_BEFORE);
  let [fair, best, bestQuality] = [-1, -1, LEAST - 0.01];
  for (let index = 0; index < last; index++) {
    const quality = headingQuality(rows, index);
    if (quality >= GOOD) return fair >= 0 && index - fair > ROWS_OF_ITS_OWN ? fair : afterLabel(rows, index);
    if (quality >= FAIR && fair < 0) fair = index;
    if (quality > bestQuality) [best, bestQuality] = [index, quality];
  }
  return fair >= 0 ? fair : best;
}

/** «Период | Октябрь 2026» says what the report below is about: wider headings that follow it head the table. */
function afterLabel(rows: readonly Cells[], index: number): number {
  const label = headingCells(rows[index] ?? []);
  if (label.length !== 2) return index;
  for (let next = index + 1; next <= index + ROWS_OF_ITS_OWN && next < rows.length; next++) {
    const row = rows[next] ?? [];
    if (headingCells(row).length > 2 && isFilled(row[label[0] ?? 0]) && headingQuality(rows, next) >= GOOD) return next;
  }
  return index;
}

/** A row that may be headings keeps its rows from better headings further down when it has so many. */
const ROWS_OF_ITS_OWN = 3;

/** Whether another table begins at this row: most of its words are headings we know. */
export function isOtherHeadings(row: Cells, afterBlank: boolean): boolean {
  const headings = headingCells(row);
  if (headings.length < 2) return false;
  const known = headings.filter((position) => isKnownHeading(textOfCell(row[position] ?? ''))).length;
  return afterBlank ? known >= 2 && known >= headings.length / 2 : known >= 3 && known >= headings.length * 0.8;
}

/** Whether a row repeats the headings above it, as at the top of each printed page. */
export function repeats(row: Cells, headings: Cells): boolean {
  const filled = headings.flatMap((cell, position) => (isFilled(cell) ? [position] : []));
  const [first = -1] = filled;
  if (!isSameText(row[first], headings[first])) return false;
  const same = filled.filter((position) => isSameText(row[position], headings[position]));
  return same.length >= Math.min(2, filled.length) && same.length >= filled.length * 0.8;
}

/** Asked of every row: texts of different lengths need no folding. */
function isSameText(left: CellValue | undefined, right: CellValue | undefined): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return left !== undefined && left === right;
  return left.length === right.length && foldHeading(left) === foldHeading(right);
}
