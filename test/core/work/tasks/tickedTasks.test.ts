import { mergeTasks } from '../../../../src/core/work/tasks/mergeTasks';
import { lineOfTask, rowOfLine } from '../../../../src/core/work/tasks/taskLine';
import type { TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { tickedTasks } from '../../../../src/core/work/tasks/tickedTasks';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { OUTCOMES, outcomeLabel } from '../../../../src/core/work/tasks/outcomes';
import { analysed, at, ENGLISH, type TypedCells, type TypedTables } from './smallCompany';

/** Calls of long ago that no tick is about. */
const OTHERS: readonly TypedCells[] = Array.from({ length: 20 }, (_none, index) => ({
  id: `C-OLD${index}`,
  at: at('2025-06-02T10:00'),
  direction: 'Out',
  channel: 'Call',
  client: `Other ${index}`,
  result: 'Reached',
}));
const RISKY: readonly TypedCells[] = ['2025-10-10', '2025-11-10', '2025-12-10', '2026-01-10'].map((day, index) => ({
  id: `S-${index}`,
  date: at(day),
  client: 'Sigma',
  revenue: 100,
}));
/** By whose gaps a client of one purchase is silent, and not lost. */
const RARE: readonly TypedCells[] = ['2025-06-02', '2025-09-02', '2025-12-22'].map((day, index) => ({
  id: `S-R${index}`,
  date: at(day),
  client: 'Tau',
  revenue: 100,
}));
const COMPANY: TypedTables = {
  contacts: [
    ...OTHERS,
    { id: 'C-1', at: at('2026-03-02T10:00'), direction: 'In', channel: 'Call', client: 'Alfa', phone: '+79161234567' },
    {
      id: 'C-2',
      at: at('2026-03-02T11:00'),
      direction: 'In',
      channel: 'E-mail',
      client: 'Alfa',
      phone: '+79161234567',
    },
    {
      id: 'C-3',
      at: at('2026-02-25T10:00'),
      direction: 'Out',
      channel: 'Call',
      client: 'Beta',
      employee: 'Dmitri',
      result: 'Lead',
      nextStep: 'send samples',
      nextStepOn: at('2026-03-02'),
    },
    {
      id: 'C-4',
      at: at('2026-02-26T10:00'),
      direction: 'In',
      channel: 'Call',
      client: 'Rho',
      employee: 'Marina',
      result: 'Claim',
      answeredAt: at('2026-02-26T10:00'),
    },
    {
      id: 'C-5',
      at: at('2026-02-27T10:00'),
      direction: 'In',
      channel: 'Call',
      phone: '+79161230005',
      employee: 'Marina',
      result: 'Reached',
      answeredAt: at('2026-02-27T10:00'),
    },
  ],
  calls: [
    { at: at('2026-02-27T15:00'), direction: 'In', phone: '+79161230006', seconds: 60, talked: 60, result: 'Answered' },
    { at: at('2026-02-27T16:00'), direction: 'In', phone: '+79161230007', seconds: 60, talked: 60, result: 'Answered' },
  ],
  clients: [
    { id: 'K-1', name: 'Gamma', manager: 'Marina', touchEveryDays: 30, nextTouchOn: at('2026-03-02') },
    { id: 'K-2', name: 'Sigma', manager: 'Marina' },
    { id: 'K-3', name: 'Once', manager: 'Marina' },
  ],
  documents: [{ id: 'P-1', requestedAt: at('2026-02-27T10:00'), client: 'Gamma', type: 'Invoice' }],
  sales: [...RISKY, ...RARE, { id: 'S-ONCE', date: at('2026-01-20'), client: 'Once', revenue: 100 }],
};

/** All that a tick reads of it: no sales, no phone log, no contacts of others. */
const PART: TypedTables = {
  ...COMPANY,
  contacts: (COMPANY.contacts ?? []).map((cells, index) => (index < OTHERS.length ? {} : cells)),
  sales: [],
  calls: [],
};

function lines(typed = COMPANY): readonly TaskRow[] {
  return tasksOf(analysed(typed), ENGLISH).map((task) => ({
    ...rowOfLine(lineOfTask(task, null, task.turn)),
    isTicked: true,
    outcome: outcomeLabel(OUTCOMES[task.kind][0] ?? 'done', 'en'),
    comment: 'as agreed',
  }));
}

function ticked(row: TaskRow, typed: TypedTables, isPart: boolean): unknown {
  const analysis = analysed(typed);
  const tasks = isPart ? tickedTasks([row], analysis, ENGLISH) : tasksOf(analysis, ENGLISH);
  const { edits, appends, log } = mergeTasks({ analysis, texts: ENGLISH, tasks, rows: [row], log: [] });
  const filled = appends.map(({ cells, ...rest }) => ({
    ...rest,
    cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
  }));
  return { edits, appends: filled, codes: log.map(({ code }) => code) };
}

test('the company has tasks of many kinds', () => {
  const rules = new Set(lines().map(({ mark }) => mark?.key.rule));
  expect([...rules]).toEqual(
    expect.arrayContaining([
      ...['reply', 'step', 'touch', 'document', 'risk', 'claim', 'second', 'check-call', 'unwritten'],
    ]),
  );
});

test.each(lines().map((row) => [row.mark?.key.rule ?? '', row.what, row] as const))(
  'a tick of %s (%s) does by a part of the register what it does by all of it',
  (_rule, _what, row) => {
    expect(ticked(row, PART, true)).toEqual(ticked(row, COMPANY, false));
  },
);

describe('what has been typed since the list was made', () => {
  const talk = (client: string): TypedCells => ({
    id: 'C-9',
    at: at('2026-03-02T11:50'),
    direction: 'Out',
    channel: 'Call',
    client,
    result: 'Reached',
  });

  test.each([
    ['reply', 'Alfa'],
    ['step', 'Beta'],
    ['touch', 'Gamma'],
    ['risk', 'Sigma'],
  ])('closes the matter of %s: a call with %s is not logged twice', (rule, client) => {
    const row = lines().find(({ mark, who }) => mark?.key.rule === rule && who.startsWith(client));
    const typed = { ...PART, contacts: [...(PART.contacts ?? []), talk(client)] };
    expect(row && tickedTasks([row], analysed(typed), ENGLISH)).toEqual([]);
  });

  test('is told from a row that is gone', () => {
    const row = lines().find(({ mark }) => mark?.key.rule === 'step');
    expect(row && tickedTasks([row], analysed({ ...PART, contacts: [] }), ENGLISH)).toEqual([]);
  });
});
