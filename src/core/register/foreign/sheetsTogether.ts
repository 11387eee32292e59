import { foldHeading } from '../../values/text';
import type { MadeOf } from './foreignTable';
import { inWordsOf } from './madeHeadings';
import type { TableOnSheet } from './tablesOnSheet';

/** A table with the columns that the reader made. */
export interface ReadTable extends Omit<TableOnSheet, 'sheet'> {
  readonly sheets: readonly string[];
  /** By position. */
  readonly made: ReadonlyMap<number, MadeOf>;
}

/** Sheets of the same headings are one table (a sheet a month): the name of the sheet becomes a column of its own. */
export function sheetsTogether(tables: readonly TableOnSheet[]): readonly ReadTable[] {
  const byHeadings = new Map<string, TableOnSheet[]>();
  for (const table of tables) {
    // Sheets without headings have nothing in common but their letters.
    const key = table.headingRows.length === 0 ? table.sheet : table.headings.map(foldHeading).join('\n');
    const alike = byHeadings.get(key);
    if (alike) alike.push(table);
    else byHeadings.set(key, [table]);
  }
  return [...byHeadings.values()].map(together);
}

function together(tables: readonly TableOnSheet[]): ReadTable {
  const [first] = tables;
  if (!first) throw new RangeError('No tables to put together');
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const { sheet: _sheet, ...rest } = first;
  if (tables.length === 1) return { ...rest, sheets, made: NONE };
  const rows = tables.flatMap((table) => table.rows);
  const aside = tables.flatMap((table) => table.aside);
  if (sheets.length === 1) return { ...rest, sheets, rows, aside, made: NONE };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), first.headings.length);
  return {
    ...rest,
    sheets,
    headings: [...padded(first.headings, width), inWordsOf(first.headings, 'sheet')],
    rows: rows.map((row) => ({ ...row, cells: [...padded(row.cells, width), row.sheet] })),
    aside,
    made: new Map([[width, 'sheet']]),
  };
}

const NONE: ReadonlyMap<number, MadeOf> = new Map();

function padded<Item>(items: readonly Item[], width: number): readonly (Item | '')[] {
  return Array.from({ length: width }, (_none, position) => items[position] ?? '');
}
