import { sheetSnapshotsOf } from '../../../local/register/sheetSnapshots';
import { newSheetData, newWorkbookData } from '../../../local/store/newWorkbook';
import type { RowCells } from '../../../local/store/workbookData';

function valuesOf(rows: (RowCells | undefined)[]): unknown {
  const data = newWorkbookData({ name: 'Book', locale: 'ru_RU', timeZone: 'UTC' });
  data.sheets = [{ ...newSheetData(1, { name: 'Продажи', rowCount: 10, columnCount: 3 }), rows }];
  return sheetSnapshotsOf(data)[0]?.values;
}

describe('a workbook as the core reads it', () => {
  test('tells dates from numbers by the format of the cell', () => {
    const date = { value: 46_000.5, format: { numberFormat: 'dd.mm.yyyy hh:mm' } };
    const amount = { value: 46_000.5, format: { numberFormat: '#,##0.00' } };
    expect(valuesOf([[date, amount, { value: 46_000.5 }]])).toEqual([[{ serial: 46_000.5 }, 46_000.5, 46_000.5]]);
  });

  test('keeps text, ticks and the words of formula errors', () => {
    const cells = [{ value: 'ООО' }, { value: true }, { value: { error: '#REF!' } }];
    expect(valuesOf([cells])).toEqual([['ООО', true, '#REF!']]);
  });

  test('reads missing rows and cells as empty', () => {
    expect(valuesOf([undefined, [undefined, { value: 1 }]])).toEqual([[], ['', 1]]);
  });
});
