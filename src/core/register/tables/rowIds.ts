import type { CellEdit } from '../edits';
import { textOfCell } from '../schema/columns';
import type { Table } from '../schema/table';
import type { Reading } from './readRegister';
import { TABLE_KEYS, tables, type TableKey } from './tables';

/** Makes an id such as `C-7F3K2Q`, never one that is taken; the new one is taken from then on. */
export type NewId = (prefix: string, taken: Set<string>) => string;

/** The letter of a table's ids, and the ids its rows have. */
export function idsTaken(key: TableKey, located: Reading['located']): [prefix: string, taken: Set<string>] {
  const { idPrefix = '' }: Table = tables[key];
  const place = located.get(key);
  const position = place?.positions.get('id') ?? -1;
  const rows = place?.sheet.values.slice(place.headingRow + 1) ?? [];
  const ids = rows.map((cells) => textOfCell(cells[position] ?? ''));
  return [idPrefix, new Set([...ids, ...(place?.sheet.otherIds ?? [])])];
}

/** An id for every row without one: tasks, the Journal and undo know rows by their ids. */
export function missingIds(reading: Reading, newId: NewId): readonly CellEdit[] {
  return idRepairs(reading, newId).filter(({ reason }) => reason === 'newId');
}

/** An id for every row without one, and a new one for the later of two rows with the same. */
export function idRepairs(reading: Reading, newId: NewId): readonly CellEdit[] {
  return TABLE_KEYS.flatMap((key) => tableRepairs(key, reading, newId));
}

function tableRepairs(key: TableKey, reading: Reading, newId: NewId): readonly CellEdit[] {
  const { idPrefix }: Table = tables[key];
  const place = reading.located.get(key);
  const position = place?.positions.get('id');
  if (idPrefix === undefined || reading.unreadable.has(key) || !place || position === undefined) return [];
  const rows = reading.rows[key] as readonly { readonly row: number; readonly id: string }[];
  // Ids are told apart as everywhere: C-7F3K2Q typed small is the same one.
  const taken = new Set(rows.map(({ id }) => id.toUpperCase()));
  const seen = new Set<string>();
  return rows.flatMap(({ row, id }): CellEdit[] => {
    const known = id.toUpperCase();
    const isFirst = id !== '' && !seen.has(known);
    seen.add(known);
    if (isFirst) return [];
    const reason = id === '' ? 'newId' : 'repair';
    const before = place.sheet.values[row - 1]?.[position] ?? '';
    return [{ table: key, id, row, column: 'id', before, after: newId(idPrefix, taken), reason }];
  });
}
