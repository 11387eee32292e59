import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import type { Sale } from '../../../../src/core/register/tables/sales';
import { aBook, aPeriod, valuesOf } from '../../../builders/book';
import { aClient, aContact, aDeal, aDocument, aSale, aStaffMember, when } from '../../../builders/rows';

/** Vectors of the fine print of docs/figures, by its numbers. March 2026 begins on a Sunday. */

function inquiry(at: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: when(at), client: 'Alfa', ...overrides });
}

function call(at: string, overrides: Partial<Contact> = {}): Contact {
  return inquiry(at, { direction: 'out', result: 'reached', ...overrides });
}

function sale(day: string, overrides: Partial<Sale> = {}): Sale {
  return aSale({ date: when(day), client: 'Alfa', ...overrides });
}

function march(rows: Partial<Rows>): Readonly<Record<string, number | null>> {
  return valuesOf(aBook(rows), '2026-03');
}

describe('13: a lead and who made it', () => {
  it('the next step must stand on the contact that made the lead', () => {
    const lead = (at: string, nextStepOn: string | null) =>
      call(at, { result: 'lead', nextStepOn: nextStepOn === null ? null : when(nextStepOn) });
    const repeated = [lead('2026-03-10T12:00', null), lead('2026-03-11T12:00', '2026-03-20')];
    expect(march({ contacts: repeated })).toMatchObject({ 'active.leads': 1, 'active.qualifiedLeads': 0 });
    const planned = [lead('2026-03-10T12:00', '2026-03-20'), lead('2026-03-11T12:00', null)];
    expect(march({ contacts: planned })).toMatchObject({ 'active.leads': 1, 'active.qualifiedLeads': 1 });
  });

  it('contacts without an employee within ten minutes are one piece of work', () => {
    const contacts = [call('2026-03-10T12:00'), call('2026-03-10T12:10'), call('2026-03-10T12:21')];
    expect(march({ contacts })['active.contacts']).toBe(2);
  });

  it.each([
    { title: 'again within ten minutes', second: {}, at: '12:10', counted: 1 },
    { title: 'a second later than that', second: {}, at: '12:10:01', counted: 2 },
    { title: 'by a colleague', second: { employee: 'Bob' }, at: '12:05', counted: 2 },
    { title: 'to another company', second: { client: 'Beta' }, at: '12:05', counted: 2 },
  ])('a call $title makes $counted', ({ second, at, counted }) => {
    const contacts = [
      call('2026-03-10T12:00', { employee: 'Ann' }),
      call(`2026-03-10T${at}`, { employee: 'Ann', ...second }),
    ];
    expect(march({ contacts })['active.contacts']).toBe(counted);
  });

  it('ten minutes run from the call that was counted, and not from its repeat', () => {
    const contacts = ['12:00', '12:08', '12:16'].map((at) => call(`2026-03-10T${at}`, { employee: 'Ann' }));
    expect(march({ contacts })['active.contacts']).toBe(2);
  });

  it('nobody named is nobody who both hunts and cares', () => {
    const contacts = (employee: string): Contact[] => [
      call('2026-03-10T12:00', { client: 'Newcomer', employee }),
      call('2026-03-11T12:00', { employee }),
    ];
    const sales = [sale('2026-03-01')];
    expect(march({ contacts: contacts('Ann'), sales })['structure.conflicts']).toBe(1);
    expect(march({ contacts: contacts(''), sales })['structure.conflicts']).toBe(0);
  });
});

describe('9: answering in one minute', () => {
  it('whoever reaches the company in the minute of a colleague’s answer has answered too, a minute later hunts', () => {
    const second = (at: string): Contact[] => [
      inquiry('2026-03-10T10:00'),
      call('2026-03-10T10:10:05', { employee: 'Ann' }),
      call(at, { employee: 'Bob' }),
    ];
    expect(march({ contacts: second('2026-03-10T10:10:50') })['active.contacts']).toBe(0);
    expect(march({ contacts: second('2026-03-10T10:11:05') })['active.contacts']).toBe(1);
  });
});

describe('leads and first purchases', () => {
  it('the repeat window runs from the last sign of interest, counted or not', () => {
    const contacts = ['2025-08-01', '2025-12-01', '2026-03-10'].map((day) => call(`${day}T12:00`, { result: 'lead' }));
    expect(march({ contacts })['active.leads']).toBe(0);
    expect(march({ contacts: contacts.filter((_lead, index) => index !== 1) })['active.leads']).toBe(1);
  });

  it('a first purchase that Clients dates after today is a mistake and makes nobody a new client', () => {
    const clients = [aClient({ name: 'Alfa', firstPurchaseOn: when('2026-05-25') })];
    expect(valuesOf(aBook({ clients }), '2026-05')['retention.new']).toBe(0);
    expect(valuesOf(aBook({ clients }, {}, '2026-05-25T09:00'), '2026-05')['retention.new']).toBe(1);
  });

  it('a deal opened on the day after the period is not open in it', () => {
    const deals = ['2026-03-31', '2026-04-01'].map((day) => aDeal({ openedOn: when(day), amount: 100_00 }));
    expect(march({ deals })['deals.openAmount']).toBe(100_00);
  });
});

describe('21: a contact whose channel cannot be read', () => {
  it.each([
    { result: 'reached' as const, answered: 1 },
    { result: 'noAnswer' as const, answered: 0 },
    { result: null, answered: 0 },
  ])('outbound with the result $result answers $answered', ({ result, answered }) => {
    const contacts = [inquiry('2026-03-10T12:00'), call('2026-03-10T12:05', { channel: null, result })];
    expect(march({ contacts })['entry.answered']).toBe(answered);
  });

  it('inbound waits with the target of other channels', () => {
    const contacts = [inquiry('2026-03-10T12:00', { channel: null }), call('2026-03-10T12:40')];
    const within = (other: number): unknown => {
      const replyTargets = { call: 5, email: 5, form: 5, messenger: 5, meeting: 5, other };
      return valuesOf(aBook({ contacts }, { replyTargets }), '2026-03')['entry.withinTarget'];
    };
    expect([within(40), within(39)]).toEqual([1, 0]);
  });
});

describe('23: ties and what goes together', () => {
  it('of two questions of one minute the smaller id came first, then the upper row', () => {
    const first = (contacts: Contact[]): unknown =>
      aBook({ contacts }).facts.threads[0]?.inbound.map(({ contact }) => `${contact.id}/${contact.row}`);
    const at = '2026-03-10T12:00';
    expect(first([inquiry(at, { id: 'C-2', row: 2 }), inquiry(at, { id: 'C-1', row: 3 })])).toEqual(['C-1/3', 'C-2/2']);
    expect(first([inquiry(at, { id: '', row: 3 }), inquiry(at, { id: '', row: 2 })])).toEqual(['/2', '/3']);
  });

  it('of two contacts of one minute that name an advertising the smaller id decides, whichever says in or out', () => {
    const activities = (ids: readonly [string, string]): unknown => {
      const [named, undirected] = ids;
      const contacts = [
        call('2026-03-10T12:00', { id: named, activity: 'Fair', result: 'noAnswer' }),
        inquiry('2026-03-10T12:00', { id: undirected, activity: 'Web', direction: null }),
      ];
      const book = aBook({ contacts, sales: [sale('2026-03-12')] });
      return book.breakdown(aPeriod('2026-03'), 'activity').find(({ revenue }) => revenue > 0)?.key;
    };
    expect([activities(['C-1', 'C-2']), activities(['C-2', 'C-1'])]).toEqual(['Fair', 'Web']);
  });

  it.each([
    { title: 'has no readable revenue', sold: { revenue: null } },
    { title: 'is dated after now', sold: { date: when('2026-06-01') } },
    { title: 'has no readable date', sold: { date: null } },
  ])('a return of a sale that $title is left out with it', ({ sold }) => {
    const sales = [sale('2026-03-10', { id: 'S-1', ...sold }), sale('2026-03-11', { revenue: -5_00, returnOf: 'S-1' })];
    const revenue = aBook({ sales }).figures(aPeriod('2026-03')).get('sales.revenue');
    expect(revenue).toMatchObject({ value: 0, rowsLeftOut: { noSaleReturned: 1 } });
  });

  it('of two rows of one sale id the earlier by date is the one returned', () => {
    const sales = [
      sale('2026-03-20', { id: 'S-1', client: 'Later' }),
      sale('2026-03-10', { id: 'S-1', client: 'Earlier' }),
      sale('2026-03-25', { revenue: -100_00, returnOf: 'S-1' }),
    ];
    expect(aBook({ sales }).newParties(aPeriod('2026-03'))).toMatchObject([{ party: 'later' }]);
  });

  it('the n of a sum of money is the number of rows that carry an amount', () => {
    const contacts = [call('2026-03-01T12:00')];
    const sales = [sale('2026-03-02'), sale('2026-03-03'), sale('2026-03-04', { revenue: 0 })];
    const figures = aBook({ contacts, sales }).figures(aPeriod('2026-03'));
    const casesOf = (key: FigureKey): unknown => figures.get(key)?.n;
    expect(casesOf('active.newDealRevenue')).toBe(2);
    expect(casesOf('retention.revenue')).toBe(3);
    expect(casesOf('retention.revenuePerClient')).toBe(1);
  });

  it('a figure at now has no previous value', () => {
    const book = aBook({ contacts: [inquiry('2026-03-10T12:00')] });
    for (const key of ['entry.waitingNow', 'entry.overdueNow', 'retention.atRisk'] as const)
      expect({ key, previous: book.figures(aPeriod('2026-04')).get(key)?.previous }).toEqual({ key, previous: null });
  });

  it('windows include their first day', () => {
    const settings = { attributionWindow: 5, leadRepeatWindow: 10, cohortMaturity: 5, silenceLimit: 1 };
    const values = (rows: Partial<Rows>) => valuesOf(aBook(rows, settings), '2026-03');
    expect(values({ contacts: [call('2026-03-05T18:00')], sales: [sale('2026-03-10')] })['active.newDeals']).toBe(1);
    expect(values({ contacts: [call('2026-03-04T18:00')], sales: [sale('2026-03-10')] })['active.newDeals']).toBe(0);
    const leads = (day: string) => [day, '2026-03-10'].map((on) => call(`${on}T18:00`, { result: 'lead' }));
    expect(values({ contacts: leads('2026-02-28') })['active.leads']).toBe(0);
    expect(values({ contacts: leads('2026-02-27') })['active.leads']).toBe(1);
    expect(values({ sales: [sale('2026-02-01')] })['retention.rate']).toBe(0);
    expect(values({ sales: [sale('2026-01-31')] })['retention.rate']).toBeNull();
    const asked = [inquiry('2026-03-05T18:00')];
    expect(values({ contacts: asked, sales: [sale('2026-03-10')] })['inbound.cohortConversion']).toBe(1);
    expect(values({ contacts: asked, sales: [sale('2026-03-11')] })['inbound.cohortConversion']).toBe(0);
  });
});

describe('25: a row with a date alone', () => {
  it.each([
    { day: '2026-03-10', title: 'a working day: the first working minute', reply: '2026-03-10T09:07', minutes: 7 },
    { day: '2026-03-07', title: 'a Saturday: the next opening', reply: '2026-03-09T09:07', minutes: 7 },
  ])('$title', ({ day, reply, minutes }) => {
    expect(march({ contacts: [inquiry(day), call(reply)] })['entry.medianResponse']).toBe(minutes);
    expect(aBook({ contacts: [inquiry(day)] }).facts.threads[0]?.openedAt).toBe(when(`${reply.slice(0, 10)}T09:00`));
  });

  it.each([
    { now: '2026-03-10T08:00', title: 'before work begins' },
    { now: '2026-03-07T08:00', title: 'on a Saturday' },
  ])('dated today it counts, although its minute is still to come: $title', ({ now }) => {
    const day = now.slice(0, 10);
    const book = aBook({ contacts: [inquiry(day)] }, {}, now);
    expect(valuesOf(book, '2026-03')).toMatchObject({ 'inbound.inquiries': 1, 'entry.waitingNow': 1 });
    expect(book.facts.contacts.leftOut).toEqual([]);
  });

  it('of tomorrow it is still to come', () => {
    const { contacts } = aBook({ contacts: [inquiry('2026-03-11')] }, {}, '2026-03-10T23:59').facts;
    expect(contacts.leftOut).toMatchObject([{ reason: 'futureDate' }]);
  });

  it('a paper asked for on a Saturday is judged by the roles of Monday', () => {
    const documents = [aDocument({ requestedAt: when('2026-03-07'), responsible: 'Ann' })];
    const staff = [aStaffMember({ name: 'Ann', roles: ['active'], from: when('2026-03-09') })];
    expect(march({ documents, staff })['structure.papers']).toBe(1);
  });
});
