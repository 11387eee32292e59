import { cellsIn, formulasIn } from '../../../src/core/register/cellsRead';
import type { CellWrite } from '../../../src/core/register/cellWrites';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { straysOf } from '../../../src/core/register/strays';
import { tableNow, type TableNow } from '../../../src/core/register/tableLook';
import { contacts } from '../../../src/core/register/tables/contacts';
import { aSheet } from '../../builders/sheets';

type Grid = readonly (readonly CellValue[])[];

const HEADINGS = ['ID', 'Date & time', 'In/Out', 'Channel', 'Truck', 'Result', 'Reply status'];
const READ: Grid = [
  HEADINGS,
  ['C-A', '', 'In', 'Call', 1, 'lead', 'waits'],
  ['C-B', '', 'Out', 'Mail', 2, 'spam', 'late'],
  ['C-C', '', 'In', 'Form', 3, '', ''],
];
/** The team has a formula in the column of its own. */
const FORMULAS = formulasIn([
  { row: 0, column: 0, rows: 4, columns: 7, values: [[], ...[1, 2, 3].map(() => ['', '', '', '', '=R[0]C[-2]'])] },
]);

function now(values: Grid): TableNow {
  const columns = Math.max(...values.map((row) => row.length));
  const read = cellsIn([{ row: 0, column: 0, rows: values.length, columns, values }]);
  return tableNow(locateTable(contacts, aSheet('Contacts', ...values)).located, read);
}

/** What is written over a sheet as it is by then. */
function over(values: Grid, writes: readonly CellWrite[]): Grid {
  const cells = values.map((row) => [...row]);
  for (const { row, column, content } of writes) (cells[row] ??= [])[column] = content as CellValue;
  return Array.from(cells, (row: readonly CellValue[] | undefined) =>
    Array.from(row ?? [], (cell: CellValue | undefined) => cell ?? ''),
  );
}

const insertedRow = (at: number): Grid =>
  READ.toSpliced(
    at,
    0,
    HEADINGS.map(() => ''),
  );
const insertedColumn = (at: number): Grid => READ.map((row) => row.toSpliced(at, 0, ''));
const withoutRow = (at: number): Grid => READ.toSpliced(at, 1);
const withoutColumn = (at: number): Grid => READ.map((row) => row.toSpliced(at, 1));
const sorted = (...order: readonly number[]): Grid => order.map((row) => READ[row] ?? []);

/** The sheet after a write that hit it as it was by then, and after what is to be put right. */
function putRight(writes: readonly CellWrite[], byThen: Grid): { readonly sheet: Grid; readonly lost: number } {
  const hit = over(byThen, writes);
  const { mends, lost } = straysOf(writes, now(READ), now(hit), FORMULAS);
  return { sheet: over(hit, mends), lost: lost.length };
}

const STATUS: readonly CellWrite[] = [
  { row: 1, column: 6, content: 'answered' },
  { row: 2, column: 6, content: 'answered' },
];

describe('lines that move in the very call that writes', () => {
  it.each([
    { title: 'nothing moves', byThen: READ },
    { title: 'a row is inserted above', byThen: insertedRow(1) },
    { title: 'a row is inserted between', byThen: insertedRow(2) },
    { title: 'rows change places', byThen: sorted(0, 3, 2, 1) },
    { title: 'a column is inserted before', byThen: insertedColumn(5) },
    { title: 'a column is inserted in its place', byThen: insertedColumn(6) },
    { title: 'a column is deleted before it', byThen: withoutColumn(1) },
    {
      title: 'columns change places',
      byThen: READ.map((row) => [...row.slice(0, 3), row[6] ?? '', ...row.slice(3, 6)]),
    },
  ])('every cell holds what it should when $title', ({ byThen }) => {
    const { sheet, lost } = putRight(STATUS, byThen);
    const status = byThen[0]?.indexOf('Reply status') ?? -1;
    const wanted = byThen.map((row) =>
      row.some((cell) => cell === 'C-A' || cell === 'C-B') ? row.with(status, 'answered') : row,
    );
    const width = byThen[0]?.length ?? 0;
    expect(sheet.map((row) => row.slice(0, width))).toEqual(wanted);
    expect(sheet.flatMap((row) => row.slice(width)).filter((cell) => cell !== '')).toEqual([]);
    expect(lost).toBe(0);
  });

  it.each([
    { title: 'row', byThen: withoutRow(1), lost: 1 },
    { title: 'column', byThen: withoutColumn(6), lost: 2 },
  ])('what was meant for a $title that is gone is lost, and nobody else’s cell keeps it', ({ byThen, lost }) => {
    const result = putRight(STATUS, byThen);
    expect(result.lost).toBe(lost);
    const rows = result.sheet.map((row) => [row[0], row[6] ?? '']).filter(([id]) => id === 'C-C');
    expect(rows.every(([, status]) => status === '')).toBe(true);
  });

  it('what moved after it was written is as it should be', () => {
    const moved = over(READ, STATUS).toSpliced(
      1,
      0,
      HEADINGS.map(() => ''),
    );
    expect(straysOf(STATUS, now(READ), now(moved), FORMULAS)).toEqual({ mends: [], lost: [] });
  });

  it('a formula of the team comes back as the sheet itself would have rewritten it', () => {
    const meant: readonly CellWrite[] = [{ row: 1, column: 5, content: 'reached' }];
    const { mends } = straysOf(meant, now(READ), now(over(insertedColumn(2), meant)), FORMULAS);
    expect(mends).toContainEqual({ row: 1, column: 5, content: { formula: '=RC[-2]' } });
    expect(mends).toContainEqual({ row: 1, column: 6, content: 'reached' });
  });

  it('a new row below the last one is put together again', () => {
    const added: readonly CellWrite[] = [
      { row: 4, column: 0, content: 'C-N' },
      { row: 4, column: 5, content: 'lead' },
    ];
    const { sheet } = putRight(added, insertedRow(1));
    expect(sheet.map((row) => row[0])).toEqual(['ID', '', 'C-A', 'C-B', 'C-C', 'C-N']);
    expect(sheet[4]?.[5]).toBe('');
    expect(sheet[5]?.[5]).toBe('lead');
    const gone = putRight(added, withoutRow(1));
    expect(gone.sheet.map((row) => row[0] ?? '')).toEqual(['ID', 'C-B', 'C-C', 'C-N', '']);
  });

  it('a new row below the last one stays where it is while those above change places', () => {
    const added: readonly CellWrite[] = HEADINGS.map((_heading, column) => ({ row: 4, column, content: `n${column}` }));
    expect(putRight(added, sorted(0, 2, 1, 3))).toEqual({ sheet: over(sorted(0, 2, 1, 3), added), lost: 0 });
    const moved = [...sorted(0, 3, 2), HEADINGS.map(() => ''), READ[1] ?? []];
    const { sheet, lost } = putRight(added, moved);
    expect(sheet).toEqual(moved.map((row) => (row[0] === 'C-A' ? row.with(4, { formula: '=RC[-2]' } as never) : row)));
    expect(lost).toBe(added.length);
  });

  it('rows that change places while as many new ones are added are no new ones themselves', () => {
    const added = [4, 5, 6].flatMap((row) =>
      HEADINGS.map((_heading, column): CellWrite => ({ row, column, content: column === 4 ? '' : `n${row}${column}` })),
    );
    const status = { row: 1, column: 6, content: 'answered' };
    const byThen = sorted(0, 3, 1, 2);
    const right = over(over(byThen, added), [{ ...status, row: 2 }]);
    expect(putRight([status, ...added], byThen)).toEqual({ sheet: right, lost: 0 });
  });

  it('the last row is emptied, and that is no row that has moved', () => {
    const emptied: readonly CellWrite[] = HEADINGS.map((_heading, column) => ({ row: 3, column, content: '' }));
    expect(straysOf(emptied, now(READ), now(READ.slice(0, 3)), FORMULAS)).toEqual({ mends: [], lost: [] });
  });

  it('an id that was written over another one gives it back', () => {
    const given: readonly CellWrite[] = [{ row: 3, column: 0, content: 'C-N' }];
    const { sheet } = putRight(given, sorted(0, 3, 1, 2));
    expect(sheet.map((row) => row[0])).toEqual(['ID', 'C-N', 'C-A', 'C-B']);
  });

  describe('a row that is just being typed gets its id', () => {
    const TYPED: Grid = [...READ, ['', '', 'In', '', '', '', '']];
    const given: readonly CellWrite[] = [{ row: 4, column: 0, content: 'C-N' }];
    const after = (byThen: Grid): Grid => {
      const hit = over(byThen, given);
      return over(hit, straysOf(given, now(TYPED), now(hit), FORMULAS).mends);
    };

    it('where it stands after a blank row was inserted in its place', () => {
      const blank = HEADINGS.map(() => '');
      const sheet = after(TYPED.toSpliced(4, 0, blank));
      expect(sheet.slice(4).map(([id, , direction]) => [id, direction])).toEqual([
        ['', ''],
        ['C-N', 'In'],
      ]);
    });

    it('and no blank row keeps it when it was deleted', () => {
      expect(after(READ).map(([id]) => id ?? '')).toEqual(['ID', 'C-A', 'C-B', 'C-C', '']);
    });
  });

  describe('of a long sheet only the rows around the one that was typed were read before', () => {
    const blank = HEADINGS.map(() => '');
    const rows = Array.from({ length: 30 }, (_none, row) => [`C-${row}`, 100 + row, 'In', 'Call', row, '', 'waits']);
    const LONG: Grid = [
      HEADINGS,
      ...rows.slice(0, 10),
      ['', '', 'Out', '', '', '', ''],
      blank,
      blank,
      ...rows.slice(10),
    ];
    const [TYPED, SEEN] = [11, 20];
    const given: readonly CellWrite[] = [
      { row: TYPED, column: 0, content: 'C-N' },
      { row: TYPED, column: 1, content: 46_000.5 },
    ];
    const after = (byThen: Grid): Grid => {
      const hit = over(byThen, given);
      return over(hit, straysOf(given, now(LONG.slice(0, SEEN)), now(hit), FORMULAS).mends);
    };
    const complete = (sheet: Grid): Grid =>
      sheet.map((row) => (row[2] === 'Out' ? row.with(0, 'C-N').with(1, 46_000.5) : row));

    it.each([
      { title: 'a row above is deleted', byThen: LONG.toSpliced(3, 1) },
      { title: 'rows above are deleted', byThen: LONG.toSpliced(3, 3) },
      { title: 'the row itself is deleted', byThen: LONG.toSpliced(TYPED, 1) },
      { title: 'it is deleted with blank ones below', byThen: LONG.toSpliced(TYPED, 2) },
      { title: 'a blank row below is deleted', byThen: LONG.toSpliced(TYPED + 1, 1) },
      { title: 'rows are inserted above', byThen: LONG.toSpliced(2, 0, blank, blank) },
      { title: 'a row is inserted in its place', byThen: LONG.toSpliced(TYPED, 0, blank) },
      {
        title: 'a row above is deleted and others changed places',
        byThen: LONG.toSpliced(3, 4, LONG[6]!, LONG[5]!, LONG[4]!),
      },
    ])('$title, and every cell holds what it should', ({ byThen }) => {
      expect(after(byThen)).toEqual(complete(byThen));
    });
  });

  it('a time that strayed into a column of plain text is taken out again, though it reads as text there', () => {
    const meant: readonly CellWrite[] = [{ row: 1, column: 5, content: { serial: 46_000.5 } }];
    const moved = READ.map((row) => row.toSpliced(1, 1));
    const hit = over(moved, [{ row: 1, column: 5, content: '46000.5' }]);
    const { mends } = straysOf(meant, now(READ), now(hit), FORMULAS);
    expect(mends).toContainEqual({ row: 1, column: 5, content: 'waits' });
  });

  it('what somebody types meanwhile where something was meant to stand is left to them', () => {
    const meant: readonly CellWrite[] = [{ row: 1, column: 5, content: 'reached' }];
    const moved = insertedColumn(2).map((row, index) => (index === 1 ? row.with(6, 'typed') : row));
    const { mends, lost } = straysOf(meant, now(READ), now(over(moved, meant)), FORMULAS);
    expect(mends.some(({ column }) => column === 6)).toBe(false);
    expect(lost).toEqual(meant);
  });
});

test('a new row that was moved as soon as it had its id is filled where it stands by then, and stands nowhere else', () => {
  const id: CellWrite = { row: 4, column: 0, content: 'C-D' };
  const result: CellWrite = { row: 4, column: 5, content: 'lead' };
  // Into the sheet with the id alone somebody moves the new row above the last one; then the rest is written.
  const [headings = [], first = [], second = [], third = [], added = []] = over(READ, [id]);
  const byThen = [headings, first, second, added, third];
  const hit = over(byThen, [result]);
  const { mends, lost } = straysOf([id, result], now(READ), now(hit), FORMULAS);
  const sheet = over(hit, mends);
  expect(lost).toEqual([]);
  expect(sheet.map((row) => [row[0], row[5] ?? ''])).toEqual([
    ['ID', 'Result'],
    ['C-A', 'lead'],
    ['C-B', 'spam'],
    ['C-D', 'lead'],
    ['C-C', ''],
  ]);
});
