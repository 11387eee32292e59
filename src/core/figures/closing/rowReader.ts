import type { Analysis } from '../../analysis';
import { tables, type TableKey } from '../../register/tables/tables';
import { isDateCell, type CellValue } from '../../register/schema/cell';
import type { Column } from '../../register/schema/column';
import { textOfCell } from '../../register/schema/columns';
import type { LocatedTable } from '../../register/schema/locateTable';
import { stableHash } from '../../values/stableHash';
import { secondsOf } from '../../values/moment';
import type { PlacedRow } from './keptRow';

/** Tells a row of the register as it stands now. */
export type RowReader = (table: TableKey, row: number) => PlacedRow;

/** Which cells say in a few words what a row is; of several dates the first that is there. */
interface Description {
  readonly at: readonly string[];
  readonly amount?: string;
  readonly words: readonly string[];
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
const ASIDE: ReadonlySet<string> = new Set(
  'comment nextStep person link size city manager touchEveryDays nextTouchOn doNotContact'.split(' '),
);

const MOST_LETTERS = 60;

/** Every row is read once, however many figures and months count it. */
export function rowReaderOf({ reading, book: { facts } }: Analysis): RowReader {
  const records = lazyByTable((table) => byRow<Typed>(reading.rows[table] as unknown as readonly Typed[], rowNumber));
  const sales = lazy(() => byRow(facts.sales.rows, ({ sale }) => sale.row));
  const contacts = lazy(() => byRow(facts.contacts.rows, ({ contact }) => contact.row));
  const known = lazyByTable(() => new Map<number, PlacedRow>());

  function read(table: TableKey, row: number): PlacedRow {
    const { at, amount: amountColumn = '', words } = DESCRIPTIONS[table] ?? NOTHING;
    const place = reading.located.get(table);
    const record = records(table).get(row);
    const sale = table === 'sales' ? sales().get(row) : undefined;
    const party = sale?.party ?? (table === 'contacts' ? contacts().get(row)?.party : undefined) ?? -1;
    const name = facts.parties[party]?.name;
    const content = place ? contentOf(place, row) : '';
    const text = (column: string): string =>
      column === 'client' && name !== undefined ? name : place ? textOfCell(cellAt(place, row, column)) : '';
    return {
      table,
      row,
      id: idOf(record),
      // Returns are rows of their own, but change what the sale came to.
      print: stableHash(sale ? `${content}|${sale.revenue}|${sale.cost}` : content).toString(36),
      at: at.map((column) => numberIn(record, column)).find((moment) => moment !== null) ?? null,
      amount: sale?.revenue ?? numberIn(record, amountColumn),
      words: clipped(words.map(text).filter(Boolean).join(' · ')),
    };
  }

  return (table, row) => remembered(known(table), row, () => read(table, row));
}

type Typed = Readonly<Record<string, unknown>>;

const rowNumber = (record: Typed): number => Number(record['row']);

function idOf(record: Typed | undefined): string {
  return typeof record?.['id'] === 'string' ? record['id'] : '';
}

/** A number of a checked row; "before the register" is no date to show. */
function numberIn(record: Typed | undefined, column: string): number | null {
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

function cellAt({ sheet, positions }: LocatedTable, row: number, column: string): CellValue {
  return sheet.values[row - 1]?.[positions.get(column) ?? -1] ?? '';
}

/** Filled cells by column, so that moved columns and columns still to be invented change nothing. */
function contentOf(place: LocatedTable, row: number): string {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[place.table.key as TableKey].columns;
  let content = '';
  for (const [key, { owned, type }] of Object.entries(columns)) {
    if (owned || ASIDE.has(key)) continue;
    const cell = cellAt(place, row, key);
    if (cell !== '') content += `|${key}=${type === 'phone' ? digitsOf(cell) : plain(cell)}`;
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

function lazyByTable<Value>(make: (table: TableKey) => Value): (table: TableKey) => Value {
  const made = new Map<TableKey, Value>();
  return (table) => remembered(made, table, () => make(table));
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
