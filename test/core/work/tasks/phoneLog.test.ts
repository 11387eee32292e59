import { at, tasksIn, type TypedCells, type TypedTables } from './smallCompany';
import { when } from '../../../builders/rows';

/** Tuesday morning; what is told of is Monday. */
const NOW = when('2026-03-03T09:30');
const STAFF = [
  { name: 'Olga', roles: 'inbound', extension: '101' },
  { name: 'Igor', roles: 'owner' },
];
const rang = (time: string, more: TypedCells = {}): TypedCells => ({
  ...{ at: at(`2026-03-02T${time}`), direction: 'In', phone: '+73840000001', talked: 60, result: 'Talked' },
  ...{ extension: '101', key: `mango:${time}`, source: 'Office', ...more },
});
const told = (tables: TypedTables, standard: string, now = NOW): readonly string[] =>
  tasksIn({ staff: STAFF, ...tables }, now).flatMap((task) =>
    task.standard === standard ? `${task.party}: ${task.facts}` : [],
  );

describe('calls of yesterday without a row', () => {
  const calls = [rang('10:00'), rang('12:00', { phone: '+73840000002' })];
  test('are a task of the owner, by whose they were', () => {
    expect(told({ calls }, 'owner.unregistered')).toEqual([
      'Olga: Calls in the phone log on 2026-03-02 without a row: 2. Boxes that write them: “Not in the register”.',
    ]);
  });
  const row = { id: 'C-1', at: at('2026-03-02T10:03'), direction: 'In', channel: 'Call', phone: '8 384 000-00-01' };
  test.each<[string, TypedTables]>([
    ['one alone', { calls: calls.slice(1) }],
    ['one of two that is written down', { calls, contacts: [{ ...row, employee: 'Olga', result: 'Reached' }] }],
    ['those of the day before', { calls: calls.map((call) => ({ ...call, at: at('2026-02-27T10:00') })) }],
    ['those of today', { calls: calls.map((call) => ({ ...call, at: at('2026-03-03T09:10') })) }],
  ])('no task: %s', (_title, tables) => {
    expect(told(tables, 'owner.unregistered')).toEqual([]);
  });
});

describe('a line that has fallen silent', () => {
  const source = { name: 'Office', kind: 'Mango Office', on: 'yes', number: '+7 384 000-00-09', quietAfter: 4 };
  const calls = [rang('10:00')];
  test('is a task of the owner with its number', () => {
    expect(told({ calls, sources: [source] }, 'owner.deadLine')).toEqual([
      'Office: Nothing since 2026-03-02 10:00, longer than usual. Number: +7 384 000-00-09.',
    ]);
  });
  test('is none while it is heard of, or switched off', () => {
    expect(told({ calls, sources: [source] }, 'owner.deadLine', when('2026-03-02T13:00'))).toEqual([]);
    expect(told({ calls, sources: [{ ...source, on: 'no' }] }, 'owner.deadLine')).toEqual([]);
  });
});

describe('where nothing is recorded', () => {
  const inquiry = (id: string, hour: string, more: TypedCells = {}): TypedCells => ({
    ...{ id, at: at(`2026-03-02T${hour}:00`), direction: 'In', channel: 'Call', client: `New ${id}` },
    ...{ phone: `+7384000${id.padStart(4, '0')}`, employee: 'Olga', result: 'Reached', answeredAt: at(`2026-03-02T${hour}:01`) },
    ...more,
  }); // prettier-ignore
  const contacts = ['10', '11', '12', '13'].map((hour) => inquiry(hour, hour));
  const asked = (rows: readonly TypedCells[]): number => told({ contacts: rows }, 'owner.checkCall').length;
  test('two newcomers of a day are asked how they were answered, and what they say is the score', () => {
    expect(asked(contacts)).toBe(2);
    const [task] = tasksIn({ staff: STAFF, contacts }, NOW).filter(({ standard }) => standard === 'owner.checkCall');
    expect(task?.kind).toBe('listen');
  });
  test('with one recording there is something to listen to', () => {
    expect(asked([...contacts, inquiry('14', '14', { recording: 'https://records.example/1' })])).toBe(0);
  });
  test('nobody who was not answered, whose number is not known, or who is no client', () => {
    expect(asked([inquiry('1', '10', { answeredAt: '', result: '' }), inquiry('2', '11', { phone: '' }), inquiry('3', '12', { result: 'Spam' })])).toBe(0); // prettier-ignore
  });
});

describe('what a newcomer wrote', () => {
  const letter = (id: string, more: TypedCells = {}): TypedCells => ({
    ...{ id, at: at('2026-03-02T10:00'), direction: 'In', channel: 'E-mail', client: `New ${id}`, employee: 'Olga' },
    ...{ result: 'Reached', answeredAt: at('2026-03-02T10:10'), comment: 'Price list', ...more },
  });
  test('stands in the list of what to listen to; a row that says nothing does not', () => {
    const contacts = [letter('1'), letter('2', { comment: '', client: 'Other' })];
    expect(told({ contacts }, 'owner.listen')).toEqual(['New 1: E-mail on 2026-03-02 10:00, Olga.']);
  });
  test('is told with what it came to where that closed it: nobody else looks at it again', () => {
    const contacts = [letter('1', { result: 'Not a client' })];
    expect(told({ contacts }, 'owner.listen')).toEqual(['New 1: E-mail on 2026-03-02 10:00, Olga: "Not a client".']);
  });
});

describe('test inquiries', () => {
  const door = { name: 'Site', kind: 'Site form', on: 'yes', secret: 'x' };
  const planted = { ...{ id: 'C-1', at: at('2026-02-10T10:00'), direction: 'In', channel: 'Form', client: 'A friend' }, ...{ answeredAt: at('2026-02-10T10:25'), result: 'Test inquiry', enteredBy: 'Site', sourceKey: 'form:1' } }; // prettier-ignore
  const asked = (tables: TypedTables): readonly string[] => told(tables, 'owner.testInquiry', when('2026-03-25T09:30'));
  test('are asked for at every open door once a month, with how the last one was answered', () => {
    const sources = [door, { ...door, number: '2' }, { ...door, name: 'Off', on: 'no' }, { ...door, name: 'Mail' }];
    expect(asked({ sources, contacts: [planted] })).toEqual([
      'Mail: Not tried yet. Mark its row “Test inquiry”: it counts nowhere.',
      'Site: Last on 2026-02-10 10:00, answered in 25 min. Mark its row “Test inquiry”: it counts nowhere.',
    ]);
  });
  test('are not asked for again in the month in which one came', () => {
    expect(asked({ sources: [door], contacts: [{ ...planted, at: at('2026-03-02T10:00') }] })).toEqual([]);
    expect(asked({ sources: [door], contacts: [{ ...planted, at: at('2026-03-02T10:00'), result: 'Spam' }] })).toHaveLength(1); // prettier-ignore
  });
});
