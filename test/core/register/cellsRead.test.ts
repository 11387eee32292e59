import { cellsIn, type ReadBlock } from '../../../src/core/register/cellsRead';

/** The headings of two columns, and the ids of four rows. */
const HEADINGS: ReadBlock = { row: 0, column: 0, rows: 1, columns: 2, values: [['ID', 'Result']] };
const IDS: ReadBlock = { row: 0, column: 0, rows: 4, columns: 1, values: [['ID'], ['C-1'], ['C-2'], ['C-3']] };
const RESULT: ReadBlock = { row: 2, column: 1, rows: 1, columns: 1, values: [['Lead']] };

describe('cells that were read', () => {
  it('are known by their place, and of a place nobody has read nothing is known', () => {
    const { cellAt } = cellsIn([IDS, RESULT]);
    expect([cellAt(3, 0), cellAt(2, 1)]).toEqual(['C-3', 'Lead']);
    expect([cellAt(4, 0), cellAt(3, 1), cellAt(1, 1), cellAt(2, 2)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell of a column as much as the longest reading of it', () => {
    for (const blocks of [
      [HEADINGS, IDS],
      [IDS, HEADINGS],
    ])
      expect(cellsIn(blocks).column(0)).toEqual(['ID', 'C-1', 'C-2', 'C-3']);
  });

  it('tell nothing of a column that was read from its middle on', () => {
    expect(cellsIn([RESULT]).column(1)).toEqual([]);
  });
});

test('rows are known as far as they were read', () => {
  const cells = cellsIn([IDS, HEADINGS]);
  expect([cells.row(0), cells.row(2), cells.row(9), cells.lastRow]).toEqual([['ID', 'Result'], ['C-2'], [], 3]);
  expect(cellsIn([]).lastRow).toBe(-1);
});
