import type { LocatedTable } from '../../register/schema/locateTable';
import type { CellValue, SheetSnapshot } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import type { TableKey } from '../../register/tables/tables';
import { stretchesOf, type Stretch } from '../../values/runs';
import { indexKey, type IndexKey, type IndexRow } from '../partyIndex';
import { isPhone, normalisePhone } from '../../register/schema/readPhone';
import type { ReadingContext } from '../../register/schema/readingContext';
import { tablesAbout } from './lostRow';
import type { TaskRow } from './taskRow';

/** Tables of which a tick needs single rows, by their ids. */
export type TickedTable = Extract<TableKey, 'contacts' | 'clients' | 'deals' | 'documents'>;

/** Which rows of a table ticked lines name; none where they name no row of it. */
export function rowsNamed(lines: readonly TaskRow[], table: TickedTable): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ mark }) =>
      mark && mark.key.row !== '' && tablesAbout(mark.key).includes(table) ? mark.key.row : [],
    ),
  );
}

/** So many contacts at the end of the table tell what people have typed since the last refresh. */
export const LAST_CONTACTS = 200;

/** Rows that stand nearer than this are read in one go with what lies between them. */
const GAP = 50;

/** 0-based rows as few blocks. */
export function blocksAround(rows: readonly number[]): readonly Stretch[] {
  const blocks: { first: number; count: number }[] = [];
  for (const { first, count } of stretchesOf(rows)) {
    const last = blocks[blocks.length - 1];
    if (last && first - (last.first + last.count) <= GAP) last.count = first + count - last.first;
    else blocks.push({ first, count });
  }
  return blocks;
}

/** A table of which only some rows were read: the others count as blank, their ids as taken. */
export function partOf(
  located: LocatedTable,
  read: ReadonlyMap<number, readonly CellValue[]>,
  ids: readonly string[],
): SheetSnapshot {
  const { sheet, headingRow } = located;
  const nothing: readonly CellValue[] = [];
  const values = Array.from({ length: Math.max(ids.length, headingRow + 1) }, (_none, row) =>
    row <= headingRow ? (sheet.values[row] ?? nothing) : (read.get(row) ?? nothing),
  );
  return { ...sheet, values, otherIds: ids };
}

/** What the index may know the party of a row by, the surest first. */
export function keysOfRow(
  located: Pick<LocatedTable, 'positions'>,
  cells: readonly CellValue[],
  context: ReadingContext,
): readonly IndexKey[] {
  const text = (column: string): string => textOfCell(cells[located.positions.get(column) ?? -1] ?? '').trim();
  const [client, phone, email] = [text('client'), text('phone'), text('email').toLowerCase()];
  const read = isPhone(phone) ? phone : (normalisePhone(phone, context) ?? '');
  return [
    ...(client === '' ? [] : [indexKey('id', client), indexKey('name', client)]),
    ...(read === '' ? [] : [indexKey('phone', read)]),
    ...(email === '' ? [] : [indexKey('email', email)]),
  ];
}

/** Contacts that tell how it stands with parties: their open inquiries, and the last contact of each. */
export function contactsOf(rows: readonly IndexRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ open, last }) => [...open, last]).filter(Boolean));
}
