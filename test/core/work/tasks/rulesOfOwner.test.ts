import { textOfCell } from '../../../../src/core/register/schema/columns';
import { formatTaskKey } from '../../../../src/core/work/tasks/taskKey';
import { when } from '../../../builders/rows';
import { client, inbound, keysOf, outbound } from './ruleRows';
import { at, onlyTask, tasksIn, type TypedCells } from './smallCompany';

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
