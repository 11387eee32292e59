import type { CellValue } from '../schema/cell';
import type { RowPlace, Table } from '../schema/table';
import { advertising } from './advertising';
import { bonus } from './bonus';
import { calendarTable } from './calendarTable';
import { calls } from './calls';
import { clients } from './clients';
import { columnsTable } from './columnsTable';
import { contacts } from './contacts';
import { deals } from './deals';
import { decisions } from './decisions';
import { documents } from './documents';
import { listsTable } from './listsTable';
import { plan } from './plan';
import { sales } from './sales';
import { settingsTable } from './settingsTable';
import { sources } from './sources';
import { staff } from './staff';
import { standards } from './standards';

/** Every entered table, in the order of the tabs. */
export const tables = {
  contacts,
  clients,
  deals,
  sales,
  documents,
  advertising,
  plan,
  staff,
  standards,
  calendar: calendarTable,
  lists: listsTable,
  settings: settingsTable,
  columns: columnsTable,
  decisions,
  sources,
  calls,
  bonus,
} as const satisfies Record<string, Table>;

export type TableKey = keyof typeof tables;

/** A column of one table, or of any: a name that no table declares does not compile. */
export type ColumnKey<Key extends TableKey = TableKey> = {
  readonly [One in Key]: Extract<keyof (typeof tables)[One]['columns'], string>;
}[Key];

/** Cells of one row by column, as they would be typed; columns left out are blank. */
export type TypedCells<Key extends TableKey = TableKey> = Readonly<Partial<Record<ColumnKey<Key>, CellValue>>>;

/** A checked row of whatever table: its values by column, those of other tables are not there. */
export type CheckedRow = RowPlace & Readonly<Partial<Record<ColumnKey, unknown>>>;

/** Every table, also those that not every register has. */
export const EVERY_TABLE = Object.keys(tables) as readonly TableKey[];

/** A table that every register has. */
export type StandingTable = Exclude<TableKey, 'columns' | 'sources' | 'calls' | 'decisions' | 'bonus'>;

/** The tables of every register, in the order of the tabs. */
export const TABLE_KEYS = EVERY_TABLE.filter(isStanding);

/** Whether a table is in every register, rather than made when there is something to put into it. */
export function isStanding(key: TableKey): key is StandingTable {
  const { isOnDemand }: Table = tables[key];
  return isOnDemand !== true;
}

/** Tables that a register has when somebody asks for them, on sheets made then. */
export const ASKED_TABLES = ['decisions', 'bonus', 'sources', 'calls'] as const satisfies readonly TableKey[];

/** Tables that an import may go into: those of every register, and the phone log, which the first file makes. */
export const IMPORTED_TABLES: readonly TableKey[] = [...TABLE_KEYS, 'calls'];

/** The columns of a table in the order of a new sheet. */
export function columnsOf<Key extends TableKey>(key: Key): readonly ColumnKey<Key>[] {
  return Object.keys(tables[key].columns) as ColumnKey<Key>[];
}

/** A cell by a column that is only known at run time; blank where the row does not name it. */
export function cellIn(cells: TypedCells, column: string): CellValue {
  const byColumn: Readonly<Record<string, CellValue | undefined>> = cells;
  return byColumn[column] ?? '';
}

/** Whether a table declares a column of this name. */
export function isColumnOf<Key extends TableKey>(key: Key, name: string): name is ColumnKey<Key> {
  return Object.keys(tables[key].columns).includes(name);
}
