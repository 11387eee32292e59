import type { ColumnKey } from '../../../src/core/register/tables/tables';
import { cellsIn, type CellsRead } from '../../../src/core/register/cellsRead';
import type { CellEdit } from '../../../src/core/register/edits';
import {
  blocksToFollow,
  blocksToReadAgain,
  cellsToWrite,
  findPatches,
  followPatches,
} from '../../../src/core/register/patches';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable, type LocatedTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import { aSheet } from '../../builders/sheets';

type Grid = readonly (readonly CellValue[])[];

const HEADINGS: readonly CellValue[] = [
  'ID',
  'Date & time',
  'In/Out',
  'Channel',
  'Result',
  'Answered at',
  'Reply status',
];
const [RESULT, ANSWERED, STATUS] = [4, 5, 6];
const ANNA = ['C-ANNA', '', 'In', 'Call', '', '', 'Waiting'];
const BORIS = ['C-BORIS', '', 'In', 'Call', '', '', 'Waiting'];
const NEW = ['', '', 'In', 'Call', '', '', ''];
const READ: Grid = [HEADINGS, ANNA, BORIS, NEW];

function located(values: Grid = READ): LocatedTable {
  return locateTable(contacts, aSheet('Contacts', ...values)).located;
}

/** A sheet as somebody reads all of it. */
function readNow(values: Grid): CellsRead {
  return cellsIn([{ row: 0, column: 0, rows: values.length, columns: HEADINGS.length, values }]);
}

function edit(id: string, column: ColumnKey<'contacts'>, after: CellValue, before: CellValue = ''): CellEdit {
  const row = READ.findIndex(([known], index) => index > 0 && known === id) + 1;
  return { table: 'contacts', id, row, column, before, after, reason: 'tick' };
}

/** What would be written where, by row and column, when the sheet is this by now. */
function found(edits: readonly CellEdit[], now: Grid): readonly unknown[] {
  return findPatches(edits, located(), readNow(now)).columns.flatMap(({ column, cells }) =>
    [...cells].map(([row, after]) => [row, column, after]),
  );
}

describe('changes are found again by the ids of their rows', () => {
  const answer = edit('C-BORIS', 'result', 'Reached');

  it.each([
    { title: 'where they stood', now: READ, row: 2 },
    { title: 'below rows that were inserted', now: [HEADINGS, ANNA, NEW, NEW, BORIS], row: 4 },
    { title: 'above, where rows were deleted', now: [HEADINGS, BORIS, NEW], row: 1 },
    { title: 'where they stood, when a copy of the row lies beside it', now: [HEADINGS, ANNA, BORIS, BORIS], row: 2 },
  ])('$title', ({ now, row }) => {
    expect(found([answer], now)).toEqual([[row, RESULT, 'Reached']]);
  });

  it.each([
    { title: 'the row is gone', now: [HEADINGS, ANNA, NEW] },
    { title: 'the row moved and two rows have its id', now: [HEADINGS, BORIS, ANNA, BORIS] },
    { title: 'somebody has typed into the cell', now: [HEADINGS, ANNA, BORIS.with(RESULT, 'Spam'), NEW] },
    { title: 'another column stands there now', now: [HEADINGS.with(RESULT, 'Truck'), ANNA, BORIS, NEW] },
  ])('and left alone when $title', ({ now }) => {
    const patches = findPatches([answer], located(), readNow(now));
    expect(patches).toEqual({ found: [], leftAlone: [answer], columns: [] });
  });

  it('and left alone when the table has no such column', () => {
    const score = edit('C-BORIS', 'score', 5);
    expect(findPatches([score], located(), readNow(READ)).leftAlone).toEqual([score]);
  });
});

describe('a row without an id', () => {
  const given = edit('', 'id', 'C-NEW');

  it('is known by its place and all of its content', () => {
    expect(found([given], READ)).toEqual([[3, 0, 'C-NEW']]);
  });

  it.each([
    { title: 'something in it changed', now: [HEADINGS, ANNA, BORIS, NEW.with(RESULT, 'Spam')] },
    { title: 'it moved', now: [HEADINGS, ANNA, NEW, BORIS] },
  ])('is left alone when $title', ({ now }) => {
    expect(found([given], now)).toEqual([]);
  });
});

describe('several changes at once', () => {
  it('the last word of two about one cell wins', () => {
    const words = [edit('C-ANNA', 'result', 'No answer'), edit('C-ANNA', 'result', 'Reached')];
    expect(found(words, READ)).toEqual([[1, RESULT, 'Reached']]);
  });

  it('the column that closes a matter is written last, whatever was touched first', () => {
    const edits = [
      edit('C-ANNA', 'answeredAt', { serial: 46_000 }),
      edit('C-BORIS', 'result', 'Reached'),
      edit('C-BORIS', 'answeredAt', { serial: 46_000 }),
    ];
    expect(findPatches(edits, located(), readNow(READ)).columns.map(({ column }) => column)).toEqual([
      RESULT,
      ANSWERED,
    ]);
  });
});

describe('rows that move while the Journal is written', () => {
  const write = (now: Grid, ...edits: readonly CellEdit[]): readonly unknown[] => {
    const [table, before] = [located(), readNow(READ)];
    const { columns } = findPatches(edits, table, before);
    return followPatches(columns, table, before, readNow(now)).flatMap((patch) =>
      cellsToWrite(patch, table, before, readNow(now)),
    );
  };
  const answer = edit('C-BORIS', 'result', 'Reached');

  it('are followed', () => {
    expect(write([HEADINGS, NEW, BORIS, ANNA], answer)).toEqual([{ row: 2, column: RESULT, cells: ['Reached'] }]);
    expect(write([HEADINGS, NEW, NEW, ANNA, BORIS], answer)).toEqual([{ row: 4, column: RESULT, cells: ['Reached'] }]);
  });

  it('are not written when they are gone, or nobody knows which of two is meant', () => {
    expect(write([HEADINGS, ANNA, NEW], answer)).toEqual([]);
    expect(write([HEADINGS, BORIS, ANNA, BORIS], answer)).toEqual([]);
  });

  it('are not written where a row without an id stood and one with an id stands now', () => {
    expect(write([HEADINGS, ANNA, BORIS, BORIS], edit('', 'result', 'Reached'))).toEqual([]);
  });

  it('are not written where two new rows have moved down by one: the phone of one is not the other’s', () => {
    const [first, second] = [NEW.with(RESULT, 'lead'), NEW.with(RESULT, 'lead').with(2, 'Out')];
    const read: Grid = [HEADINGS, first, second];
    const table = located(read);
    const tidied: CellEdit = {
      table: 'contacts',
      id: '',
      row: 3,
      column: 'result',
      before: 'lead',
      after: 'Lead',
      reason: 'tick',
    };
    const { columns } = findPatches([tidied], table, readNow(read));
    const written = (now: Grid): readonly number[] =>
      followPatches(columns, table, readNow(read), readNow(now)).flatMap(({ cells }) => [...cells.keys()]);
    expect(written(read)).toEqual([2]);
    expect(written([HEADINGS, NEW, first, second])).toEqual([]);
    expect(blocksToFollow(columns, table, readNow(read))).toEqual([
      { row: 0, column: 0, rows: null, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: HEADINGS.length },
    ]);
  });

  it('take no neighbours along: what stands between belongs to other rows by now', () => {
    const statuses = [edit('C-ANNA', 'status', 'Overdue', 'Waiting'), edit('', 'status', 'Overdue')];
    expect(write(READ, ...statuses)).toEqual([{ row: 1, column: STATUS, cells: ['Overdue', 'Waiting', 'Overdue'] }]);
    const other = BORIS.with(0, 'C-CLARA').with(STATUS, 'Answered');
    expect(write([HEADINGS, ANNA, other, NEW, BORIS], ...statuses)).toEqual([
      { row: 1, column: STATUS, cells: ['Overdue'] },
      { row: 3, column: STATUS, cells: ['Overdue'] },
    ]);
  });
});

describe('what is written', () => {
  const cells = (column: number): readonly unknown[] =>
    cellsToWrite(
      {
        column,
        cells: new Map([
          [3, 'c'],
          [1, 'a'],
        ]),
      },
      located(),
      readNow(READ),
      readNow(READ),
    );

  it('in a column of ours is one piece, with what stands between as it is', () => {
    expect(cells(STATUS)).toEqual([{ row: 1, column: STATUS, cells: ['a', 'Waiting', 'c'] }]);
  });

  it('in a column of people’s is the changed cells and nothing else', () => {
    expect(cells(RESULT)).toEqual([
      { row: 1, column: RESULT, cells: ['a'] },
      { row: 3, column: RESULT, cells: ['c'] },
    ]);
  });

  it('is nothing where nothing is left to write', () => {
    expect(cellsToWrite({ column: STATUS, cells: new Map() }, located(), readNow(READ), readNow(READ))).toEqual([]);
  });
});

describe('what is read once more', () => {
  const size = { rows: 100, columns: 7 };

  it('of rows with ids is the id and the touched columns', () => {
    const edits = [edit('C-ANNA', 'status', 'x'), edit('C-BORIS', 'status', 'x')];
    expect(blocksToReadAgain(edits, located(), size)).toEqual([
      { row: 0, column: 0, rows: null, columns: 1 },
      { row: 0, column: STATUS, rows: null, columns: 1 },
    ]);
  });

  it('of many columns is all that lies between them in one call', () => {
    const edits = [edit('C-ANNA', 'direction', 'x'), edit('C-ANNA', 'result', 'x'), edit('C-ANNA', 'status', 'x')];
    expect(blocksToReadAgain(edits, located(), size)).toEqual([{ row: 0, column: 0, rows: null, columns: 7 }]);
  });

  it('of rows without ids is the headings and the rows themselves', () => {
    expect(blocksToReadAgain([edit('', 'id', 'x')], located(), size)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 7 },
      { row: 3, column: 0, rows: 1, columns: 7 },
    ]);
  });

  it('is nothing below the end of a sheet that has become shorter', () => {
    expect(blocksToReadAgain([edit('', 'id', 'x')], located(), { rows: 3, columns: 7 })).toEqual([
      { row: 0, column: 0, rows: 1, columns: 7 },
    ]);
  });

  it('after the Journal is the ids alone', () => {
    expect(blocksToFollow([], located(), readNow(READ))).toEqual([{ row: 0, column: 0, rows: null, columns: 1 }]);
  });
});

test('of what was not read nobody knows anything', () => {
  const read = cellsIn([{ row: 0, column: 1, rows: 2, columns: 1, values: [['a'], ['b']] }]);
  expect([read.cellAt(1, 1), read.cellAt(1, 0), read.cellAt(2, 1), read.column(1), read.column(0)]).toEqual([
    'b',
    undefined,
    undefined,
    ['a', 'b'],
    [],
  ]);
});
