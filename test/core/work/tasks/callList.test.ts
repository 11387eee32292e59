import fc from 'fast-check';
import { effectsOf } from '../../../../src/core/work/tasks/effects';
import { OUTCOMES } from '../../../../src/core/work/tasks/outcomes';
import type { Task } from '../../../../src/core/work/tasks/task';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { runs } from '../../../builders/runs';
import { when } from '../../../builders/rows';
import { analysed, at, ENGLISH, STAFF, tasksIn, type TypedCells, type TypedTables } from './smallCompany';

const SELLERS: readonly TypedCells[] = [
  ...STAFF,
  { name: 'Alina', roles: 'active' },
  { name: 'Nina', roles: 'active' },
];
const called: TypedCells = { id: 'C-1', direction: 'Out', channel: 'Call', client: 'Company 0', employee: 'Dmitri' };

function companies(count: number, also: TypedCells = {}): readonly TypedCells[] {
  return Array.from({ length: count }, (_none, index) => ({ id: `K-${index}`, name: `Company ${index}`, ...also }));
}

function callList(typed: TypedTables, now?: number): readonly Task[] {
  return tasksIn({ staff: SELLERS, ...typed }, now).filter(({ standard }) => standard === 'active.call');
}

function namesOf(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ party }) => party);
}

/** Who gets each company, by name, of a list long enough for all. */
function sharesOf(typed: TypedTables, now?: number): ReadonlyMap<string, string> {
  const standards = [{ key: 'active.call', role: 'Active sales', threshold: 1000 }];
  return new Map(callList({ standards, ...typed }, now).map(({ party, employee }) => [party, employee]));
}

describe('the list of companies to call', () => {
  test('each active seller gets twenty fresh companies a day, due today', () => {
    const tasks = callList({ clients: companies(200) });
    for (const { name } of SELLERS.filter(({ roles }) => roles === 'active'))
      expect(tasks.filter(({ employee }) => employee === name)).toHaveLength(20);
    expect(tasks).toHaveLength(60);
    expect(tasks[0]).toMatchObject({ role: 'active', due: when('2026-03-02T18:00'), what: 'Call a new company' });
    expect(tasks[0]?.facts).toBe('No contact and no sale yet.');
  });

  test('those called today are part of the twenty', () => {
    const clients = companies(200, { seller: 'Dmitri' });
    const contacts = ['Company 0', 'Company 1', 'Company 1'].map((client, index) => ({
      ...called,
      ...{ id: `C-${index}`, client, result: 'No answer', at: at(`2026-03-02T1${index}:00`) },
    }));
    const tasks = callList({ clients, contacts });
    expect(tasks).toHaveLength(18);
    expect(namesOf(tasks)).not.toContain('Company 1');
  });

  test('a company that somebody talked to, that has bought, is in a deal or asked not to be called is not fresh', () => {
    const clients = [
      ...companies(5),
      { id: 'K-5', name: 'Company 5', doNotContact: 'yes' },
      { id: 'K-6', name: 'Company 6', mergedInto: 'K-4' },
    ];
    const contacts = [
      { ...called, result: 'Reached', at: at('2025-06-02T10:00') },
      { ...called, id: 'C-2', client: 'Company 1', direction: 'In', result: 'Spam', at: at('2025-06-02T10:00') },
    ];
    const sales = [{ id: 'S-1', date: at('2025-01-01'), client: 'Company 2', revenue: 1 }];
    const deals = [{ id: 'D-1', openedOn: at('2026-03-02'), client: 'Company 3', seller: 'Dmitri', stage: 'Offer' }];
    expect(namesOf(callList({ clients, contacts, sales, deals }))).toEqual(['Company 4']);
  });

  test.each([
    ['refused 90 days ago', 'Refused', '2025-12-02', ['Company 0']],
    ['refused 89 days ago', 'Refused', '2025-12-03', []],
    ['not reached 90 days ago', 'No answer', '2025-12-02', ['Company 0']],
    ['no client at all', 'Not a client', '2025-12-02', []],
  ])('a company that %s', (_what, result, day, expected) => {
    const contacts = [{ ...called, result, at: at(`${day}T10:00`) }];
    const tasks = callList({ clients: companies(1), contacts });
    expect(namesOf(tasks)).toEqual(expected);
    expect(tasks.map(({ employee }) => employee)).toEqual(expected.map(() => 'Dmitri'));
  });

  test('a company that refused, but agreed to a call in spring, waits for spring', () => {
    const contacts = [{ ...called, result: 'Refused', at: at('2025-11-02T10:00'), nextStepOn: at('2026-04-01') }];
    expect(callList({ clients: companies(1), contacts })).toEqual([]);
  });

  test('the segment in focus comes first, then the order of Clients, and those who refused come last', () => {
    const segments = ['Retail', 'Schools', '', 'schools', 'Schools'];
    const clients = segments.map((segment, index) => ({ ...companies(5)[index], segment, seller: 'Dmitri' }));
    const contacts = [{ ...called, client: 'Company 1', result: 'Refused', at: at('2025-06-02T10:00') }];
    const settings = [{ key: 'focusSegment', value: 'Schools' }];
    const tasks = callList({ clients, contacts, settings });
    expect(namesOf(tasks)).toEqual(['Company 3', 'Company 4', 'Company 1', 'Company 0', 'Company 2']);
    expect(tasks[2]?.facts).toBe('Refused on 2025-06-02; segment "Schools", which is in focus.');
  });

  test('companies are shared about evenly, and a company more moves none of the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (place) => {
        const clients = companies(300);
        const before = sharesOf({ clients });
        const more = [...clients.slice(0, place), { id: 'K-new', name: 'Newcomer' }, ...clients.slice(place)];
        const after = sharesOf({ clients: more });
        expect([...after].filter(([name]) => name !== 'Newcomer')).toEqual(
          [...after.keys()].filter((name) => name !== 'Newcomer').map((name) => [name, before.get(name)]),
        );
        for (const seller of ['Dmitri', 'Alina', 'Nina'])
          expect([...before.values()].filter((name) => name === seller).length).toBeGreaterThan(70);
      }),
      runs(5),
    );
  });

  test('whoever leaves gives up only the own share; whoever is away for a day finds it on return', () => {
    const clients = companies(300);
    const all = sharesOf({ clients });
    const left = sharesOf({ clients, staff: SELLERS.filter(({ name }) => name !== 'Nina') });
    const others = [...all].filter(([, seller]) => seller !== 'Nina');
    expect(others.map(([name]) => left.get(name))).toEqual(others.map(([, seller]) => seller));
    expect(left.size).toBe(300);
    const calendar = [{ date: at('2026-03-02'), kind: 'Absent', note: 'Nina' }];
    const without = sharesOf({ clients, calendar });
    expect([...without]).toEqual(others);
    expect(sharesOf({ clients, calendar }, when('2026-03-03T12:00'))).toEqual(all);
  });

  test('without anybody in the role the list is nobody’s', () => {
    expect(callList({ clients: companies(30), staff: [] }).map(({ employee }) => employee)).toEqual(
      Array.from({ length: 20 }, () => ''),
    );
  });

  test('a company cannot be waved away: what came of it is written as a contact', () => {
    expect(OUTCOMES.prospect).not.toContain('notNeeded');
    const analysis = analysed({ contacts: [], clients: companies(1), staff: SELLERS });
    const [task] = tasksOf(analysis, ENGLISH);
    const tick = { turn: 0, comment: '', nextStepOn: null, employee: 'Dmitri' } as const;
    const { appends } = task ? effectsOf(task, { ...tick, outcome: 'notClient' }, analysis, 'en') : { appends: [] };
    expect(appends).toMatchObject([{ table: 'contacts', cells: { client: 'Company 0', result: 'Not a client' } }]);
    const contacts = [{ ...called, result: 'Not a client', at: at('2026-03-02T10:00') }];
    expect(tasksIn({ clients: companies(1), contacts }, when('2026-03-03T12:00'))).toEqual([]);
  });
});
