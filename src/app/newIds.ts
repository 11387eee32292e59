import type { CellEdit } from '../core/register/edits';
import type { Reading } from '../core/register/tables/readRegister';
import { TABLE_KEYS, tables, type TableKey } from '../core/register/tables/tables';
import { textOfCell } from '../core/register/schema/columns';
import type { Table } from '../core/register/schema/table';

/** Digits and letters nobody mixes up. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 6;

/** Makes ids such as `C-7F3K2Q` out of random bytes, never one that is taken. */
export function idMaker(randomBytes: () => readonly number[]): (prefix: string, taken: Set<string>) => string {
  return (prefix, taken) => {
    for (;;) {
      const letters = randomBytes().slice(0, LENGTH);
      const id = `${prefix}-${letters.map((byte) => LETTERS[byte & 31]).join('')}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}

/** The letter of a table's ids, and the ids its rows have. */
export function idsTaken(key: TableKey, located: Reading['located']): [prefix: string, taken: Set<string>] {
  const { idPrefix = '' }: Table = tables[key];
  const place = located.get(key);
  const position = place?.positions.get('id') ?? -1;
  const rows = place?.sheet.values.slice(place.headingRow + 1) ?? [];
  return [idPrefix, new Set(rows.map((cells) => textOfCell(cells[position] ?? '')))];
}

/** An id for every row without one: tasks, the Journal and undo know rows by their ids. */
export function missingIds(reading: Reading, newId: ReturnType<typeof idMaker>): readonly CellEdit[] {
  return idRepairs(reading, newId).filter(({ reason }) => reason === 'newId');
}

/** An id for every row without one, and a new one for the later of two rows with the same. */
export function idRepairs(reading: Reading, newId: ReturnType<typeof idMaker>): readonly CellEdit[] {
  return TABLE_KEYS.flatMap((key) => tableRepairs(key, reading, newId));
}

function tableRepairs(key: TableKey, reading: Reading, newId: ReturnType<typeof idMaker>): readonly CellEdit[] {
  const { idPrefix }: Table = tables[key];
  if (idPrefix === undefined || reading.unreadable.has(key) || !reading.located.get(key)?.positions.has('id'))
    return [];
  const rows = reading.rows[key] as readonly { readonly row: number; readonly id: string }[];
  const taken = new Set(rows.map(({ id }) => id));
  const seen = new Set<string>();
  return rows.flatMap(({ row, id }): CellEdit[] => {
    const isFirst = id !== '' && !seen.has(id);
    seen.add(id);
    if (isFirst) return [];
    const reason = id === '' ? 'newId' : 'repair';
    return [{ table: key, id, row, column: 'id', before: id, after: newId(idPrefix, taken), reason }];
  });
}
