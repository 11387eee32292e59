import { EDIT_MAY_LAG, markIn, movedLines } from '../../../src/core/views/movedLines';
import { block, draftSheet } from '../../../src/core/views/sheetDraft';
import { TASK_COLUMN_KEYS, TASK_COLUMNS } from '../../../src/core/work/tasks/taskColumns';

const HEADINGS = TASK_COLUMN_KEYS.map((key) => TASK_COLUMNS[key].heading.en);
const rows = (...marks: readonly string[]): string[][] => [
  HEADINGS,
  ...marks.map((mark) => TASK_COLUMN_KEYS.map((key) => (key === 'key' ? mark : ''))),
];

function moved(standing: readonly string[], written: readonly string[]): unknown {
  const draft = draftSheet('tasksInbound', 'en', new Array<number>(HEADINGS.length).fill(100));
  for (const cells of rows(...written)) draft.add(cells);
  draft.style(block(0, 0), { bold: true });
  return movedLines([{ role: 'inbound', values: rows(...standing) }], [draft.finish()]);
}

test('lines that will stand elsewhere are remembered with the rows they stand in', () => {
  expect(moved(['reply:A', 'reply:B'], ['reply:B', 'reply:A'])).toEqual({ tasksInbound: ['', 'reply:A', 'reply:B'] });
  expect(moved(['reply:A', 'reply:B'], ['reply:B'])).toEqual({ tasksInbound: ['', 'reply:A', 'reply:B'] });
});

test('nothing is remembered while every line stays where it stands, whatever is added below', () => {
  expect([moved(['reply:A'], ['reply:A', 'reply:B']), moved([], ['reply:A'])]).toEqual([null, null]);
});

test('a tick that comes late finds the line it was made at, and only that', () => {
  const remembered = JSON.stringify(moved(['reply:A', 'reply:B'], ['reply:B', 'reply:A']));
  const found = [
    markIn(remembered, 'tasksInbound', 1),
    markIn(remembered, 'tasksInbound', 9),
    markIn(remembered, 'tasksCare', 1),
  ];
  expect(found).toEqual(['reply:A', null, null]);
  expect([markIn(null, 'tasksInbound', 1), markIn('', 'tasksInbound', 1)]).toEqual([null, null]);
});

test('a line is remembered for a quarter of a minute: no event comes later, and a later edit is of what stands there now', () => {
  expect(EDIT_MAY_LAG).toBe(15);
});
