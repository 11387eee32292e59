import fc from 'fast-check';
import { decisionRows, isWhole, typedDecisions } from '../../../src/core/work/decisions';
import { runs } from '../../builders/runs';
import { when } from '../../builders/rows';

const TODAY = when('2026-11-23');
const DUE = { serial: when('2026-11-27') };
const SHEET = [
  ['Weekly meeting'],
  ['Call the schools', '', '', '', 'Ann', DUE],
  ['New decisions', '', '', '', 'Who', 'By'],
  ['Order cards', '', '', '', 'Ann', DUE],
  ['', '', '', '', '', ''],
  ['Without a day', '', '', '', 'Boris', ''],
];
const KNOWN = { row: 2, id: 'M-1', decidedOn: TODAY, who: 'Ann', dueOn: DUE.serial, doneOn: null, comment: '' };

describe('decisions typed on the page of the weekly meeting', () => {
  test('are the lines below their heading, in either language', () => {
    expect(typedDecisions(SHEET).map(({ row, what }) => [row, what])).toEqual([
      [3, 'Order cards'],
      [5, 'Without a day'],
    ]);
    expect(typedDecisions([['Новые решения'], ['Позвонить']])).toHaveLength(1);
    expect(typedDecisions([['Other'], ['Order cards', '', '', '', 'Ann', DUE]])).toEqual([]);
  });

  test('are kept as rows when they say who, what and by when', () => {
    expect(decisionRows(typedDecisions(SHEET), [], TODAY)).toEqual([
      {
        table: 'decisions',
        cells: { decidedOn: { serial: TODAY }, what: 'Order cards', who: 'Ann', dueOn: DUE },
        reason: 'form',
      },
    ]);
  });

  test('are not kept twice while one of them is open', () => {
    expect(decisionRows(typedDecisions(SHEET), [{ ...KNOWN, what: 'order  cards' }], TODAY)).toEqual([]);
    expect(decisionRows(typedDecisions(SHEET), [{ ...KNOWN, what: 'Order cards', doneOn: TODAY }], TODAY)).toHaveLength(
      1,
    );
  });

  test('put off to another day are a word of their own: the day that was typed is not lost', () => {
    const before = { ...KNOWN, what: 'Order cards', dueOn: TODAY };
    expect(decisionRows(typedDecisions(SHEET), [before], TODAY)).toHaveLength(1);
  });

  test('are never lost: each typed line becomes a row or stands as it was', () => {
    const cell = fc.constantFrom('', ' ', 'Call', 'Ann', 'Boris');
    const line = fc.tuple(cell, cell, cell).map(([what, who, by]) => [what, '', '', '', who, by]);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const typed = typedDecisions([['New decisions'], ...lines]);
        const rows = decisionRows(typed, [], TODAY);
        const filled = lines.filter((cells) => cells.some((one) => one !== ''));
        expect(typed).toHaveLength(filled.length);
        expect(rows.length + typed.filter((one) => !isWhole(one)).length).toBe(filled.length);
      }),
      runs(100),
    );
  });
});
