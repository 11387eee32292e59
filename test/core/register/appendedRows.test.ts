import { addedCells, formulasBelow, keyed, rowBelow, stillToAdd } from '../../../src/core/register/appendedRows';
import { cellsIn, formulasIn } from '../../../src/core/register/cellsRead';
import type { CellValue, SheetSnapshot } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { tableNow, type TableNow } from '../../../src/core/register/tableLook';
import { contacts } from '../../../src/core/register/tables/contacts';
import { aSheet } from '../../builders/sheets';

const HEADINGS = ['ID', 'Truck', 'Date & time', 'In/Out', 'Channel', 'Source key'];

function table(...rows: readonly (readonly CellValue[])[]): TableNow {
  return tableOf(aSheet('Contacts', HEADINGS, ...rows));
}

function tableOf(sheet: SheetSnapshot): TableNow {
  const { values } = sheet;
  const read = cellsIn([{ row: 0, column: 0, rows: values.length, columns: HEADINGS.length, values }]);
  return tableNow(locateTable(contacts, sheet).located, read);
}

describe('a row to add', () => {
  const call = { table: 'contacts', cells: { direction: 'Out', sourceKey: 'task:x' }, reason: 'tick' } as const;

  it('is known by a new id, by the id it had before, or by its own key', () => {
    expect(keyed(call, () => 'C-NEW')).toMatchObject({ id: 'C-NEW', cells: { id: 'C-NEW', direction: 'Out' } });
    expect(keyed({ ...call, cells: { id: 'C-OLD' } }, () => 'C-NEW').id).toBe('C-OLD');
    const setting = { table: 'settings', cells: { key: 'currency' }, reason: 'form' } as const;
    expect(keyed(setting)).toMatchObject({ id: 'currency', cells: { key: 'currency' } });
    expect(keyed({ table: 'plan', cells: {}, reason: 'import' }).id).toBe('');
  });

  it('is not added once more when the table holds it already', () => {
    const rows = [
      keyed({ ...call, once: 'sourceKey' }),
      keyed({ ...call, once: 'sourceKey', cells: { sourceKey: '' } }),
    ];
    const holding = table(['C-1', '', '', 'Out', 'Call', 'task:x']);
    expect(stillToAdd(rows, holding)).toEqual(rows.slice(1));
    expect(stillToAdd(rows, table(['C-1', '', '', 'Out', 'Call', 'task:y']))).toEqual(rows);
    expect(stillToAdd([keyed(call)], holding)).toHaveLength(1);
  });

  it('is not added a second time under its own id, whatever else it may stand under once', () => {
    const again = { ...keyed({ ...call, once: 'sourceKey' }), id: 'C-1' };
    expect(stillToAdd([again], table(['C-1', '', '', 'Out', 'Call', 'task:y']))).toEqual([]);
  });

  it('is added though a title above the table reads like its key', () => {
    const sheet = aSheet('Contacts', ['Calls of March', '', '', '', '', 'task:x'], HEADINGS);
    const titled = tableOf(sheet);
    expect(stillToAdd([keyed({ ...call, once: 'sourceKey' })], titled)).toHaveLength(1);
  });
});

describe('rows go below the table', () => {
  const rowOf = (rows: readonly (readonly CellValue[])[], formulas: readonly (readonly string[])[] = []): number => {
    const place = { row: 1, column: 0, rows: formulas.length, columns: HEADINGS.length };
    return rowBelow(table(...rows), formulasIn([{ ...place, values: formulas }]));
  };

  it.each([
    { title: 'right under the headings of an empty one', rows: [], row: 1 },
    { title: 'below the last row', rows: [['C-1'], ['C-2']], row: 3 },
    { title: 'below a gap, not into it', rows: [['C-1'], [], ['C-2']], row: 4 },
    { title: 'below a row typed without an id', rows: [['C-1'], ['', '', '', 'In']], row: 3 },
    { title: 'beside formulas of the team’s own that reach further down', rows: [['C-1'], ['', 5], ['', 5]], row: 2 },
    { title: 'over boxes that nobody has ticked', rows: [['C-1'], ['', '', '', false]], row: 2 },
  ])('$title', ({ rows, row }) => {
    expect(rowOf(rows)).toBe(row);
  });

  it('over formulas that are filled down far below, whatever they come to', () => {
    const channel = ['', '', '', '', 'Call'];
    const formula = ['', '', '', '', '=R[-1]C'];
    expect(rowOf([['C-1', '', '', 'In', 'Call'], channel, channel], [[], formula, formula])).toBe(2);
  });
});

describe('the cells of an added row', () => {
  const cells = { direction: 'Out', at: { serial: 46_000 } } as const;
  const added = keyed({ table: 'contacts', cells, reason: 'tick' }, () => 'C-NEW');
  const written = (standing: readonly CellValue[], formulas: readonly string[]): readonly unknown[] => {
    const place = { row: 1, column: 0, rows: 1, columns: HEADINGS.length };
    const read = formulasIn([{ ...place, values: [formulas] }]);
    return addedCells([added], 1, table(standing), read).map(({ column, content }) => [column, content]);
  };

  it('are those of our columns, in one piece; what a team has put between stays', () => {
    expect(written(['', 'truck'], [])).toEqual([
      [0, 'C-NEW'],
      [2, { serial: 46_000 }],
      [3, 'Out'],
      [4, ''],
      [5, ''],
    ]);
  });

  it('leave a formula alone, and what one spills', () => {
    expect(written(['', '', '', '', 'spilled'], ['', '', '', '=1+1'])).toEqual([
      [0, 'C-NEW'],
      [2, { serial: 46_000 }],
      [5, ''],
    ]);
  });

  it('leave a box unticked', () => {
    expect(written(['', '', '', '', false], [])).toContainEqual([4, false]);
  });
});

test('formulas are read from the last row with an id to where the new rows end', () => {
  const rows = [['C-1'], ...Array.from({ length: 900 }, () => ['', '', '', '', 'Call'])];
  expect(formulasBelow(table(...rows), 2)).toEqual({ row: 1, column: 0, rows: 203, columns: null });
});
