import type { CellValue } from '../schema/cell';
import { readNumber } from '../schema/readNumber';
import { textOfRow, type Cells } from './cells';
import { dateWithin } from './documentDate';
import type { AsideRow, ForeignRow } from './foreignTable';
import type { ReadTable } from './sheetsTogether';

/**
 * Reports that go down to the goods list them below their document, in the same column: the amount of the document is theirs
 * together, and they are put aside. The table as it is where any document has no such rows.
 */
export function withoutGoods(table: ReadTable, at: number): ReadTable {
  const { headings, rows } = table;
  const documents = rows.flatMap(({ cells }, index) => (dateWithin(cells[at] ?? '') === '' ? [] : [index]));
  if (at < 0 || documents.length === 0) return table;
  const found = headings.flatMap((_heading, column) => (column > at ? (goodsBy(rows, documents, column) ?? []) : []));
  const goods = found.reduce<ReadonlySet<number>>((left, right) => (right.size > left.size ? right : left), new Set());
  if (goods.size === 0) return table;
  return { ...table, rows: rows.filter((_row, index) => !goods.has(index)), aside: withAside(table, goods) };
}

/** The rows that make up the documents by the amounts of a column; null where they do not for one of them. */
function goodsBy(
  rows: readonly ForeignRow[],
  documents: readonly number[],
  column: number,
): ReadonlySet<number> | null {
  const goods = new Set<number>();
  const amounts = rows.map(({ cells }) => numberOf(cells[column] ?? ''));
  for (const [index, document] of documents.entries()) {
    const end = documents[index + 1] ?? rows.length;
    const whole = amounts[document] ?? null;
    let next = document + 1;
    let sum = 0;
    if (whole === null) return null;
    // What was given away stands behind what adds up.
    while (next < end && (next === document + 1 || !isSame(sum, whole) || (amounts[next] ?? 0) === 0)) {
      sum += amounts[next] ?? 0;
      goods.add(next++);
    }
    if (next === document + 1 || !isSame(sum, whole)) return null;
  }
  return goods;
}

/** Whether whatever stands right above documents is, by the amounts of one column, what they come to. */
export function headsAreSums(rows: readonly ForeignRow[], at: number, isHead: (cells: Cells) => boolean): boolean {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_none, column) => column).filter((column) => column > at);
  return columns.some((column) => addUp(rows.map(({ cells }) => ({ isHead: isHead(cells), amount: numberOf(cells[column] ?? '') })))); // prettier-ignore
}

function addUp(rows: readonly { readonly isHead: boolean; readonly amount: number | null }[]): boolean {
  let [whole, sum, below]: [number | null, number, number] = [null, 0, 0];
  for (const { isHead, amount } of [...rows, { isHead: true, amount: null }]) {
    if (!isHead) {
      sum += amount ?? 0;
      below++;
      continue;
    }
    if (below > 0 && (whole === null || !isSame(sum, whole))) return false;
    [whole, sum, below] = [amount, 0, 0];
  }
  return true;
}

function withAside({ rows, aside }: ReadTable, goods: ReadonlySet<number>): readonly AsideRow[] {
  const told = rows.flatMap(({ sheet, row, cells }, index): AsideRow[] => (goods.has(index) ? [{ sheet, row, why: 'goods', text: textOfRow(cells) }] : [])); // prettier-ignore
  return [...aside, ...told].sort((left, right) => left.row - right.row);
}

function numberOf(cell: CellValue): number | null {
  const read = readNumber(cell);
  return typeof read === 'number' ? read : null;
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= 0.005;
}
