import { cellsIn, formulasIn } from '../../../src/core/register/cellsRead';
import { blocksOf, type CellWrite } from '../../../src/core/register/cellWrites';
import type { CellValue } from '../../../src/core/register/schema/cell';

const ROWS = 40;
const read = { row: 0, column: 0, rows: ROWS, columns: 4 };
const STANDING = cellsIn([
  { ...read, values: Array.from({ length: ROWS }, (_none, row) => ['', `word ${row}`, '', '']) },
]);
const formulasWith = (row: number): ReturnType<typeof formulasIn> =>
  formulasIn([
    { ...read, values: Array.from({ length: ROWS }, (_none, at) => ['', at === row ? '=1+1' : '', '', '']) },
  ]);

function write(row: number, column: number, content: CellValue): CellWrite {
  return { row, column, content };
}

function blocks(writes: readonly CellWrite[], formula = -1): readonly unknown[] {
  return blocksOf(writes, STANDING, formulasWith(formula)).map(({ row, column, cells, places }) =>
    places
      ? { column, content: cells[0]?.[0], rows: places.map(({ first, count }) => [first, count]) }
      : { row, column, cells },
  );
}

describe('cells that are written', () => {
  it('go together where they lie together, and nothing between them is touched', () => {
    expect(blocks([write(1, 1, 'a'), write(2, 1, 'b'), write(9, 1, 'c')])).toEqual([
      { row: 1, column: 1, cells: [['a'], ['b']] },
      { row: 9, column: 1, cells: [['c']] },
    ]);
  });

  it('go in one call where the same is written in many places', () => {
    const writes = [write(1, 1, 'late'), write(5, 1, 'late'), write(6, 1, 'late'), write(9, 1, 'waits')];
    expect(blocks(writes)).toEqual([
      {
        column: 1,
        content: 'late',
        rows: [
          [1, 1],
          [5, 2],
        ],
      },
      { column: 1, content: 'waits', rows: [[9, 1]] },
    ]);
  });

  it('keep the column that closes a matter for last, and its neighbour goes with it', () => {
    expect(blocks([write(1, 2, 'result'), write(1, 0, 'comment'), write(1, 3, 'answered')])).toEqual([
      { row: 1, column: 0, cells: [['comment']] },
      { row: 1, column: 2, cells: [['result', 'answered']] },
    ]);
  });

  it('torn into very many pieces take what stands between them along, but never a formula', () => {
    const writes = Array.from({ length: 10 }, (_none, index) => write(index * 2, 1, `id ${index}`));
    expect(blocks(writes)).toHaveLength(1);
    const sizes = blocksOf(writes, STANDING, formulasWith(7)).map(({ row, cells }) => [row, cells.length]);
    expect(sizes).toEqual([
      [0, 7],
      [8, 11],
    ]);
  });
});
