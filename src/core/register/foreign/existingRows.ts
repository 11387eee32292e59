import { foldHeading, foldName } from '../../values/text';
import { dayOf } from '../../values/moment';
import type { CellValue } from '../schema/cell';
import { Fault } from '../schema/column';
import { contextOfColumn } from '../schema/columnContext';
import { textOfCell } from '../schema/columns';
import type { Table } from '../schema/table';
import { tables, type TableKey } from '../tables/tables';
import { documentOfKey } from './documentKey';
import { lastingColumns } from './identity';
import type { ReadRow } from './rowReader';
import type { ExistingRow, ExistingTable, RegisterView } from './registerView';

type Cells = Readonly<Record<string, CellValue>>;

/** Says of cells of a column whether they say the same, however they are typed. */
export type Comparable = (column: string, cell: CellValue) => string;

/** Cells of the register are read by the habits of their column; unreadable ones are compared by their text. */
export function comparableCells(key: TableKey, columns: readonly string[], register: RegisterView): Comparable {
  const table: Table = tables[key];
  const existing = register.tables.get(key);
  const readers = new Map(
    columns.map((name) => {
      const column = table.columns[name];
      const context = contextOfColumn(column, () => cellsUnder(existing, name), register.context);
      const known = new Map<string, string>();
      const read = (cell: CellValue): string => {
        const value = column?.read(cell, context);
        if (value instanceof Fault || value === undefined) return foldHeading(textOfCell(cell));
        if (typeof value === 'number') return String(column?.type === 'date' && Number.isFinite(value) ? dayOf(value) : value);
        return typeof value === 'string' ? foldHeading(value) : JSON.stringify(value);
      };
      return [name, (cell: CellValue): string => {
        if (typeof cell !== 'string') return read(cell);
        let answer = known.get(cell);
        if (answer === undefined) known.set(cell, (answer = read(cell)));
        return answer;
      }] as const;
    }),
  ); // prettier-ignore
  return (column, cell) => (cell === '' ? '' : (readers.get(column)?.(cell) ?? foldHeading(textOfCell(cell))));
}

function* cellsUnder(existing: ExistingTable | undefined, column: string): Iterable<CellValue> {
  const position = existing?.positions.get(column);
  if (!existing || position === undefined) return;
  for (const { cells } of existing.rows) yield cells[position] ?? '';
}

/** Which row of the register each row of the file is already; each row of the register is one of the file at most. */
export function rowsThere(
  table: TableKey,
  incoming: readonly ReadRow[],
  existing: ExistingTable | undefined,
  key: readonly string[],
  columns: readonly string[],
  comparable: Comparable,
): ReadonlyMap<ReadRow, ExistingRow> {
  const there = new Map<ReadRow, ExistingRow>();
  if (!existing) return there;
  const whole = (cells: Cells): string => columns.map((column) => comparable(column, cells[column] ?? '')).join('\n');
  const marks = (cells: Cells): string => {
    const mark = key.map((column) => markOf(column, comparable(column, cells[column] ?? '')));
    // Rows without a key are not all one row: everything they say tells them apart.
    return mark.some(Boolean) ? mark.join('\n') : `\n\n${whole(cells)}`;
  };
  const cellsOf = cellReader(existing, [...new Set([...key, ...columns])]);
  const pair = (
    rows: readonly ReadRow[],
    candidates: readonly ExistingRow[],
    saysOf: (cells: Cells) => string,
    mayBe: (left: Cells, right: Cells) => boolean,
  ): void => {
    const known = groupedBy(candidates, (row) => saysOf(cellsOf(row)));
    for (const [mark, same] of groupedBy(rows, ({ cells }) => saysOf(cells)))
      pairUp(same, known.get(mark) ?? [], { of: (row) => whole(row.cells), is: (row) => whole(cellsOf(row)), mayBe: (row, one) => mayBe(row.cells, cellsOf(one)) }, there); // prettier-ignore
  };
  pair(incoming, existing.rows, marks, mayBeOne);
  const lasting = key[0] === 'sourceKey' ? lastingColumns(table, columns) : [];
  if (lasting.length === 0) return there;
  // Rows that were typed, or came in before there were keys: what does not change tells them.
  const met = new Set(there.values());
  const keyless = existing.rows.filter((row) => !met.has(row) && (cellsOf(row)['sourceKey'] ?? '') === '');
  const unmet = incoming.filter((row) => !there.has(row) && 'sourceKey' in row.cells);
  pair(
    unmet,
    keyless,
    (cells) => lasting.map((column) => comparable(column, cells[column] ?? '')).join('\n'),
    () => true,
  );
  return there;
}

/** A document is looked for by its number and day; whose it is is a question of its own. */
function markOf(column: string, said: string): string {
  const document = column === 'sourceKey' ? documentOfKey(said) : null;
  return document ? `${document.counted} ${document.day}` : said;
}

/** Whether two documents of one number and day may be one: not those of two firms, each of which counts by itself. */
export function mayBeOne(left: Cells, right: Cells): boolean {
  const [one, other] = [left, right]
    .map((cells) => documentOfKey(textOfCell(cells['sourceKey'] ?? ''))?.firm ?? '')
    .map(foldName);
  return one === '' || other === '' || one === other;
}

/** How rows of a file are held against rows of the register. */
interface Held {
  readonly of: (row: ReadRow) => string;
  readonly is: (row: ExistingRow) => string;
  readonly mayBe: (row: ReadRow, existing: ExistingRow) => boolean;
}

/** Rows that say the same first, then the others in their order; of n here and m in the file m − n stay without. */
function pairUp(
  rows: readonly ReadRow[],
  candidates: readonly ExistingRow[],
  { of, is, mayBe }: Held,
  there: Map<ReadRow, ExistingRow>,
): void {
  const [row, candidate] = [rows[0], candidates[0]];
  if (rows.length === 1 && candidates.length === 1 && row && candidate) {
    if (mayBe(row, candidate)) there.set(row, candidate);
    return;
  }
  const exact = groupedBy(candidates, is);
  const left = new Set(candidates);
  for (const each of rows) {
    const same = exact.get(of(each))?.shift();
    if (!same) continue;
    there.set(each, same);
    left.delete(same);
  }
  for (const each of rows) {
    if (there.has(each)) continue;
    const next = firstWhere(left, (one) => mayBe(each, one));
    if (!next) continue;
    there.set(each, next);
    left.delete(next);
  }
}

function firstWhere<Item>(items: Iterable<Item>, isMeant: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (isMeant(item)) return item;
  return undefined;
}

export function cellReader(existing: ExistingTable, columns: readonly string[]): (row: ExistingRow) => Cells {
  const places = columns.flatMap((column) => {
    const position = existing.positions.get(column);
    return position === undefined ? [] : [[column, position] as const];
  });
  return ({ cells }) => Object.fromEntries(places.map(([column, position]) => [column, cells[position] ?? '']));
}

export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
