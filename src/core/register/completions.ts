import { isDateCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import { normalisePhone } from './schema/readPhone';
import type { ReadingContext } from './schema/readingContext';
import { readTable } from './schema/readTable';
import type { CellEdit } from './edits';
import { isColumnOf, type ColumnKey, type TableKey } from './tables/tables';
import type { Moment } from '../values/moment';

/** Rows just typed or pasted, in a table of which nothing else needs to have been read. */
export interface TypedRows {
  readonly located: LocatedTable;
  readonly now: Moment;
  readonly context: ReadingContext;
  readonly newId: () => string;
  /** 0-based columns that were edited: phones elsewhere are left as they are. */
  readonly isEdited: (position: number) => boolean;
}

/** What the add-on puts into typed rows: an id and the time of new ones, phones in one form. */
export function completionsOf(typed: TypedRows): readonly CellEdit[] {
  const { located, context } = typed;
  const { table, sheet, positions } = located;
  if (table.idPrefix === undefined) return [];
  const idAt = positions.get('id');
  return readTable(table, located, context).rows.flatMap(({ row }): readonly CellEdit[] => {
    const cells = sheet.values[row - 1] ?? [];
    const id = idAt === undefined ? '' : textOfCell(cells[idAt] ?? '');
    const place = { table: table.key as TableKey, id, row };
    const isNew = idAt !== undefined && id === '';
    return [...(isNew ? newRowEdits(place, cells, idAt, typed) : []), ...phoneEdits(place, cells, typed)];
  });
}

type Place = Pick<CellEdit, 'table' | 'id' | 'row'>;

/** The id, and the moment where nobody has typed one. */
function newRowEdits(
  place: Place,
  cells: readonly CellValue[],
  idAt: number,
  { located: { table, positions }, now, newId }: TypedRows,
): readonly CellEdit[] {
  const column = table.dateColumn ?? '';
  const position = positions.get(column);
  const isStamped = table.columns[column]?.type === 'datetime' && isColumnOf(place.table, column);
  const given: CellEdit = { ...place, column: 'id', before: cells[idAt] ?? '', after: newId(), reason: 'newId' };
  if (!isStamped || position === undefined || (cells[position] ?? '') !== '') return [given];
  return [given, { ...place, column, before: '', after: { serial: now }, reason: 'stampTime' }];
}

function phoneEdits(place: Place, cells: readonly CellValue[], typed: TypedRows): readonly CellEdit[] {
  return phoneColumns(typed.located)
    .filter(([, position]) => typed.isEdited(position))
    .flatMap(([column, position]): readonly CellEdit[] => {
      const before = cells[position] ?? '';
      const after = tidyPhones(before, typed.context);
      return after === null || after === before ? [] : [{ ...place, column, before, after, reason: 'normalisePhone' }];
    });
}

/** Columns of a table that hold phones, with their 0-based positions. */
export function phoneColumns({ table, positions }: LocatedTable): readonly (readonly [ColumnKey, number])[] {
  return [...positions].flatMap(([column, position]) => {
    const isPhone = table.columns[column]?.type === 'phone' && isColumnOf(table.key as TableKey, column);
    return isPhone ? [[column, position] as const] : [];
  });
}

const BETWEEN_PHONES = /\s*[;,\n]\s*/;
/** Nothing but a number: a name or an extension beside it must not be lost. */
const BARE_PHONE = /^[\d\s()+.-]+$/;
/** Digits that no rewriting of the code before them touches. */
const KEPT_DIGITS = 7;

/** The phones of a cell in E.164, or null when rewriting it could lose anything that was typed. */
export function tidyPhones(cell: CellValue, context: ReadingContext): string | null {
  if (isDateCell(cell) || typeof cell === 'boolean' || cell === '') return null;
  const parts = String(cell).replace(/^'/, '').trim().split(BETWEEN_PHONES);
  const tidy = parts.map((part) => tidyPhone(part, context));
  return tidy.includes(null) ? null : tidy.join(', ');
}

function tidyPhone(typed: string, context: ReadingContext): string | null {
  if (!BARE_PHONE.test(typed)) return null;
  const phone = normalisePhone(typed, context);
  const digits = typed.replace(/\D/g, '');
  return phone !== null && digits.length >= KEPT_DIGITS && phone.endsWith(digits.slice(-KEPT_DIGITS)) ? phone : null;
}
