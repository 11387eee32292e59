import type { CellValue } from '../../register/schema/cell';
import type { LocatedTable } from '../../register/schema/locateTable';
import type { ReadingContext } from '../../register/schema/readingContext';
import type { IndexKey } from '../partyIndex';
import { keysOfRow } from '../tasks/tickRows';

/** Columns that tell whom a row is about, in the tables that have them. */
export const TELLING_COLUMNS = ['client', 'phone', 'email'] as const;

/** Whether a row names somebody by one of their keys. */
export function isAbout(
  keys: ReadonlySet<IndexKey>,
  context: ReadingContext,
): (located: LocatedTable, cells: readonly CellValue[]) => boolean {
  return (located, cells) => keysOfRow(located, cells, context).some((key) => keys.has(key));
}

/** Of somebody with thousands of rows so many of the oldest tell where they came from, and so many of the newest how they stand. */
const OLDEST = 100;
const NEWEST = 900;

/** The rows of one party that are read, in order; `rows`: all of them. */
export function rowsToRead(rows: readonly number[]): readonly number[] {
  return rows.length <= OLDEST + NEWEST ? rows : [...rows.slice(0, OLDEST), ...rows.slice(-NEWEST)];
}
