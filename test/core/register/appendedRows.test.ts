import { columnStretches, isFreeOf, keyed, rowBelow, stillToAdd } from '../../../src/core/register/appendedRows';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable, type LocatedTable } from '../../../src/core/register/schema/locateTable';
import { contacts } from '../../../src/core/register/tables/contacts';
import { aSheet } from '../../builders/sheets';

const HEADINGS = ['ID', 'Truck', 'Date & time', 'In/Out', 'Channel', 'Source key'];

function table(...rows: readonly (readonly CellValue[])[]): LocatedTable {
  return locateTable(contacts, aSheet('Contacts', HEADINGS, ...rows)).located;
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

  it('is added though a title above the table reads like its key', () => {
    const sheet = aSheet('Contacts', ['Calls of March', '', '', '', '', 'task:x'], HEADINGS);
    const titled = locateTable(contacts, sheet).located;
    expect(stillToAdd([keyed({ ...call, once: 'sourceKey' })], titled)).toHaveLength(1);
  });
});

describe('rows go below the table', () => {
  it.each([
    { title: 'right under the headings of an empty one', rows: [], row: 1 },
    { title: 'below the last row', rows: [['C-1'], ['C-2']], row: 3 },
    { title: 'below a gap, not into it', rows: [['C-1'], [], ['C-2']], row: 4 },
    { title: 'beside formulas of the team’s own that reach further down', rows: [['C-1'], ['', 5], ['', 5]], row: 2 },
    { title: 'over boxes that nobody has ticked', rows: [['C-1'], ['', '', '', false]], row: 2 },
  ])('$title', ({ rows, row }) => {
    expect(rowBelow(table(...rows))).toBe(row);
  });

  it('where nobody has begun to type into a column of ours', () => {
    const { positions } = table();
    expect([isFreeOf(['', 5], positions), isFreeOf([], positions), isFreeOf(['', '', 46_000], positions)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('columns that a team has put between ours part them', () => {
  expect(columnStretches(table()).map((columns) => columns.map(([key, position]) => `${position} ${key}`))).toEqual([
    ['0 id'],
    ['2 at', '3 direction', '4 channel', '5 sourceKey'],
  ]);
});
