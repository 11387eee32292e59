import { moneyOf } from '../../../../src/core/values/money';
import { when } from '../../../builders/rows';
import { client, inbound, keysOf, outbound } from './ruleRows';
import { at, onlyTask, tasksIn, type TypedCells, type TypedTables } from './smallCompany';

describe('client care', () => {
  const monthly = ['2025-08-03', '2025-09-02', '2025-10-02', '2025-11-01', '2025-12-01'];
  const bought = (days: readonly string[]): readonly TypedCells[] =>
    days.map((day, index) => ({ id: `S-${index}`, date: at(day), client: 'K-1', revenue: 1000 }));

  test('a broken buying rhythm, with the money at stake', () => {
    const task = onlyTask(
      tasksIn({ clients: [client], sales: bought(monthly) }, when('2026-01-19T12:00')),
      'care.atRisk',
    );
    expect(task).toMatchObject({
      key: { rule: 'risk', row: 'K-1', day: '2025-12-01' },
      employee: 'Marina',
      party: 'Alfa',
      money: moneyOf(1000),
    });
    expect(task.why).toContain('Usually buys every 30 days, silent for 49');
  });

  test('up to which day purchases are known is said while accounting tells nothing new', () => {
    const sold = (last: string, sourceKey: string): readonly TypedCells[] => [
      ...bought(monthly),
      ...['2025-12-03', '2025-12-12', last].map((day, index) => ({
        id: `S-1${index}`,
        date: at(day),
        client: 'K-2',
        revenue: 10,
        sourceKey: sourceKey && `${sourceKey} ${index}`,
      })),
    ];
    const told = (last: string, sourceKey = 'shipment'): string => {
      const sales = sold(last, sourceKey);
      return onlyTask(tasksIn({ clients: [client], sales }, when('2026-01-19T12:00')), 'care.atRisk').facts;
    };
    expect(told('2025-12-22')).toContain('(since 2025-12-01). By data of 2025-12-22.');
    expect(told('2026-01-16')).not.toContain('By data of');
    expect(told('2025-12-22', '')).not.toContain('By data of');
    const steady = bought(['2025-12-01', '2025-12-20', '2026-01-10', '2026-02-01', '2026-02-20']);
    const quiet = steady.map((sale, index) => ({ ...sale, sourceKey: `shipment ${index}` }));
    expect(
      onlyTask(tasksIn({ clients: [client], sales: quiet }, when('2026-03-20T12:00')), 'care.quiet').facts,
    ).toContain('By data of 2026-02-20.');
  });

  test.each([
    {
      owes: { debt: 4500, overdueDays: 12, asOf: at('2026-01-17') },
      said: ' Owes 4,500 ₽, 12 days overdue.',
    },
    { owes: { debt: 4500 }, said: ' Owes 4,500 ₽.' },
    { owes: { debt: 0, asOf: at('2026-01-17') }, said: '' },
    { owes: { debt: -300 }, said: '' },
  ])('what the client owes is told to whoever calls: "$said"', ({ owes, said }) => {
    const clients = [{ ...client, ...owes }];
    const facts = (typed: TypedTables, standard: 'care.atRisk' | 'care.touch'): string =>
      onlyTask(tasksIn(typed, when('2026-01-19T12:00')), standard).facts;
    expect(/\(since 2025-12-01\)\.(.*)$/.exec(facts({ clients, sales: bought(monthly) }, 'care.atRisk'))?.[1]).toBe(
      said,
    );
    const touched = [{ ...client, ...owes, nextTouchOn: at('2026-01-19') }];
    expect(facts({ clients: touched }, 'care.touch')).toBe(`Contact set for 2026-01-19.${said}`);
  });

  test('what was owed by a list of debts is of its day once a later list does not name the client', () => {
    const owing = { ...client, debt: 4500, asOf: at('2026-01-10') };
    const other = { id: 'K-9', name: 'Fir', debt: 100, asOf: at('2026-01-17') };
    const clients = [owing, other];
    const { facts } = onlyTask(tasksIn({ clients, sales: bought(monthly) }, when('2026-01-19T12:00')), 'care.atRisk');
    expect(facts).toContain('Owes 4,500 ₽ (as of 2026-01-10).');
  });

  test('is called again only after a pause', () => {
    const talk = { ...outbound, employee: 'Marina', result: 'Reached' };
    const on = (day: string): readonly string[] =>
      keysOf(
        { clients: [client], sales: bought(monthly), contacts: [{ ...talk, at: at('2026-01-19T11:00') }] },
        when(day),
      );
    expect(on('2026-01-26T12:00')).toEqual([]);
    expect(on('2026-02-02T12:00')).toEqual(['risk:K-1:2026-01-19']);
  });

  test('a client lost for good is one of the last things to do', () => {
    const task = onlyTask(
      tasksIn({ clients: [client], sales: bought(monthly) }, when('2026-04-20T12:00')),
      'care.lost',
    );
    expect(task).toMatchObject({ key: { rule: 'lost', row: 'K-1', day: '2025-12-01' }, priority: 6 });
  });

  test('the next contact comes by the day that was set, else by the rhythm', () => {
    const talk = { ...outbound, employee: 'Marina', result: 'Reached', at: at('2026-01-20T11:00') };
    const rhythmic = { ...client, touchEveryDays: 30 };
    expect(keysOf({ clients: [rhythmic], contacts: [talk] })).toEqual(['touch:K-1:2026-02-19']);
    const set = { ...rhythmic, nextTouchOn: at('2026-03-02') };
    expect(keysOf({ clients: [set], contacts: [talk] })).toEqual(['touch:K-1:2026-03-02']);
    expect(keysOf({ clients: [{ ...set, nextTouchOn: at('2026-03-09') }], contacts: [talk] })).toEqual([]);
  });

  test('a talk on the very day that was set keeps it, and one a day before does not', () => {
    const set = { ...client, touchEveryDays: 30, nextTouchOn: at('2026-03-02') };
    const talk = (on: string): TypedCells => ({ ...outbound, employee: 'Marina', result: 'Reached', at: at(on) });
    expect(keysOf({ clients: [set], contacts: [talk('2026-03-02T09:00')] })).toEqual([]);
    expect(keysOf({ clients: [set], contacts: [talk('2026-03-01T09:00')] })).toEqual(['touch:K-1:2026-03-02']);
  });

  test('a client who buys and whom nobody talks to', () => {
    const sales = bought(['2025-12-01', '2025-12-20', '2026-01-10', '2026-02-01', '2026-02-20']);
    expect(keysOf({ clients: [client], sales })).toEqual(['quiet:K-1:2025-12-01']);
  });

  test('is missed from the thirtieth, sixtieth or ninetieth day on, by what they bring in a year', () => {
    const clients = ['A', 'B', 'C'].map((name) => ({ id: `K-${name}`, name, manager: 'Marina' }));
    const sales = [
      ['A', 8000],
      ['B', 1500],
      ['C', 500],
    ].flatMap(([name, revenue]) =>
      ['2025-11-20', '2026-02-20'].map((day) => ({ id: `S-${name} ${day}`, date: at(day), client: name, revenue })),
    ) as TypedCells[];
    const missed = (talkedOn: string): readonly string[] => {
      const talks = clients.map(({ name }, index) => ({
        ...{ ...outbound, phone: '', client: name, employee: 'Marina', result: 'Reached' },
        ...{ id: `C-${index}`, at: at(talkedOn) },
      }));
      return keysOf({ clients, sales, contacts: talks });
    };
    expect(missed('2026-02-01T11:00')).toEqual([]);
    expect(missed('2026-01-31T11:00')).toEqual(['quiet:K-A:2026-01-31']);
    expect(missed('2026-01-01T11:00')).toEqual(['quiet:K-A:2026-01-01', 'quiet:K-B:2026-01-01']);
    expect(missed('2025-12-02T11:00')).toHaveLength(3);
    expect(
      onlyTask(tasksIn({ clients: [client], sales: bought(['2026-01-01', '2026-02-20']) }), 'care.quiet').facts,
    ).toBe('Buys, but the register shows no conversation for 60 days; class A is called every 30 days.');
  });

  test('three days after a first purchase the client is asked whether all arrived', () => {
    const first = { clients: [client], sales: bought(['2026-02-27']) };
    expect(keysOf(first, when('2026-03-01T12:00'))).toEqual([]);
    const task = onlyTask(tasksIn(first), 'care.first');
    expect(task).toMatchObject({ employee: 'Marina', due: when('2026-03-02T18:00') });
    expect(task.facts).toBe('First purchase on 2026-02-27; nobody has talked to them since.');
    const talk = { ...outbound, result: 'Reached', employee: 'Marina' };
    expect(keysOf({ ...first, contacts: [{ ...talk, at: at('2026-02-27T15:00') }] })).toEqual(['first:K-1:2026-02-27']);
    expect(keysOf({ ...first, contacts: [{ ...talk, at: at('2026-02-28T11:00') }] })).toEqual([]);
  });

  test('whoever bought before the register, or again since, has no first purchase to ask about', () => {
    const sales = bought(['2026-02-27']);
    const old = { ...client, firstPurchaseOn: 'before the register' };
    expect(keysOf({ clients: [old], sales })).toEqual([]);
    expect(keysOf({ clients: [client], sales: bought(['2026-02-20', '2026-02-27']) })).toEqual([]);
  });

  test('whoever has not bought a second time by the usual gap is called', () => {
    const others = [...monthly.slice(0, 4), '2025-12-31'].map((day, index) => ({
      id: `S-9${index}`,
      date: at(day),
      client: 'Beta',
      revenue: 10,
    }));
    const now = when('2026-01-03T12:00');
    const once = [{ id: 'S-1', date: at('2025-12-04'), client: 'K-1', revenue: 1000 }];
    const talk = { ...outbound, result: 'Reached', employee: 'Marina', at: at('2025-12-10T11:00') };
    const typed = { clients: [client], contacts: [talk] };
    const old = [{ ...client, firstPurchaseOn: at('2024-05-01') }];
    const keys = (clients: readonly TypedCells[], at = now): readonly string[] =>
      keysOf({ ...typed, clients, sales: [...others, ...once] }, at).filter((key) => key.includes('K-1'));
    expect(keys([client])).toEqual([]);
    expect(keys([client], when('2026-01-04T12:00'))).toEqual(['second:K-1:2025-12-10']);
    expect(keys(old, when('2026-01-04T12:00'))).toEqual(['risk:K-1:2025-12-10']);
  });

  describe('a claim', () => {
    const complaint = { ...inbound, client: 'K-1', result: 'Claim', answeredAt: at('2026-02-27T10:05') };
    const claimed = { ...complaint, at: at('2026-02-27T10:00'), comment: 'wrong paper' };
    const later = { ...outbound, id: 'C-2', employee: 'Marina', at: at('2026-03-02T10:00') };

    test('is the first thing to do although it was answered, until somebody says how it ended', () => {
      const task = onlyTask(tasksIn({ clients: [client], contacts: [claimed] }), 'care.claim');
      expect(task).toMatchObject({
        key: { row: 'C-1' },
        employee: 'Marina',
        due: when('2026-03-02T18:00'),
        priority: 1,
      });
      expect(task.facts).toBe('A claim of 2026-02-27 ("wrong paper"), 3 days without an outcome.');
    });

    test.each([
      ['a talk', 'Reached', []],
      ['an order', 'Deal', []],
      ['a refusal', 'Refused', []],
      ['a call in vain', 'No answer', ['claim:C-1']],
      ['another complaint', 'Claim', ['claim:C-1']],
    ])('after %s', (_what, result, left) => {
      expect(keysOf({ clients: [client], contacts: [claimed, { ...later, result }] })).toEqual(left);
    });

    test('that nobody has answered waits like any inquiry, and then for its end', () => {
      const { answeredAt: _none, ...waiting } = claimed;
      expect(keysOf({ clients: [client], contacts: [waiting] })[0]).toBe('reply:C-1');
    });
  });

  test('whoever asked not to be disturbed is never called', () => {
    const shy = { ...client, doNotContact: 'yes', nextTouchOn: at('2026-03-02') };
    expect(keysOf({ clients: [shy], sales: bought(monthly) })).toEqual([]);
  });
});
