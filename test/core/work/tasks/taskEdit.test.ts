import type { CellValue } from '../../../../src/core/register/schema/cell';
import { formatMark, parseMark } from '../../../../src/core/work/tasks/task';
import { meaningOf, putBack, type LateWord, type TaskSheetEdit } from '../../../../src/core/work/tasks/taskEdit';
import { TASK_COLUMN_KEYS, TASK_COLUMNS, type TaskColumn } from '../../../../src/core/work/tasks/taskColumns';

const HEADINGS = TASK_COLUMN_KEYS.map((key) => TASK_COLUMNS[key].heading.en);

function line(key: string, cells: Partial<Record<TaskColumn, CellValue>> = {}): readonly CellValue[] {
  return TASK_COLUMN_KEYS.map((column) => (column === 'key' ? key : (cells[column] ?? '')));
}

const at = (column: TaskColumn): number => TASK_COLUMN_KEYS.indexOf(column);
const ANNA = 'reply:C-ANNA';
const BORIS = 'reply:C-BORIS';

/** An edit of one cell; the lines begin in row 1. */
function edit(column: TaskColumn, row: number, typed: string | undefined, rows = 1): TaskSheetEdit {
  return { role: 'inbound', row, rows, column: at(column), columns: 1, typed };
}

/** What an edit of row 1 means when this stands on the sheet, and that stood in row 1 until a refresh. */
function meaning(what: TaskSheetEdit, lines: readonly (readonly CellValue[])[], before: string | null): unknown {
  const meant = meaningOf(what, [HEADINGS, ...lines], () => before);
  if (meant.kind === 'ticked')
    return [
      ...meant.lines.map(({ mark }) => `tick ${mark ? formatMark(mark) : ''}`),
      ...meant.empty.map(({ row }) => `free the box of row ${row}`),
    ];
  return meant.kind === 'late' ? meant.word : { gone: meant.line.mark && formatMark(meant.line.mark), ...meant.line };
}

describe('an edit of what stands where it was made', () => {
  test('takes every line whose outcome is chosen now, and no other', () => {
    const lines = [line(ANNA, { outcome: 'Reached' }), line(BORIS), line('touch:K-1', { outcome: 'Lead' })];
    expect(meaning(edit('outcome', 1, 'Reached'), lines, null)).toEqual([`tick ${ANNA}`]);
    expect(meaning(edit('outcome', 1, undefined, 3), lines, null)).toEqual([`tick ${ANNA}`, 'tick touch:K-1']);
    expect(meaning(edit('comment', 2, 'x'), lines, null)).toEqual([]);
    expect(meaning(edit('outcome', 2, ''), lines, null)).toEqual([]);
  });

  test('frees every box that is ticked without an outcome', () => {
    const lines = [line(ANNA, { done: true }), line(BORIS, { done: true, outcome: 'Reached' })];
    expect(meaning(edit('done', 1, undefined, 2), lines, null)).toEqual([`tick ${BORIS}`, 'free the box of row 1']);
    expect(meaning(edit('done', 1, 'TRUE'), [line(ANNA, { done: true, outcome: 'will think' })], null)).toEqual([
      'free the box of row 1',
    ]);
  });

  test('takes a line again when something is said beside it after its outcome', () => {
    expect(meaning(edit('comment', 1, 'x'), [line(ANNA, { outcome: 'Reached', comment: 'x' })], ANNA)).toEqual([
      `tick ${ANNA}`,
    ]);
  });

  test('of the headings or below the lines means nothing', () => {
    expect([
      meaning(edit('done', 0, 'TRUE'), [line(ANNA)], null),
      meaning(edit('done', 9, 'TRUE'), [line(ANNA)], null),
    ]).toEqual([[], []]);
  });
});

describe('an edit that a refresh has written over', () => {
  const moved = [line(BORIS), line(ANNA)];

  test.each<[string, TaskColumn, string]>([
    ['a comment', 'comment', 'asks for prices'],
    ['an outcome', 'outcome', 'Reached'],
    ['a day', 'nextStepOn', '05.03.2026'],
  ])('%s belongs beside the line that stood there', (_what, column, typed) => {
    const word: LateWord = { role: 'inbound', column, position: at(column), typed, meant: ANNA };
    expect(meaning(edit(column, 1, typed), moved, ANNA)).toEqual(word);
  });

  test('belongs to the log when the line has gone, with what was typed', () => {
    expect(meaning(edit('comment', 1, 'asks for prices'), [line(BORIS)], ANNA)).toMatchObject({
      gone: ANNA,
      comment: 'asks for prices',
      isTicked: false,
    });
    expect(meaning(edit('outcome', 1, 'Reached'), [line(BORIS)], ANNA)).toMatchObject({
      gone: ANNA,
      isTicked: true,
      outcome: 'Reached',
    });
  });

  test('was a box alone: that of its own line is free again, and no other is touched', () => {
    expect(meaning(edit('done', 1, 'TRUE'), moved, ANNA)).toEqual(['free the box of row 2']);
    expect(meaning(edit('done', 1, 'TRUE'), [line(BORIS)], ANNA)).toEqual([]);
  });

  test.each<[string, TaskSheetEdit, readonly (readonly CellValue[])[], string | null]>([
    ['nobody knows any more what stood there', edit('comment', 1, 'x'), moved, null],
    ['the same line stands there', edit('comment', 1, 'x'), moved, BORIS],
    ['it stands as it was typed', edit('comment', 1, 'x'), [line(BORIS, { comment: 'x' }), line(ANNA)], ANNA],
    ['several cells were pasted', edit('comment', 1, undefined), moved, ANNA],
    ['the cell was emptied', edit('comment', 1, ''), moved, ANNA],
    ['the column is the program’s', edit('what', 1, 'x'), moved, ANNA],
    ['a box was freed', edit('done', 1, 'FALSE'), moved, ANNA],
    [
      'a day stands there in another form',
      edit('nextStepOn', 1, '05.03.'),
      [line(BORIS, { nextStepOn: 46_000 })],
      ANNA,
    ],
  ])('is taken for one of what stands there when %s', (_why, what, lines, before) => {
    expect(meaning(what, lines, before)).toEqual([]);
  });
});

describe('a word that comes late', () => {
  const word = (column: TaskColumn, typed: string): LateWord => ({
    role: 'inbound',
    column,
    position: at(column),
    typed,
    meant: ANNA,
  });

  test('is put beside its line wherever that stands by now', () => {
    expect(putBack(word('nextStepOn', '5 March'), [HEADINGS, line(BORIS), line(ANNA)])).toEqual({
      row: 2,
      after: '5 March',
      ticks: null,
    });
  });

  test('adds to a comment that stands there', () => {
    const lines = [HEADINGS, line(ANNA, { comment: 'old' })];
    expect(putBack(word('comment', 'new'), lines)).toMatchObject({ row: 1, after: 'old; new' });
  });

  test('closes the line when it was an outcome', () => {
    const place = putBack(word('outcome', 'Reached'), [HEADINGS, line(BORIS), line(ANNA, { comment: 'old' })]);
    expect(place).toMatchObject({
      row: 2,
      after: 'Reached',
      ticks: { isTicked: true, outcome: 'Reached', comment: 'old', mark: parseMark(ANNA) },
    });
  });

  test('goes nowhere when the line has gone meanwhile', () => {
    expect(putBack(word('outcome', 'Reached'), [HEADINGS, line(BORIS)])).toBeNull();
  });
});
