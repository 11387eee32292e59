import type { Analysis } from '../../analysis';
import { columnsOf, tables, type CheckedRow, type ColumnKey, type TableKey } from '../../register/tables/tables';
import { isDateCell, type CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import { cellAt, type LocatedTable } from '../../register/schema/locateTable';
import type { Table } from '../../register/schema/table';
import { remembered } from '../../values/remembered';
import { stableHash } from '../../values/stableHash';
import { secondsOf } from '../../values/moment';
import type { PlacedRow } from './keptRow';

/** Tells a row of the register as it stands now. */
export type RowReader = (table: TableKey, row: number) => PlacedRow;

/** Which cells say in a few words what a row is; of several dates the first that is there. */
interface Description {
  readonly at: readonly ColumnKey[];
  readonly amount?: ColumnKey;
  readonly words: readonly ColumnKey[];
}

const NOTHING: Description = { at: [], words: [] };
const DESCRIPTIONS: Partial<Readonly<Record<TableKey, Description>>> = {
  contacts: { at: ['at'], words: ['direction', 'channel', 'client', 'result'] },
  sales: { at: ['date'], amount: 'revenue', words: ['client'] },
  deals: { at: ['closedOn', 'openedOn'], amount: 'amount', words: ['client', 'stage'] },
  documents: { at: ['requestedAt'], words: ['client', 'type'] },
  clients: { at: ['firstPurchaseOn'], words: ['name'] },
};

/** Columns no figure looks at: who corrects a comment has not changed the month. */
const ASIDE: ReadonlySet<ColumnKey> = new Set([
  'comment',
  'nextStep',
  'person',
  'link',
  'size',
  'city',
  'manager',
  'touchEveryDays',
  'debt',
  'overdueDays',
  'asOf',
  'nextTouchOn',
  'doNotContact',
]);

const MOST_LETTERS = 60;

/** Every row is read once, however many figures and months count it. */
export function rowReaderOf({ reading, book: { facts } }: Analysis): RowReader {
  const records = remembered((table: TableKey) => byRow<CheckedRow>(reading.rows[table], ({ row }) => row));
  const sales = lazy(() => byRow(facts.sales.rows, ({ sale }) => sale.row));
  const contacts = lazy(() => byRow(facts.contacts.rows, ({ contact }) => contact.row));

  function read(table: TableKey, row: number): PlacedRow {
    const { at, amount: amountColumn, words } = DESCRIPTIONS[table] ?? NOTHING;
    const place = reading.located.get(table);
    const record = records(table).get(row);
    const sale = table === 'sales' ? sales().get(row) : undefined;
    const party = sale?.party ?? (table === 'contacts' ? contacts().get(row)?.party : undefined) ?? -1;
    const name = facts.parties[party]?.name;
    const content = place ? contentOf(place, row) : '';
    const text = (column: ColumnKey): string =>
      column === 'client' && name !== undefined ? name : place ? textOfCell(cellAt(place, row - 1, column) ?? '') : '';
    return {
      table,
      row,
      id: idOf(record),
      // Returns are rows of their own, but change what the sale came to.
      print: stableHash(sale ? `${content}|${sale.revenue}|${sale.cost}` : content).toString(36),
      at: at.map((column) => numberIn(record, column)).find((moment) => moment !== null) ?? null,
      amount: sale?.revenue ?? (amountColumn === undefined ? null : numberIn(record, amountColumn)),
      words: clipped(words.map(text).filter(Boolean).join(' · ')),
    };
  }

  const reader = remembered((table: TableKey) => remembered((row: number) => read(table, row)));
  return (table, row) => reader(table)(row);
}

function idOf(record: CheckedRow | undefined): string {
  return typeof record?.id === 'string' ? record.id : '';
}

/** A number of a checked row; "before the register" is no date to show. */
function numberIn(record: CheckedRow | undefined, column: ColumnKey): number | null {
  const value = record?.[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** By whole characters: half of one would not survive in a cell. */
function clipped(words: string): string {
  return words.length > MOST_LETTERS
    ? `${Array.from(words)
        .slice(0, MOST_LETTERS - 1)
        .join('')}…`
    : words;
}

/** Filled cells by column, so that moved columns and columns still to be invented change nothing. */
function contentOf(place: LocatedTable, row: number): string {
  const table = place.table.key as TableKey;
  const { columns }: Table = tables[table];
  let content = '';
  for (const key of columnsOf(table)) {
    if (columns[key]?.owned || ASIDE.has(key)) continue;
    const cell = cellAt(place, row - 1, key) ?? '';
    if (cell !== '') content += `|${key}=${columns[key]?.type === 'phone' ? digitsOf(cell) : plain(cell)}`;
  }
  return content;
}

/** The add-on writes phones in one form after the fact; a new form is no new number. */
function digitsOf(cell: CellValue): string {
  return textOfCell(cell)
    .split(/[,;]/)
    .map((phone) => phone.replace(/\D/g, '').slice(-10))
    .join();
}

function plain(cell: CellValue): string {
  return isDateCell(cell) ? String(secondsOf(cell.serial)) : textOfCell(cell);
}

function byRow<Item>(items: readonly Item[], rowOf: (item: Item) => number): ReadonlyMap<number, Item> {
  return new Map(items.map((item) => [rowOf(item), item]));
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
