import type { Contact } from '../../src/core/register/tables/contacts';
import type { Rows } from '../../src/core/register/tables/rows';
import type { Sale } from '../../src/core/register/tables/sales';
import { DEFAULT_SETTINGS } from '../../src/core/register/tables/settings';
import { BEFORE_REGISTER } from '../../src/core/register/schema/columns';
import { HIDDEN_NUMBER } from '../../src/core/register/schema/readPhone';
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
import { daysPeriod, monthsPeriod } from './generatePeriod';
import { oracleFigures, type OracleResult } from './oracle';

const NOW = when('2026-05-20T12:00');

function inMarch(rows: Partial<Rows>): OracleResult {
  return inMonth('2026-03', rows);
}

function inMonth(month: string, rows: Partial<Rows>): OracleResult {
  return oracleFigures(aRegister(rows), DEFAULT_SETTINGS, NOW, monthsPeriod(when(`${month}-01`), 1));
}

function call(at: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ direction: 'out', client: 'Alfa', at: when(at), result: 'reached', ...overrides });
}

function inquiry(at: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ direction: 'in', client: 'Alfa', at: when(at), ...overrides });
}

function sale(date: string, revenue: number, overrides: Partial<Sale> = {}): Sale {
  return aSale({ client: 'Alfa', date: when(date), revenue, ...overrides });
}

describe('who is who', () => {
  const partyOf = (contact: Partial<Contact>, rows: Partial<Rows> = {}): string | undefined =>
    inMarch({ ...rows, contacts: [aContact(contact)] }).threads[0]?.party;
  const phone = '+79130000001';

  it.each([
    { title: 'by the name in another spelling', contact: { client: '«АЛЬФА» ооо' }, party: 'K-1' },
    { title: 'by the phone of one client', contact: { phone }, party: 'K-1' },
    { title: 'by the e-mail, the name being unknown', contact: { client: 'Nova', email: 'a@a.ru' }, party: 'K-1' },
    { title: 'a prospect by its phone before its name', contact: { client: 'Nova', phone: '+7999' }, party: '+7999' },
    { title: 'a prospect by its folded name', contact: { client: 'Nova Ltd' }, party: 'nova' },
    { title: 'digits that are no phone, as typed', contact: { phone: 'доб. 12' }, party: 'доб. 12' },
    { title: 'somebody with a hidden number', contact: { id: 'C-7', phone: HIDDEN_NUMBER }, party: 'hidden:C-7' },
  ])('$title', ({ contact, party }) => {
    const clients = [aClient({ id: 'K-1', name: 'ООО «Альфа»', phone: [phone], email: ['a@a.ru'] })];
    expect(partyOf(contact, { clients })).toBe(party);
  });

  it('a phone of two clients identifies neither, until one is merged into the other', () => {
    const first = aClient({ id: 'K-1', phone: [phone] });
    const second = aClient({ id: 'K-2', phone: [phone] });
    expect(partyOf({ phone }, { clients: [first, second] })).toBe(phone);
    expect(partyOf({ phone }, { clients: [first, { ...second, mergedInto: 'K-1' }] })).toBe('K-1');
  });

  it('merges are followed to the end; clients merged in a circle stay themselves', () => {
    const merged = (id: string, mergedInto: string) => aClient({ id, mergedInto });
    const chain = [merged('K-1', 'K-2'), merged('K-2', 'K-3'), merged('K-3', '')];
    expect(partyOf({ client: 'K-1' }, { clients: chain })).toBe('K-3');
    const circle = [merged('K-1', 'K-2'), merged('K-2', 'K-1')];
    expect(partyOf({ client: 'K-1' }, { clients: circle })).toBe('K-1');
  });

  it('what a merged-away row says about the first purchase counts for the survivor', () => {
    const clients = [
      aClient({ id: 'K-1', mergedInto: 'K-2', firstPurchaseOn: BEFORE_REGISTER }),
      aClient({ id: 'K-2', firstPurchaseOn: when('2026-03-05') }),
    ];
    expect(inMarch({ clients }).figures['retention.new']).toBe(0);
    expect(inMarch({ clients: clients.slice(1) }).figures['retention.new']).toBe(1);
  });
});

describe('active contacts', () => {
  const active = (contacts: readonly Contact[], sales: readonly Sale[] = []): unknown =>
    inMarch({ contacts, sales }).figures['active.contacts'];

  it('a repeat by the same employee within ten minutes of a counted one does not count', () => {
    const again = (...times: readonly string[]): Contact[] => times.map((time) => call(`2026-03-02T${time}`));
    expect(active(again('10:00', '10:10'))).toBe(1);
    expect(active(again('10:00', '10:08', '10:16'))).toBe(2);
    expect(active([...again('10:00'), call('2026-03-02T10:05', { employee: 'Ann' })])).toBe(2);
  });

  it('answering is not active selling, not even in the same minute as another answer', () => {
    const waiting = inquiry('2026-03-02T10:00');
    expect(active([waiting, call('2026-03-02T10:05', { result: 'noAnswer' }), call('2026-03-02T10:30')])).toBe(0);
    const both = [call('2026-03-02T10:30', { employee: 'Ann' }), call('2026-03-02T10:30', { employee: 'Bob' })];
    expect(active([waiting, ...both])).toBe(0);
    expect(active([waiting, ...both, call('2026-03-02T10:45')])).toBe(1);
  });

  it('are with newcomers: up to and on the day of the first purchase', () => {
    const sales = [sale('2026-03-10', 100_00)];
    expect(active([call('2026-03-09T10:00'), call('2026-03-10T17:00'), call('2026-03-11T10:00')], sales)).toBe(2);
  });

  it('the same interest within 180 days is no second lead', () => {
    const lead = (at: string, nextStepOn: number | null = null) => call(at, { result: 'lead', nextStepOn });
    const leads = (...contacts: readonly Contact[]) => inMarch({ contacts }).figures;
    const step = when('2026-03-20');
    expect(leads(lead('2025-09-05T10:00'), lead('2026-03-04T10:00'))['active.leads']).toBe(0);
    expect(leads(lead('2025-09-05T10:00'), lead('2026-03-05T10:00'))['active.leads']).toBe(1);
    const noted = leads(lead('2026-03-04T10:00'), lead('2026-03-05T10:00', step));
    expect(noted).toMatchObject({ 'active.leads': 1, 'active.qualifiedLeads': 0 });
  });
});

describe('waiting threads', () => {
  it('spam opens none and is counted apart', () => {
    const { threads, figures } = inMarch({ contacts: [inquiry('2026-03-02T10:00', { result: 'spam' })] });
    expect(threads).toEqual([]);
    expect(figures['entry.closedWithoutAnswer']).toBe(1);
  });

  it.each([
    { title: 'before the contact itself', answeredAt: '2026-03-02T09:59', response: null },
    { title: 'after now', answeredAt: '2026-05-20T12:01', response: null },
    { title: 'in the very moment of the contact', answeredAt: '2026-03-02T10:00', response: 0 },
  ])('an answer typed in $title', ({ answeredAt, response }) => {
    const contact = inquiry('2026-03-02T10:00', { answeredAt: when(answeredAt) });
    expect(inMarch({ contacts: [contact] }).threads[0]?.response).toBe(response);
  });

  it('a date without a time is the first working minute', () => {
    const contacts = [inquiry('2026-03-02'), call('2026-03-02T09:07')];
    expect(inMarch({ contacts }).threads[0]?.response).toBe(7);
  });

  it.each([
    { at: '11:50', state: 'waiting' },
    { at: '11:46', state: 'soon' },
    { at: '11:45', state: 'soon' },
    { at: '11:44', state: 'overdue' },
  ])('a call of $at that should be answered in a quarter of an hour is $state at noon', ({ at, state }) => {
    expect(inMarch({ contacts: [inquiry(`2026-05-20T${at}`)] }).threads[0]?.state).toBe(state);
  });

  it('silence does not improve the share answered in time', () => {
    const contacts = ['a', 'b', 'c'].map((client) => inquiry('2026-03-02T10:00', { client }));
    const replies = [call('2026-03-02T10:15', { client: 'a' }), call('2026-03-02T10:16', { client: 'b' })];
    expect(inMarch({ contacts: [...contacts, ...replies] }).figures).toMatchObject({
      'entry.withinTarget': 1 / 3,
      'entry.medianResponse': 15.5,
      'entry.p90Response': 16,
      'entry.overdueNow': 1,
    });
  });
});

describe('sales and returns', () => {
  it('a return of the same month undoes the purchase, a later one only the revenue', () => {
    const back = (date: string) => sale(date, -100_00, { returnOf: 'S-1' });
    const march = (date: string) => inMarch({ sales: [sale('2026-03-05', 100_00, { id: 'S-1' }), back(date)] }).figures;
    expect(march('2026-03-31')).toMatchObject({ 'retention.buyers': 0, 'sales.revenue': 0, 'retention.new': 0 });
    expect(march('2026-04-01')).toMatchObject({ 'retention.buyers': 1, 'sales.revenue': 0, 'retention.new': 1 });
  });

  it('a return of a return is an adjustment, and so is one of a sale that is not there', () => {
    const sales = [
      sale('2026-03-05', 100_00, { id: 'S-1' }),
      sale('2026-03-06', -10_00, { id: 'S-2', returnOf: 'S-1' }),
      sale('2026-03-07', -5_00, { returnOf: 'S-2' }),
      sale('2026-03-08', -3_00, { returnOf: 'S-404' }),
    ];
    expect(inMarch({ sales }).figures).toMatchObject({ 'sales.adjustments': -8_00, 'sales.newRevenue': 90_00 });
  });

  it('a positive row with a sale to return is an ordinary sale', () => {
    const sales = [sale('2026-03-05', 100_00, { id: 'S-1' }), sale('2026-03-06', 7_00, { returnOf: 'S-1' })];
    expect(inMarch({ sales }).figures).toMatchObject({ 'sales.newRevenue': 100_00, 'sales.repeatRevenue': 7_00 });
  });

  it('the margin is that of the rows with a cost', () => {
    const sales = [sale('2026-03-05', 100_00, { cost: 60_00 }), sale('2026-03-05', 100_00)];
    expect(inMarch({ sales }).figures).toMatchObject({ 'sales.margin': 40_00, 'sales.marginRate': 0.4 });
    expect(inMarch({ sales: sales.slice(1) }).figures['sales.margin']).toBeNull();
  });

  it('three months before 31 May is the end of February', () => {
    const alive = (date: string): unknown => {
      const start = when('2026-05-31');
      const register = aRegister({ sales: [sale(date, 1_00)] });
      return oracleFigures(register, DEFAULT_SETTINGS, start + 1, daysPeriod(start, 1)).figures['retention.rate'];
    };
    expect(alive('2026-02-28')).not.toBeNull();
    expect(alive('2026-02-27')).toBeNull();
  });

  it('the bridge names new, returning, gone, grown and shrunk', () => {
    const both = (client: string, february: number, march: number): Sale[] =>
      [sale('2026-02-10', february, { client }), sale('2026-03-10', march, { client })].filter(
        ({ revenue }) => revenue !== 0,
      );
    const sales = [
      ...both('new', 0, 10_00),
      ...both('gone', 20_00, 0),
      ...both('grown', 10_00, 15_00),
      ...both('shrunk', 10_00, 7_00),
      sale('2026-01-10', 1_00, { client: 'returning' }),
      ...both('returning', 0, 4_00),
      sale('2026-03-11', 2_00, { client: '' }),
      sale('2026-03-12', -1_00, { client: 'grown' }),
    ];
    expect(inMarch({ sales }).figures['retention.bridge']).toEqual({
      previousTotal: 40_00,
      new: 10_00,
      returning: 4_00,
      gone: -20_00,
      grown: 5_00,
      shrunk: -3_00,
      adjustments: 1_00,
      total: 37_00,
    });
  });

  it('cohorts run to the end of the period and leave out empty months', () => {
    const bought = (client: string, ...dates: string[]): Sale[] => dates.map((date) => sale(date, 1_00, { client }));
    const sales = [...bought('a', '2026-01-10', '2026-03-01', '2026-04-01'), ...bought('b', '2026-01-11')];
    expect(inMarch({ sales }).cohorts).toEqual([{ cohort: '2026-01', size: 2, active: [2, 0, 1] }]);
  });

  it('who has an own rhythm is late by it, who has none by that of the company', () => {
    const bought = (client: string, ...dates: string[]): Sale[] =>
      dates.map((date) => sale(`2026-${date}`, 100_00, { client }));
    // Gaps of 10 days, silent for 20: more than 15, less than 30; and one purchase 29 days ago.
    const sales = [...bought('own', '03-31', '04-10', '04-20', '04-30'), ...bought('once', '04-21')];
    const { atRisk, figures } = inMarch({ sales });
    expect(atRisk).toEqual([
      { party: 'once', daysLate: 19, lost: true, stake: 100_00 },
      { party: 'own', daysLate: 10, lost: false, stake: 200_00 },
    ]);
    expect(figures['retention.atRisk']).toBe(1);
  });
});

describe('structure, deals and breakdowns', () => {
  it('an employee conflicts who does a fifth or more of both searching and caring', () => {
    const days = (count: number, client: string): Contact[] =>
      Array.from({ length: count }, (_unused, index) =>
        call(`2026-03-${10 + index}T10:00`, { client, employee: 'Ann' }),
      );
    const conflicts = (cared: number): unknown =>
      inMarch({
        contacts: [...days(1, 'newcomer'), ...days(cared, 'Alfa')],
        sales: [sale('2026-03-01', 1_00)],
      }).figures['structure.conflicts'];
    expect([conflicts(0), conflicts(4), conflicts(5)]).toEqual([0, 1, 0]);
  });

  it('papers of somebody who sold on that day count, the first and the last day included', () => {
    const staff = [
      aStaffMember({ name: 'Ann', roles: ['active'], from: when('2026-03-02'), until: when('2026-03-03') }),
    ];
    const documents = ['2026-03-01T10:00', '2026-03-02T10:00', '2026-03-03T10:00', '2026-03-04T10:00'].map((at) =>
      aDocument({ responsible: 'Ann', requestedAt: when(at) }),
    );
    expect(inMarch({ staff, documents }).figures['structure.papers']).toBe(2);
  });

  it('a deal won without a readable closing date is in none of won, lost and open', () => {
    const deals = [
      aDeal({ stage: 'won', amount: 1_00 }),
      aDeal({ stage: 'won', amount: 10_00, closedOn: when('2026-03-12') }),
      aDeal({ stage: 'lost', amount: 100_00, closedOn: when('2026-04-01') }),
      aDeal({ stage: 'offer', amount: 1000_00 }),
    ];
    expect(inMarch({ deals }).figures).toMatchObject({
      'deals.opened': 4,
      'deals.won': 1,
      'deals.lost': 0,
      'deals.winRate': 1,
      'deals.wonAmount': 10_00,
      'deals.medianCycle': 10,
      'deals.openAmount': 1100_00,
    });
  });

  it('advertising pays back by margin where every cost is known, else by revenue under another name', () => {
    const activityOf = (cost: number | null) =>
      inMarch({
        contacts: [inquiry('2026-03-02T10:00', { activity: 'Fair' })],
        sales: [sale('2026-03-05', 300_00, { cost })],
        advertising: [anAdvertisingRow({ activity: 'Fair', amount: 100_00 })],
      }).breakdowns.activity;
    const line = { key: 'Fair', inquiries: 1, newSales: 1, buyers: 1, spend: 100_00, cac: 100_00 };
    expect(activityOf(100_00)).toMatchObject([{ ...line, romi: 1, roas: null }]);
    expect(activityOf(null)).toMatchObject([{ ...line, romi: null, roas: 3 }]);
  });

  it('an origin stated by hand counts only with a reason', () => {
    const originOf = (originReason: string): unknown =>
      inMarch({
        clients: [aClient({ name: 'Alfa', origin: 'referral', originReason })],
        sales: [sale('2026-03-05', 1_00)],
      }).origins[0]?.origin;
    expect([originOf(''), originOf('a friend of Beta')]).toEqual(['unknown', 'referral']);
  });

  it('a talk wins the client for 90 days and not a day longer', () => {
    const originOn = (date: string, month: string): unknown =>
      inMonth(month, { contacts: [call('2026-01-10T10:00')], sales: [sale(date, 1_00)] }).origins[0]?.origin;
    expect([originOn('2026-04-10', '2026-04'), originOn('2026-04-11', '2026-04')]).toEqual(['active', 'unknown']);
  });
});
