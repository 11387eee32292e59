import { textOfCell } from '../../../../src/core/register/schema/columns';
import { moneyOf } from '../../../../src/core/values/money';
import { formatTaskKey } from '../../../../src/core/work/tasks/taskKey';
import { when } from '../../../builders/rows';
import { at, onlyTask, tasksIn, type TypedCells, type TypedTables } from './smallCompany';

const call: TypedCells = { channel: 'Call', client: 'Alfa', phone: '+73842000001' };
const inbound: TypedCells = { ...call, id: 'C-1', direction: 'In', at: at('2026-03-02T10:00') };
const outbound: TypedCells = { ...call, id: 'C-1', direction: 'Out', employee: 'Dmitri', at: at('2026-02-26T11:00') };
const client: TypedCells = { id: 'K-1', name: 'Alfa', manager: 'Marina', phone: '+73842000001' };

function keysOf(typed: TypedTables, now?: number): readonly string[] {
  return tasksIn(typed, now).map(({ key }) => formatTaskKey(key));
}

describe('reply to whoever waits', () => {
  test('one task an inquiry, due at the deadline of its channel', () => {
    const again = { ...inbound, id: 'C-2', at: at('2026-03-02T11:00') };
    const task = onlyTask(tasksIn({ contacts: [inbound, again] }), 'inbound.reply');
    expect(task).toMatchObject({
      key: { rule: 'reply', row: 'C-1' },
      role: 'inbound',
      due: when('2026-03-02T10:15'),
      priority: 1,
    });
    expect(task.why).toBe(
      'Waiting 2 h of working time, target 15 min; contacted us twice. ' +
        'Standard: answer everybody within the time set for the channel.',
    );
  });

  test('whoever must be answered sooner comes first, whatever came first', () => {
    const letter = { ...inbound, at: at('2026-03-02T11:50'), channel: 'Email' };
    const ring = { ...inbound, id: 'C-2', at: at('2026-03-02T11:55'), client: 'Beta', phone: '' };
    expect(keysOf({ contacts: [letter, ring] })).toEqual(['reply:C-2', 'reply:C-1']);
  });

  test('the same company is not asked to be called for another reason as well', () => {
    const step = { ...outbound, id: 'C-0', result: 'Lead', nextStep: 'Send samples', nextStepOn: at('2026-03-02') };
    expect(keysOf({ contacts: [step, inbound] })).toEqual(['reply:C-1', 'wait:C-1']);
  });

  test('gone once somebody has answered', () => {
    expect(keysOf({ contacts: [{ ...inbound, answeredAt: at('2026-03-02T11:00') }] })).toEqual([]);
  });
});

describe('do the agreed next step', () => {
  const agreed = { ...outbound, result: 'Reached', nextStep: 'Send samples', nextStepOn: at('2026-03-02') };

  test('on its day, by the side that agreed it', () => {
    const task = onlyTask(tasksIn({ contacts: [agreed] }), 'active.nextStep');
    expect(task).toMatchObject({
      key: { rule: 'step', row: 'C-1', day: '2026-03-02' },
      what: 'Send samples',
      employee: 'Dmitri',
    });
  });

  test('not before its day, and not sixty days after it', () => {
    expect(keysOf({ contacts: [agreed] }, when('2026-03-01T12:00'))).toEqual([]);
    expect(keysOf({ contacts: [agreed] }, when('2026-05-01T12:00'))).toEqual(['step:C-1:2026-03-02']);
    expect(keysOf({ contacts: [agreed] }, when('2026-05-02T12:00'))).toEqual([]);
  });

  test('belongs to care once the company has bought', () => {
    const sales = [{ id: 'S-1', date: at('2026-02-27'), client: 'Alfa', revenue: 100 }];
    expect(onlyTask(tasksIn({ contacts: [agreed], clients: [client], sales }), 'care.nextStep').employee).toBe(
      'Marina',
    );
  });

  test.each([
    ['a talk on the day', { result: 'Reached', at: at('2026-03-02T09:30') }],
    ['a later agreement', { result: 'Reached', at: at('2026-02-27T09:30'), nextStepOn: at('2026-03-09') }],
    ['a refusal', { result: 'Refused', at: at('2026-02-27T09:30') }],
  ])('ends with %s', (_what, later) => {
    expect(keysOf({ contacts: [agreed, { ...outbound, id: 'C-2', ...later }] })).toEqual([]);
  });

  test('a talk in between about something else leaves it standing', () => {
    const between = { ...outbound, id: 'C-2', result: 'Reached', at: at('2026-02-28T09:30') };
    expect(keysOf({ contacts: [agreed, between] })).toEqual(['step:C-1:2026-03-02']);
  });

  test('a call that did not get through is a try and moves it to the next working day', () => {
    const tried = { ...outbound, id: 'C-2', result: 'No answer', at: at('2026-03-02T09:30') };
    const task = onlyTask(tasksIn({ contacts: [agreed, tried] }), 'active.nextStep');
    expect(task).toMatchObject({ turn: 1, due: when('2026-03-03T18:00') });
  });

  test('the step of a deal comes before that of a contact', () => {
    const deals = [
      {
        id: 'D-1',
        openedOn: at('2026-02-20'),
        client: 'Alfa',
        seller: 'Olga',
        stage: 'Offer',
        nextStepOn: at('2026-03-02'),
      },
    ];
    expect(keysOf({ contacts: [agreed], clients: [client], deals })).toEqual(['step:D-1:2026-03-02']);
  });
});

describe('a deal without a next step', () => {
  const deal: TypedCells = {
    id: 'D-1',
    openedOn: at('2026-02-27'),
    client: 'Alfa',
    seller: 'Dmitri',
    stage: 'Offer',
    amount: 5000,
  };

  test('is its seller’s task at once', () => {
    const task = onlyTask(tasksIn({ deals: [deal] }), 'active.stuck');
    expect(task).toMatchObject({
      key: { rule: 'stuck', row: 'D-1', day: '2026-02-27' },
      employee: 'Dmitri',
      due: when('2026-02-27T18:00'),
      money: moneyOf(5000),
    });
    expect(task.facts).toBe('A deal of 5,000 ₽ has had no next step for 3 days, since 2026-02-27.');
  });

  test('opened today it has no step since today', () => {
    const [task] = tasksIn({ deals: [{ ...deal, openedOn: at('2026-03-02') }] });
    expect(task?.facts).toBe('A deal of 5,000 ₽ has had no next step since today.');
  });

  test('seven days later it is the owner’s task too, by name of the seller', () => {
    expect(keysOf({ deals: [deal] }, when('2026-03-05T12:00'))).toEqual(['stuck:D-1:2026-02-27']);
    const tasks = tasksIn({ deals: [deal] }, when('2026-03-06T12:00'));
    expect(tasks.map(({ standard }) => standard)).toEqual(['active.stuck', 'owner.stuck']);
    expect(onlyTask(tasks, 'owner.stuck').facts).toMatch(/for 7 days, since 2026-02-27; seller Dmitri\.$/);
  });

  test('a step of the deal or of a contact with its client is a step, on its own day too', () => {
    const agreed = { ...outbound, result: 'Reached', at: at('2026-02-27T11:00'), nextStepOn: at('2026-03-02') };
    expect(keysOf({ deals: [{ ...deal, nextStepOn: at('2026-03-09') }] })).toEqual([]);
    expect(keysOf({ deals: [deal], contacts: [{ ...agreed, nextStepOn: at('2026-03-09') }] })).toEqual([]);
    expect(keysOf({ deals: [deal], contacts: [agreed] })).toEqual(['step:C-1:2026-03-02']);
  });

  test('a step whose day has passed is asked for itself, until they talk and agree nothing', () => {
    const passed = { ...deal, nextStepOn: at('2026-02-27') };
    const talked = { ...outbound, result: 'Reached', at: at('2026-02-28T11:00') };
    expect(keysOf({ deals: [passed] })).toEqual(['step:D-1:2026-02-27']);
    expect(keysOf({ deals: [passed], contacts: [talked] })).toEqual(['stuck:D-1:2026-02-28']);
  });

  test('after a talk without a step it comes back the next day, as a task of its own', () => {
    const talked = { ...outbound, result: 'Reached', at: at('2026-03-02T11:00') };
    expect(keysOf({ deals: [deal], contacts: [talked] })).toEqual([]);
    expect(keysOf({ deals: [deal], contacts: [talked] }, when('2026-03-03T09:00'))).toEqual(['stuck:D-1:2026-03-02']);
  });

  test('belongs to care once the company has bought', () => {
    const sales = [{ id: 'S-1', date: at('2026-02-27'), client: 'Alfa', revenue: 100 }];
    const tasks = tasksIn({ deals: [deal], clients: [client], sales });
    expect(onlyTask(tasks, 'care.stuck').employee).toBe('Marina');
  });

  test('a closed deal asks for nothing', () => {
    expect(keysOf({ deals: [{ ...deal, stage: 'Lost', closedOn: at('2026-02-28') }] })).toEqual([]);
  });
});

describe('active sales', () => {
  test('a lead without a next step asks for one the day after', () => {
    const lead = { ...outbound, result: 'Lead', at: at('2026-02-27T11:00') };
    expect(keysOf({ contacts: [lead] })).toEqual(['lead:C-1']);
    expect(keysOf({ contacts: [lead] }, when('2026-02-27T17:00'))).toEqual([]);
  });

  test('a lead asks for a step as long as a talk may win a client, and no longer', () => {
    const lead = { ...outbound, result: 'Lead', at: at('2026-02-27T11:00') };
    expect(keysOf({ contacts: [lead] }, when('2026-05-28T12:00'))).toEqual(['lead:C-1']);
    expect(keysOf({ contacts: [lead] }, when('2026-05-29T12:00'))).toEqual([]);
  });

  test('calls in vain before the lead are no tries of its step', () => {
    const before = { ...outbound, id: 'C-0', result: 'No answer', at: at('2026-02-25T11:00') };
    const lead = { ...outbound, result: 'Lead' };
    const after = { ...outbound, id: 'C-2', result: 'No answer', at: at('2026-02-27T11:00') };
    expect(tasksIn({ contacts: [before, lead] }).map(({ turn }) => turn)).toEqual([0]);
    expect(tasksIn({ contacts: [before, lead, after] }).map(({ turn }) => turn)).toEqual([1]);
  });

  test('is called by the number they were last talked to on, else by the one in Clients', () => {
    const lead = { ...outbound, result: 'Lead' };
    const known = { ...client, phone: '+73842000009' };
    expect(tasksIn({ contacts: [lead], clients: [known] }).map(({ phone }) => phone)).toEqual(['+73842000001']);
    expect(tasksIn({ contacts: [{ ...lead, phone: '' }], clients: [known] }).map(({ phone }) => phone)).toEqual([
      '+73842000009',
    ]);
  });

  test('an open deal is a next step of its own kind', () => {
    const deals = [{ id: 'D-1', openedOn: at('2026-02-26'), client: 'Alfa', seller: 'Dmitri', stage: 'Offer' }];
    expect(keysOf({ contacts: [{ ...outbound, result: 'Lead' }], deals })).toEqual(['stuck:D-1:2026-02-26']);
  });

  test.each([
    [1, ['retry:C-1']],
    [2, ['retry:C-2']],
    [3, []],
  ])('whoever was not reached %i times', (times, expected) => {
    const contacts = Array.from({ length: times }, (_none, index) => ({
      ...outbound,
      id: `C-${index + 1}`,
      at: at(`2026-02-2${index + 4}T11:00`),
      result: 'No answer',
    }));
    expect(keysOf({ contacts })).toEqual(expected);
  });

  const vain = { ...outbound, result: 'No answer' };

  test.each([
    { title: 'yesterday', day: '2026-03-01T11:00', expected: ['retry:C-1'] },
    { title: 'this morning', day: '2026-03-02T09:30', expected: [] },
    { title: '30 days ago', day: '2026-01-31T11:00', expected: ['retry:C-1'] },
    { title: '31 days ago, as good as never', day: '2026-01-30T11:00', expected: [] },
  ])('whoever did not pick up $title', ({ day, expected }) => {
    expect(keysOf({ contacts: [{ ...vain, at: at(day) }] })).toEqual(expected);
  });

  test.each([
    { title: 'have refused before', before: { result: 'Refused' } },
    { title: 'came to us before', before: { direction: 'In', result: 'Reached', answeredAt: at('2026-02-20T11:05') } },
  ])('those who $title are not pressed', ({ before }) => {
    const talk = { ...outbound, id: 'C-0', at: at('2026-02-20T11:00'), ...before };
    expect(keysOf({ contacts: [talk, vain] })).toEqual([]);
  });

  test('whoever has bought is not called as somebody new', () => {
    const sales = [{ id: 'S-1', date: at('2026-02-27'), client: 'Alfa', revenue: 100 }];
    expect(keysOf({ contacts: [vain], clients: [client], sales })).toEqual(['first:K-1:2026-02-27']);
  });
});

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
    ).toBe('Buys, yet there is no talk in the register: 60 days; class A is called every 30 days.');
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
      expect(task.facts).toBe('A claim of 2026-02-27 ("wrong paper"), 3 days without an end.');
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

describe('documents', () => {
  test('papers that are not ready, by their time', () => {
    const documents = [
      {
        id: 'P-1',
        requestedAt: at('2026-03-02T10:00'),
        client: 'Alfa',
        type: 'Invoice',
        dueAt: at('2026-03-02T16:00'),
      },
      { id: 'P-2', requestedAt: at('2026-02-27T10:00'), client: 'Alfa', type: 'Act' },
      { id: 'P-3', requestedAt: at('2026-02-27T10:00'), client: 'Alfa', type: 'Act', doneAt: at('2026-02-27T11:00') },
    ];
    const found = tasksIn({ documents }).map(({ key, due }) => [formatTaskKey(key), due]);
    // Asked for on Friday without a time: by the end of the next working day.
    expect(found).toEqual([
      ['document:P-1', when('2026-03-02T16:00')],
      ['document:P-2', when('2026-03-02T18:00')],
    ]);
  });

  test.each([
    { day: '2026-01-01', keys: ['papers:D-1'] },
    { day: '2025-12-31', keys: [] },
  ])('a deal won on $day without papers, seen on 2 March: $keys', ({ day, keys }) => {
    const won = { id: 'D-1', openedOn: at('2025-12-20'), client: 'Alfa', seller: 'Dmitri', stage: 'Won', amount: 5000 };
    expect(keysOf({ deals: [{ ...won, closedOn: at(day) }] })).toEqual(keys);
  });

  test('a deal won without papers', () => {
    const won = { id: 'D-1', openedOn: at('2026-02-20'), client: 'Alfa', seller: 'Dmitri', stage: 'Won' };
    const deals = [{ ...won, closedOn: at('2026-02-27'), amount: 5000 }];
    expect(onlyTask(tasksIn({ deals }), 'documents.papers').key).toEqual({ rule: 'papers', row: 'D-1' });
    const documents = [
      {
        id: 'P-1',
        requestedAt: at('2026-02-28T10:00'),
        client: 'Alfa',
        type: 'Act',
        deal: 'd-1',
        doneAt: at('2026-02-28T11:00'),
      },
    ];
    expect(keysOf({ deals, documents })).toEqual([]);
  });
});

describe('the owner', () => {
  const recorded = { ...inbound, answeredAt: at('2026-02-27T15:00'), recording: 'https://calls.example/1' };
  const calls = (count: number, result: string): readonly TypedCells[] =>
    Array.from({ length: count }, (_none, index) => ({
      ...recorded,
      id: `${result}-${index}`,
      at: at('2026-02-27T15:00'),
      phone: `+7384200${String(1000 + index + result.length * 100)}`,
      client: '',
      employee: 'Olga',
      result,
    }));

  test('listens to every refusal of the day before and to one more by lot', () => {
    const tasks = tasksIn({ contacts: [...calls(2, 'Refused'), ...calls(5, 'Reached')] });
    const listened = tasks.filter(({ key }) => key.rule === 'listen').map(({ key }) => key.row.split('-')[0]);
    expect(listened.sort()).toEqual(['Reached', 'Refused', 'Refused']);
  });

  test('listens to what was closed as spam or no client, first where the same party wrote or bought since', () => {
    const [first, second, third] = calls(3, 'Spam').map((one, index) => ({
      ...one,
      id: `Spam-${index}`,
      phone: `+7384200140${index}`,
    }));
    const closed = [first, { ...second, result: 'Not a client' }, third].map((one) => ({ ...one, answeredAt: '' }));
    const wrote = {
      ...inbound,
      id: 'C-9',
      at: at('2026-02-28T11:00'),
      phone: '+73842001402',
      client: '',
      answeredAt: at('2026-02-28T11:05'),
    };
    const listened = tasksIn({ contacts: [...closed, wrote] }).filter(({ key }) => key.rule === 'listen');
    expect(listened.map(({ key }) => key.row)).toEqual(['Spam-2', 'Spam-0', 'Spam-1']);
  });

  test('the lot falls the same whatever the order of rows, and listening to a call brings up no other', () => {
    const contacts = calls(5, 'Reached');
    const [drawn] = keysOf({ contacts });
    expect(keysOf({ contacts: [...contacts].reverse() })).toEqual([drawn]);
    const heard = contacts.map((one) =>
      drawn === `listen:${textOfCell(one['id'] ?? '')}` ? { ...one, listenedOn: at('2026-03-01') } : one,
    );
    expect(keysOf({ contacts: heard })).toEqual([]);
  });

  test.each([
    { day: '2026-02-26', keys: ['listen:C-1'] },
    { day: '2026-02-25', keys: [] },
  ])('a call of $day is listened to within two working days: $keys', ({ day, keys }) => {
    const call = { ...recorded, at: at(`${day}T15:00`), answeredAt: at(`${day}T15:05`), result: 'Refused' };
    expect(keysOf({ contacts: [call] })).toEqual(keys);
  });

  test.each([
    { clients: 5, months: ['fell:retention.revenuePerClient:2026-02'] },
    { clients: 4, months: [] },
  ])('hears that revenue per client fell where $clients clients bought: $months', ({ clients, months }) => {
    const names = Array.from({ length: clients }, (_none, index) => `Client ${index}`);
    const sales = names.flatMap((name, index) => [
      { id: `S-${index}`, date: at('2026-01-15'), client: name, revenue: 200 },
      { id: `S-1${index}`, date: at('2026-02-15'), client: name, revenue: 100 },
    ]);
    expect(keysOf({ sales }).filter((key) => key.startsWith('fell:retention.revenue'))).toEqual(months);
  });

  test('hears of somebody who waits four times longer than allowed', () => {
    expect(keysOf({ contacts: [inbound] }, when('2026-03-02T11:00'))).toEqual(['reply:C-1']);
    expect(keysOf({ contacts: [inbound] }, when('2026-03-02T11:01'))).toEqual(['reply:C-1', 'wait:C-1']);
  });

  test('sees who hunts and cares, and whose papers are a seller’s', () => {
    const hunt = Array.from({ length: 6 }, (_none, index) => ({
      ...outbound,
      id: `H-${index}`,
      client: `New ${index}`,
      phone: '',
      result: 'Refused',
      at: at('2026-03-02T09:30'),
    }));
    const care = hunt.map((row, index) => ({ ...row, id: `C-${index}`, client: 'Alfa', result: 'Reached' }));
    const sales = [{ id: 'S-1', date: at('2026-02-20'), client: 'Alfa', revenue: 100 }];
    const documents = [
      {
        id: 'P-1',
        requestedAt: at('2026-03-02T10:00'),
        client: 'Alfa',
        type: 'Act',
        responsible: 'Olga',
        doneAt: at('2026-03-02T11:00'),
      },
    ];
    const rows = { contacts: [...hunt, ...care], clients: [client], sales, documents };
    expect(tasksIn(rows)).toEqual([]);
    const tasks = tasksIn({ ...rows, settings: [{ key: 'structureFrom', value: 2 }] });
    expect(tasks.map(({ key, party }) => [formatTaskKey(key), party])).toEqual([
      ['conflict:Dmitri:2026-03', 'Dmitri'],
      ['papers-of:Olga:2026-03', 'Olga'],
    ]);
  });

  test('hears once a week of errors in the data', () => {
    expect(keysOf({ clients: [{ id: 'K-1', name: '', phone: 'x', city: 'Kemerovo' }] })).toEqual(['problems:2026-W10']);
  });
});
