import fc from 'fast-check';
import { taskSheet } from '../../../../src/core/views/tasks';
import { mergeTasks, type TaskMerge } from '../../../../src/core/work/tasks/mergeTasks';
import type { Task } from '../../../../src/core/work/tasks/task';
import type { TaskLogRow } from '../../../../src/core/work/tasks/taskLog';
import { rowOfLine, type TaskLine } from '../../../../src/core/work/tasks/taskLine';
import { hasWords } from '../../../../src/core/work/tasks/taskOrder';
import type { TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { runs } from '../../../builders/runs';
import { analysed, ENGLISH, NOW } from './smallCompany';

const MOST = 15;
const DEAREST = 5;
const analysis = analysed({ staff: [{ name: 'Igor', roles: 'Owner' }] });

/** A call to make, so many days past its day. */
function task(number: number, more: Partial<Task> & { readonly daysLate: number }): Task {
  const { daysLate, ...rest } = more;
  return {
    key: { rule: 'lead', row: `C-${number}` },
    turn: 0,
    kind: 'call',
    standard: 'active.lead',
    role: 'active',
    employee: 'Pavel',
    due: NOW - daysLate,
    priority: 3,
    what: 'Call',
    party: `Client ${number}`,
    phone: '',
    money: null,
    facts: '',
    why: '',
    source: null,
    rows: [],
    partyIndex: -1,
    see: null,
    ...rest,
  };
}

const late = (count: number, more: Partial<Task> = {}): readonly Task[] =>
  Array.from({ length: count }, (_none, index) => task(index, { daysLate: 3, money: index * 100, ...more }));

function merged(tasks: readonly Task[], rows: readonly TaskRow[] = [], log: readonly TaskLogRow[] = []): TaskMerge {
  return mergeTasks({ analysis, texts: ENGLISH, tasks, rows, log });
}

const isOfOwner = (line: TaskLine): boolean => line.task?.standard === 'owner.overload';
const shown = ({ lines }: TaskMerge): readonly TaskLine[] => lines.filter((line) => line.isAside !== true);
function rowOfOwner({ lines }: TaskMerge): TaskRow {
  const line = lines.find(isOfOwner);
  if (!line) throw new Error('The owner has no line');
  return rowOfLine(line);
}

const named = (lines: readonly TaskLine[]): readonly string[] => lines.map(({ who }) => who);

describe('more overdue lines than anybody works off', () => {
  test('leave the dearest five in sight, and the owner decides about the rest', () => {
    const merge = merged([...late(16), task(99, { daysLate: -1, employee: 'Pavel' })]);
    expect(named(shown(merge))).toEqual([
      'Pavel',
      'Client 11',
      'Client 12',
      'Client 13',
      'Client 14',
      'Client 15',
      'Client 99',
    ]);
    const [owners] = merge.lines.filter(isOfOwner);
    expect(owners).toMatchObject({
      employee: 'Igor',
      what: '16 tasks overdue: hand them over or drop them',
      why: 'The sheet shows the 5 dearest; 11 more come with the box "Show the old ones".',
    });
    expect(owners?.task?.see).toBe('tasksActive');
  });

  test('are counted over all sheets of a person, and fifteen are not too many', () => {
    const care = { role: 'care', standard: 'care.touch' } as const;
    const both = [
      ...late(8),
      ...late(8, care).map((one, index) => ({ ...one, key: { rule: 'touch', row: `K-${index}` } })),
    ];
    expect(merged(both).lines.filter(isOfOwner)).toHaveLength(1);
    expect(merged(late(MOST)).lines.filter((line) => line.isAside !== undefined)).toEqual([]);
    expect(merged(late(40, { employee: '' })).lines.filter(isOfOwner)).toEqual([]);
  });

  test('stand on the sheet again by its box, even those the five of which are weeks old', () => {
    const { lines } = merged(late(16, { due: NOW - 30 }));
    const rowsOf = (showsOld: ReadonlySet<'active'>): number =>
      taskSheet('active', lines, { analysis, texts: ENGLISH, showsOld }).cells.filter((cells) =>
        cells.some((cell) => typeof cell === 'string' && cell.startsWith('Client ')),
      ).length;
    expect([rowsOf(new Set()), rowsOf(new Set(['active']))]).toEqual([DEAREST, 16]);
  });

  test('are the owner’s once a week: what he has ticked comes again on Monday', () => {
    const ticked = { ...rowOfOwner(merged(late(16))), isTicked: true, outcome: 'Done' };
    const { lines, log } = merged(late(16), [ticked]);
    expect(lines.filter(isOfOwner)).toEqual([]);
    expect(log).toEqual([expect.objectContaining({ code: 'closed', mark: 'overload:Pavel:2026-W10' })]);
    expect(merged(late(16), [], log).lines.filter(isOfOwner)).toEqual([]);
    expect(shown(merged(late(16), [], log))).toHaveLength(DEAREST);
  });

  test('that have become fewer leave what the owner had typed beside them', () => {
    const typed = { ...rowOfOwner(merged(late(16))), comment: 'Olga takes half' };
    expect(merged(late(10), [typed]).log).toEqual([
      expect.objectContaining({ comment: 'Olga takes half', code: 'gone' }),
    ]);
  });

  test('whatever stands there: nothing is lost, nothing is told as done, and no person sees too many', () => {
    const tasks = fc.array(
      fc.record({
        employee: fc.constantFrom('Pavel', 'pavel', 'Olga', ''),
        daysLate: fc.integer({ min: -3, max: 60 }),
        money: fc.option(fc.nat(9), { freq: 3 }),
        words: fc.constantFrom('', '', '', 'spoke to the secretary'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(tasks, (drawn) => {
        const open = drawn.map(({ words: _none, ...rest }, index) => task(index, rest));
        const rows = merged(open).lines.flatMap((line): readonly TaskRow[] => {
          const comment = drawn[Number(line.task?.key.row.slice(2))]?.words ?? '';
          return comment === '' ? [] : [{ ...rowOfLine(line), comment }];
        });
        for (const merge of [merged(open, rows), merged(open, shown(merged(open, rows)).map(rowOfLine))]) {
          const calls = merge.lines.filter((line) => !isOfOwner(line));
          expect(new Set(calls.map(({ key }) => key)).size).toBe(open.length);
          expect(merge.log).toEqual([]);
          const people = new Set(open.map(({ employee }) => employee.toLowerCase()).filter(Boolean));
          for (const person of people) {
            const own = calls.filter((line) => line.employee.toLowerCase() === person);
            const overdue = own.filter((line) => line.task !== null && line.task.due < NOW);
            const isTooMuch = overdue.length > MOST;
            const wordless = shown(merge).filter((line) => overdue.includes(line) && !hasWords(line));
            expect(wordless.length).toBeLessThanOrEqual(isTooMuch ? DEAREST : MOST);
            const owners = merge.lines.filter((line) => isOfOwner(line) && line.who.toLowerCase() === person);
            expect(owners).toHaveLength(Number(isTooMuch));
            const aside = overdue.filter((line) => line.isAside === true);
            expect(aside.filter(hasWords)).toEqual([]);
            const money = (line: TaskLine): number => line.task?.money ?? 0;
            const least = isTooMuch ? Math.min(...wordless.map(money)) : 0;
            expect(Math.max(0, ...aside.map(money))).toBeLessThanOrEqual(least);
          }
        }
      }),
      runs(40),
    );
  });
});
