import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import type { Sale } from '../../../../src/core/register/tables/sales';
import { aBook, aPeriod, valuesOf } from '../../../builders/book';
import { aClient, aDeal, aDocument, anAdvertisingRow, aStaffMember, when } from '../../../builders/rows';
import { inquiry, call, sale, march } from './march';

describe('money', () => {
  it('a return of no known sale stands on its own line and touches nobody’s revenue', () => {
    const sales = [
      sale('2026-03-10', { client: 'A', revenue: 100_00 }),
      sale('2026-04-10', { client: 'A', revenue: -100_00 }),
      sale('2026-04-20', { client: 'B', revenue: 50_00 }),
    ];
    expect(valuesOf(aBook({ sales }), '2026-04')).toMatchObject({
      'retention.revenuePerClient': 50_00,
      'retention.buyers': 1,
      'sales.adjustments': -100_00,
      'sales.repeatRevenue': 0,
      'sales.revenue': -50_00,
    });
  });

  it('a return of a sale is taken off that sale, in its month', () => {
    const sales = [
      sale('2026-03-10', { id: 'S-1', revenue: 100_00, cost: 60_00 }),
      sale('2026-04-10', { revenue: -40_00, cost: -24_00, returnOf: 's-1' }),
    ];
    const book = aBook({ sales });
    expect(valuesOf(book, '2026-03')).toMatchObject({
      'sales.revenue': 60_00,
      'sales.margin': 24_00,
      'retention.buyers': 1,
    });
    expect(valuesOf(book, '2026-04')).toMatchObject({
      'sales.revenue': 0,
      'sales.adjustments': 0,
      'retention.buyers': 0,
    });
  });

  it.each([
    { title: 'in the same month makes it no purchase', day: '2026-03-31', buyers: 0 },
    { title: 'in the next month leaves it a purchase', day: '2026-04-01', buyers: 1 },
  ])('a full return $title', ({ day, buyers }) => {
    const sales = [sale('2026-03-10', { id: 'S-1' }), sale(day, { revenue: -100_00, returnOf: 'S-1' })];
    expect(march({ sales })).toMatchObject({ 'retention.buyers': buyers, 'sales.revenue': 0 });
  });

  it('new money is that of the first day, the rest is repeat; a nameless sale is in neither', () => {
    const sales = [
      sale('2026-03-10', { revenue: 10_00 }),
      sale('2026-03-10', { revenue: 5_00 }),
      sale('2026-03-11', { revenue: 7_00 }),
      sale('2026-03-12', { client: '', revenue: 3_00 }),
    ];
    expect(march({ sales })).toMatchObject({
      'sales.revenue': 25_00,
      'sales.newRevenue': 15_00,
      'sales.repeatRevenue': 7_00,
      'retention.revenue': 22_00,
    });
  });

  it('margin is of the sales that have a cost, with the share of revenue they cover', () => {
    const sales = [sale('2026-03-10', { revenue: 75_00, cost: 50_00 }), sale('2026-03-11', { revenue: 25_00 })];
    const figures = aBook({ sales }).figures(aPeriod('2026-03'));
    expect(figures.get('sales.margin')).toMatchObject({ value: 25_00, n: 1, coverage: 0.75 });
    expect(figures.get('sales.marginRate')?.value).toBeCloseTo(1 / 3, 10);
    expect(march({ sales: [sale('2026-03-10')] })['sales.margin']).toBeNull();
  });

  it('an average is rounded half away from zero, to the kopeck', () => {
    const sales = [
      sale('2026-03-10', { client: 'A', revenue: 1_00 }),
      sale('2026-03-10', { client: 'B', revenue: 1_01 }),
    ];
    expect(march({ sales })).toMatchObject({
      'retention.revenuePerClient': 1_01,
      'retention.medianRevenuePerClient': 1_01,
    });
  });

  it('the bridge says who was new, who returned, went, grew and shrank', () => {
    const february = { returning: 0, gone: 70_00, grown: 10_00, shrunk: 40_00 };
    const thisMonth = { returning: 20_00, gone: 0, grown: 15_00, shrunk: 30_00, new: 5_00 };
    const sales = [
      sale('2026-01-10', { client: 'returning' }),
      ...Object.entries(february).map(([client, revenue]) => sale('2026-02-10', { client, revenue })),
      ...Object.entries(thisMonth).map(([client, revenue]) => sale('2026-03-10', { client, revenue })),
      sale('2026-03-11', { client: '', revenue: -1_00 }),
    ];
    const bridge = aBook({ sales }).figures(aPeriod('2026-03')).get('retention.bridge');
    expect(bridge).toMatchObject({
      value: -51_00,
      lines: {
        previousTotal: 120_00,
        new: 5_00,
        returning: 20_00,
        gone: -70_00,
        grown: 5_00,
        shrunk: -10_00,
        adjustments: -1_00,
        total: 69_00,
      },
    });
  });
});

describe('deals', () => {
  const deals = [
    aDeal({ openedOn: when('2026-03-01'), stage: 'won', closedOn: when('2026-03-11'), amount: 10_00 }),
    aDeal({ openedOn: when('2026-02-01'), stage: 'won', closedOn: when('2026-03-31'), amount: 20_00 }),
    aDeal({ openedOn: when('2026-03-05'), stage: 'lost', closedOn: when('2026-03-20') }),
    aDeal({ openedOn: when('2026-03-06'), stage: 'won', closedOn: when('2026-04-01'), amount: 40_00 }),
    aDeal({ openedOn: when('2026-03-07'), stage: 'offer', amount: null }),
  ];

  it('count where they were opened and where they were closed', () => {
    expect(march({ deals })).toMatchObject({
      'deals.opened': 4,
      'deals.won': 2,
      'deals.lost': 1,
      'deals.wonAmount': 30_00,
      'deals.medianCycle': 34,
      'deals.openAmount': 40_00,
    });
    expect(march({ deals })['deals.winRate']).toBeCloseTo(2 / 3, 10);
  });

  it('an open one without an amount is left out of the open amount, and counted so', () => {
    expect(aBook({ deals }).figures(aPeriod('2026-03')).get('deals.openAmount')).toMatchObject({
      n: 1,
      rowsLeftOut: { noAmount: 1 },
    });
  });

  it('an open one is stuck unless it or a contact of its client has a step on today or later', () => {
    const open = { openedOn: when('2026-03-07'), stage: 'offer' as const };
    const stuck = (now: string) =>
      valuesOf(
        aBook(
          {
            deals: [
              aDeal({ ...open, client: 'Alfa' }),
              aDeal({ ...open, client: 'Beta', nextStepOn: when('2026-03-20') }),
              aDeal({ ...open, client: 'Gamma' }),
              aDeal({ ...open, client: 'Delta', stage: 'lost', closedOn: when('2026-03-09') }),
            ],
            contacts: [call('2026-03-10', { client: 'Gamma', nextStepOn: when('2026-03-21') })],
          },
          {},
          now,
        ),
        '2026-01',
      )['deals.stuck'];
    expect([stuck('2026-03-20T12:00'), stuck('2026-03-21T12:00'), stuck('2026-03-22T12:00')]).toEqual([1, 2, 3]);
  });

  it('without any closed there is no win rate and no cycle', () => {
    expect(march({ deals: [aDeal()] })).toMatchObject({
      'deals.winRate': null,
      'deals.medianCycle': null,
      'deals.won': 0,
    });
  });
});

describe('structure', () => {
  it.each([
    { hunting: 4, caring: 1, conflicts: 1, title: 'a fifth of care is a conflict' },
    { hunting: 5, caring: 1, conflicts: 0, title: 'less than a fifth is not' },
    { hunting: 1, caring: 4, conflicts: 1, title: 'a fifth of hunting is a conflict' },
    { hunting: 1, caring: 5, conflicts: 0, title: 'less than a fifth of it is not' },
    { hunting: 3, caring: 0, conflicts: 0, title: 'hunting alone is not' },
  ])('$title', ({ hunting, caring, conflicts }) => {
    const outbound = (client: string, count: number): Contact[] =>
      Array.from({ length: count }, (_, index) =>
        call('2026-03-10', { client, employee: 'Ann', at: when(`2026-03-${10 + index}T12:00`) }),
      );
    const contacts = [...outbound('Newcomer', hunting), ...outbound('Client', caring)];
    expect(march({ contacts, sales: [sale('2026-01-10', { client: 'Client' })] })['structure.conflicts']).toBe(
      conflicts,
    );
  });

  it('papers count when their person sold on that very day', () => {
    const staff = [
      aStaffMember({ name: 'Ann', roles: ['active'], until: when('2026-03-10') }),
      aStaffMember({ name: 'Ann', roles: ['documents'], from: when('2026-03-11') }),
    ];
    const documents = ['2026-03-10T18:00', '2026-03-11T09:00'].map((at) =>
      aDocument({ requestedAt: when(at), responsible: 'Ann' }),
    );
    expect(march({ staff, documents })['structure.papers']).toBe(1);
  });

  it('papers are no data where a deal was won and nobody wrote one down; without deals there were none', () => {
    const won = aDeal({ stage: 'won', openedOn: when('2026-03-02'), closedOn: when('2026-03-20') });
    const ofFebruary = aDeal({ stage: 'won', openedOn: when('2026-02-02'), closedOn: when('2026-02-20') });
    const lost = aDeal({ stage: 'lost', openedOn: when('2026-03-02'), closedOn: when('2026-03-20') });
    const written = aDocument({ requestedAt: when('2026-03-10T18:00'), responsible: 'Ann' });
    const ofApril = aDocument({ requestedAt: when('2026-04-10T18:00'), responsible: 'Ann' });
    const papers = (rows: Partial<Rows>): unknown => march(rows)['structure.papers'];
    expect(papers({ deals: [won] })).toBeNull();
    expect(papers({ deals: [won], documents: [ofApril] })).toBeNull();
    expect(papers({ deals: [won], documents: [written] })).toBe(0);
    expect(papers({ deals: [ofFebruary, lost] })).toBe(0);
  });
});

describe('the lines of a breakdown', () => {
  it('come by revenue, then by inquiries, then by name, and what is not stated last', () => {
    const contacts = ['Chairs', 'Desks', 'Desks', ''].map((line) => inquiry('2026-03-10', { line }));
    const sales = [sale('2026-03-11', { line: 'Paper' }), sale('2026-03-11', { line: '' })];
    const keys = aBook({ contacts: [...contacts, inquiry('2026-03-10', { line: 'Beds' })], sales })
      .breakdown(aPeriod('2026-03'), 'line')
      .map(({ key }) => key);
    expect(keys).toEqual(['Paper', 'Desks', 'Beds', 'Chairs', '']);
  });
});

describe('what advertising brought', () => {
  const advertising = [anAdvertisingRow({ activity: 'Fair', amount: 50_00 })];
  const clients = [aClient({ name: 'Alfa', activity: 'Fair' })];
  const contacts = [
    inquiry('2026-03-10', { activity: 'Fair' }),
    inquiry('2026-03-11', { activity: 'Fair', client: 'Beta' }),
  ];
  const fair = (sales: Sale[]) =>
    aBook({ advertising, clients, contacts, sales })
      .breakdown(aPeriod('2026-03'), 'activity')
      .find(({ key }) => key === 'Fair')?.advertising;

  it('is ROMI where every sale has a cost', () => {
    const returned = fair([sale('2026-03-20', { revenue: 200_00, cost: 75_00 })]);
    expect(returned).toEqual({
      spend: 50_00,
      costPerInquiry: 25_00,
      costPerNewcomer: 25_00,
      costPerCall: null,
      cac: 50_00,
      romi: 1.5,
      roas: null,
    });
  });

  it('is ROAS under its own name where some sale has none', () => {
    expect(fair([sale('2026-03-20', { revenue: 200_00 })])).toMatchObject({ romi: null, roas: 4 });
    const costed = sale('2026-03-21', { revenue: 50_00, cost: 10_00 });
    expect(fair([costed, sale('2026-03-20', { revenue: 200_00 })])).toMatchObject({ romi: null, roas: 5 });
  });

  it('is no data without sales', () => {
    expect(fair([])).toEqual({
      spend: 50_00,
      costPerInquiry: 25_00,
      costPerNewcomer: 25_00,
      costPerCall: null,
      cac: null,
      romi: null,
      roas: null,
    });
  });
});
