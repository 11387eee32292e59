import type { CellEdit } from '../core/register/edits';
import { isDateCell, type CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { normalisePhone } from '../core/register/schema/readPhone';
import type { ReadingContext } from '../core/register/schema/readingContext';
import { readTable } from '../core/register/schema/readTable';
import type { Moment } from '../core/values/moment';

/** Rows just typed or pasted: a stretch of a table with its headings on top. */
export interface TypedRows {
  /** Headings in the first row, the typed rows below. */
  readonly located: LocatedTable;
  readonly now: Moment;
  readonly context: ReadingContext;
  readonly newId: () => string;
  /** 0-based columns that were edited: phones elsewhere are left as they are. */
  readonly isEdited: (position: number) => boolean;
}

/** A cell to put in: row counted from the headings (the first typed row is 1), 0-based column. */
export interface Completion extends Pick<CellEdit, 'id' | 'column' | 'before' | 'after' | 'reason'> {
  readonly row: number;
  readonly position: number;
}

/** What the add-on puts into typed rows: an id and the time of new ones, phones in one form. */
export function completionsOf(typed: TypedRows): readonly Completion[] {
  const { located, context } = typed;
  const { table, positions } = located;
  const dateColumn = table.dateColumn ?? '';
  const isStamped = table.columns[dateColumn]?.type === 'datetime';
  const at = isStamped ? positions.get(dateColumn) : undefined;
  const idAt = table.idPrefix === undefined ? undefined : positions.get('id');
  return readTable(table, located, context).rows.flatMap(({ row: number }): Completion[] => {
    const row = number - 1;
    const cells = located.sheet.values[row] ?? [];
    const known = idAt === undefined ? '' : textOfCell(cells[idAt] ?? '');
    const isNew = idAt !== undefined && known === '';
    const id = isNew ? typed.newId() : known;
    const place = { id, row, before: '' };
    return [
      ...(isNew ? [{ ...place, position: idAt, column: 'id', after: id, reason: 'newId' as const }] : []),
      ...(isNew && at !== undefined && isBlank(cells[at])
        ? [{ ...place, position: at, column: dateColumn, after: { serial: typed.now }, reason: 'stampTime' as const }]
        : []),
      ...phoneCompletions(row, id, cells, typed),
    ];
  });
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === '';
}

function phoneCompletions(
  row: number,
  id: string,
  cells: readonly CellValue[],
  typed: TypedRows,
): readonly Completion[] {
  return phoneColumns(typed.located)
    .filter(([, position]) => typed.isEdited(position))
    .flatMap(([column, position]): Completion[] => {
      const before = cells[position] ?? '';
      const after = tidyPhones(before, typed.context);
      if (after === null || after === before) return [];
      return [{ id, row, position, column, before, after, reason: 'normalisePhone' }];
    });
}

/** Columns of a table that hold phones, with their 0-based positions. */
export function phoneColumns({ table, positions }: LocatedTable): readonly (readonly [string, number])[] {
  return [...positions].filter(([key]) => table.columns[key]?.type === 'phone');
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
