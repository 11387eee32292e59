import { formatDay } from '../../values/moment';
import type { CellValue } from '../schema/cell';
import { readNumber } from '../schema/readNumber';
import { isFilled } from './cells';
import type { ForeignRow } from './foreignTable';
import { inWordsOf } from './madeHeadings';
import { firstDayOf, monthOf, type NamedMonth } from './months';
import type { ReadTable } from './sheetsTogether';

/** So many columns called after months are no accident. */
const LEAST_MONTHS = 3;
const YEAR = /(?:^|\D)(20\d\d)(?:\D|$)/;

/** A table with a column a month becomes one with a row a month: what stands under January is an amount of January. */
export function withoutMonthColumns(table: ReadTable): ReadTable {
  const months = table.headings.flatMap((heading, index) => {
    const month = monthOf(heading.replace(/ \(\d+\)$/, ''));
    return month === null ? [] : [{ index, heading, month }];
  });
  const others = table.headings.flatMap((heading, index) =>
    heading !== '' && !months.some((each) => each.index === index) ? [index] : [],
  );
  if (months.length < LEAST_MONTHS || others.length === 0 || !isOfAmounts(table.rows, months)) return table;
  const year = Number(YEAR.exec([table.title, ...table.sheets].join(' '))?.[1] ?? Number.NaN);
  const rows = table.rows.flatMap(({ sheet, row, cells }) =>
    months.flatMap(({ index, heading, month }): ForeignRow[] => {
      const amount = cells[index] ?? '';
      if (!isFilled(amount) || amount === 0) return [];
      const rest = others.map((other) => cells[other] ?? '');
      return [{ sheet, row, cells: [...rest, dayOrWords(month, heading, year), amount] }];
    }),
  );
  const made = new Map([...others.flatMap((other, index) => (table.made.has(other) ? [[index, table.made.get(other) ?? 'sheet'] as const] : [])), [others.length, 'month'] as const, [others.length + 1, 'amount'] as const]); // prettier-ignore
  return {
    ...table,
    left: 0,
    headings: [...others.map((other) => table.headings[other] ?? ''), inWordsOf(table.headings, 'month'), inWordsOf(table.headings, 'amount')], // prettier-ignore
    made,
    rows,
  };
}

function isOfAmounts(rows: readonly ForeignRow[], months: readonly { readonly index: number }[]): boolean {
  const cells = rows.flatMap((row) => months.map(({ index }) => row.cells[index] ?? '')).filter(isFilled);
  const numbers = cells.filter((cell) => typeof readNumber(cell) === 'number');
  return cells.length > 0 && numbers.length >= cells.length * 0.8;
}

/** Without a year in the heading, the title or the name of the sheet nobody knows which January it is: it stays a word, and is named. */
function dayOrWords(month: NamedMonth, heading: string, year: number): CellValue {
  return month.year === null && Number.isNaN(year) ? heading : formatDay(firstDayOf(month, year));
}
