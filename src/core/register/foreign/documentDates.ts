import { isDateCell, type CellValue } from '../schema/cell';
import { isFilled } from './cells';
import { isDocumentName } from './documentKey';
import { dateWithin } from './documentDate';
import { inWordsOf } from './madeHeadings';
import type { ReadTable } from './sheetsTogether';

/** So many of the filled cells of a column have to say it. */
const MOST = 0.8;

/** A report whose only dates stand in the names of documents, «Реализация 0001 от 05.06.2026»: they get a column of their own. */
export function withDocumentDates(table: ReadTable): ReadTable {
  const { headings, rows, made } = table;
  if ([...made.values()].includes('date') || headings.every((heading) => heading === '')) return table;
  const says = (column: number, test: (cell: CellValue) => boolean): boolean => {
    const filled = rows.map(({ cells }) => cells[column] ?? '').filter(isFilled);
    return filled.length > 0 && filled.filter(test).length > filled.length * MOST;
  };
  const columns = headings.map((_heading, column) => column);
  if (columns.some((column) => says(column, isDay))) return table;
  const at = columns.find((column) => says(column, (cell) => typeof cell === 'string' && isDocumentName(cell) && dateWithin(cell) !== '')); // prettier-ignore
  if (at === undefined) return table;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const padded = <Item>(items: readonly Item[], blank: Item): readonly Item[] => [...items, ...Array.from({ length: width - items.length }, () => blank)]; // prettier-ignore
  return {
    ...table,
    headings: [...padded(headings, ''), inWordsOf(headings, 'date')],
    made: new Map([...made, [width, 'date']]),
    rows: rows.map((row) => ({ ...row, cells: [...padded(row.cells, ''), dateWithin(row.cells[at] ?? '')] })),
  };
}

function isDay(cell: CellValue): boolean {
  return isDateCell(cell) || (typeof cell === 'string' && !isDocumentName(cell) && /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell.trim())); // prettier-ignore
}
