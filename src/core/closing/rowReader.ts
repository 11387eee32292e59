import type { Analysis } from '../analysis';
import type { ContactFact } from '../facts/contactFacts';
import type { SaleFact } from '../facts/saleFacts';
import { tables, type TableKey } from '../register/tables';
import { isDateCell, type CellValue } from '../schema/cell';
import type { Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import type { LocatedTable } from '../schema/locateTable';
import { stableHash } from '../tasks/stableHash';
import type { Money } from '../values/money';
import { secondsOf, type Moment } from '../values/moment';
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
  const answers = lazy(
    () =>
      new Map(facts.threads.map((thread) => [thread.inbound[0]?.contact.row, thread.answeredAt ?? 'open'] as const)),
  );
  const known = lazyByTable(() => new Map<number, PlacedRow>());

  /** What a row comes to by other rows: its returns, its answer. */
  function comesTo(table: TableKey, row: number): { amount?: Money; party?: number; print: string } {
    if (table === 'sales') return ofSale(sales().get(row));
    return table === 'contacts' ? ofContact(contacts().get(row), answers().get(row)) : { print: '' };
  }

  function read(table: TableKey, row: number): PlacedRow {
    const { at, amount: amountColumn = '', words } = DESCRIPTIONS[table] ?? NOTHING;
    const place = reading.located.get(table);
    const record = records(table).get(row);
    const { amount, party = -1, print } = comesTo(table, row);
    const name = facts.parties[party]?.name;
    const text = (column: string): string =>
      column === 'client' && name !== undefined ? name : place ? textOfCell(cellAt(place, row, column)) : '';
    return {
      table,
      row,
      id: idOf(record),
      print: stableHash((place ? contentOf(place, row) : '') + print).toString(36),
      at: at.map((column) => momentIn(record, column)).find((moment) => moment !== null) ?? null,
      amount: amount ?? momentIn(record, amountColumn),
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

function ofSale(fact: SaleFact | undefined): { amount?: Money; party?: number; print: string } {
  return fact ? { amount: fact.revenue, party: fact.party, print: `|${fact.revenue}|${fact.cost}` } : { print: '' };
}

function ofContact(
  fact: ContactFact | undefined,
  answer: Moment | string | undefined,
): { party?: number; print: string } {
  return { ...(fact && { party: fact.party }), print: answer === undefined ? '' : `|${answer}` };
}

/** A number of a checked row; "before the register" is no date to show. */
function momentIn(record: Typed | undefined, column: string): number | null {
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
