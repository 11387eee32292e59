import { moneyOf } from '../../../../src/core/values/money';
import { when } from '../../../builders/rows';
import { client, inbound, keysOf, outbound } from './ruleRows';
import { at, onlyTask, tasksIn, type TypedCells } from './smallCompany';

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
