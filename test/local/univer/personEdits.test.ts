import type { PersonEdit } from '../../../local/univer/personEdits';
import { joinEdits } from '../../../local/univer/personEdits';

function edit(row: number, rows: number, sheetId = 1): PersonEdit {
  const before = { value: `row ${row} of sheet ${sheetId}` };
  return { kind: 'cells', sheetId, area: { row, column: 0, rows, columns: 2 }, single: false, before };
}

const structure: PersonEdit = { kind: 'structure', change: 'OTHER' };

describe('edits made at one stroke', () => {
  test.each([
    { title: 'of the same block are one', made: [edit(4, 3), edit(4, 3)], told: [edit(4, 3)] },
    { title: 'that overlap are one around both', made: [edit(4, 3), edit(6, 3)], told: [edit(4, 5)] },
    { title: 'side by side stay two', made: [edit(4, 3), edit(7, 3)], told: [edit(4, 3), edit(7, 3)] },
    { title: 'of two sheets stay two', made: [edit(4, 3), edit(4, 3, 2)], told: [edit(4, 3), edit(4, 3, 2)] },
    {
      title: 'around a change of structure stay apart',
      made: [edit(4, 3), structure, edit(4, 3)],
      told: [edit(4, 3), structure, edit(4, 3)],
    },
  ])('$title', ({ made, told }) => {
    expect(joinEdits(made)).toEqual(told);
  });

  test('of one cell keep what was there before the first', () => {
    const cell = { kind: 'cells', sheetId: 1, area: { row: 1, column: 1, rows: 1, columns: 1 }, single: true } as const;
    const made = [
      { ...cell, before: { value: 'old' } },
      { ...cell, before: undefined },
    ];
    expect(joinEdits(made)).toEqual([{ ...cell, before: { value: 'old' } }]);
  });
});
