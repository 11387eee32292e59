import { lineOfEdit, overwrittenMark, type TaskCellEdit } from '../../../../src/core/work/tasks/lateEdit';

const BEFORE = 'reply:C-1 @ Olga';

/** Somebody has typed a comment, and another line stands in the row by now. */
const typed: TaskCellEdit = { column: 'comment', typed: 'asks for Anna', stands: '', mark: 'reply:C-2 @ Olga' };

function lineMeant(edit: Partial<TaskCellEdit>, before: string | null = BEFORE): string | null {
  return overwrittenMark({ ...typed, ...edit }, () => before);
}

describe('an edit that a refresh has overtaken', () => {
  test.each([
    { title: 'a comment that no longer stands there', edit: {} },
    { title: 'a tick whose box is blank again', edit: { column: 'done', typed: 'TRUE', stands: 'FALSE' } },
    { title: 'a day where none stands any more', edit: { column: 'nextStepOn', typed: '9.03.2026', stands: '' } },
  ] as const)('is of the line that stood there: $title', ({ edit }) => expect(lineMeant(edit)).toBe(BEFORE));

  test.each([
    { title: 'what was typed still stands', edit: { stands: 'Asks for Anna ' } },
    { title: 'a day stands, perhaps written in another way', edit: { column: 'nextStepOn', stands: '2026-03-09' } },
    { title: 'a cell was emptied', edit: { typed: '', stands: 'asks for Boris' } },
    { title: 'the box still has its tick', edit: { column: 'done', typed: 'TRUE', stands: 'true' } },
    { title: 'somebody took a tick off', edit: { column: 'done', typed: 'FALSE', stands: 'TRUE' } },
    { title: 'the column is one of ours', edit: { column: 'what' } },
    { title: 'the line is the same one', edit: { mark: BEFORE } },
  ] as const)('is of no other line when $title', ({ edit }) => expect(lineMeant(edit)).toBeNull());

  test('is nobody’s when nobody knows what stood there', () => {
    expect([lineMeant({}, null), lineMeant({}, '')]).toEqual([null, null]);
  });

  test('becomes a line of its own for a task that is on no sheet', () => {
    expect(lineOfEdit(typed, BEFORE, 'inbound')).toMatchObject({
      mark: { key: { rule: 'reply', row: 'C-1' }, turn: 0, assigned: 'Olga' },
      role: 'inbound',
      isTicked: false,
      comment: 'asks for Anna',
    });
    expect(lineOfEdit({ ...typed, column: 'outcome', typed: 'Reached' }, BEFORE, 'inbound')).toMatchObject({
      isTicked: true,
      outcome: 'Reached',
      comment: '',
    });
  });
});
