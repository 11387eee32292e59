import type { AdvertisingRow } from '../../src/core/register/tables/advertising';
import type { Call } from '../../src/core/register/tables/calls';
import type { CalendarRow } from '../../src/core/register/time/calendarRow';
import type { Client } from '../../src/core/register/tables/clients';
import type { Contact } from '../../src/core/register/tables/contacts';
import type { Deal } from '../../src/core/register/tables/deals';
import type { DocumentRow } from '../../src/core/register/tables/documents';
import { NO_ROWS, type Rows } from '../../src/core/register/tables/rows';
import type { Sale } from '../../src/core/register/tables/sales';
import type { SourceRow } from '../../src/core/register/tables/sources';
import type { StaffRow } from '../../src/core/register/tables/staff';
import { parseIsoMoment, type Moment } from '../../src/core/values/moment';

/** A moment from `2026-03-02T10:30` or `2026-03-02`; anything else is a mistake in the test itself. */
export function when(iso: string): Moment {
  const moment = parseIsoMoment(iso);
  if (moment === null) throw new Error(`Not a moment: ${iso}`);
  return moment;
}

/** A register of the given rows and nothing else. */
export function aRegister(rows: Partial<Rows>): Rows {
  return { ...NO_ROWS, ...rows };
}

let builtRows = 1;

/** Every built row stands below the one built before it; its number serves in its id as well. */
function nextRow(): number {
  builtRows += 1;
  return builtRows;
}

function idOf(prefix: string, row: number): string {
  return `${prefix}-${String(row).padStart(4, '0')}`;
}

/** A missed call to us on Monday 2 March 2026 at 10:00; nobody is named until the test says who. */
export function aContact(overrides: Partial<Contact> = {}): Contact {
  const row = overrides.row ?? nextRow();
  return {
    row,
    id: idOf('C', row),
    at: when('2026-03-02T10:00'),
    direction: 'in',
    channel: 'call',
    client: '',
    person: '',
    phone: '',
    email: '',
    line: '',
    activity: '',
    employee: '',
    result: null,
    answeredAt: null,
    nextStep: '',
    nextStepOn: null,
    recording: '',
    listenedBy: '',
    listenedOn: null,
    score: null,
    comment: '',
    sourceKey: '',
    status: '',
    enteredAt: null,
    enteredBy: '',
    answerEnteredAt: null,
    ...overrides,
  };
}

/** A client of whom nothing is known but the name, its own unless stated. */
export function aClient(overrides: Partial<Client> = {}): Client {
  const row = overrides.row ?? nextRow();
  return {
    row,
    id: idOf('K', row),
    name: `Company ${row}`,
    taxId: '',
    segment: '',
    size: '',
    city: '',
    person: '',
    phone: [],
    email: [],
    origin: null,
    originReason: '',
    activity: '',
    firstPurchaseOn: null,
    seller: '',
    manager: '',
    touchEveryDays: null,
    nextTouchOn: null,
    mergedInto: '',
    doNotContact: null,
    debt: null,
    overdueDays: null,
    asOf: null,
    comment: '',
    ...overrides,
  };
}

/** A sale of 100.00 on Monday 2 March 2026, cost unknown, of no client until the test says whose. */
export function aSale(overrides: Partial<Sale> = {}): Sale {
  const row = overrides.row ?? nextRow();
  return {
    row,
    id: idOf('S', row),
    date: when('2026-03-02'),
    client: '',
    deal: '',
    line: '',
    seller: '',
    revenue: 100_00,
    cost: null,
    returnOf: '',
    comment: '',
    sourceKey: '',
    enteredAt: null,
    enteredBy: '',
    ...overrides,
  };
}

/** A new deal of 100.00 opened on Monday 2 March 2026. */
export function aDeal(overrides: Partial<Deal> = {}): Deal {
  const row = overrides.row ?? nextRow();
  return {
    row,
    id: idOf('D', row),
    openedOn: when('2026-03-02'),
    client: '',
    line: '',
    activity: '',
    seller: '',
    amount: 100_00,
    stage: 'new',
    closedOn: null,
    lossReason: '',
    nextStep: '',
    nextStepOn: null,
    comment: '',
    sourceKey: '',
    enteredAt: null,
    enteredBy: '',
    ...overrides,
  };
}

/** An invoice asked for on Monday 2 March 2026 at 10:00 and not made yet. */
export function aDocument(overrides: Partial<DocumentRow> = {}): DocumentRow {
  const row = overrides.row ?? nextRow();
  return {
    row,
    id: idOf('P', row),
    requestedAt: when('2026-03-02T10:00'),
    client: '',
    deal: '',
    type: 'invoice',
    requestedBy: '',
    responsible: '',
    dueAt: null,
    doneAt: null,
    link: '',
    comment: '',
    enteredAt: null,
    enteredBy: '',
    ...overrides,
  };
}

/** Advertising for 100.00 in March 2026. */
export function anAdvertisingRow(overrides: Partial<AdvertisingRow> = {}): AdvertisingRow {
  const row = overrides.row ?? nextRow();
  return { row, month: when('2026-03-01'), activity: 'Fair', amount: 100_00, comment: '', ...overrides };
}

const ALWAYS = {
  from: null,
  until: null,
  extension: '',
  telegram: '',
  awayFrom: null,
  awayUntil: null,
  substitute: '',
};

/** Somebody who works on inbound contacts, always did and still does. */
export function aStaffMember(overrides: Partial<StaffRow> = {}): StaffRow {
  const row = overrides.row ?? nextRow();
  return { row, name: `Employee ${row}`, email: '', roles: ['inbound'], ...ALWAYS, ...overrides };
}

/** A row of weekly hours or, with a date instead of a weekday, an exception; hours in minutes from midnight. */
export function aCalendarRow(overrides: Partial<CalendarRow> = {}): CalendarRow {
  const row = overrides.row ?? nextRow();
  return { row, weekday: null, date: null, kind: 'work', from: null, to: null, note: '', ...overrides };
}

/** Weekly hours of Monday to Friday, 9:00-18:00 unless the test gives its own intervals (in hours). */
export function workingWeek(intervals: readonly (readonly [number, number])[] = [[9, 18]]): CalendarRow[] {
  const weekdays = ['1', '2', '3', '4', '5'] as const;
  return weekdays.flatMap((weekday) =>
    intervals.map(([from, to]) => aCalendarRow({ weekday, from: from * 60, to: to * 60 })),
  );
}

/** An inbound call of two minutes in the phone log, on Monday 2 March 2026 at 10:00, of a number nobody knows. */
export function aCall(overrides: Partial<Call> = {}): Call {
  const row = overrides.row ?? nextRow();
  return {
    row,
    at: when('2026-03-02T10:00'),
    direction: 'in',
    phone: '+79130000001',
    number: '',
    extension: '',
    seconds: 130,
    talked: 120,
    result: 'talked',
    recording: '',
    key: `mango:${row}`,
    source: 'mango',
    ...overrides,
  };
}

/** A telephone system that is switched on and need not be heard of. */
export function aSource(overrides: Partial<SourceRow> = {}): SourceRow {
  return {
    row: overrides.row ?? nextRow(),
    name: 'mango',
    kind: 'mango',
    on: true,
    number: '',
    line: '',
    activity: '',
    employee: '',
    zone: '',
    mapping: '',
    secret: '',
    quietAfter: null,
    lastEvent: null,
    state: '',
    ...overrides,
  };
}
