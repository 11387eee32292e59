import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { requiredColumns, type Table } from '../schema/table';
import { tables } from '../tables/tables';
import type { Mapping, RowFilter } from './answers';
import { ClientIndex } from './clientMatch';
import { coversDays, type Days } from './days';
import { daysInTitle, daysOfRows, goneWithin, type Gone } from './everything';
import { movedDocuments } from './movedDocuments';
import { NONE_UNREAD, unreadRows } from './unreadRows';
import { cellReader, comparableCells, rowsThere, type Comparable } from './existingRows';
import type { ForeignRow, ForeignTable, SourcePlace } from './foreignTable';
import type { ImportPlan } from './importPlan';
import { PlanBook } from './planBook';
import { rowReader, type ReadRow } from './rowReader';
import type { ExistingRow, RegisterView } from './registerView';
import { summedOrders, withRepeatsNamed } from './summedOrders';

type Cells = Readonly<Record<string, CellValue>>;

/**
 * What an import of a foreign table would do with the register as it is. A row comes in unless it is impossible: a cell that
 * cannot be read comes as it stands and is named; equal rows keep their number; what somebody typed stays.
 * Of a file that is `everything` of some days it also tells what is not in it any more.
 */
export function planImport(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
  everything: Days | null = null,
): ImportPlan {
  const { table } = mapping;
  const columns = Object.keys(mapping.columns).filter((key) => mapping.columns[key]);
  const comparable = comparableCells(table, columns, register);
  const book = new PlanBook(mapping, register.tables.get(table), columns, comparable, everything !== null);
  const incoming = possibleRows(rowsRead(foreign, mapping, register, book), mapping, book);
  const [titled, ofRows] = [daysInTitle(foreign, register), daysOfRows(table, incoming)];
  const days = titled ?? ofRows;
  if (table === 'clients' && !mapping.columns['id']) {
    takeClients(incoming, mapping, register, columns, book);
    return { ...book.plan(), days, ...NOTHING_GONE, isOfOtherDays: false };
  }
  const met = takeRows(incoming, { mapping, register, columns, comparable, everything }, book);
  const isOfOtherDays = everything !== null && !coversDays(everything, titled, ofRows);
  const keys = incoming.map(({ cells }) => textOfCell(cells['sourceKey'] ?? ''));
  const unread = everything ? unreadRows(foreign, mapping, register, [...book.unread(), ...keyless(incoming, mapping)]) : NONE_UNREAD; // prettier-ignore
  const gone =
    everything && !isOfOtherDays ? goneWithin(everything, { table, columns, met, keys, unread }, register) : NOTHING_GONE; // prettier-ignore
  return { ...book.plan(), days, ...gone, isOfOtherDays };
}

const NOTHING_GONE: Gone = { gone: [], typed: 0 };

function rowsRead(foreign: ForeignTable, mapping: Mapping, register: RegisterView, book: PlanBook): readonly ReadRow[] {
  const read = rowReader(foreign, mapping, register);
  const indexOf = new Map(foreign.columns.map(({ heading, index }) => [heading, index]));
  const ofOrder = indexOf.get(mapping.sumBy);
  const rows: ReadRow[] = [];
  const orders: string[] = [];
  const lines: string[] = [];
  const orderOf = orderOfLine();
  for (const row of foreign.rows) {
    if (mapping.sheet !== '' && row.sheet !== mapping.sheet) continue;
    if (!mapping.where.every((filter) => passes(row, filter, indexOf))) {
      book.filtered(row);
      continue;
    }
    const line = read(row);
    rows.push(line);
    if (ofOrder === undefined) continue;
    orders.push(orderOf(textOfCell(row.cells[ofOrder] ?? ''), line));
    lines.push(JSON.stringify(row.cells));
  }
  return ofOrder === undefined
    ? rows
    : summedOrders(withRepeatsNamed(rows, orders, lines), orders, tables[mapping.table], saidAgain(mapping));
}

function saidAgain({ columns }: Mapping): ReadonlySet<string> {
  return new Set(Object.keys(columns).filter((key) => columns[key]?.how === 'once'));
}

/** An order is of one client, named in its first line or in all: the same number of another client is another order. */
function orderOfLine(): (number: string, line: ReadRow) => string {
  const clients = new Map<string, string>();
  return (number, { cells }) => {
    const client = textOfCell(cells['client'] ?? '') || (clients.get(number) ?? '');
    clients.set(number, client);
    return number === '' ? '' : `${number}\n${client}`;
  };
}

function passes({ cells }: ForeignRow, filter: RowFilter, indexOf: ReadonlyMap<string, number>): boolean {
  const value = textOfCell(cells[indexOf.get(filter.column) ?? -1] ?? '');
  if (filter.isFilled === true && value === '') return false;
  if (filter.is && !filter.is.includes(value)) return false;
  if (filter.startsWith && !filter.startsWith.some((start) => value.startsWith(start))) return false;
  if (filter.startsNot?.some((start) => value.startsWith(start)) === true) return false;
  return !(filter.isNot?.includes(value) ?? false);
}

/**
 * A row without its date or name is in no figure. It comes in all the same where two other required columns are filled, so
 * that somebody can complete it; but a contact never: an hour would be made up for it. What does not come in is named.
 */
function possibleRows(rows: readonly ReadRow[], mapping: Mapping, book: PlanBook): readonly ReadRow[] {
  const table: Table = tables[mapping.table];
  const required = requiredColumns(table);
  const essential = table.dateColumn ?? required[0] ?? '';
  const others = required.filter((key) => key !== essential && (mapping.columns[key]?.from.length ?? 0) > 0);
  const mayLackDate = table.dateColumn !== undefined && mapping.table !== 'contacts';
  return rows.flatMap((row): ReadRow[] => {
    if (essential in row.cells) return [row];
    if (mayLackDate && others.filter((key) => key in row.cells).length >= 2)
      return [
        { ...row, troubles: [...row.troubles, { column: essential, code: 'incomplete', found: '', details: {} }] },
      ];
    book.impossible(row, essential);
    return [];
  });
}

/** Rows of a file in which documents are known by their key that have none: their number or their day cannot be read. */
function keyless(incoming: readonly ReadRow[], { columns }: Mapping): readonly SourcePlace[] {
  if (!columns['sourceKey']) return [];
  return incoming.filter(({ cells }) => !('sourceKey' in cells)).flatMap(({ sources }) => sources);
}

interface Taking {
  readonly mapping: Mapping;
  readonly register: RegisterView;
  readonly columns: readonly string[];
  readonly comparable: Comparable;
  readonly everything: Days | null;
}

function takeRows(
  incoming: readonly ReadRow[],
  { mapping, register, columns, comparable, everything }: Taking,
  book: PlanBook,
): ReadonlySet<ExistingRow> {
  const { table } = mapping;
  const existing = register.tables.get(table);
  const key = mapping.key.length > 0 ? mapping.key : columns;
  const there = rowsThere(table, incoming, existing, key, columns, comparable);
  const moved = everything ? movedDocuments(incoming, there, everything, { table, comparable }, register) : NONE_MOVED;
  for (const row of incoming) {
    const [same, before] = [there.get(row), moved.get(row)];
    if (same) book.there(row, same);
    else if (before) book.there(row, before, true);
    else book.added(row);
  }
  return new Set([...there.values(), ...moved.values()]);
}

const NONE_MOVED: ReadonlyMap<ReadRow, ExistingRow> = new Map();

/** Clients are looked for by what identifies them; one that comes twice in the file is one client. */
function takeClients(
  incoming: readonly ReadRow[],
  mapping: Mapping,
  register: RegisterView,
  columns: readonly string[],
  book: PlanBook,
): void {
  const index = new ClientIndex<ExistingRow | ReadRow>(register.context);
  const existing = register.tables.get('clients');
  const nameOf = (who: ExistingRow | ReadRow): string => textOfCell(cellsOfWho(who)['name'] ?? '');
  const read = existing ? cellReader(existing, ['id', 'taxId', 'phone', 'email', 'name', ...columns]) : undefined;
  const cellsOfWho = (who: ExistingRow | ReadRow): Cells => ('sources' in who ? who.cells : (read?.(who) ?? {}));
  for (const row of existing?.rows ?? []) index.add(row, cellsOfWho(row));
  const answers = new Map(Object.entries(mapping.clients));
  for (const row of incoming) {
    const found = index.find(marksOf(row), answers);
    if (found.kind === 'known' && 'sources' in found.who) book.again(row, found.who);
    else if (found.kind === 'known') book.there(row, found.who as ExistingRow);
    else {
      if (found.kind === 'doubtful') book.shared(row, found.by, nameOf(found.who));
      index.add(row, row.cells);
      book.added(row);
    }
  }
}

/** A name that only stands for a missing one tells nobody from somebody else. */
function marksOf({ cells, troubles }: ReadRow): Cells {
  const isNameless = troubles.some(({ code, column }) => code === 'incomplete' && column === 'name');
  const hasMarks = ['phone', 'email', 'taxId'].some((column) => textOfCell(cells[column] ?? '') !== '');
  return isNameless && hasMarks ? { ...cells, name: '' } : cells;
}
