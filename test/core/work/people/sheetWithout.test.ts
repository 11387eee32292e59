import type { CellValue } from '../../../../src/core/register/schema/cell';
import { sheetWithout } from '../../../../src/core/work/people/sheetWithout';

const textWithout = (text: string): string => text.replaceAll('Anna', 'Erased');
const ERASER = {
  textWithout,
  lineWithout: (line: readonly CellValue[]) =>
    line.map((cell) => (typeof cell === 'string' ? textWithout(cell) : cell)),
};
const NOTHING_OURS = new Set<number>();

describe('a sheet without a person', () => {
  test('is written anew where it spoke of them and nowhere else', () => {
    const values = [
      ['Anna', 1],
      ['Anna and Ben', 2],
      ['Ben', 3],
      ['Anna', 'x'],
    ];
    expect(sheetWithout({ values }, NOTHING_OURS, ERASER)).toEqual({
      notes: [],
      cells: [
        { row: 0, column: 0, content: 'Erased' },
        { row: 1, column: 0, content: 'Erased and Ben' },
        { row: 3, column: 0, content: 'Erased' },
      ],
    });
  });

  test('loses what formulas and notes say of them; a formula that says nothing stays one, whatever it shows', () => {
    const read = { values: [['Anna', 'Anna']], formulas: [['="Anna"', '=R1C9']], notes: [['', 'ask Anna']] };
    expect(sheetWithout(read, NOTHING_OURS, ERASER)).toEqual({
      notes: [{ row: 0, column: 1, content: 'ask Erased' }],
      cells: [{ row: 0, column: 0, content: { formula: '="Erased"' } }],
    });
  });

  test('keeps the columns of the register, which have rules of their own, but for their formulas', () => {
    const read = { values: [['Anna', 'Anna']], formulas: [['', '="Anna"']] };
    const { cells } = sheetWithout(read, new Set([0, 1]), ERASER);
    expect(cells).toEqual([{ row: 0, column: 1, content: { formula: '="Erased"' } }]);
  });
});
