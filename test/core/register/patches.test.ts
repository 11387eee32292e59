import type { ColumnKey } from '../../../src/core/register/tables/tables';
import { cellsIn, formulasIn, type CellsRead } from '../../../src/core/register/cellsRead';
import type { CellEdit } from '../../../src/core/register/edits';
import { editedCells, findPatches, formulasOf } from '../../../src/core/register/patches';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { textOfCell } from '../../../src/core/register/schema/columns';
import { locateTable, type LocatedTable } from '../../../src/core/register/schema/locateTable';
import { tableNow } from '../../../src/core/register/tableLook';
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
const [RESULT, ANSWERED] = [4, 5];
const ANNA = ['C-ANNA', '', 'In', 'Call', '', '', 'Waiting'];
const BORIS = ['C-BORIS', '', 'In', 'Call', '', '', 'Waiting'];
const NEW = ['', '', 'In', 'Call', '', '', ''];
const READ: Grid = [HEADINGS, ANNA, BORIS, NEW];

function located(values: Grid = READ): LocatedTable {
  return locateTable(contacts, aSheet('Contacts', ...values)).located;
}

/** A sheet as somebody reads all of it. */
function readNow(values: Grid): CellsRead {
  return cellsIn([{ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0, values }]);
}

function edit(id: string, column: ColumnKey<'contacts'>, after: CellValue, before: CellValue = ''): CellEdit {
  const row = READ.findIndex(([known], index) => index > 0 && known === id) + 1;
  return { table: 'contacts', id, row, column, before, after, reason: 'tick' };
}

/** What would be written where, by row and column, when the sheet is this by now. */
function found(edits: readonly CellEdit[], now: Grid): readonly unknown[] {
  return findPatches(edits, located(), tableNow(located(), readNow(now))).found.map(({ edit: one, row, column }) => [
    row,
    column,
    one.after,
  ]);
}

test('nothing rests on rows that were read after their headings, once columns stand otherwise', () => {
  const part: LocatedTable = {
    ...located(),
    sheet: { ...located().sheet, otherIds: READ.map(([id = '']) => textOfCell(id)) },
  };
  const answer = edit('C-BORIS', 'result', 'Reached');
  const foundIn = (now: Grid): number => findPatches([answer], part, tableNow(part, readNow(now))).found.length;
  expect(foundIn(READ)).toBe(1);
  expect(foundIn([HEADINGS, BORIS, NEW])).toBe(1);
  expect(foundIn(READ.map((row) => ['', ...row]))).toBe(0);
  expect(foundIn(READ.map((row) => [...row.slice(0, 3), ...row.slice(4), row[3] ?? '']))).toBe(0);
});

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

  it('where they stood, when of a long sheet only the rows in question were read', () => {
    const parts = [
      { row: 0, column: 0, rows: 1, columns: 7, values: [HEADINGS] },
      { row: 2, column: 0, rows: 1, columns: 7, values: [BORIS] },
    ];
    const { found: places } = findPatches([answer], located(), tableNow(located(), cellsIn(parts)));
    expect(places.map(({ row, column }) => [row, column])).toEqual([[2, RESULT]]);
  });

  it.each([
    { title: 'the row is gone', now: [HEADINGS, ANNA, NEW] },
    { title: 'the row moved and two rows have its id', now: [HEADINGS, BORIS, ANNA, BORIS] },
    { title: 'somebody has typed into the cell', now: [HEADINGS, ANNA, BORIS.with(RESULT, 'Spam'), NEW] },
    { title: 'another column stands there now', now: [HEADINGS.with(RESULT, 'Truck'), ANNA, BORIS, NEW] },
  ])('and left alone when $title', ({ now }) => {
    const patches = findPatches([answer], located(), tableNow(located(), readNow(now)));
    expect(patches).toEqual({ found: [], leftAlone: [answer] });
  });

  it('and left alone when the table has no such column', () => {
    const score = edit('C-BORIS', 'score', 5);
    expect(findPatches([score], located(), tableNow(located(), readNow(READ))).leftAlone).toEqual([score]);
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
    expect(found(edits, READ).map((cell) => (cell as readonly unknown[])[1])).toEqual([RESULT, ANSWERED, ANSWERED]);
  });
});

describe('columns that move meanwhile', () => {
  const answer = edit('C-BORIS', 'result', 'Reached');
  const without = (row: readonly CellValue[], column: number): readonly CellValue[] => row.toSpliced(column, 1);

  it('are followed by their headings', () => {
    const now = READ.map((row) => row.toSpliced(RESULT, 0, ''));
    expect(found([answer], now)).toEqual([[2, RESULT + 1, 'Reached']]);
    const first = READ.map((row) => [row[RESULT] ?? '', ...without(row, RESULT)]);
    expect(found([answer], first)).toEqual([[2, 0, 'Reached']]);
  });

  it('are not written when they are gone or stand twice', () => {
    expect(
      found(
        [answer],
        READ.map((row) => without(row, RESULT)),
      ),
    ).toEqual([]);
    expect(
      found(
        [answer],
        READ.map((row) => [...row, row[RESULT] ?? '']),
      ),
    ).toEqual([]);
  });

  it('are followed for a row without an id as well, as long as it holds what it held', () => {
    const now = READ.map((row) => ['', ...row]);
    expect(found([edit('', 'id', 'C-NEW')], now)).toEqual([[3, 1, 'C-NEW']]);
  });
});

describe('a formula that stands in a cell', () => {
  const formulas = formulasIn([{ row: 1, column: RESULT, rows: 2, columns: 1, values: [[''], ['=RC[-1]']] }]);
  const cellsOf = (one: CellEdit): ReturnType<typeof editedCells> =>
    editedCells(findPatches([one], located(), tableNow(located(), readNow(READ))).found, formulas);

  it('is remembered when a tick takes its place', () => {
    const { cells } = cellsOf(edit('C-BORIS', 'result', 'Reached'));
    expect(cells.map(({ done, content }) => [done.beforeFormula, content])).toEqual([['=RC[-1]', 'Reached']]);
  });

  it('stays where only something that comes by itself was to be written', () => {
    const given: CellEdit = { ...edit('C-BORIS', 'result', 'x'), reason: 'stampTime' };
    expect(cellsOf(given)).toEqual({ cells: [], keptOut: [given] });
  });

  it('is put back by an undo, and an undo that expects another one is kept out', () => {
    const back: CellEdit = { ...edit('C-ANNA', 'result', ''), afterFormula: '=RC[1]' };
    expect(cellsOf(back).cells[0]?.content).toEqual({ formula: '=RC[1]' });
    expect(cellsOf({ ...back, beforeFormula: '=RC[2]' }).keptOut).toHaveLength(1);
  });
});

test('formulas are looked for from side to side, and about the touched columns alone of very many rows', () => {
  const place = { edit: edit('C-ANNA', 'result', 'x'), column: RESULT };
  const now = tableNow(located(), readNow(READ));
  const read = formulasOf(
    [
      { ...place, row: 1 },
      { ...place, row: 9 },
    ],
    now,
  );
  expect(read).toEqual([{ row: 0, column: 0, rows: 10, columns: null }]);
  expect(
    formulasOf(
      [
        { ...place, row: 1 },
        { ...place, row: 20_000 },
      ],
      now,
    ),
  ).toEqual([{ row: 0, column: RESULT - 2, rows: 20_001, columns: 5 }]);
  expect(formulasOf([], now)).toEqual([]);
});

test('formulas of fifty thousand cells are looked for from side to side, of one row more about the touched columns alone', () => {
  const wide = [...HEADINGS, 'Comment'];
  const now = tableNow(located([wide]), readNow([wide]));
  const rowsOf = (last: number): readonly unknown[] =>
    formulasOf(
      [1, last].map((row) => ({ row, column: RESULT })),
      now,
    ).map(({ rows, columns }) => [rows, columns]);
  expect(rowsOf(6249)).toEqual([[6250, null]]);
  expect(rowsOf(6250)).toEqual([[6251, 5]]);
});
