import { foldHeading } from '../../values/text';
import type { ForeignRow, MadeOf, TableOnSheet } from './foreignTable';
import { inWordsOf } from './madeHeadings';
import { monthOf } from './months';

/** A table with the columns that the reader made. */
export interface ReadTable extends Omit<TableOnSheet, 'sheet'> {
  readonly sheets: readonly string[];
  /** By position. */
  readonly made: ReadonlyMap<number, MadeOf>;
}

/**
 * Sheets of the same headings are one table (a sheet a month): the name of the sheet becomes a column of its own. Of sheets
 * called after months one may have a column more, or them in another order. A sheet that repeats all the others stands alone.
 */
export function sheetsTogether(tables: readonly TableOnSheet[]): readonly ReadTable[] {
  const groups: TableOnSheet[][] = [];
  const byHeadings = new Map<string, TableOnSheet[]>();
  const ofMonths: TableOnSheet[][] = [];
  for (const table of tables) {
    // Sheets without headings have nothing in common but their letters.
    const key = table.headingRows.length === 0 ? table.sheet : table.headings.map(foldHeading).join('\n');
    const isOfMonth = table.headingRows.length > 0 && monthOf(table.sheet) !== null;
    const alike = byHeadings.get(key) ?? (isOfMonth ? ofMonths.find(([first]) => first && mayBeOne(first, table)) : undefined);
    if (alike) alike.push(table);
    const group = alike ?? [table];
    if (!alike) groups.push(group);
    if (!alike && isOfMonth) ofMonths.push(group);
    byHeadings.set(key, group);
  }
  return groups.flatMap(withoutRepeats).map(together);
} // prettier-ignore

/** Two months of one book: one has all the headings of the other. */
function mayBeOne(one: TableOnSheet, other: TableOnSheet): boolean {
  const [left = [], right = []] = [one, other].map(({ headings }) => headings.map(foldHeading).filter(Boolean));
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return one.sheet !== other.sheet && fewer.length >= LEAST_HEADINGS && fewer.every((heading) => more.includes(heading)); // prettier-ignore
}

/** Fewer headings in common may be an accident. */
const LEAST_HEADINGS = 3;

/** Rows of «Весь год» are those of its months once more: the sheet that holds all of the others is read alone. */
function withoutRepeats(tables: readonly TableOnSheet[]): readonly (readonly TableOnSheet[])[] {
  if (new Set(tables.map(({ sheet }) => sheet)).size < LEAST_SHEETS) return [tables];
  const whole = tables.find((table) => holdsAll(table, tables.filter((other) => other !== table)));
  return whole ? [[whole], ...tables.filter((other) => other !== whole).map((other) => [other])] : [tables];
} // prettier-ignore

/** A copy of one sheet may be another's work; a sum of two is told by its rows. */
const LEAST_SHEETS = 3;

function holdsAll(whole: TableOnSheet, others: readonly TableOnSheet[]): boolean {
  const rows = others.flatMap((table) => table.rows);
  if (rows.length === 0 || whole.rows.length !== rows.length) return false;
  const counts = new Map<string, number>();
  for (const row of whole.rows) counts.set(printOf(row), (counts.get(printOf(row)) ?? 0) + 1);
  return rows.every((row) => {
    const left = counts.get(printOf(row)) ?? 0;
    counts.set(printOf(row), left - 1);
    return left > 0;
  });
}

function printOf({ cells }: ForeignRow): string {
  return JSON.stringify(cells);
}

function together(tables: readonly TableOnSheet[]): ReadTable {
  const [first] = tables;
  if (!first) throw new RangeError('No tables to put together');
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const { sheet: _sheet, ...rest } = first;
  if (tables.length === 1) return { ...rest, sheets, made: NONE };
  const aside = tables.flatMap((table) => table.aside);
  const headings = headingsOfAll(tables);
  const rows = tables.flatMap((table) => arranged(table, headings));
  if (sheets.length === 1) return { ...rest, sheets, rows, aside, made: NONE };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  return {
    ...rest,
    sheets,
    headings: [...padded(headings, width), inWordsOf(headings, 'sheet')],
    rows: rows.map((row) => ({ ...row, cells: [...padded(row.cells, width), row.sheet] })),
    aside,
    made: new Map([[width, 'sheet']]),
  };
}

const NONE: ReadonlyMap<number, MadeOf> = new Map();

/** The headings of the first, then what others have besides. */
function headingsOfAll(tables: readonly TableOnSheet[]): readonly string[] {
  const [first, ...others] = tables;
  const headings = [...(first?.headings ?? [])];
  const known = new Set(headings.map(foldHeading));
  for (const heading of others.flatMap((table) => table.headings)) {
    if (heading === '' || known.has(foldHeading(heading))) continue;
    known.add(foldHeading(heading));
    headings.push(heading);
  }
  return headings;
}

/** The rows of a table with its cells below the headings of all; what stands below no heading keeps its place. */
function arranged({ headings: own, rows }: TableOnSheet, headings: readonly string[]): readonly ForeignRow[] {
  const folded = own.map(foldHeading);
  if (folded.every((heading, index) => heading === foldHeading(headings[index] ?? ''))) return rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const places = Array.from({ length: width }, (_none, index) => {
    const heading = foldHeading(headings[index] ?? '');
    return heading === '' ? ((folded[index] ?? '') === '' ? index : -1) : folded.indexOf(heading);
  });
  return rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? '') }));
}

function padded<Item>(items: readonly Item[], width: number): readonly (Item | '')[] {
  return Array.from({ length: width }, (_none, position) => items[position] ?? '');
}
