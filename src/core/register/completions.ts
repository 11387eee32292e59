import { isDateCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import { isPhone, normalisePhone } from './schema/readPhone';
import type { ReadingContext } from './schema/readingContext';
import { entryTest } from './schema/readTable';
import type { CellEdit } from './edits';
import { answerStamp, entryStamps } from './entryStamps';
import { noticedMark } from './noticed';
import { isColumnOf, type ColumnKey, type TableKey } from './tables/tables';
import type { Moment } from '../values/moment';

/** Rows just typed or pasted: a table of which nothing need have been read but its headings and these rows. */
export interface TypedRows {
  readonly located: LocatedTable;
  readonly now: Moment;
  /** Who typed them; blank where Google does not say. */
  readonly by: string;
  /** How phones without a country are read; null where nobody has said so, and phones stay as they are typed. */
  readonly phones: ReadingContext | null;
  /** 0-based columns that were edited: what stands elsewhere is left as it is. */
  readonly isEdited: (position: number) => boolean;
}

/** What the add-on puts into typed rows: an id, the time where it is blank, phones in one form. */
export function completionsOf(typed: TypedRows, newId: () => string): readonly CellEdit[] {
  const { table, sheet, headingRow, positions } = typed.located;
  if (table.idPrefix === undefined) return [];
  const idAt = positions.get('id');
  const isEntry = entryTest(typed.located);
  const edits: CellEdit[] = [];
  // Only rows that were read are there.
  sheet.values.forEach((cells, index) => {
    if (index <= headingRow || !isEntry(cells)) return;
    const id = idAt === undefined ? '' : textOfCell(cells[idAt] ?? '');
    const place = { table: table.key as TableKey, id, row: index + 1 };
    if (idAt !== undefined && id === '')
      edits.push({ ...place, column: 'id', before: cells[idAt] ?? '', after: newId(), reason: 'newId' });
    edits.push(...timeEdits(place, cells, typed), ...phoneEdits(place, cells, typed));
    edits.push(...writtenDown(place, cells, typed));
  });
  return edits;
}

/** Whether typed rows have all that the add-on could put in: to know that, no ids need to be drawn. */
export function isComplete(typed: TypedRows): boolean {
  return completionsOf(typed, () => '').length === 0;
}

/** Of typed rows those whose ids are still what was read; `ids`: of every row by now. Others are at work in the rest. */
export function withIdsAsRead(located: LocatedTable, ids: readonly string[]): LocatedTable {
  const { sheet, headingRow, positions } = located;
  const idAt = positions.get('id') ?? -1;
  const values: (typeof sheet.values)[number][] = [];
  sheet.values.forEach((cells, row) => {
    if (row <= headingRow || textOfCell(cells[idAt] ?? '') === (ids[row] ?? '')) values[row] = cells;
  });
  return { ...located, sheet: { ...sheet, values } };
}

type Place = Pick<CellEdit, 'table' | 'id' | 'row'>;

/** More rows than anybody types at once come from elsewhere: when they were written is not known. */
const MOST_TYPED = 20;

function isBrought({ sheet, headingRow }: LocatedTable): boolean {
  let rows = 0;
  // Only rows that were read are there.
  sheet.values.forEach((_cells, row) => (rows += Number(row > headingRow)));
  return rows > MOST_TYPED;
}

/** When and by whom a new row was begun, and when an answer was typed. */
function writtenDown(place: Place, cells: readonly CellValue[], typed: TypedRows): readonly CellEdit[] {
  const { located, now, by, isEdited } = typed;
  if (isBrought(located)) return [];
  const isNew = located.positions.has('id') && (place.id === '' || isJustBegun(cells, typed));
  const isAnswer = isEdited(located.positions.get('answeredAt') ?? -1);
  return [
    ...(isNew ? entryStamps(place, cells, located, { at: now, by }) : []),
    ...(isAnswer ? answerStamp(place, cells, located, now) : []),
  ];
}

/** A row with an id that somebody has typed or pasted with it: nothing else stands there but what was edited just now. */
function isJustBegun(cells: readonly CellValue[], { located: { table, positions }, isEdited }: TypedRows): boolean {
  return [...positions].every(
    ([column, position]) =>
      column === 'id' || isEdited(position) || table.columns[column]?.owned === true || (cells[position] ?? '') === '',
  );
}

/**
 * The time of a new row that has none. A row with an id missed the moment it was begun in: it gets that of this edit and
 * says so, unless it is the time itself that somebody has just emptied.
 */
function timeEdits(place: Place, cells: readonly CellValue[], typed: TypedRows): readonly CellEdit[] {
  const { table, positions } = typed.located;
  const column = table.dateColumn ?? '';
  const position = positions.get(column);
  if (table.columns[column]?.type !== 'datetime' || !isColumnOf(place.table, column)) return [];
  if (position === undefined || (cells[position] ?? '') !== '') return [];
  const stamp = { ...place, column, before: '', after: { serial: typed.now } } as const;
  if (place.id === '') return positions.has('id') ? [{ ...stamp, reason: 'stampTime' }] : [];
  if (typed.isEdited(position)) return [];
  return [{ ...stamp, reason: 'noticeTime' }, ...noticedEdits(place, cells, typed)];
}

function noticedEdits(place: Place, cells: readonly CellValue[], { located, now }: TypedRows): readonly CellEdit[] {
  const position = located.positions.get('sourceKey');
  if (position === undefined || (cells[position] ?? '') !== '') return [];
  return [{ ...place, column: 'sourceKey', before: '', after: noticedMark(now), reason: 'noticeTime' }];
}

function phoneEdits(place: Place, cells: readonly CellValue[], typed: TypedRows): readonly CellEdit[] {
  const { phones } = typed;
  if (!phones) return [];
  return phoneColumns(typed.located)
    .filter(([, position]) => typed.isEdited(position))
    .flatMap(([column, position]): readonly CellEdit[] => {
      const before = cells[position] ?? '';
      const after = tidyPhones(before, phones);
      return after === null || after === before ? [] : [{ ...place, column, before, after, reason: 'normalisePhone' }];
    });
}

/** Whether a phone was typed that may have another form than the one form of phones: only then it matters where the company is. */
export function hasPhonesToTidy({ located, isEdited }: Pick<TypedRows, 'located' | 'isEdited'>): boolean {
  const edited = phoneColumns(located).filter(([, position]) => isEdited(position));
  const isTidy = (cell: CellValue): boolean => cell === '' || (typeof cell === 'string' && isPhone(cell));
  return located.sheet.values.some(
    (cells, index) => index > located.headingRow && edited.some(([, position]) => !isTidy(cells[position] ?? '')),
  );
}

/** Columns of a table that hold phones, with their 0-based positions. */
function phoneColumns({ table, positions }: LocatedTable): readonly (readonly [ColumnKey, number])[] {
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
