import { clientsAtRisk } from '../../../../src/core/figures/sections/atRisk';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import { BEFORE_REGISTER } from '../../../../src/core/register/schema/columns';
import { aBook, aPeriod, valuesOf } from '../../../builders/book';
import { aClient, anAdvertisingRow, when } from '../../../builders/rows';
import { inquiry, call, sale, march } from './march';

describe('keeping clients', () => {
  it('of A, B, C, D alive at the start A and B are alive at the end: 50 %, whoever came or came back', () => {
    const bought = (client: string, ...days: string[]) => days.map((day) => sale(day, { client }));
    const sales = [
      ...bought('A', '2026-02-10'),
      ...bought('B', '2026-03-10'),
      ...bought('C', '2026-01-10'),
      ...bought('D', '2026-01-31'),
      ...bought('E', '2026-04-10'),
      ...bought('F', '2024-01-10', '2026-04-15'),
    ];
    expect(valuesOf(aBook({ sales }), '2026-04')).toMatchObject({
      'retention.rate': 0.5,
      'retention.lost': 2,
      'retention.new': 1,
      'retention.reactivated': 1,
    });
  });

  it('nobody alive at the start is no data, neither 0 % nor 100 %', () => {
    expect(march({})).toMatchObject({
      'retention.rate': null,
      'retention.revenuePerClient': null,
      'retention.lost': 0,
    });
  });

  it.each([
    { dayBefore: '2024-09-10', comesBack: 1, title: 'eighteen months and a day of silence' },
    { dayBefore: '2024-09-11', comesBack: 0, title: 'eighteen months to the day' },
  ])('$title: $comesBack comes back', ({ dayBefore, comesBack }) => {
    const sales = [sale(dayBefore), sale('2026-03-11')];
    expect(march({ sales })).toMatchObject({ 'retention.reactivated': comesBack, 'retention.new': 0 });
  });

  it('a client from before the register is not new, and comes back with its first row here', () => {
    const clients = [aClient({ name: 'Alfa', firstPurchaseOn: BEFORE_REGISTER })];
    expect(march({ clients, sales: [sale('2026-03-10')] })).toMatchObject({
      'retention.new': 0,
      'retention.buyers': 1,
      'retention.reactivated': 1,
    });
  });

  it('of the new clients those count as come again who bought on a later day within sixty days', () => {
    const bought = (client: string, ...days: string[]) => days.map((day) => sale(day, { client }));
    const sales = [
      ...bought('A', '2026-03-10', '2026-03-10', '2026-05-09'),
      ...bought('B', '2026-03-10', '2026-03-10'),
      ...bought('C', '2026-03-10', '2026-05-10'),
      ...bought('D', '2026-02-10', '2026-03-10'),
      ...bought('E', '2026-03-22', '2026-03-23'),
    ];
    const figure = (now: string) =>
      aBook({ sales }, {}, now).figures(aPeriod('2026-03')).get('retention.secondPurchase');
    expect(figure('2026-05-20T12:00')).toMatchObject({ value: 0.5, n: 4, coverage: 0.75 });
    expect(figure('2026-05-21T12:00')).toMatchObject({ coverage: 1 });
    expect(march({})['retention.secondPurchase']).toBeNull();
  });

  it('winning the clients of a month pays back in the purchase by which their margin covers its advertising', () => {
    const bought = (client: string, day: string, cost: number | null) => sale(day, { client, revenue: 100_00, cost });
    const sales = [
      bought('A', '2026-01-05', 90_00),
      bought('B', '2026-01-31', 90_00),
      bought('A', '2026-02-10', 80_00),
      bought('A', '2026-02-11', 70_00),
      bought('B', '2026-02-12', null),
      bought('C', '2026-02-12', 0),
    ];
    const advertising = [
      anAdvertisingRow({ month: when('2026-01-01'), amount: 50_00 }),
      anAdvertisingRow({ month: when('2026-01-01'), amount: 20_00 }),
    ];
    const { payback } = aBook({ sales, advertising });
    const won = { key: '2026-01', size: 2, spend: 70_00 };
    expect(payback(aPeriod('2026-02'))).toMatchObject([{ ...won, margins: [20_00, 40_00, 70_00], paidBackIn: 3 }]);
    expect(payback(aPeriod('2026-01'))).toMatchObject([{ ...won, margins: [20_00], paidBackIn: null }]);
  });

  it('cohorts show how many bought in their first month and in each following one', () => {
    const sales = [
      sale('2026-01-05', { client: 'A' }),
      sale('2026-01-31', { client: 'B' }),
      sale('2026-02-10', { client: 'A' }),
      sale('2026-02-11', { client: 'C' }),
      sale('2026-04-01', { client: 'B' }),
    ];
    const { cohorts } = aBook({ sales });
    const shown = (period: string, kind?: 'quarter') =>
      cohorts(aPeriod(period), kind).map(({ key, size, active }) => ({ key, size, active }));
    expect(shown('2026-04')).toEqual([
      { key: '2026-01', size: 2, active: [2, 1, 0, 1] },
      { key: '2026-02', size: 1, active: [1, 0, 0] },
    ]);
    expect(shown('2026-04', 'quarter')).toEqual([{ key: '2026-Q1', size: 3, active: [3, 1] }]);
  });

  it('a client that bought every ten days is at risk after fifteen and lost after thirty', () => {
    const sales = ['2026-03-01', '2026-03-11', '2026-03-21', '2026-03-31'].map((day) => sale(day));
    const onDay = (day: string) => {
      const book = aBook({ sales }, {}, `${day}T12:00`);
      const [client] = clientsAtRisk(book.facts);
      return {
        value: valuesOf(book, '2026-03')['retention.atRisk'],
        daysLate: client?.daysLate,
        isLost: client?.isLost,
      };
    };
    expect(onDay('2026-04-15')).toEqual({ value: 0, daysLate: undefined, isLost: undefined });
    expect(onDay('2026-04-16')).toEqual({ value: 1, daysLate: 6, isLost: false });
    expect(onDay('2026-04-30')).toEqual({ value: 1, daysLate: 20, isLost: false });
    expect(onDay('2026-05-01')).toEqual({ value: 0, daysLate: 21, isLost: true });
  });
});

describe('origin of a new client', () => {
  it.each([
    {
      title: 'talked to on 1 March, asked on the 20th: active, with the help of inbound',
      contacts: [call('2026-03-01', { id: 'C-1' }), inquiry('2026-03-20', { id: 'C-2' })],
      judged: { origin: 'active', assist: 'inbound', evidence: ['C-1', 'C-2'] },
    },
    {
      title: 'not reached on 1 March, asked on the 20th: inbound, with the help of active',
      contacts: [call('2026-03-01', { result: 'noAnswer' }), inquiry('2026-03-20', { id: 'C-2' })],
      judged: { origin: 'inbound', assist: 'active', evidence: ['C-2'] },
    },
    {
      title: 'asked on 1 March, talked to on the 5th: inbound',
      contacts: [inquiry('2026-03-01', { id: 'C-1' }), call('2026-03-05', { id: 'C-2' })],
      judged: { origin: 'inbound', assist: null, evidence: ['C-1', 'C-2'] },
    },
    {
      title: 'asked and talked to in the same minute: inbound, the stricter',
      contacts: [inquiry('2026-03-01', { id: 'C-1' }), call('2026-03-01', { id: 'C-2' })],
      judged: { origin: 'inbound', assist: null, evidence: ['C-1', 'C-2'] },
    },
    {
      title: 'talked to 90 days before: active',
      contacts: [call('2025-12-25', { id: 'C-1' })],
      judged: { origin: 'active', assist: null, evidence: ['C-1'] },
    },
    {
      title: 'talked to 91 days before: nobody knows',
      contacts: [call('2025-12-24', { id: 'C-1' })],
      judged: { origin: 'unknown', assist: null, evidence: ['C-1'] },
    },
    {
      title: 'talked to 91 days before, asked later: inbound, with the help of active',
      contacts: [call('2025-12-24', { id: 'C-1' }), inquiry('2026-03-20', { id: 'C-2' })],
      judged: { origin: 'inbound', assist: 'active', evidence: ['C-1', 'C-2'] },
    },
    {
      title: 'asked only after it had bought: nobody knows',
      contacts: [inquiry('2026-03-26')],
      judged: { origin: 'unknown', assist: null, evidence: [] },
    },
    {
      title: 'asked on the day it bought: inbound',
      contacts: [inquiry('2026-03-25', { id: 'C-1' })],
      judged: { origin: 'inbound', assist: null, evidence: ['C-1'] },
    },
    {
      title: 'its call was marked as spam: nobody knows',
      contacts: [inquiry('2026-03-20', { result: 'spam' })],
      judged: { origin: 'unknown', assist: null, evidence: [] },
    },
  ])('$title', ({ contacts, judged }) => {
    const book = aBook({ contacts, sales: [sale('2026-03-25')] });
    expect(book.newParties(aPeriod('2026-03'))).toMatchObject([{ party: 'alfa', ...judged }]);
  });

  it.each([
    { reason: 'told by the director', origin: 'referral' },
    { reason: '', origin: 'inbound' },
  ])('typed by hand with the reason «$reason»: $origin', ({ reason, origin }) => {
    const clients = [aClient({ name: 'Alfa', origin: 'referral', originReason: reason })];
    const book = aBook({ clients, contacts: [inquiry('2026-03-20')], sales: [sale('2026-03-25')] });
    expect(book.newParties(aPeriod('2026-03'))).toMatchObject([{ origin }]);
  });
});

describe('conversion of those who came', () => {
  const asked = (month: string, companies: string): Contact[] =>
    Array.from(companies, (client) => inquiry(`${month}-10`, { client }));
  const rows = {
    contacts: [...asked('2026-03', 'abcdefghij'), ...asked('2026-04', 'klmno')],
    sales: [
      sale('2026-03-15', { client: 'a' }),
      sale('2026-03-31', { client: 'b' }),
      sale('2026-04-05', { client: 'c' }),
      sale('2026-04-20', { client: 'k' }),
    ],
  };

  it.each([
    { month: '2026-03', newClients: 10, newSales: 2, conversion: 0.2, cohort: 0.3 },
    { month: '2026-04', newClients: 5, newSales: 2, conversion: 0.4, cohort: 0.2 },
  ])(
    'in $month: $newSales of $newClients, and $cohort of its own',
    ({ month, newClients, newSales, conversion, cohort }) => {
      expect(valuesOf(aBook(rows), month)).toMatchObject({
        'inbound.newClients': newClients,
        'inbound.newSales': newSales,
        'inbound.conversion': conversion,
        'inbound.cohortConversion': cohort,
      });
    },
  );

  it('says how much of the month is old enough to be judged', () => {
    const coverage = (now: string) =>
      aBook({ contacts: [...asked('2026-03', 'a'), inquiry('2026-03-20', { client: 'b' })] }, {}, now)
        .figures(aPeriod('2026-03'))
        .get('inbound.cohortConversion')?.coverage;
    expect([coverage('2026-05-08T12:00'), coverage('2026-05-09T12:00'), coverage('2026-05-19T12:00')]).toEqual([
      0, 0.5, 1,
    ]);
  });

  it('without anybody who came there is no data', () => {
    expect(march({ sales: [sale('2026-03-10')] })).toMatchObject({
      'inbound.conversion': null,
      'inbound.newClients': 0,
    });
  });
});
