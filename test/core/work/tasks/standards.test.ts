import { formatTaskKey } from '../../../../src/core/work/tasks/taskKey';
import fc from 'fast-check';
import { analyseDemo, momentAt } from '../../demo/demoSheets';
import { RULE_KEYS } from '../../../../src/core/register/tables/ruleKeys';
import { defaultStandards, RULES } from '../../../../src/core/work/tasks/standards';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { stableHash } from '../../../../src/core/values/stableHash';
import { textsOf } from '../../../../src/language/textsOf';
import { when } from '../../../builders/rows';
import { analysed, at, NOW, onlyTask, STAFF, tasksIn, type TypedCells } from './smallCompany';
import { runs } from '../../../builders/runs';

const waiting: TypedCells = { id: 'C-1', at: at('2026-03-02T11:50'), direction: 'In', channel: 'Call', client: 'Alfa' };

describe('the company’s standards', () => {
  test('every rule stands in the list once, in its order of claims', () => {
    expect(RULES.map(({ key }) => key)).toEqual(RULE_KEYS);
  });

  test.each(['ru', 'en'] as const)('the rows of a new register (%s) change nothing', (language) => {
    const texts = textsOf(language);
    const contacts = [waiting];
    const rows = defaultStandards(texts);
    expect(tasksOf(analysed({ contacts, standards: rows }), texts)).toEqual(tasksOf(analysed({ contacts }), texts));
  });

  test('words, priority and role are the company’s', () => {
    const standards = [{ key: 'inbound.reply', role: 'Client care', standard: 'call back at once', priority: 3 }];
    const task = onlyTask(tasksIn({ contacts: [waiting], standards }), 'inbound.reply');
    expect(task).toMatchObject({ role: 'care', priority: 3, employee: 'Marina' });
    expect(task.why).toMatch(/Standard: call back at once\.$/);
  });

  test('a rule that is off makes no tasks', () => {
    expect(tasksIn({ contacts: [waiting], standards: [{ key: 'inbound.reply', role: 'Inbound', on: 'no' }] })).toEqual(
      [],
    );
  });

  test('a threshold of the company’s own', () => {
    const tried = { ...waiting, direction: 'Out', result: 'No answer', at: at('2026-02-27T11:00') };
    const standards = [{ key: 'active.retry', role: 'Active sales', threshold: 1 }];
    expect(tasksIn({ contacts: [tried] })).toHaveLength(1);
    expect(tasksIn({ contacts: [tried], standards })).toEqual([]);
  });

  test('a key without a rule is the company’s own note: it makes no task and takes none away', () => {
    const standards = [{ key: 'coffee', role: 'Owner', standard: 'offer coffee' }];
    expect(tasksIn({ contacts: [waiting], standards })).toEqual(tasksIn({ contacts: [waiting] }));
  });
});

describe('who gets a task', () => {
  const many = (count: number): readonly TypedCells[] =>
    Array.from({ length: count }, (_none, index) => ({ ...waiting, id: `C-${index}`, client: `Company ${index}` }));
  const whoOf = (
    contacts: readonly TypedCells[],
    staff = STAFF,
    calendar: readonly TypedCells[] = [],
  ): readonly string[] => tasksIn({ contacts, staff, calendar }).map(({ employee }) => employee);

  test('whom the row names, when that person holds the role', () => {
    expect(whoOf([{ ...waiting, employee: 'Pavel' }])).toEqual(['Pavel']);
    expect(['Olga', 'Pavel']).toContain(whoOf([{ ...waiting, employee: 'Dmitri' }])[0]);
  });

  test('shared out about evenly, and the same from day to day', () => {
    const today = whoOf(many(200));
    const olgas = today.filter((name) => name === 'Olga').length;
    expect(olgas).toBeGreaterThan(70);
    expect(olgas).toBeLessThan(130);
    const tomorrow = tasksIn({ contacts: many(200) }, when('2026-03-02T12:01')).map(({ employee }) => employee);
    expect(tomorrow).toEqual(today);
  });

  test('whoever is away gets nothing, and nobody else’s share moves', () => {
    const calendar = [{ date: at('2026-03-02'), kind: 'Absent', note: 'Olga, holiday' }];
    const three = [...STAFF, { name: 'Nina', roles: 'inbound' }];
    const all = whoOf(many(60), three);
    const without = whoOf(many(60), three, calendar);
    expect(without).not.toContain('Olga');
    all.forEach((name, index) => expect(name === 'Olga' || without[index] === name).toBe(true));
  });

  test.each(['2026-03-01', '2026-03-03'])('whoever is away on %s works on 2 March as on any day', (date) => {
    const calendar = [{ date: at(date), kind: 'Absent', note: 'Olga, holiday' }];
    expect(whoOf([{ ...waiting, employee: 'Olga' }], STAFF, calendar)).toEqual(['Olga']);
  });

  test('a holiday named after somebody is nobody’s absence', () => {
    const calendar = [{ date: at('2026-03-02'), kind: 'Short', from: '9:00', to: '16:00', note: 'Birthday of Olga' }];
    expect(whoOf([{ ...waiting, employee: 'Olga' }], STAFF, calendar)).toEqual(['Olga']);
  });

  test('one person’s absence closes nobody’s door', () => {
    const calendar = [{ date: at('2026-03-02'), kind: 'Absent', note: 'Olga' }];
    const [task] = tasksIn({ contacts: [waiting], calendar });
    expect(task?.due).toBe(when('2026-03-02T12:05'));
  });

  describe('while somebody is on holiday', () => {
    const onHoliday = (absence: TypedCells, others = STAFF): readonly TypedCells[] =>
      others.map((row) => (row['name'] === 'Olga' ? { ...row, ...absence } : row));
    const away = { awayUntil: at('2026-03-15'), substitute: 'Marina' };

    test('the substitute has the tasks, whatever role it is, and sees whose they are', () => {
      const contacts = [{ ...waiting, employee: 'Olga' }];
      const task = onlyTask(tasksIn({ contacts, staff: onHoliday(away) }), 'inbound.reply');
      expect(task.employee).toBe('Marina');
      expect(task.facts).toContain('Instead of Olga.');
    });

    test('the others keep their share: only what was theirs has another name', () => {
      const all = whoOf(many(60));
      const during = whoOf(many(60), onHoliday(away));
      expect(during).toEqual(all.map((name) => (name === 'Olga' ? 'Marina' : name)));
    });

    test.each([
      ['before it begins', { ...away, awayFrom: at('2026-03-03') }],
      ['when it is over', { ...away, awayUntil: at('2026-03-01') }],
      ['without a day', { substitute: 'Marina' }],
    ])('%s the tasks are their own', (_when, absence) => {
      expect(whoOf([{ ...waiting, employee: 'Olga' }], onHoliday(absence))).toEqual(['Olga']);
    });

    test('on its first and last day the substitute works', () => {
      const day = { awayFrom: at('2026-03-02'), awayUntil: at('2026-03-02'), substitute: 'Marina' };
      expect(whoOf([{ ...waiting, employee: 'Olga' }], onHoliday(day))).toEqual(['Marina']);
    });

    test('without a substitute the others of the role share the work', () => {
      expect(new Set(whoOf(many(20), onHoliday({ awayUntil: at('2026-03-15') })))).toEqual(new Set(['Pavel']));
    });

    test('a substitute who is away too passes it on; two who name each other are both away', () => {
      const passing = onHoliday(away).map((row) =>
        row['name'] === 'Marina' ? { ...row, awayUntil: at('2026-03-10'), substitute: 'Igor' } : row,
      );
      expect(whoOf([{ ...waiting, employee: 'Olga' }], passing)).toEqual(['Igor']);
      const round = passing.map((row) => (row['name'] === 'Marina' ? { ...row, substitute: 'Olga' } : row));
      expect(whoOf([{ ...waiting, employee: 'Olga' }], round)).toEqual(['Pavel']);
    });

    test('whoever has left passes on what names them, and new work goes to those who are there', () => {
      const left = onHoliday({ until: at('2026-02-27'), substitute: 'Marina' });
      const task = onlyTask(tasksIn({ contacts: [{ ...waiting, employee: 'Olga' }], staff: left }), 'inbound.reply');
      expect(task.employee).toBe('Marina');
      expect(task.facts).toContain('Instead of Olga, who has left.');
      expect(new Set(whoOf(many(20), left))).toEqual(new Set(['Pavel']));
    });

    test('a substitute who has left is none', () => {
      const gone = onHoliday(away).map((row) => (row['name'] === 'Marina' ? { ...row, until: at('2026-02-27') } : row));
      expect(whoOf([{ ...waiting, employee: 'Olga' }], gone)).toEqual(['Pavel']);
    });
  });

  test('a role that has ended gets nothing; without anybody the task has no name', () => {
    const staff = [{ name: 'Olga', roles: 'inbound', until: at('2026-03-01') }];
    expect(whoOf([{ ...waiting, employee: 'Olga' }], staff)).toEqual(['']);
  });
});

describe('tasks as a whole', () => {
  test('a key stands once and a company is called once, on any day of the demo', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 8, max: 19 }), (day, hour) => {
        const now = Math.floor(momentAt('2026-09-10')) + day + hour / 24;
        const tasks = tasksOf(analyseDemo('en', now), textsOf('en'));
        const keys = tasks.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
        const called = tasks
          .filter(({ kind }) => kind === 'call' || kind === 'reply')
          .map(({ partyIndex }) => partyIndex);
        expect(called).toEqual([...new Set(called)]);
      }),
      runs(6),
    );
  });

  test('both languages have the same tasks', () => {
    const now = momentAt('2026-11-23T09:00');
    const keys = (language: 'ru' | 'en'): readonly string[] =>
      tasksOf(analyseDemo(language, now), textsOf(language)).map(
        ({ key, turn, role }) => `${formatTaskKey(key)} ${turn} ${role}`,
      );
    // Keys that name a person or a line are spelled as the person is, and the lot falls by names.
    const comparable = (key: string): boolean => !/^(conflict|papers-of|prospect|dead-line|test-inquiry):/.test(key);
    expect(keys('en').filter(comparable)).toEqual(keys('ru').filter(comparable));
  });

  test('copied rows with one id are told apart until they are repaired', () => {
    const copy = { ...waiting, client: 'Beta' };
    const keys = tasksIn({ contacts: [waiting, copy] }, NOW).map(({ key }) => key);
    expect(keys.filter(({ rule }) => rule === 'reply')).toEqual([
      { rule: 'reply', row: 'C-1' },
      { rule: 'reply', row: 'C-1', place: 3 },
    ]);
  });

  test('the lot is the same on every machine', () => {
    expect([stableHash(''), stableHash('reply:C-1 Olga')]).toEqual([2872998923, 1419973616]);
  });
});
