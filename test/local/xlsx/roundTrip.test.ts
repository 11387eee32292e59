import fc from 'fast-check';
import type { CellData, CellFormat } from '../../../local/store/workbookData';
import { aSheet, aWorkbook, writeAndRead } from './workbooks';
import { runs } from '../../builders/runs';

const color = fc.integer({ min: 1, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const format: fc.Arbitrary<CellFormat> = fc
  .record(
    {
      numberFormat: fc.constantFrom('0.00', '#,##0.00 "₽"', 'dd.mm.yyyy', '[h]:mm', '@', '0%'),
      background: color,
      fontColor: color,
      fontSize: fc.integer({ min: 11, max: 40 }),
      bold: fc.constant(true),
      italic: fc.constant(true),
      horizontalAlignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      wrap: fc.constant('wrap' as const),
    },
    { requiredKeys: [] },
  )
  .filter((found) => Object.keys(found).length > 0);

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((found) => !/\p{Surrogate}/u.test(found));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => found + 0);
const value = fc.oneof(text, number, fc.boolean(), fc.constant({ error: '#N/A' }));
const cell: fc.Arbitrary<CellData> = fc
  .record({ value, format, note: text.map((found) => found.replace(/\r\n?/g, '\n')) }, { requiredKeys: [] })
  .filter((found) => Object.keys(found).length > 0);

function placed(cells: readonly (readonly [number, number, CellData])[]): (CellData | undefined)[][] {
  const rows: (CellData | undefined)[][] = [];
  for (const [row, column, content] of cells) (rows[row] ??= [])[column] = content;
  return rows;
}

describe('any workbook', () => {
  it('is the same after saving and opening', async () => {
    const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60), cell), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(places, async (cells) => {
        const data = aWorkbook(aSheet({ rows: placed(cells), columnCount: 61 }));
        expect(await writeAndRead(data)).toEqual(data);
      }),
      runs(60),
    );
  });
});

describe('groups of rows', () => {
  it('are folded as before after saving and opening', async () => {
    const groups = [
      { axis: 'rows' as const, start: 1, count: 4, depth: 1, collapsed: true },
      { axis: 'columns' as const, start: 2, count: 3, depth: 1, collapsed: false },
    ];
    const data = aWorkbook(aSheet({ groups, hiddenRows: { 1: true, 2: true, 3: true, 4: true } }));
    expect(await writeAndRead(data)).toEqual(data);
  });
});
