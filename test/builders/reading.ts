import { readingContextOf } from '../../src/core/register/tables/readingContext';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/register/tables/settings';
import type { CellValue } from '../../src/core/register/schema/cell';
import { Fault, type Column } from '../../src/core/register/schema/column';
import type { ReadingContext } from '../../src/core/register/schema/readingContext';

/** How a new Russian register reads its cells, unless the test says otherwise. */
export function aReadingContext({
  locale = 'ru_RU',
  ...settings
}: Partial<Settings> & { locale?: string } = {}): ReadingContext {
  return readingContextOf(locale, { ...DEFAULT_SETTINGS, ...settings }, []);
}

/** What a cell is worth in a column: its value, or the code of the problem in it. */
export function readAs(column: Column<unknown>, cell: CellValue, context = aReadingContext()): unknown {
  const value = column.read(cell, context);
  return value instanceof Fault ? value.fault.code : value;
}
