import fc from 'fast-check';
import { cellsIn, type CellsRead } from '../../../src/core/register/cellsRead';
import { areColumnsTold } from '../../../src/core/register/columnsTold';
import type { CellWrite } from '../../../src/core/register/cellWrites';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { runs } from '../../builders/runs';

type Cells = readonly (readonly CellValue[])[];

const read = (values: Cells): CellsRead =>
  cellsIn([{ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0, values }]);

/** Rows with an id, a time, a client, and who wrote them; the last was typed a moment ago. */
const ROWS: Cells = [
  ['C-1', 1, 'Acme', '', 'Olga', 5],
  ['C-2', 2, 'Bolt', '', 'Olga', 6],
  ['', '', 'Nova', '8 916', '', ''],
];

const over = (cells: Cells, writes: readonly CellWrite[]): Cells =>
  cells.map((row, at) =>
    row.map((cell, column) => {
      const write = writes.find((one) => one.row === at && one.column === column);
      return write ? (write.content as CellValue) : cell;
    }),
  );

const ID: CellWrite = { row: 2, column: 0, content: 'C-3' };
const PHONE: CellWrite = { row: 2, column: 3, content: '+7916' };
const STAMP: CellWrite = { row: 2, column: 5, content: 7 };

const told = (writes: readonly CellWrite[], before: Cells, after: Cells): boolean =>
  areColumnsTold(writes, read(before), read(after));

describe('what tells that columns stand where they stood', () => {
  test('is what stands in other rows of the written columns', () => {
    expect(told([ID, STAMP], ROWS, over(ROWS, [ID, STAMP]))).toBe(true);
  });

  test('is what was typed into the written cell itself, where another column is right of it', () => {
    expect(told([PHONE], ROWS, over(ROWS, [PHONE]))).toBe(true);
    const bare = ROWS.map((row) => row.slice(0, 4));
    expect(told([PHONE], bare, over(bare, [PHONE]))).toBe(false);
  });

  test('is nothing where a column is blank all around, or like the one beside it', () => {
    const blank: CellWrite = { row: 2, column: 3, content: 'x' };
    const free = ROWS.map((row) => [...row.slice(0, 3), '', ...row.slice(4)]);
    expect(told([blank], free, over(free, [blank]))).toBe(false);
    const alike = ROWS.map((row) => [row[0] ?? '', row[0] ?? '', ...row.slice(2)]);
    expect(told([ID], alike, over(alike, [ID]))).toBe(false);
  });

  test('is nothing where another cell has changed', () => {
    const after = over(over(ROWS, [ID]), [{ row: 0, column: 2, content: 'Acme Ltd' }]);
    expect(told([ID], ROWS, after)).toBe(false);
  });

  test('a column that came, went or moved before the writing is never taken for none', () => {
    const cell = fc.constantFrom<CellValue>('', '', 'a', 'b', 1);
    const place = fc.nat(5);
    const change = fc.oneof(
      fc.record({ kind: fc.constant('insert' as const), at: place }),
      fc.record({ kind: fc.constant('delete' as const), at: place }),
      fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
        change,
        fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
        (rows, moved, columns) => {
          const before = rows.map((row) => [...row, '', '']);
          const writes = columns.map((column) => ({ row: 2, column, content: `new ${column}` }));
          const isElsewhere = columns.some((column) => placeAfter(moved, column) !== column);
          fc.pre(isElsewhere);
          expect(
            told(
              writes,
              before,
              over(
                before.map((row) => changed(row, moved)),
                writes,
              ),
            ),
          ).toBe(false);
        },
      ),
      runs(3000),
    );
  });
});

type Moved = { kind: 'insert' | 'delete'; at: number } | { kind: 'move'; at: number; to: number };

function changed(row: readonly CellValue[], moved: Moved): readonly CellValue[] {
  const cells = [...row];
  if (moved.kind === 'insert') cells.splice(moved.at, 0, '');
  else cells.splice(moved.at, 1);
  if (moved.kind === 'move') cells.splice(moved.to, 0, row[moved.at] ?? '');
  return Array.from({ length: row.length }, (_none, column) => cells[column] ?? '');
}

/** Where a column stands after the change; null where it is gone. */
function placeAfter(moved: Moved, column: number): number | null {
  const names = Array.from({ length: 8 }, (_none, at) => `${at}`);
  const at = changed(names, moved).indexOf(`${column}`);
  return at < 0 ? null : at;
}
