import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import { monthKey } from '../../register/time/period';
import type { Label } from '../../values/label';
import { formatMoment, parseIsoMoment } from '../../values/moment';
import type { ClosedMonth } from './keptRow';
import { packMonth, unpackMonth } from './packedMonth';

/** The hidden sheet that keeps the rows of closed months, a line a month; lines are only ever added. */
export const CLOSED_MONTHS_SHEET: Label = { en: 'Closed months', ru: 'Закрытые месяцы' };

/** For whoever unhides it. */
export const CLOSED_MONTHS_NOTE: Label = {
  en: 'Rows of closed months as they were, for the History. Please do not change.',
  ru: 'Строки закрытых месяцев, какими они были, для истории показателей. Пожалуйста, не меняйте.',
};

/** Month, moment of closing, number of cells, and so many cells with the rows; all of it plain text. */
export function closedMonthLine(month: ClosedMonth): readonly string[] {
  const cells = packMonth(month);
  return [monthKey(month.month), formatMoment(month.closedOn), String(cells.length), ...cells];
}

/** Cells of a line that say what it holds. */
export const LINE_HEAD = 3;

/** The lines of some months, by their heads: from which to which (0-based, the last one included), and how many cells wide. */
export interface LinesWanted {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

export function linesWanted(heads: readonly (readonly CellValue[])[], months: readonly number[]): LinesWanted | null {
  const keys = months.map(monthKey);
  const found = heads.flatMap(([month = '', , cells = ''], index) =>
    keys.includes(textOfCell(month)) ? [{ index, width: LINE_HEAD + Number(textOfCell(cells)) }] : [],
  );
  const [first, last] = [found[0], found[found.length - 1]];
  return first && last
    ? { first: first.index, last: last.index, width: Math.max(...found.map(({ width }) => width)) }
    : null;
}

/** The months that can be read, in the order they were written. */
export function readClosedMonths(lines: readonly (readonly CellValue[])[]): readonly ClosedMonth[] {
  return lines.flatMap(([month = '', closedOn = '', , ...cells]) => {
    const start = parseIsoMoment(`${textOfCell(month)}-01`);
    const closed = parseIsoMoment(textOfCell(closedOn));
    return start === null || closed === null ? [] : (unpackMonth(cells.map(String), start, closed) ?? []);
  });
}

/** What a figure of a month rested on at closing; of a month written twice the last writing counts. */
export function keptFor(months: readonly ClosedMonth[], month: number, figure: string): ClosedMonth | undefined {
  return months.filter((one) => one.month === month && one.figures.includes(figure)).pop();
}
