import type { CellEdit, RowAppend } from '../../../src/core/register/edits';
import { cellIn, columnsOf, isColumnOf, type ColumnKey } from '../../../src/core/register/tables/tables';

const PLACE = { table: 'contacts', id: 'C-1', row: 2, before: '', after: 'x', reason: 'tick' } as const;

describe('columns are known by their declarations', () => {
  test('a misspelt column does not compile, neither in an edit nor in a row to add', () => {
    // @ts-expect-error there is no column "coment"
    const edit: CellEdit = { ...PLACE, column: 'coment' };
    // @ts-expect-error nor a column "telephone"
    const append: RowAppend = { table: 'contacts', cells: { telephone: '+7' }, reason: 'tick' };
    // @ts-expect-error a sale has no channel
    const ofSales: ColumnKey<'sales'> = 'channel';
    expect([edit.column, Object.keys(append.cells), ofSales].flat().some((name) => isColumnOf('sales', name))).toBe(
      false,
    );
  });

  test('a name from a sheet or a file is asked for, and names that every object has are no columns', () => {
    expect(['revenue', 'Revenue', 'constructor', ''].filter((name) => isColumnOf('sales', name))).toEqual(['revenue']);
    expect(columnsOf('plan')[0]).toBe('month');
    expect([cellIn({ name: 'Alfa' }, 'name'), cellIn({ name: 'Alfa' }, 'phone')]).toEqual(['Alfa', '']);
  });
});
