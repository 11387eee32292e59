import { amountOf, moneyOf } from '../../values/money';
import type { CellValue } from '../schema/cell';
import type { Table } from '../schema/table';
import type { ReadRow } from './rowReader';

/** Lines of an order as one row: amounts added up but for those that each line says again, everything else from the first line that says it. Lines without a number stay alone. */
export function summedOrders(
  rows: readonly ReadRow[],
  orders: readonly string[],
  table: Table,
  saidAgain: ReadonlySet<string> = new Set(),
): readonly ReadRow[] {
  const byOrder = new Map<string, ReadRow[]>();
  const inOrder: ReadRow[][] = [];
  rows.forEach((row, index) => {
    const order = orders[index] ?? '';
    const lines = order === '' ? undefined : byOrder.get(order);
    if (lines) return void lines.push(row);
    const first = [row];
    inOrder.push(first);
    if (order !== '') byOrder.set(order, first);
  });
  return inOrder.map((lines) => (lines.length === 1 ? lines : [together(lines, table, saidAgain)])).flat();
}

/** Lines of one order that say the same in every column are added up like all others, and named: one of them may be there twice. */
export function withRepeatsNamed(
  rows: readonly ReadRow[],
  orders: readonly string[],
  lines: readonly string[],
): readonly ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const [order = '', line = ''] = [orders[index], lines[index]];
    const print = `${order}\n${line}`;
    const isRepeated = order !== '' && seen.has(print);
    seen.add(print);
    if (!isRepeated) return row;
    const [number = ''] = order.split('\n');
    return { ...row, troubles: [...row.troubles, { column: '', code: 'repeatedLine', found: number, details: {} }] };
  });
}

function together(lines: readonly ReadRow[], { columns }: Table, saidAgain: ReadonlySet<string>): ReadRow {
  const cells: Record<string, CellValue> = {};
  for (const line of lines)
    for (const [key, cell] of Object.entries(line.cells)) {
      const before = cells[key];
      if (before === undefined) cells[key] = cell;
      else if (columns[key]?.type === 'money' && !(saidAgain.has(key) && before === cell))
        cells[key] = sum(before, cell);
    }
  return {
    sources: lines.flatMap(({ sources }) => sources),
    cells,
    troubles: lines.flatMap(({ troubles }) => troubles),
  };
}

function sum(left: CellValue, right: CellValue): CellValue {
  return typeof left === 'number' && typeof right === 'number' ? amountOf(moneyOf(left) + moneyOf(right)) : left;
}
