import type { ColumnKey } from '../../../../src/core/register/tables/tables';
import type { CellEdit } from '../../../../src/core/register/edits';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { composeEdits } from '../../../../src/core/work/tasks/composeEdits';

function edit(column: ColumnKey<'contacts'>, before: CellValue, after: CellValue, row = 5): CellEdit {
  return { table: 'contacts', id: `C-${row}`, row, column, before, after, reason: 'tick' };
}

function composed(...edits: readonly CellEdit[]): readonly (readonly CellValue[])[] {
  return composeEdits(edits).map(({ row, column, before, after }) => [row, column, before, after]);
}

describe('changes of one cell in one run', () => {
  test('the last word wins', () => {
    expect(composed(edit('result', '', 'No answer'), edit('result', '', 'Reached'))).toEqual([
      [5, 'result', '', 'Reached'],
    ]);
  });

  test('two comments add up behind what stood there', () => {
    expect(composed(edit('comment', 'old', 'old; called'), edit('comment', 'old', 'old; asks for prices'))).toEqual([
      [5, 'comment', 'old', 'old; called; asks for prices'],
    ]);
  });

  test('two comments add up where nothing stood', () => {
    expect(composed(edit('comment', '', 'called'), edit('comment', '', 'asks for prices'))).toEqual([
      [5, 'comment', '', 'called; asks for prices'],
    ]);
  });

  test('a comment of several lines keeps them, and what both say is said once', () => {
    const before = 'Monday: called\nTuesday: wrote';
    expect(
      composed(edit('comment', before, `${before}; paid`), edit('comment', before, `${before}; asks why`)),
    ).toEqual([[5, 'comment', before, `${before}; paid; asks why`]]);
    expect(composed(edit('comment', before, `${before}; paid`), edit('comment', before, `${before}; paid`))).toEqual([
      [5, 'comment', before, `${before}; paid`],
    ]);
  });

  test('changes of other rows and columns stay as they are', () => {
    const edits = [edit('comment', '', 'a'), edit('comment', '', 'b', 6), edit('result', '', 'Reached')];
    expect(composeEdits(edits)).toEqual(edits);
  });
});
