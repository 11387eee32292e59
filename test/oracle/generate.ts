import fc from 'fast-check';
import type { AdvertisingRow } from '../../src/core/register/advertising';
import type { Client } from '../../src/core/register/clients';
import type { Contact } from '../../src/core/register/contacts';
import type { Deal } from '../../src/core/register/deals';
import type { DocumentRow } from '../../src/core/register/documents';
import type { Rows } from '../../src/core/register/rows';
import type { Sale } from '../../src/core/register/sales';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/register/settings';
import type { StaffRow } from '../../src/core/register/staff';
import { channelKinds, resultKinds, stageKinds } from '../../src/core/schema/choice';
import { BEFORE_REGISTER } from '../../src/core/schema/columns';
import { HIDDEN_NUMBER } from '../../src/core/schema/readPhone';
import { startOfMonth, type Day, type Moment } from '../../src/core/values/moment';
import {
  aClient,
  aContact,
  aDeal,
  aDocument,
  anAdvertisingRow,
  aRegister,
  aSale,
  aStaffMember,
  when,
} from '../builders/rows';
import { arbitraryCalendar } from './generateCalendar';
import { arbitraryPeriod } from './generatePeriod';
import type { OraclePeriod } from './ledger';

/** Everything a reading of the figures depends on. */
export interface FigureCase {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly now: Moment;
  readonly period: OraclePeriod;
}

/** A Friday two days before the end of a month that has no counterpart in February. */
export const ANCHOR: Day = when('2026-05-29');

/** Few times of day, so that rows meet at the same time, at openings and at closings. */
const CLOCK = ['08:30', '09:00', '09:10', '10:00', '10:05', '10:10', '10:11', '12:50', '13:00', '13:30', '14:00']
  .concat(['17:30', '17:59', '18:00', '20:00', '23:55'])
  .map(secondsOfClock);

function secondsOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

function momentAt(day: Day, seconds: number): Moment {
  return (day * 86_400 + seconds) / 86_400;
}

/** Mostly the last fortnight and a few days ahead, some weeks, months and years back, some ends of months. */
const arbitraryDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(ANCHOR) },
  { weight: 6, arbitrary: fc.integer({ min: -12, max: 6 }).map((days) => ANCHOR + days) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 110 }).map((days) => ANCHOR - days) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 700 }).map((days) => ANCHOR - days) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0, -1, 1))
      .map(([days, aside]) => startOfMonth(ANCHOR - days) + aside),
  },
);

const arbitraryMoment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(arbitraryDay, fc.constantFrom(...CLOCK)).map(([day, time]) => momentAt(day, time)) },
  { weight: 1, arbitrary: arbitraryDay },
);

/** The value most of the time, now and then the blank. */
function mostly<Value, Blank>(value: fc.Arbitrary<Value>, blank: Blank): fc.Arbitrary<Value | Blank> {
  return fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.constant(blank) });
}

function seldom<Value, Blank>(value: fc.Arbitrary<Value>, blank: Blank): fc.Arbitrary<Value | Blank> {
  return fc.oneof({ weight: 1, arbitrary: value }, { weight: 3, arbitrary: fc.constant(blank) });
}

const PHONES = ['+79130000001', '+79130000002', '+79130000003'];
const EMAILS = ['one@alfa.ru', 'two@beta.ru'];
const NAMES = ['Alfa', 'ООО «Альфа»', 'Beta', 'Beta Ltd', 'Гамма'];
const CLIENT_IDS = ['K-1', 'K-2', 'K-3', 'K-4'];
const EMPLOYEES = ['', 'Ann', 'Bob'];
const LINES = ['', 'Doors', 'Windows'];
const ACTIVITIES = ['', 'Fair', 'Web'];

const arbitraryEmployee = fc.constantFrom(...EMPLOYEES);
const arbitraryLine = fc.constantFrom(...LINES);
const arbitraryActivity = seldom(fc.constantFrom(...ACTIVITIES), '');
/** Ids, names of clients in several spellings, one company that is no client, nobody. */
const arbitraryClientCell = fc.constantFrom(...CLIENT_IDS, ...NAMES, 'ALFA', 'Nova', 'nova ', '«»', '', '');

/** Ids that run against the order of the sheet; a few rows have none yet. */
function idAt(prefix: string, row: number, isBlank: boolean): string {
  return isBlank ? '' : `${prefix}-${(row * 37) % 101}`;
}

const arbitraryBlankId = fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0);

/** How long after its contact an answer was typed in, in minutes; negative before it. */
const arbitraryDelay = seldom(fc.constantFrom(-10, 0, 0, 5, 20, 60, 600, 1500, 6000, 20_000), null);

/** Whom a contact is with: mostly one of few ways to name few parties. */
const arbitrarySide: fc.Arbitrary<Pick<Contact, 'client' | 'phone' | 'email'>> = fc.oneof(
  arbitraryClientCell.map((client) => ({ client, phone: '', email: '' })),
  fc.constantFrom(...PHONES, '+79990000009', HIDDEN_NUMBER).map((phone) => ({ client: '', phone, email: '' })),
  fc.constantFrom(...EMAILS, 'x@nova.ru').map((email) => ({ client: '', phone: '', email })),
  fc.record({
    client: arbitraryClientCell,
    phone: fc.constantFrom(...PHONES, HIDDEN_NUMBER, ''),
    email: fc.constantFrom(...EMAILS, ''),
  }),
);

const arbitraryContact = fc
  .record({
    isIdBlank: arbitraryBlankId,
    at: mostly(arbitraryMoment, null),
    side: arbitrarySide,
    direction: mostly(fc.constantFrom('in' as const, 'out' as const), null),
    channel: mostly(fc.constantFrom('call' as const, ...channelKinds.kinds), null),
    result: fc.oneof(
      fc.constant(null),
      fc.constantFrom('reached' as const, 'lead' as const, 'noAnswer' as const, ...resultKinds.kinds),
    ),
    delay: arbitraryDelay,
    isAnswerDateOnly: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    line: arbitraryLine,
    activity: arbitraryActivity,
    employee: arbitraryEmployee,
    nextStepOn: seldom(arbitraryDay, null),
    recording: fc.constantFrom('', 'https://example.com/call'),
    listenedOn: fc.constantFrom(null, ANCHOR - 20),
  })
  .map(({ isIdBlank, side, delay, isAnswerDateOnly, ...cells }) => (row: number): Contact => {
    const answered = cells.at === null || delay === null ? null : (cells.at * 1440 + delay) / 1440;
    const answeredAt = answered === null ? null : isAnswerDateOnly ? Math.floor(answered) : snapped(answered);
    return aContact({ ...cells, ...side, row, id: idAt('C', row, isIdBlank), answeredAt });
  });

function snapped(moment: Moment): Moment {
  return Math.round(moment * 86_400) / 86_400;
}

const arbitraryClient = fc
  .record({
    name: fc.constantFrom(...NAMES),
    phone: fc.subarray(PHONES, { maxLength: 2 }),
    email: fc.subarray(EMAILS, { maxLength: 1 }),
    segment: fc.constantFrom('', 'Large', 'Small'),
    origin: fc.constantFrom(null, null, 'active' as const, 'inbound' as const, 'referral' as const),
    originReason: fc.constantFrom('told by the client', ''),
    activity: arbitraryActivity,
    firstPurchaseOn: seldom(fc.oneof(arbitraryDay, fc.constant(BEFORE_REGISTER)), null),
    seller: arbitraryEmployee,
    mergedInto: seldom(fc.constantFrom(...CLIENT_IDS, 'K-404'), ''),
  })
  .map((cells) => (index: number): Client => {
    // One client has not got its id yet; two of one name without ids could not be told apart.
    return aClient({ ...cells, row: index + 2, id: CLIENT_IDS[index] ?? '' });
  });

const AMOUNTS = [0, 1, 33_33, 50_01, 100_00, 100_00, 250_00];

const arbitraryRevenue = mostly(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...AMOUNTS) },
    { weight: 1, arbitrary: fc.constantFrom(-10_00, -33_33, -50_01, -100_00) },
  ),
  null,
);

const arbitrarySaleId = fc.constantFrom('S-1', 'S-2', 'S-3', 'S-4', 'S-10', 'S-5', 'S-6', '');

const arbitrarySale = fc
  .record({
    id: arbitrarySaleId,
    date: mostly(fc.oneof({ weight: 4, arbitrary: arbitraryDay }, { weight: 1, arbitrary: arbitraryMoment }), null),
    client: arbitraryClientCell,
    line: arbitraryLine,
    seller: arbitraryEmployee,
    revenue: arbitraryRevenue,
    cost: fc.oneof(fc.constant(null), fc.constantFrom(0, 10_00, 60_07)),
    returnOf: seldom(arbitrarySaleId, ''),
  })
  .map(
    (cells) =>
      (row: number): Sale =>
        aSale({ ...cells, row }),
  );

/** A purchase and what was taken back of it, in the same month or later, up to more than all of it. */
const arbitraryReturns = fc
  .record({
    client: arbitraryClientCell,
    day: arbitraryDay,
    revenue: fc.constantFrom(33_33, 100_00),
    returned: fc.array(
      fc.record({ after: fc.constantFrom(-1, 0, 1, 3, 30), amount: fc.constantFrom(-10_00, -33_33, -100_00) }),
      { maxLength: 2 },
    ),
    cost: seldom(fc.constant(20_00), null),
    serial: fc.integer({ min: 20, max: 22 }),
  })
  .map(({ client, day, revenue, returned, cost, serial }) => {
    const id = `S-${serial}`;
    const sale = (row: number): Sale => aSale({ row, id, date: day, client, revenue, cost });
    const returns = returned.map(({ after, amount }) => (row: number): Sale => {
      return aSale({ row, id: '', date: day + after, client, revenue: amount, returnOf: id });
    });
    return [sale, ...returns];
  });

/** A client who buys every so many days, so that own rhythms of buying come up. */
const arbitraryRegularBuyer = fc
  .record({
    client: fc.constantFrom('K-1', 'Beta', 'Nova'),
    gap: fc.integer({ min: 1, max: 40 }),
    times: fc.integer({ min: 2, max: 6 }),
    ago: fc.integer({ min: 0, max: 60 }),
    revenue: fc.constantFrom(50_01, 100_00),
  })
  .map(({ client, gap, times, ago, revenue }) =>
    Array.from({ length: times }, (_unused, index) => (row: number): Sale => {
      return aSale({ row, id: `S-${100 + row}`, date: ANCHOR - ago - index * gap, client, revenue });
    }),
  );

const arbitraryDeal = fc
  .record({
    isIdBlank: arbitraryBlankId,
    openedOn: mostly(arbitraryDay, null),
    daysOpen: mostly(fc.constantFrom(0, 1, 5, 30, 90), null),
    closedUndated: arbitraryDay,
    client: arbitraryClientCell,
    seller: arbitraryEmployee,
    amount: mostly(fc.constantFrom(...AMOUNTS), null),
    stage: mostly(fc.constantFrom('won' as const, ...stageKinds.kinds), null),
  })
  .map(({ isIdBlank, daysOpen, closedUndated, ...cells }) => (row: number): Deal => {
    const closedOn = daysOpen === null ? null : cells.openedOn === null ? closedUndated : cells.openedOn + daysOpen;
    return aDeal({ ...cells, row, id: idAt('D', row, isIdBlank), closedOn });
  });

const arbitraryDocument = fc
  .record({ requestedAt: mostly(arbitraryMoment, null), responsible: arbitraryEmployee, client: arbitraryClientCell })
  .map(
    (cells) =>
      (row: number): DocumentRow =>
        aDocument({ ...cells, row }),
  );

const arbitraryStaffRow = fc
  .record({
    name: fc.constantFrom('Ann', 'Bob', 'Eve'),
    roles: fc.subarray(['owner', 'active', 'inbound', 'care', 'documents'] as const),
    from: seldom(arbitraryDay, null),
    until: seldom(arbitraryDay, null),
  })
  .map(
    (cells) =>
      (row: number): StaffRow =>
        aStaffMember({ ...cells, row }),
  );

const arbitraryAdvertisingRow = fc
  .record({
    month: mostly(arbitraryDay.map(startOfMonth), null),
    activity: fc.constantFrom(...ACTIVITIES, 'Post'),
    amount: mostly(fc.constantFrom(1, 10_00, 99_99), null),
  })
  .map(
    (cells) =>
      (row: number): AdvertisingRow =>
        anAdvertisingRow({ ...cells, row }),
  );

/** What is said to somebody who is becoming a client: mostly calls that reach and inbound questions. */
const arbitraryStep = fc.record({
  minutes: fc.constantFrom(0, 0, 5, 10, 11, 60, 1440, 4320, 14_400),
  direction: fc.constantFrom('in' as const, 'out' as const, 'out' as const),
  channel: fc.constantFrom('call' as const, 'email' as const),
  result: fc.constantFrom(null, 'reached' as const, 'lead' as const, 'noAnswer' as const),
  employee: arbitraryEmployee,
  nextStepOn: fc.constantFrom(null, ANCHOR + 7),
});

/** A company that is found or finds us, is talked to for a while and buys in the end, or not; some ask and still wait. */
const arbitraryStory = fc
  .record({
    client: fc.constantFrom('Story one', 'Story two', 'K-1', 'K-2'),
    begin: fc.tuple(fc.constantFrom(0, 0, 1, 3, 6, 20, 45), fc.constantFrom(...CLOCK)),
    steps: fc.array(arbitraryStep, { minLength: 1, maxLength: 5, size: 'max' }),
    buysAfter: fc.constantFrom(0, 0, 1, 4, 31, null),
    seller: arbitraryEmployee,
  })
  .map(({ client, begin: [daysAgo, time], steps, buysAfter, seller }) => {
    let moment = momentAt(ANCHOR - daysAgo, time);
    const contacts = steps.map(({ minutes, ...cells }) => {
      moment = snapped((moment * 1440 + minutes) / 1440);
      const at = moment;
      return (row: number): Contact => aContact({ ...cells, row, id: idAt('C', row, false), client, at });
    });
    const date = buysAfter === null ? null : Math.floor(moment) + buysAfter;
    const sale = (row: number): Sale => aSale({ row, id: `S-${100 + row}`, client, date, seller });
    return { contacts, sales: buysAfter === null ? [] : [sale] };
  });

/** Rows get their place in the sheet last, so that shrinking an array keeps the sheet without holes. */
function numbered<Row>(makers: readonly ((row: number) => Row)[]): Row[] {
  return makers.map((make, index) => make(index + 2));
}

function rowsOf<Row>(maker: fc.Arbitrary<(row: number) => Row>, maxLength: number): fc.Arbitrary<Row[]> {
  return fc.array(maker, { maxLength, size: 'max' }).map(numbered);
}

/** Contacts and sales: stories of single companies, regular buyers, returns, and rows that have nothing to do with them. */
const arbitraryTraffic: fc.Arbitrary<Pick<Rows, 'contacts' | 'sales'>> = fc
  .record({
    stories: fc.array(arbitraryStory, { maxLength: 3, size: 'max' }),
    contacts: fc.array(arbitraryContact, { maxLength: 14, size: 'max' }),
    sales: fc.array(arbitrarySale, { maxLength: 8, size: 'max' }),
    returns: fc.array(arbitraryReturns, { maxLength: 2, size: 'max' }),
    regular: fc.array(arbitraryRegularBuyer, { maxLength: 1, size: 'max' }),
  })
  .map(({ stories, contacts, sales, returns, regular }) => ({
    contacts: numbered([...contacts, ...stories.flatMap((story) => story.contacts)]),
    sales: numbered([...sales, ...returns.flat(), ...regular.flat(), ...stories.flatMap((story) => story.sales)]),
  }));

/** Small registers in which everything collides: few parties, few times, blanks, returns, merges, rows ahead of now. */
export function arbitraryRows(): fc.Arbitrary<Rows> {
  return fc
    .record({
      traffic: arbitraryTraffic,
      clients: fc
        .array(arbitraryClient, { maxLength: 5, size: 'max' })
        .map((makers) => makers.map((make, index) => make(index))),
      deals: rowsOf(arbitraryDeal, 4),
      documents: rowsOf(arbitraryDocument, 3),
      advertising: rowsOf(arbitraryAdvertisingRow, 3),
      staff: rowsOf(arbitraryStaffRow, 4),
      calendar: arbitraryCalendar(ANCHOR),
    })
    .map(({ traffic, ...tables }) => aRegister({ ...traffic, ...tables }));
}

/** The standard settings, or short windows that small registers run into. */
export function arbitrarySettings(): fc.Arbitrary<Settings> {
  const short = fc.record({
    silenceLimit: fc.constantFrom(1, 2, 3),
    attributionWindow: fc.constantFrom(0, 3, 30),
    leadRepeatWindow: fc.constantFrom(0, 3, 30),
    cohortMaturity: fc.constantFrom(0, 3, 30),
    dormancy: fc.constantFrom(1, 2, 6),
    replyTargets: fc.record({
      call: fc.constantFrom(0, 15, 60, 540, 1200),
      email: fc.constantFrom(30, 540, 1200),
      form: fc.constantFrom(0, 30),
      messenger: fc.constant(30),
      meeting: fc.constant(30),
      other: fc.constantFrom(30, 60),
    }),
  });
  return fc.oneof(
    fc.constant(DEFAULT_SETTINGS),
    short.map((changes) => ({ ...DEFAULT_SETTINGS, ...changes })),
  );
}

/** A now in the days around the anchor. */
export function arbitraryNow(): fc.Arbitrary<Moment> {
  return fc
    .tuple(fc.constantFrom(0, 0, 0, -3, 1, 2, 3), fc.constantFrom(...CLOCK))
    .map(([days, time]) => momentAt(ANCHOR + days, time));
}

export function arbitraryCase(): fc.Arbitrary<FigureCase> {
  return fc.record({
    rows: arbitraryRows(),
    settings: arbitrarySettings(),
    now: arbitraryNow(),
    period: arbitraryPeriod(ANCHOR),
  });
}
