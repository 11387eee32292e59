import type { CellValue } from './cell';
import type { Column, ColumnType } from './column';
import { provenDayFirst } from './readDate';
import type { ReadingContext } from './readingContext';

const OF_DATES: ReadonlySet<ColumnType> = new Set(['date', 'datetime', 'month']);

/** Whether its cells are days, which may be typed in two orders. */
export function isOfDates({ type }: Pick<Column<unknown>, 'type'>): boolean {
  return OF_DATES.has(type);
}

/**
 * How the cells of one column are read: all dates of a column are typed in one order, that of the workbook's locale
 * unless one of them proves the other, or it is known.
 */
export function contextOfColumn(
  column: Pick<Column<unknown>, 'type'> | undefined,
  cellsOf: () => Iterable<CellValue>,
  context: ReadingContext,
  known?: boolean,
): ReadingContext {
  const dayFirst = column && isOfDates(column) ? (known ?? provenDayFirst(cellsOf())) : null;
  return dayFirst === null || dayFirst === context.dayFirst ? context : { ...context, dayFirst };
}
