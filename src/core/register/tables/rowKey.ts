import type { Table } from '../schema/table';
import { isColumnOf, tables, type ColumnKey, type TableKey } from './tables';

/**
 * The column that tells the rows of a table apart: the id, or the key of a setting or standard, or the name of somebody of
 * Staff, who may have several rows; null where there is none.
 */
export function rowKeyColumn(key: TableKey): ColumnKey | null {
  const { idPrefix }: Table = tables[key];
  if (idPrefix !== undefined) return 'id';
  if (key === 'staff') return 'name';
  return isColumnOf(key, 'key') ? 'key' : null;
}

/** Whether the add-on gives the rows of a table their ids. */
export function hasIds(key: TableKey): boolean {
  const { idPrefix }: Table = tables[key];
  return idPrefix !== undefined;
}
