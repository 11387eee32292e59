import { tables, type TableKey } from '../tables/tables';
import type { Mapping } from './answers';

/** What tells a row of each table from the others, where it has no key of its own: what people do not change afterwards. */
const IDENTITY: Partial<Readonly<Record<TableKey, readonly string[]>>> = {
  contacts: ['at', 'direction', 'channel', 'client', 'phone', 'email'],
  clients: ['name'],
  deals: ['openedOn', 'client', 'line', 'amount'],
  sales: ['date', 'client', 'line', 'revenue'],
  documents: ['requestedAt', 'client', 'type'],
  advertising: ['month', 'activity'],
  plan: ['month', 'kpi', 'employee'],
  staff: ['name', 'roles', 'from'],
};

/** Ids and keys of the source identify best, then what does not change, then everything that is imported. */
export function identityOf(table: TableKey, columns: Mapping['columns']): readonly string[] {
  const imported = Object.keys(columns).filter((column) => columns[column]);
  const best = ['id', 'sourceKey', 'key'].find(
    (column) => imported.includes(column) && column in tables[table].columns,
  );
  if (best !== undefined) return [best];
  const lasting = (IDENTITY[table] ?? []).filter((column) => imported.includes(column));
  return lasting.length > 0 ? lasting : imported;
}
