import { utils, write, type CellObject } from '@e965/xlsx';
import { readBook } from '../../src/containers/books/readBook';

function readAs(format: string, value: number): unknown {
  const cell: CellObject = { t: 'n', v: value, z: format };
  const book = utils.book_new(Object.assign(utils.aoa_to_sheet([['Сумма']]), { A2: cell, '!ref': 'A1:A2' }), 'Лист');
  return readBook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))[0]?.values[1]?.[0];
}

describe('an amount whose currency stands in the number format alone', () => {
  it.each([
    ['# ##0\\ "₽"', 1200, '1200 ₽'],
    ['_-* #,##0.00\\ "р."_-', 1200.5, '1200.5 р.'],
    ['#,##0.00\\ [$€-407]', -1234.56, '-1234.56 €'],
    ['[$USD]\\ #,##0', 75, '75 USD'],
    ['[$$-409]#,##0.00', 1.125, '1.1250 $'],
  ])('is read with it: %s', (format, value, read) => {
    expect(readAs(format, value)).toBe(read);
  });

  it('is a number where the format names none, or the one of whoever looks', () => {
    expect(readAs('#,##0.00', 5)).toBe(5);
    expect(readAs('"$"#,##0_);\\("$"#,##0\\)', 5)).toBe(5);
    expect(readAs('[Red]#,##0', 5)).toBe(5);
    expect(readAs('[$-419]d mmm yyyy', 46000)).toEqual({ serial: 46000 });
  });
});
