import type { CellValue } from '../../../../src/core/register/schema/cell';
import { isLeftIn, sheetWithout } from '../../../../src/core/work/people/sheetWithout';

const textWithout = (text: string): string => text.replaceAll('Anna', 'Erased');
const ERASER = {
  textWithout,
  lineWithout: (line: readonly CellValue[]) =>
    line.map((cell) => (typeof cell === 'string' ? textWithout(cell) : cell)),
};
const NOTHING_OURS = new Set<number>();

describe('a sheet without a person', () => {
  test('is written anew where it spoke of them and nowhere else, neighbours of a column together', () => {
    const values = [
      ['Anna', 1],
      ['Anna and Ben', 2],
      ['Ben', 3],
      ['Anna', 'x'],
    ];
    expect(sheetWithout({ values }, NOTHING_OURS, ERASER)).toEqual({
      notes: [],
      pieces: [
        { row: 0, column: 0, contents: ['Erased', 'Erased and Ben'] },
        { row: 3, column: 0, contents: ['Erased'] },
      ],
      count: 3,
    });
  });

  test('loses what formulas and notes say of them; a formula that says nothing stays one, whatever it shows', () => {
    const read = { values: [['Anna', 'Anna']], formulas: [['="Anna"', '=R1C9']], notes: [['', 'ask Anna']] };
    expect(sheetWithout(read, NOTHING_OURS, ERASER)).toEqual({
      notes: [{ row: 0, column: 1, text: 'ask Erased' }],
      pieces: [{ row: 0, column: 0, contents: [{ formula: '="Erased"' }] }],
      count: 2,
    });
  });

  test('keeps the columns of the register, which have rules of their own, but for their formulas', () => {
    const read = { values: [['Anna', 'Anna']], formulas: [['', '="Anna"']] };
    const { pieces } = sheetWithout(read, new Set([0, 1]), ERASER);
    expect(pieces).toEqual([{ row: 0, column: 1, contents: [{ formula: '="Erased"' }] }]);
    expect([isLeftIn(['Anna', ''], new Set([0]), ERASER), isLeftIn(['Anna', ''], NOTHING_OURS, ERASER)]).toEqual([false, true]); // prettier-ignore
  });
});
