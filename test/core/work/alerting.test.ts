import fc from 'fast-check';
import type { Channel } from '../../../src/core/work/alerting/channel';
import { toldIn, toldPages } from '../../../src/core/work/alerting/told';
import { dueAlerts } from '../../../src/core/work/alerting/steps';
import { defaultStandards } from '../../../src/core/work/tasks/standards';
import { digestTextsOf } from '../../../src/language/digestTexts';
import { textsOf } from '../../../src/language/textsOf';
import { isRingPassedOver } from '../../../src/core/work/alerting/pace';
import { wallClockIn } from '../../../src/core/values/wallClock';
import { workingCalendarOf } from '../../../src/core/register/time/workingCalendar';
import type { StoredFigure } from '../../../src/core/views/storedFigure';
import { when } from '../../builders/rows';
import { dutiesOf, isDutyTime, sentKey, stillKept, type Delivery } from '../../../src/core/views/digest/duties';
import { NO_LINKS } from '../../../src/core/views/digest/html';
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

const wording = { texts: textsOf('en'), words: digestTextsOf('en') };
const CHANNELS = new Set<Channel>(['mail']);

function duties(now: string, sent: readonly string[] = [], rows = waiting(), channels = CHANNELS): readonly Delivery[] {
  const analysis = analysisOf(rows, 'en', now);
  return dutiesOf({ analysis, ...wording, channels, sent: new Set(sent), links: NO_LINKS });
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

  const standards = (...rows: readonly object[]): TypedRows => ({ ...waiting(), standards: rows });

  test('are rows of Standards: earlier, to another, off; blank or without sense they are ours', () => {
    const rows = standards(
      { key: 'alert.soon', role: 'inbound', threshold: 20 },
      { key: 'alert.overdue', role: 'owner' },
      { key: 'alert.owner', role: 'owner', on: 'no' },
      { key: 'alert.again', role: 'owner', threshold: -5 },
    );
    expect(['09:03', '09:16', '09:45', '09:46'].map((time) => alertsAt(time, rows))).toEqual([
      ['Olga C-1:soon'],
      ['Olga C-1:soon', 'Igor C-1:overdue'],
      ['Olga C-1:soon', 'Igor C-1:overdue'],
      ['Olga C-1:soon', 'Igor C-1:again'],
    ]);
  });

  test('as a new register has them change nothing, and a number without sense is named', () => {
    const rows = standards(...defaultStandards(textsOf('en')));
    const times = ['09:11', '09:12', '09:16', '09:46'];
    expect(times.map((time) => alertsAt(time, rows))).toEqual(times.map((time) => alertsAt(time)));
    const wrong = standards({ key: 'alert.again', role: 'owner', threshold: -5 }, { key: 'alert.soon', role: 'owner' });
    const problems = analysisOf(wrong, 'en', '2026-11-23T09:00').problems();
    expect(
      problems.filter(({ table }) => table === 'standards').map(({ row, column, code }) => [row, column, code]),
    ).toEqual([[2, 'threshold', 'outOfBounds']]);
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

describe('who is told instead of somebody who is away', () => {
  const away = { ...STAFF[1], awayFrom: at('2026-11-20T00:00'), awayUntil: at('2026-11-27T00:00') };
  const pavel = { name: 'Pavel', roles: 'inbound', email: 'pavel@firm.example' };
  const told = (staff: readonly object[]): readonly string[] =>
    alertsAt('09:20', { ...waiting(), staff: staff }).map((one) => one.replace(/ C-1:/, ' '));

  test('is the substitute; without one the owner alone; nobody who has left Staff', () => {
    expect(told([STAFF[0]!, { ...away, substitute: 'Pavel' }, pavel])).toEqual(['Pavel overdue', 'Igor overdue']);
    expect(told([STAFF[0]!, away, pavel])).toEqual(['Igor overdue']);
    expect(told([STAFF[0]!, { ...STAFF[1], until: at('2026-11-01T00:00') }, pavel])).toEqual(['Igor overdue']);
  });

  test('of an owner it is the owner’s substitute too, and the letter goes to the owner all the same', () => {
    const staff = [{ ...STAFF[0]!, awayUntil: at('2026-11-27T00:00'), substitute: 'Pavel' }, STAFF[1]!, pavel];
    const due = duties('2026-11-24T09:20', [], { ...waiting(), staff: staff });
    expect(due.map(({ name, keys }) => `${name} ${keys.join()}`)).toEqual(['Igor daily 2026-11-23', 'Olga C-1:overdue', 'Pavel C-1:again']); // prettier-ignore
  });
});

describe('what is broken', () => {
  const answered = { ...CALL, answeredAt: at('2026-11-23T09:05'), result: 'reached' };
  const october = { month: when('2026-10-01T00:00'), figure: 'sales.revenue', closed: 100, closedOn: when('2026-11-02T09:00'), now: 90 } as const; // prettier-ignore

  /** Asked at a time, with what was told before: who is told what. */
  function brokenAt(now: string, more: { rows?: object; history?: readonly StoredFigure[]; sent?: readonly string[] }) {
    const analysis = analysisOf({ ...waiting(), contacts: [answered] as never, ...more.rows }, 'en', now);
    const { history = [], sent = [] } = more;
    const request = { analysis, ...wording, history };
    const due = dutiesOf({ ...request, channels: CHANNELS, sent: new Set([...sent, ...LETTERS]), links: NO_LINKS });
    const told = due.map(({ name, subject }) => `${name}: ${subject.replaceAll('\u00A0', ' ')}`);
    return { told, keys: keysOf(due), kept: stillKept(sent, request) };
  }

  test('a closed month that comes to something else is told owners once, in working time, and again only when it was whole meanwhile', () => {
    const history = [october];
    const { told, keys } = brokenAt('2026-11-24T09:20', { history });
    expect(told).toEqual(['Igor: A closed month has changed: October 2026, 1 figure. The History sheet shows by which rows.']); // prettier-ignore
    expect(brokenAt('2026-11-24T20:20', { history }).told).toEqual([]);
    expect(brokenAt('2026-11-24T09:20', { history, sent: keys })).toMatchObject({ told: [], kept: keys });
    expect(brokenAt('2026-11-24T09:20', { history: [{ ...october, now: 100 }], sent: keys }).kept).toEqual([]);
  });

  test('a source that is silent for too long is told owners once, until it is heard of again', () => {
    const rows = { sources: [{ name: 'Cards', quietAfter: 4, on: true, lastEvent: at('2026-11-23T09:00') }] };
    expect(brokenAt('2026-11-23T12:00', { rows }).told).toEqual([]);
    const { told, keys } = brokenAt('2026-11-23T15:00', { rows });
    expect(told).toEqual([expect.stringMatching(/^Igor: No calls from “Cards” since 2026-11-23 09:00/)]);
    expect(brokenAt('2026-11-23T16:00', { rows, sent: keys })).toMatchObject({ told: [], kept: keys });
    const heard = { sources: [{ ...rows.sources[0], lastEvent: at('2026-11-23T15:30') }] };
    expect(brokenAt('2026-11-23T16:00', { rows: heard, sent: keys }).kept).toEqual([]);
  });

  test('with more than five inquiries it is one message', () => {
    const calls = ['A', 'B', 'C', 'D', 'E'].map((client, index) => ({ ...CALL, id: `C-${index + 2}`, client }));
    const { told } = brokenAt('2026-11-24T09:20', { rows: { contacts: calls }, history: [october] });
    expect(told).toContain('Igor: Not to be missed: 6 messages');
  });
});

const CALENDAR = workingCalendarOf([]);

describe('the clock of a day', () => {
  test.each([
    [0, 10, false],
    [29, 10, false],
    [30, 10, true],
    [30, 30, false],
    [50, 30, true],
    [50, 60, false],
    [58, 170, true],
  ])('%d minutes used, %d since the last run: passed over %s', (used, since, isPassed) => {
    expect(isRingPassedOver(used * 60_000, since * 60_000)).toBe(isPassed);
  });

  test('whatever a run takes, a day never takes the 90 minutes that Google gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 * 60_000 }), (each) => {
        let [used, last] = [0, -Infinity];
        for (let time = 0; time < 10 * 3_600_000; time += 600_000) {
          if (isRingPassedOver(used, time - last)) continue;
          [used, last] = [used + each, time];
        }
        expect(used).toBeLessThan(80 * 60_000);
      }),
      runs(50),
    );
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Novokuznetsk'])(
    'rings on through a change of the clocks, and the letter comes once: %s',
    (zone) => {
      const clock = wallClockIn(zone);
      const sent = new Set<string>();
      // Europe changes on the 25th of October, America on the 1st of November, Sydney on the 4th of October.
      for (const [from, to] of [
        ['2026-10-02', '2026-10-06'],
        ['2026-10-23', '2026-10-27'],
        ['2026-10-30', '2026-11-03'],
      ] as const)
        // prettier-ignore
        for (let time = Date.parse(`${from}T00:00Z`); time < Date.parse(`${to}T00:00Z`); time += 600_000) {
          const now = clock.momentOf(new Date(time));
          if (!isDutyTime(now, CALENDAR)) continue;
          const [day, minute] = [Math.floor(now), Math.round((now % 1) * 1440)];
          if (minute < 8 * 60 + 15 || minute >= 8 * 60 + 25) continue;
          expect(sent.has(String(day))).toBe(false);
          sent.add(String(day));
        }
      // Fridays, Mondays and the day before the end.
      expect(sent.size).toBeGreaterThanOrEqual(6);
    },
  );
});

describe('the letter of a working day', () => {
  /** Days with the time at which their letter went out, where a clock rings every ten minutes and the workbook is in these zones from these times on. */
  function lettersOf(from: string, to: string, zones: readonly (readonly [string, string])[]): readonly string[] {
    const [sent, letters]: [Set<string>, string[]] = [new Set(), []];
    for (let time = Date.parse(from); time < Date.parse(to); time += 600_000) {
      const [, zone = ''] = zones.filter(([since]) => Date.parse(since) <= time).pop() ?? [];
      const now = wallClockIn(zone).momentOf(new Date(time));
      if (!isDutyTime(now, CALENDAR) || now % 1 > 0.38) continue;
      const wall = new Date((now - 25_569) * 86_400_000 + 500).toISOString().slice(0, 16);
      const rows: TypedRows = { staff: STAFF };
      for (const key of keysOf(duties(wall, [...sent], rows)).filter((one) => one.startsWith('daily'))) {
        sent.add(key);
        letters.push(wall);
      }
    }
    return letters;
  }

  test.each([
    ['Europe/Berlin', '2026-10-23T00:00Z', ['2026-10-23T08:20', '2026-10-26T08:20', '2026-10-27T08:20']],
    ['America/New_York', '2026-10-30T00:00Z', ['2026-10-30T08:20', '2026-11-02T08:20', '2026-11-03T08:20']],
    ['Australia/Lord_Howe', '2026-10-01T20:00Z', ['2026-10-02T08:20', '2026-10-05T08:20', '2026-10-06T08:20']],
  ])('goes once, at its hour, also where the clocks change: %s', (zone, from, letters) => {
    const to = new Date(Date.parse(from) + 5 * 86_400_000).toISOString();
    expect(lettersOf(from, to, [['2026-01-01', zone]])).toEqual(letters);
  });

  test('goes once where the workbook comes into another zone: late where the morning is over, not again where it comes back', () => {
    const zones = [
      ['2026-01-01', 'America/New_York'],
      ['2026-11-10T08:00Z', 'Europe/Berlin'],
      ['2026-11-12T08:00Z', 'America/New_York'],
    ] as const;
    expect(lettersOf('2026-11-09T05:00Z', '2026-11-14T05:00Z', zones)).toEqual([
      '2026-11-09T08:20',
      '2026-11-10T09:00',
      '2026-11-11T08:20',
      '2026-11-12T08:20',
      '2026-11-13T08:20',
    ]);
  });
});

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

  test('is a message that is taken, with how many it leaves out, whatever somebody has typed for a name', () => {
    const name = `<b>& ${'я'.repeat(3000)}\n"`;
    for (const many of [1, 2, 7, 300]) {
      const calls = Array.from({ length: many }, (_none, index) => ({ ...CALL, id: `C-${index + 1}`, client: `${name}${index}` })); // prettier-ignore
      const rows = { ...waiting(), contacts: calls as never };
      const due = duties('2026-11-24T09:20', LETTERS, rows, new Set(['mail', 'telegram', 'chat']));
      for (const { text, subject, channel, keys } of due.filter(({ keys: [key = ''] }) => key.startsWith('C-'))) {
        expect([text.length <= 4096, subject.includes('\n')]).toEqual([true, false]);
        const shownBy = channel === 'telegram' ? text : '';
        expect(shownBy).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
        const left = Number(/and (\d+) more$/.exec(text)?.[1] ?? 0);
        const shown = keys.length === 1 ? 1 : (text.match(/^• /gm)?.length ?? 0);
        expect(shown + left).toBe(keys.length);
      }
    }
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

  test('is remembered whatever it is, in texts that can be kept, one an address until it is full', () => {
    const address = fc.tuple(fc.constantFrom('mail', 'telegram', 'chat'), fc.string({ maxLength: 30 }));
    const told = fc.record({ key: fc.string({ maxLength: 60, unit: 'binary' }), address, times: fc.integer({ min: 1, max: 400 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), (all) => {
        const sent = all.flatMap(({ key, address: [way, to], times }) => Array.from({ length: times }, (_none, time) => `${key}${time}>${way}:${to}`)); // prettier-ignore
        const pages = toldPages(sent);
        for (const page of Object.values(pages)) expect(Buffer.byteLength(page)).toBeLessThanOrEqual(9216);
        expect([...toldIn({ 'told mail:x 0': 'no json', ...pages, register: '{}' })].sort()).toEqual([...sent].sort());
      }),
      runs(20),
    );
  });

  test('is forgotten once nobody waits any more, and letters after a month', () => {
    const analysis = analysisOf(waiting(), 'en', '2026-11-24T09:20');
    const sent = [
      'C-1:soon>mail:x',
      'C-9:soon>mail:x',
      'daily 2026-11-23>mail:x',
      'daily 2026-10-02>mail:x',
      'weekly 2026-W47>chat:',
    ];
    expect(stillKept(sent, { analysis, ...wording })).toEqual(['C-1:soon>mail:x', 'daily 2026-11-23>mail:x', 'weekly 2026-W47>chat:']); // prettier-ignore
  });
});
