import type { Contact } from '../../src/core/register/tables/contacts';
import type { Rows } from '../../src/core/register/tables/rows';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/register/tables/settings';
import { aCalendarRow, aClient, aContact, aRegister, aSale, when, workingWeek } from '../builders/rows';
import { monthsPeriod } from './generatePeriod';
import { oracleFigures, type OracleResult } from './oracle';
import type { OracleThread } from './threads';

const FRIDAY = '2026-03-06';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';
const MONDAY = '2026-03-09';
const TUESDAY = '2026-03-10';

const TARGET_60: Settings = { ...DEFAULT_SETTINGS, replyTargets: { ...DEFAULT_SETTINGS.replyTargets, call: 60 } };

function inMonth(month: string, rows: Partial<Rows>, settings = DEFAULT_SETTINGS): OracleResult {
  return oracleFigures(aRegister(rows), settings, when('2026-05-20T12:00'), monthsPeriod(when(`${month}-01`), 1));
}

/** Threads of March, whatever party they are of. */
function threadsOf(rows: Partial<Rows>, settings = DEFAULT_SETTINGS): readonly OracleThread[] {
  return inMonth('2026-03', rows, settings).threads;
}

function missedCall(at: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ direction: 'in', channel: 'call', client: 'Alfa', at: when(at), ...overrides });
}

function callBack(at: string, result: Contact['result'] = 'reached', overrides: Partial<Contact> = {}): Contact {
  return aContact({ direction: 'out', channel: 'call', client: 'Alfa', at: when(at), result, ...overrides });
}

describe('working time of a reply', () => {
  it.each([
    {
      title: 'the weekend does not count',
      inbound: `${FRIDAY}T17:30`,
      reply: `${MONDAY}T09:20`,
      calendar: [],
      minutes: 50,
    },
    {
      title: 'a contact of Saturday waits from Monday morning on',
      inbound: `${SATURDAY}T15:00`,
      reply: `${MONDAY}T09:10`,
      calendar: [],
      minutes: 10,
    },
    {
      title: 'a reply on Sunday took no working time',
      inbound: `${SATURDAY}T15:00`,
      reply: `${SUNDAY}T12:00`,
      calendar: [],
      minutes: 0,
    },
    {
      title: 'a holiday does not count',
      inbound: `${FRIDAY}T17:30`,
      reply: `${TUESDAY}T09:20`,
      calendar: [...workingWeek(), aCalendarRow({ date: when(MONDAY), kind: 'holiday' })],
      minutes: 50,
    },
    {
      title: 'a working Saturday counts by its own hours',
      inbound: `${SATURDAY}T14:30`,
      reply: `${MONDAY}T09:15`,
      calendar: [...workingWeek(), aCalendarRow({ date: when(SATURDAY), kind: 'working', from: 10 * 60, to: 15 * 60 })],
      minutes: 45,
    },
    {
      title: 'lunch does not count',
      inbound: `${MONDAY}T12:50`,
      reply: `${MONDAY}T14:05`,
      calendar: workingWeek([
        [9, 13],
        [14, 18],
      ]),
      minutes: 15,
    },
  ])('$title', ({ inbound, reply, calendar, minutes }) => {
    const threads = threadsOf({ contacts: [missedCall(inbound), callBack(reply)], calendar });
    expect(threads.map(({ response }) => response)).toEqual([minutes]);
  });

  it('keeps the minutes by the clock beside the working ones', () => {
    const [thread] = threadsOf({ contacts: [missedCall(`${SATURDAY}T15:00`), callBack(`${SUNDAY}T12:00`)] });
    expect(thread).toMatchObject({ response: 0, clockMinutes: 1260 });
  });
});

describe('deadline of a reply', () => {
  it.each(['15:00', '22:00'])('a contact of Saturday %s with an hour to answer is due on Monday at ten', (time) => {
    const [thread] = threadsOf({ contacts: [missedCall(`${SATURDAY}T${time}`)] }, TARGET_60);
    expect(thread?.deadline).toBe(when(`${MONDAY}T10:00`));
  });

  it('that runs out exactly at closing time is the next opening, and an answer then is in time', () => {
    const contacts = [missedCall(`${FRIDAY}T17:00`), callBack(`${MONDAY}T09:00`)];
    const [thread] = threadsOf({ contacts }, TARGET_60);
    expect(thread).toMatchObject({ deadline: when(`${MONDAY}T09:00`), response: 60, state: 'inTime' });
  });
});

describe('one thread', () => {
  it.each([
    { title: 'a call back', reply: { out: [callBack(`${MONDAY}T10:45`)], answeredAt: null } },
    { title: 'the answer typed into the row', reply: { out: [], answeredAt: when(`${MONDAY}T10:45`) } },
  ])('holds both calls of a party until $title', ({ reply }) => {
    const second = missedCall(`${MONDAY}T10:40`, { answeredAt: reply.answeredAt });
    const threads = threadsOf({ contacts: [missedCall(`${MONDAY}T10:00`), second, ...reply.out] });
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ response: 45 });
  });

  it('remembers the first attempt that did not reach', () => {
    const threads = threadsOf({
      contacts: [
        missedCall(`${MONDAY}T10:00`),
        missedCall(`${MONDAY}T10:10`),
        callBack(`${MONDAY}T10:20`, 'noAnswer'),
        callBack(`${MONDAY}T11:00`),
      ],
    });
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ attempt: 20, attempts: 1, response: 60 });
  });
});

describe('keeping clients', () => {
  it('of four alive at the start two are alive at the end: 50 %, whoever came or came back', () => {
    const bought = (client: string, ...days: string[]) => days.map((day) => aSale({ client, date: when(day) }));
    const { figures } = inMonth('2026-04', {
      sales: [
        ...bought('A', '2026-02-10'),
        ...bought('B', '2026-03-10'),
        ...bought('C', '2026-01-10'),
        ...bought('D', '2026-01-31'),
        ...bought('E', '2026-04-10'),
        ...bought('F', '2024-01-10', '2026-04-15'),
      ],
    });
    expect(figures).toMatchObject({
      'retention.rate': 0.5,
      'retention.lost': 2,
      'retention.new': 1,
      'retention.reactivated': 1,
    });
  });
});

describe('origin of a new client', () => {
  it.each([
    {
      title: 'talked to first, then asked by itself: active with the help of inbound',
      contacts: [callBack('2026-03-01T12:00'), missedCall('2026-03-20T12:00')],
      origin: 'active',
      assist: 'inbound',
    },
    {
      title: 'tried in vain first, then asked by itself: inbound with the help of active',
      contacts: [callBack('2026-03-01T12:00', 'noAnswer'), missedCall('2026-03-20T12:00')],
      origin: 'inbound',
      assist: 'active',
    },
    {
      title: 'asked first and was talked to later: inbound',
      contacts: [missedCall('2026-03-01T12:00'), callBack('2026-03-05T12:00')],
      origin: 'inbound',
      assist: null,
    },
  ])('$title', ({ contacts, origin, assist }) => {
    const sale = aSale({ client: 'Alfa', date: when('2026-03-25') });
    const { origins, figures } = inMonth('2026-03', { contacts, sales: [sale] });
    expect(origins).toMatchObject([{ party: 'alfa', origin, assist, evidence: contacts.flatMap(idUnlessAttempt) }]);
    expect(figures[origin === 'active' ? 'active.newDeals' : 'inbound.newSales']).toBe(1);
  });

  /** An attempt is why there is an assist, but the origin does not rest on it. */
  function idUnlessAttempt({ id, result }: Contact): string[] {
    return result === 'noAnswer' ? [] : [id];
  }
});

describe('conversion of inbound clients', () => {
  const asked = (month: string, companies: readonly string[]): Contact[] =>
    companies.map((client) => missedCall(`${month}-10T12:00`, { client }));
  const rows = {
    contacts: [
      ...asked('2026-03', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
      ...asked('2026-04', ['k', 'l', 'm', 'n', 'o']),
    ],
    sales: [
      aSale({ client: 'a', date: when('2026-03-15') }),
      aSale({ client: 'b', date: when('2026-03-31') }),
      aSale({ client: 'c', date: when('2026-04-05') }),
      aSale({ client: 'k', date: when('2026-04-20') }),
    ],
  };

  it.each([
    { month: '2026-03', newClients: 10, conversion: 0.2, cohort: 0.3 },
    { month: '2026-04', newClients: 5, conversion: 0.4, cohort: 0.2 },
  ])('$month: sales of the month by clients of the month, and what became of its own clients', (expected) => {
    expect(inMonth(expected.month, rows).figures).toMatchObject({
      'inbound.newClients': expected.newClients,
      'inbound.conversion': expected.conversion,
      'inbound.cohortConversion': expected.cohort,
    });
  });
});

describe('a negative row that returns no known sale', () => {
  it('stands on its own line and touches nobody’s revenue', () => {
    const { figures } = inMonth('2026-04', {
      clients: [aClient({ name: 'A' }), aClient({ name: 'B' })],
      sales: [
        aSale({ client: 'A', date: when('2026-03-10'), revenue: 100_00 }),
        aSale({ client: 'A', date: when('2026-04-10'), revenue: -100_00 }),
        aSale({ client: 'B', date: when('2026-04-20'), revenue: 50_00 }),
      ],
    });
    expect(figures).toMatchObject({
      'retention.revenuePerClient': 50_00,
      'retention.buyers': 1,
      'sales.adjustments': -100_00,
      'sales.revenue': -50_00,
    });
  });
});
