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
  const lasting = lastingIn(table, imported);
  return lasting.length > 0 ? lasting : imported;
}

/** By what a row is known that was typed, or came in without a key of its source; a call that was typed is not the one that was logged. */
export function lastingColumns(table: TableKey, imported: readonly string[]): readonly string[] {
  return table === 'contacts' ? [] : lastingIn(table, imported);
}

function lastingIn(table: TableKey, imported: readonly string[]): readonly string[] {
  return (IDENTITY[table] ?? []).filter((column) => imported.includes(column));
}
