import type { TypedTables } from './smallCompany';
import { mergeTasks, type TaskMerge } from '../../../../src/core/work/tasks/mergeTasks';
import { formatMark } from '../../../../src/core/work/tasks/task';
import { rowOfLine } from '../../../../src/core/work/tasks/taskLine';
import type { TaskLogRow } from '../../../../src/core/work/tasks/taskLog';
import type { TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { analysed, at, ENGLISH } from './smallCompany';

const call = (id: string, client: string): Record<string, ReturnType<typeof at> | string> => ({
  id,
  at: at('2026-03-02T11:50'),
  direction: 'In',
  channel: 'Call',
  client,
});
const BOTH: TypedTables = { contacts: [call('C-1', 'Alfa'), call('C-2', 'Beta')] };
const BETA_ALONE: TypedTables = { contacts: [call('C-2', 'Beta')] };
const TOLD = 'Find out why the row of an unanswered inquiry is gone';

interface Before {
  readonly rows?: readonly TaskRow[];
  readonly log?: readonly TaskLogRow[];
  readonly removed?: ReadonlySet<string>;
}

function merged(typed: TypedTables, { rows = [], log = [], removed }: Before): TaskMerge {
  const analysis = analysed(typed);
  const tasks = tasksOf(analysis, ENGLISH);
  return mergeTasks({ analysis, texts: ENGLISH, tasks, rows, log, ...(removed && { removed }) });
}

/** The task sheets as they stand after a refresh of this register. */
function rowsAfter(typed: TypedTables): readonly TaskRow[] {
  return merged(typed, {}).lines.map(rowOfLine);
}

const toldTo = ({ lines }: TaskMerge): readonly (readonly string[])[] =>
  lines.filter(({ what }) => what === TOLD).map(({ role, who, employee }) => [role, who, employee]);

describe('the row of somebody who waits', () => {
  test('is missed when it is deleted: the owner is told whom it was about', () => {
    const after = merged(BETA_ALONE, { rows: rowsAfter(BOTH) });
    expect(toldTo(after)).toEqual([['owner', 'Alfa', 'Igor']]);
    expect(after.log.map(({ reason, who }) => [reason, who])).toEqual([
      ['Its row is gone from Contacts; nobody has answered', 'Alfa'],
    ]);
  });

  test('is missed when everything but its id is emptied', () => {
    const emptied = { contacts: [{ id: 'C-1' }, call('C-2', 'Beta')] };
    expect(toldTo(merged(emptied, { rows: rowsAfter(BOTH) }))).toHaveLength(1);
  });

  test('is told until the owner closes it, and only once', () => {
    const first = merged(BETA_ALONE, { rows: rowsAfter(BOTH) });
    const rows = first.lines.map(rowOfLine);
    const second = merged(BETA_ALONE, { rows, log: first.log });
    expect([toldTo(second).length, second.log.length]).toEqual([1, 0]);
    const ticked = rows.map((row) => (row.what === TOLD ? { ...row, outcome: 'Done', isTicked: true } : row));
    const third = merged(BETA_ALONE, { rows: ticked, log: first.log });
    expect(toldTo(third)).toEqual([]);
    expect(toldTo(merged(BETA_ALONE, { log: [...first.log, ...third.log] }))).toEqual([]);
  });

  test('is told once where a run was cut short after the log', () => {
    const { log } = merged(BETA_ALONE, { rows: rowsAfter(BOTH) });
    const again = merged(BETA_ALONE, { rows: rowsAfter(BOTH), log });
    expect([toldTo(again).length, again.log.length]).toEqual([1, 0]);
  });

  test('is missed no more once it is put back', () => {
    const { log } = merged(BETA_ALONE, { rows: rowsAfter(BOTH) });
    expect(toldTo(merged(BOTH, { log }))).toEqual([]);
  });

  test('is not missed when the inquiry was answered, or still waits under another id', () => {
    const [alfa = {}, ...rest] = BOTH.contacts ?? [];
    const answered = { contacts: [{ ...alfa, answeredAt: at('2026-03-02T11:55') }, ...rest] };
    const renumbered = { contacts: [{ ...alfa, id: 'C-9' }, ...rest] };
    expect(toldTo(merged(answered, { rows: rowsAfter(BOTH) }))).toEqual([]);
    expect(toldTo(merged(renumbered, { rows: rowsAfter(BOTH) }))).toEqual([]);
  });

  test('is not missed when a command took it away, as with the demo', () => {
    const removed = new Set(['C-1']);
    expect(toldTo(merged(BETA_ALONE, { rows: rowsAfter(BOTH), removed }))).toEqual([]);
  });

  test('is told to the owner also when it was ticked with the row gone, with what was typed beside it', () => {
    const rows = rowsAfter(BOTH).map((row) =>
      row.who === 'Alfa' ? { ...row, isTicked: true, comment: 'spoke to Anna' } : row,
    );
    const after = merged(BETA_ALONE, { rows });
    expect(toldTo(after)).toEqual([['owner', 'Alfa', 'Igor']]);
    expect(after.log.map(({ comment }) => comment)).toContain('spoke to Anna');
  });

  test('is nobody of ours where the key is of another kind of task', () => {
    const mark = { key: { rule: 'lead', row: 'C-1' }, turn: 0, assigned: 'Igor' };
    const rows = rowsAfter(BOTH).map((row) => ({ ...row, mark }));
    expect(formatMark(mark)).toBe('lead:C-1 @ Igor');
    expect(toldTo(merged(BETA_ALONE, { rows }))).toEqual([]);
  });
});
