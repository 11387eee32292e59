import fc from 'fast-check';
import { newSheetData, newWorkbookData } from '../../../local/store/newWorkbook';
import type { CellData, CellFormat, WorkbookData } from '../../../local/store/workbookData';
import type { PackedWorkbook } from '../../../local/workbench/packedWorkbook';
import { packWorkbook, unpackWorkbook } from '../../../local/workbench/packedWorkbook';
import { runs } from '../../builders/runs';

const formats: fc.Arbitrary<CellFormat> = fc.record(
  { bold: fc.boolean(), numberFormat: fc.constantFrom('@', 'dd.mm.yyyy'), fontSize: fc.nat(30) },
  { requiredKeys: [] },
);
const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant({ error: '#REF!' }));
const cells: fc.Arbitrary<CellData | undefined> = fc.option(
  fc.record({ value: values, formula: fc.constant('=A1'), format: formats, note: fc.string() }, { requiredKeys: [] }),
  { nil: undefined },
);

function workbookOf(rows: (CellData | undefined)[][]): WorkbookData {
  const book = newWorkbookData({ name: 'x', locale: 'ru_RU', timeZone: 'UTC' });
  return { ...book, sheets: [{ ...newSheetData(4, { name: 'A', rowCount: 50, columnCount: 9 }), rows }] };
}

function sent(packed: PackedWorkbook): PackedWorkbook {
  return JSON.parse(JSON.stringify(packed)) as PackedWorkbook;
}

describe('a workbook sent as JSON', () => {
  test('arrives as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const data = workbookOf(rows);
        expect(unpackWorkbook(sent(packWorkbook(data)))).toEqual(data);
      }),
      runs(),
    );
  });

  test('names each format once', () => {
    const row = Array.from({ length: 20 }, (): CellData => ({ value: 1, format: { bold: true } }));
    expect(packWorkbook(workbookOf([row, row])).formats).toEqual([{ bold: true }]);
  });

  test('leaves out an unchanged sheet, which the receiver puts back', () => {
    const data = workbookOf([[{ value: 'kept' }]]);
    const packed = sent(packWorkbook(data, () => false));
    expect(packed.sheets).toEqual([{ id: 4, unchanged: true }]);
    expect(unpackWorkbook(packed, () => data.sheets[0])).toEqual(data);
  });
});
