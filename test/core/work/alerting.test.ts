import fc from 'fast-check';
import { dueAlerts } from '../../../src/core/work/alerting/steps';
import { digestTextsOf } from '../../../src/language/digestTexts';
import { textsOf } from '../../../src/language/textsOf';
import { dutiesOf, sentKey, stillKept, type Channel, type Delivery } from '../../../src/core/views/digest/duties';
import { runs } from '../../builders/runs';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';

const STAFF = [
  { name: 'Igor', roles: 'owner', email: 'igor@firm.example', telegram: '100001' },
  { name: 'Olga', roles: 'inbound', email: 'olga@firm.example' },
];
/** A call of Monday at nine, to be answered within fifteen minutes of work. */
const CALL = {
  id: 'C-1',
  at: at('2026-11-23T09:00'),
  direction: 'in',
  channel: 'call',
  client: 'School',
  employee: 'Olga',
};
const waiting = (...contacts: readonly object[]): TypedRows => ({
  staff: STAFF,
  contacts: [CALL, ...contacts] as never,
});

function alertsAt(time: string, rows = waiting()): readonly string[] {
  const { facts } = analysisOf(rows, 'en', `2026-11-23T${time}`).book;
  return dueAlerts(facts, ['Igor']).map(({ to, key }) => `${to} ${key}`);
}

const CHANNELS = new Set<Channel>(['mail']);

function duties(now: string, sent: readonly string[] = [], rows = waiting(), channels = CHANNELS): readonly Delivery[] {
  const analysis = analysisOf(rows, 'en', now);
  const wording = { texts: textsOf('en'), words: digestTextsOf('en') };
  return dutiesOf({ analysis, ...wording, channels, sent: new Set(sent), linkTo: () => '' });
}

const keysOf = (deliveries: readonly Delivery[]): readonly string[] =>
  deliveries.flatMap((delivery) => delivery.keys.map((key) => sentKey(key, delivery)));

describe('the steps at which somebody is told of an inquiry', () => {
  test.each([
    ['09:11', []],
    ['09:12', ['Olga C-1:soon']],
    ['09:15', ['Olga C-1:soon']],
    ['09:16', ['Olga C-1:overdue', 'Igor C-1:overdue']],
    ['09:45', ['Olga C-1:overdue', 'Igor C-1:overdue']],
    ['09:46', ['Olga C-1:overdue', 'Igor C-1:again']],
  ])('%s', (time, told) => {
    expect(alertsAt(time)).toEqual(told);
  });

  test('are over once somebody has answered', () => {
    const answer = {
      id: 'C-2',
      at: at('2026-11-23T09:10'),
      direction: 'out',
      channel: 'call',
      client: 'School',
      result: 'reached',
    };
    expect(alertsAt('09:30', waiting(answer))).toEqual([]);
  });
});

const LETTERS = ['daily 2026-11-20..2026-11-22', 'weekly 2026-W47', 'daily 2026-11-23', 'daily 2026-11-24'].map(
  (letter) => `${letter}>mail:igor@firm.example`,
);

describe('what is due', () => {
  test.each([
    ['2026-11-23T08:14', []],
    [
      '2026-11-23T08:15',
      ['daily 2026-11-20..2026-11-22>mail:igor@firm.example', 'weekly 2026-W47>mail:igor@firm.example'],
    ],
    ['2026-11-24T08:20', ['daily 2026-11-23>mail:igor@firm.example']],
    ['2026-11-22T08:20', []],
    ['2026-11-23T18:30', []],
  ])('before, at and out of hours: %s', (now, keys) => {
    expect(keysOf(duties(now))).toEqual(keys);
  });

  test('is a letter first and then the alerts, each to who is to know it', () => {
    const due = duties('2026-11-24T09:20', ['daily 2026-11-23>mail:igor@firm.example']);
    expect(due.map(({ name, subject }) => [name, subject])).toEqual([
      [
        'Olga',
        expect.stringMatching(/^An answer is overdue: School, Call, to be answered by Olga; waiting 9 h 20 min$/),
      ],
      ['Igor', expect.stringMatching(/^Still not answered: School/)],
    ]);
  });

  test('is one message instead of more than five', () => {
    const more = ['A', 'B', 'C', 'D', 'E', 'F'].map((client, index) => ({ ...CALL, id: `C-${index + 2}`, client }));
    const due = duties('2026-11-24T09:20', ['daily 2026-11-23>mail:igor@firm.example'], waiting(...more));
    expect(due.map(({ name, keys, subject }) => [name, keys.length, subject])).toEqual([
      ['Olga', 7, '7\u00A0clients are waiting for an answer'],
      ['Igor', 7, '7\u00A0clients are waiting for an answer'],
    ]);
  });

  test('goes by Telegram only to a number, and to the room of Chat what goes to the owner', () => {
    const all = new Set<Channel>(['mail', 'telegram', 'chat']);
    const due = duties('2026-11-24T08:20', [], waiting(), all);
    expect(keysOf(due)).toEqual(['mail:igor@firm.example', 'telegram:100001', 'chat:'].map((to) => `daily 2026-11-23>${to}`)); // prettier-ignore
  });

  test('tells nobody twice, nobody out of hours and never more than a few at once, whatever comes and is answered', () => {
    const minute = fc.integer({ min: 0, max: 2 * 24 * 60 });
    const inquiry = fc.record({ came: minute, answered: fc.option(minute) });
    fc.assert(
      fc.property(fc.array(inquiry, { maxLength: 12 }), (inquiries) => {
        const start = at('2026-11-23T00:00').serial;
        const rows = waiting(
          ...inquiries.map(({ came, answered }, index) => ({
            ...{ ...CALL, id: `C-${index + 2}`, client: `P${index}`, at: { serial: start + came / 1440 } },
            ...(answered !== null && { answeredAt: { serial: start + (came + answered) / 1440 } }),
          })),
        );
        const told = new Set<string>();
        for (let time = 8 * 60; time < 2 * 24 * 60; time += 181) {
          const now = new Date(Date.UTC(2026, 10, 23, 0, time)).toISOString().slice(0, 16);
          const due = duties(now, [...told, ...LETTERS], rows);
          const hour = Number(now.slice(11, 13));
          expect(due.length > 0 && (hour < 9 || hour >= 18)).toBe(false);
          for (const key of keysOf(due)) {
            expect(told.has(key)).toBe(false);
            told.add(key);
          }
          for (const name of ['Igor', 'Olga'])
            expect(due.filter((one) => one.name === name).length).toBeLessThanOrEqual(5);
        }
      }),
      runs(3),
    );
  });

  test('is forgotten once nobody waits any more, and letters after a year', () => {
    const analysis = analysisOf(waiting(), 'en', '2026-11-24T09:20');
    const sent = ['C-1:soon>mail:x', 'C-9:soon>mail:x', 'daily 2026-11-23>mail:x', 'daily 2024-11-23>mail:x'];
    expect(stillKept(sent, { analysis })).toEqual(['C-1:soon>mail:x', 'daily 2026-11-23>mail:x']);
  });
});
