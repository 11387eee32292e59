import type { CellValue, SheetSnapshot } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import type { LocatedTable } from '../../register/schema/locateTable';
import { isPhone } from '../../register/schema/readPhone';
import type { ReadingContext } from '../../register/schema/readingContext';
import { indexKey, type IndexKey } from '../partyIndex';
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

/** What a cell of whatever sheet may be of somebody: an id, a name, phones, e-mails. */
export function keysOfText(text: string): readonly IndexKey[] {
  const marks = text.split(/[;,]\s*/).flatMap((part): IndexKey[] => {
    if (isPhone(part)) return [indexKey('phone', part)];
    return part.includes('@') ? [indexKey('email', part.toLowerCase())] : [];
  });
  return [indexKey('id', text), indexKey('name', text), ...marks];
}

const TYPED_AS = new Map<string, number>(TELLING_COLUMNS.map((column) => [column, 0]));

/** Somebody new is known by what was typed of them: the same text may be a name, a phone, an e-mail. */
export function keysOfTyped(typed: string, context: ReadingContext): readonly IndexKey[] {
  return keysOfRow({ positions: TYPED_AS }, [typed.trim()], context);
}

/** Columns of Clients by which a client is one of those who are meant. */
export const NAMING_COLUMNS = ['id', 'name'] as const;

/** Whether a row of Clients is of somebody by one of their keys. */
export function isClientOf(
  keys: ReadonlySet<IndexKey>,
): (located: Pick<LocatedTable, 'positions'>, cells: readonly CellValue[]) => boolean {
  return ({ positions }, cells) =>
    NAMING_COLUMNS.some((kind) => {
      const text = textOfCell(cells[positions.get(kind) ?? -1] ?? '');
      return text !== '' && keys.has(indexKey(kind, text));
    });
}

/** Rows of a sheet that were read, without the blank ones between them: `at` which 0-based rows they are, of how many. */
export function partOfSheet({ name, values }: Pick<SheetSnapshot, 'name' | 'values'>): {
  readonly name: string;
  readonly height: number;
  readonly at: readonly number[];
  readonly cells: readonly (readonly CellValue[])[];
} {
  const at = values.flatMap((cells, row) => (cells.some((cell) => cell !== '') ? row : []));
  return { name, height: values.length, at, cells: at.map((row) => values[row] ?? []) };
}

/** Of somebody with thousands of rows so many of the oldest tell where they came from, and so many of the newest how they stand. */
const OLDEST = 100;
const NEWEST = 900;

/** The rows of one party that are read, in order; `rows`: all of them. */
export function rowsToRead(rows: readonly number[]): readonly number[] {
  return rows.length <= OLDEST + NEWEST ? rows : [...rows.slice(0, OLDEST), ...rows.slice(-NEWEST)];
}
