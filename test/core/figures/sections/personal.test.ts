import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { FigureBook } from '../../../../src/core/figures/sections/compute';
import { aBook, aPeriod } from '../../../builders/book';
import { aClient, aContact, aDeal, aSale, when } from '../../../builders/rows';

const MARCH = aPeriod('2026-03');

function valueOf(book: FigureBook, employee: string, key: FigureKey): number | null | undefined {
  return book.person(MARCH, employee).get(key)?.value;
}

describe('what one employee answers for', () => {
  it('is what the rows name him for, whoever looks after the client now', () => {
    const client = aClient({ name: 'Daisy', seller: 'Ann', manager: 'Ann' });
    const book = aBook({ clients: [client], sales: [aSale({ client: 'Daisy', seller: 'Boris' })] });
    expect(valueOf(book, 'Boris', 'sales.revenue')).toBe(100_00);
    expect(valueOf(book, 'Ann', 'sales.revenue')).toBe(0);
  });

  it('of a client won is the seller of its first sale, and without one whom its card names', () => {
    const clients = [
      aClient({ name: 'Daisy', seller: 'Ann' }),
      aClient({ name: 'Rose', seller: 'Ann' }),
      aClient({ name: 'Tulip', seller: 'Ann', firstPurchaseOn: when('2026-03-05') }),
    ];
    const sales = [aSale({ client: 'Daisy', seller: 'Boris' }), aSale({ client: 'Rose' })];
    const book = aBook({ clients, sales });
    expect(valueOf(book, 'Boris', 'retention.new')).toBe(1);
    expect(valueOf(book, 'Ann', 'retention.new')).toBe(2);
  });

  it('of an inquiry is whoever took it first', () => {
    const from = { phone: '+79130000001', at: when('2026-03-02T10:00') };
    const contacts = [
      aContact({ ...from }),
      aContact({ ...from, at: when('2026-03-02T10:05'), employee: 'Ann' }),
      aContact({ ...from, at: when('2026-03-02T10:08'), direction: 'out', result: 'reached', employee: 'Boris' }),
    ];
    const book = aBook({ contacts });
    expect(valueOf(book, 'Ann', 'entry.threads')).toBe(1);
    expect(valueOf(book, 'Ann', 'entry.withinTarget')).toBe(1);
    expect(valueOf(book, 'Boris', 'entry.threads')).toBe(0);
  });

  it('of a lead that two of them called is the first one’s alone', () => {
    const lead = { phone: '+79130000001', direction: 'out', result: 'lead' } as const;
    const contacts = [
      aContact({ ...lead, employee: 'Ann' }),
      aContact({ ...lead, at: when('2026-03-03T10:00'), employee: 'Boris' }),
    ];
    const book = aBook({ contacts });
    expect(valueOf(book, 'Ann', 'active.leads')).toBe(1);
    expect(valueOf(book, 'Boris', 'active.leads')).toBe(0);
  });

  it('of a client kept is the seller of its last purchase before the month', () => {
    const clients = [aClient({ name: 'Daisy' }), aClient({ name: 'Rose' })];
    const sales = [
      aSale({ client: 'Daisy', seller: 'Ann', date: when('2026-01-10') }),
      aSale({ client: 'Daisy', seller: 'Boris', date: when('2026-02-10') }),
      aSale({ client: 'Daisy', seller: 'Ann', date: when('2026-03-10') }),
      aSale({ client: 'Rose', seller: 'Boris', date: when('2025-12-20') }),
    ];
    const book = aBook({ clients, sales });
    expect(valueOf(book, 'Boris', 'retention.rate')).toBe(0.5);
    expect(valueOf(book, 'Boris', 'retention.lost')).toBe(1);
    expect(valueOf(book, 'Ann', 'retention.rate')).toBeNull();
  });

  it('has his own plan and the value of the month before', () => {
    const plan = [
      { row: 2, month: when('2026-03-01'), kpi: 'Deals opened', employee: 'Ann', target: 4 },
      { row: 3, month: when('2026-03-01'), kpi: 'Deals opened', employee: '', target: 10 },
    ];
    const deals = [aDeal({ seller: 'Ann' }), aDeal({ seller: 'Ann', openedOn: when('2026-02-02') }), aDeal()];
    const book = aBook({ plan, deals });
    expect(book.person(MARCH, 'Ann').get('deals.opened')).toMatchObject({ value: 1, previous: 1, target: 4 });
    expect(book.person(MARCH, '').get('deals.opened')).toMatchObject({ value: 1, target: null });
    expect(book.figures(MARCH).get('deals.opened')).toMatchObject({ value: 2, target: 10 });
  });

  it('is nothing known, not zero, of somebody without a case of a share', () => {
    const book = aBook({ deals: [aDeal({ seller: 'Ann' })] });
    expect(valueOf(book, 'Ann', 'deals.winRate')).toBeNull();
    expect(valueOf(book, 'Ann', 'deals.lost')).toBe(0);
  });

  it('does not tell of what is the company’s alone', () => {
    expect(
      aBook({ deals: [aDeal({ seller: 'Ann' })] })
        .person(MARCH, 'Ann')
        .has('retention.bridge'),
    ).toBe(false);
  });

  it('leads to the rows it rests on', () => {
    const deal = aDeal({ seller: 'Ann', stage: 'won', closedOn: when('2026-03-20') });
    const book = aBook({ deals: [deal, aDeal({ seller: 'Boris' })] });
    expect(book.cases(MARCH, 'Ann', 'deals.wonAmount')).toMatchObject([
      { table: 'deals', row: deal.row, counts: true, amount: 100_00 },
    ]);
  });

  it('names everybody who has rows or a plan', () => {
    const plan = [{ row: 2, month: when('2026-03-01'), kpi: 'Deals opened', employee: 'Vera', target: 4 }];
    const book = aBook({ plan, deals: [aDeal({ seller: 'Ann' }), aDeal()] });
    expect(book.people(MARCH)).toEqual(['', 'Ann', 'Vera']);
  });
});
