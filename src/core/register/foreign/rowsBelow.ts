import type { Block } from '../../values/block';
import { isDateCell, type CellValue, type SheetSnapshot } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { readNumber } from '../schema/readNumber';
import { isClosing, isSumOf, reasonAside } from './asideRows';
import { countFilled, isFilled, textOfRow, type Cells } from './cells';
import type { AsideReason, AsideRow, ForeignRow } from './foreignTable';
import { isOtherHeadings, repeats } from './headingRows';

/** So many rows are looked at to tell headings, and how wide rows usually are. */
export const ROWS_SEEN = 80;

/** What stands below the headings of a table, down to the next table. */
export interface RowsBelow {
  readonly rows: readonly ForeignRow[];
  readonly aside: readonly AsideRow[];
  /** Where, among the rows with something in them, the next table begins. */
  readonly next: number;
}

/** The rows of a table, and those among and below them that are none, each with the reason. */
export function rowsBelow(
  { name, values, merges = [] }: SheetSnapshot,
  places: readonly number[],
  firstRow: number,
  headings: Cells | null,
): RowsBelow {
  const rows: ForeignRow[] = [];
  const aside: AsideRow[] = [];
  const setAside = (row: number, why: AsideReason, cells: Cells): void =>
    void aside.push({ sheet: name, row: row + 1, why, text: textOfRow(cells) });
  const usual = usualWidth(places.slice(firstRow, firstRow + ROWS_SEEN).map((row) => values[row] ?? []));
  const covered = coveredCells(values, merges);
  const said: CellValue[] = [];
  let next = firstRow;
  for (; next < places.length; next++) {
    const row = places[next] ?? 0;
    const cells = values[row] ?? [];
    if (headings && repeats(cells, headings)) {
      setAside(row, 'repeatedHeading', cells);
      continue;
    }
    const afterBlank = row - (places[next - 1] ?? row) > 1 || aside[aside.length - 1]?.row === row;
    if (next > firstRow && isOtherHeadings(cells, afterBlank)) break;
    const why = next === firstRow && isRowOfNumbers(cells) ? 'note' : reasonAside(cells, usual, said);
    if (why) setAside(row, why, cells);
    else rows.push({ sheet: name, row: row + 1, cells: withCovered(cells, covered.get(row)) });
    remember(said, cells);
  }
  const last = rows[rows.length - 1];
  if (last && isSumOf(last.cells, rows.slice(0, -1))) {
    rows.pop();
    setAside(last.row - 1, 'total', last.cells);
  }
  for (const note of wordsBelow(rows, usual)) setAside(note.row - 1, 'note', note.cells);
  return { rows, aside: aside.sort((left, right) => left.row - right.row), next };
}

/** How many cells a full row of the table has: heads of groups and words below a short one are many. */
function usualWidth(rows: readonly Cells[]): number {
  const widths = rows.map(countFilled).sort((left, right) => left - right);
  return widths[Math.floor(widths.length * 0.75)] ?? 1;
}

/** «1 2 3 4 5» below the headings of an official form. */
function isRowOfNumbers(cells: Cells): boolean {
  const filled = cells.filter(isFilled);
  return filled.length >= 3 && filled.every((cell, index) => textOfCell(cell) === String(index + 1));
}

/** Names stand in the first columns: what was said there last tells whose total comes next. */
const NAMING = 4;

function remember(said: CellValue[], cells: Cells): void {
  for (let at = 0; at < NAMING; at++) {
    const cell = cells[at];
    if (typeof cell === 'string' && cell !== '') said[at] = cell;
  }
}

/** Fewer columns make a list in which a row of one word may be a row. */
const LEAST_WIDTH = 3;

/** Words below a table and a blank row, one a row: whose report it is, when it was made. They are taken off its rows. */
function wordsBelow(rows: ForeignRow[], usual: number): readonly ForeignRow[] {
  if (usual < LEAST_WIDTH) return [];
  let from = rows.length;
  while (from > 0 && isWordAlone(rows[from - 1]?.cells ?? [])) from--;
  while (from < rows.length && (rows[from]?.row ?? 0) - (rows[from - 1]?.row ?? 0) < 2) from++;
  const block = rows.slice(from);
  const isOfReport = block.some(({ cells }) => isClosing(cells)) || rows.slice(0, from).some(({ cells }) => cells.some(isDay)); // prettier-ignore
  return from > 0 && isOfReport ? rows.splice(from) : [];
}

/** In a list without days a name alone may be one of the list, unless a report closes with it. */
function isDay(cell: CellValue): boolean {
  return isDateCell(cell) || (typeof cell === 'string' && /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell));
}

function isWordAlone(cells: Cells): boolean {
  const [only, more] = cells.filter(isFilled);
  return typeof only === 'string' && more === undefined;
}

/** A cell merged over so many rows is a frame of the sheet, and no client with his sales. */
const TALLEST = 2000;
/** More covered cells than that are not looked at. */
const MOST_COVERED = 500_000;

type Covered = ReadonlyMap<number, readonly (readonly [column: number, cell: CellValue])[]>;

/**
 * What a cell that is merged over several rows says of each of them, by row. Amounts are left out: one over three rows is
 * the amount of all three.
 */
function coveredCells(values: readonly Cells[], merges: readonly Block[]): Covered {
  const covered = new Map<number, (readonly [number, CellValue])[]>();
  let count = 0;
  for (const { row, column, rows } of merges) {
    const cell = values[row]?.[column];
    if (rows < 2 || rows > TALLEST || !isFilled(cell) || typeof readNumber(cell) === 'number') continue;
    if ((count += rows) > MOST_COVERED) break;
    for (let at = row + 1; at < row + rows; at++) covered.set(at, [...(covered.get(at) ?? []), [column, cell]]);
  }
  return covered;
}

function withCovered(cells: Cells, covered: readonly (readonly [number, CellValue])[] = []): Cells {
  const missing = covered.filter(([column]) => !isFilled(cells[column]));
  if (missing.length === 0) return cells;
  const width = Math.max(cells.length, ...missing.map(([column]) => column + 1));
  const found = new Map(missing);
  return Array.from({ length: width }, (_none, position) => found.get(position) ?? cells[position] ?? '');
}
