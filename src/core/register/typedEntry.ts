import type { Language } from '../values/label';
import type { Moment } from '../values/moment';
import { failure, ok, type Result } from '../values/result';
import type { RowAppend } from './edits';
import type { CellValue } from './schema/cell';
import { columnsToAdd, type LocatedTable } from './schema/locateTable';
import type { Problem } from './schema/problem';
import type { Table } from './schema/table';
import { isCell } from './stagedImport';
import { isColumnOf, TABLE_KEYS, tables, type TypedCells } from './tables/tables';

/** A row as a page sends it: the name of its table, an own key so that it is written once, cells, and columns to hold now. */
export interface TypedEntry {
  readonly table: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly stamps: readonly string[];
}

/** The heading of a text that no cell can hold; undefined where all fit. */
export function tooLongIn(
  { table, cells }: Pick<TypedEntry, 'table' | 'cells'>,
  language: Language,
): string | undefined {
  const known: Readonly<Record<string, Table>> = tables;
  const [column] = Object.entries(cells).find(([, cell]) => typeof cell === 'string' && !isCell(cell)) ?? [];
  return column === undefined ? undefined : known[table]?.columns[column]?.heading[language];
}

/** What something was typed for that has no column on its sheet; undefined where all have one. */
export function headingMissing(
  { cells }: Pick<TypedEntry, 'cells'>,
  place: LocatedTable,
  language: Language,
): Problem | undefined {
  const { table, sheet } = place;
  const column = columnsToAdd(place).find((key) => (cells[key] ?? '') !== '');
  const heading = column === undefined ? undefined : table.columns[column]?.heading[language];
  if (column === undefined || heading === undefined) return undefined;
  const about = { severity: 'warning', code: 'missingHeading', table: table.key, sheet: sheet.name, row: 0 } as const;
  return { ...about, column, heading, id: '', found: '', details: {} };
}

/** So a page names what it sends: letters and digits of ids. */
const KEY = /^[2-9A-HJ-NP-Z]{6,12}$/;

/**
 * The row to add, with an id made of the key: sent once more it is the same row, and nobody becomes a client twice under
 * one name. Fails with what does not fit.
 */
export function rowOfEntry({ table, key, cells, stamps }: TypedEntry, now: Moment): Result<RowAppend, string> {
  const known = TABLE_KEYS.find((one) => one === table);
  if (known === undefined) return failure(`${table}: no table`);
  const { idPrefix, columns }: Table = tables[known];
  if (idPrefix === undefined || !KEY.test(key)) return failure(`${table} ${key}: no new row`);
  const stamped = Object.fromEntries(stamps.map((column) => [column, { serial: now }]));
  const filled = { ...cells, ...stamped };
  const wrong = Object.entries(filled).find(
    ([column, cell]) => !isColumnOf(known, column) || columns[column]?.owned === true || !isCell(cell),
  );
  if (wrong) return failure(`${table}.${wrong[0]}: no column to fill in`);
  const row: TypedCells = { ...filled, id: `${idPrefix}-${key}` };
  return ok({ table: known, cells: row, reason: 'form', once: known === 'clients' ? 'name' : 'id' });
}
