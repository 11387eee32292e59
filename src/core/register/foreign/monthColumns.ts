import { formatDay } from '../../values/moment';
import { foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { isFilled } from './cells';
import { readForeignNumber } from './foreignNumber';
import type { ForeignRow } from './foreignTable';
import { JOINT } from './joinedHeadings';
import { inWordsOf } from './madeHeadings';
import { firstDayOf, monthOf, type NamedMonth } from './months';
import type { ReadTable } from './sheetsTogether';

/** So many columns called after months are no accident. */
const LEAST_MONTHS = 3;
const YEAR = /(?:^|\D)(20\d\d)(?:\D|$)/;

/** A table with a column a month becomes one with a row a month: what stands under January is an amount of January. */
export function withoutMonthColumns(table: ReadTable): ReadTable {
  const found = table.headings.flatMap((heading, index) => monthColumn(heading, index) ?? []);
  const year = Number(YEAR.exec([table.title, ...table.sheets].join(' '))?.[1] ?? Number.NaN);
  const months = amountsOf(found);
  const others = table.headings.flatMap((heading, index) =>
    heading !== '' && !found.some((each) => each.index === index) ? [index] : [],
  );
  if (months.length < LEAST_MONTHS || others.length === 0 || !isOfAmounts(table.rows, months)) return table;
  const rows = table.rows.flatMap(({ sheet, row, cells }) =>
    months.flatMap(({ index, heading, month }): ForeignRow[] => {
      const amount = cells[index] ?? '';
      if (!isFilled(amount) || amount === 0 || readForeignNumber(amount, null) === null) return [];
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

interface MonthColumn {
  readonly index: number;
  readonly heading: string;
  readonly month: NamedMonth;
  /** What of the month it holds, where a second row of headings says it: «план», «факт». */
  readonly measure: string;
}

/** «Янв», or one part of a heading over two rows: «2026 год / янв», «Январь / Факт». */
function monthColumn(heading: string, index: number): MonthColumn | null {
  const parts = heading.replace(/ \(\d+\)$/, '').split(JOINT);
  const named = parts.flatMap((part) => monthOf(part) ?? []);
  const [month, another] = named;
  if (!month || another) return null;
  const others = parts.filter((part) => monthOf(part) === null);
  const years = others.flatMap((part) => YEAR_ALONE.exec(part)?.[1] ?? []);
  const year = month.year ?? (years[0] === undefined ? null : Number(years[0]));
  const measure = foldHeading(others.filter((part) => !YEAR_ALONE.test(part)).join(' '));
  return { index, heading, month: { ...month, year }, measure };
}

const YEAR_ALONE = /^\s*(20\d\d)\s*(?:год|г\.?|year)?\s*$/i;
/** Of what was planned, counted and paid only the last is money in. */
const MONEY_IN = /факт|сумм|выручк|продаж|оплат|оборот|actual|fact|amount|revenue|sales|paid/;

/** The columns whose amounts are money in; none where a month stands twice and nothing tells which of the two is. */
function amountsOf(found: readonly MonthColumn[]): readonly MonthColumn[] {
  const measures = new Set(found.map(({ measure }) => measure));
  const [only, ...more] = [...measures].filter((measure) => MONEY_IN.test(measure));
  const meant = measures.size < 2 ? found : only === undefined || more.length > 0 ? [] : found.filter(({ measure }) => measure === only); // prettier-ignore
  const named = new Set(meant.map(({ month }) => `${month.month} ${month.year ?? ''}`));
  return named.size === meant.length ? meant : [];
}

function isOfAmounts(rows: readonly ForeignRow[], months: readonly { readonly index: number }[]): boolean {
  const cells = rows.flatMap((row) => months.map(({ index }) => row.cells[index] ?? '')).filter(isFilled);
  const numbers = cells.filter((cell) => typeof readForeignNumber(cell, null) === 'number');
  return cells.length > 0 && numbers.length >= cells.length * 0.8;
}

/** Without a year in the heading, the title or the name of the sheet nobody knows which January it is: it stays a word, and is named. */
function dayOrWords(month: NamedMonth, heading: string, year: number): CellValue {
  return month.year === null && Number.isNaN(year) ? heading : formatDay(firstDayOf(month, year));
}
