import type { Table } from '../schema/table';
import { tables, type TableKey } from './tables';

/** The column that tells the rows of a table apart: the id, or the key of a setting or standard; null where there is none. */
export function rowKeyColumn(key: TableKey): string | null {
  const { idPrefix, columns }: Table = tables[key];
  if (idPrefix !== undefined) return 'id';
  return 'key' in columns ? 'key' : null;
}
