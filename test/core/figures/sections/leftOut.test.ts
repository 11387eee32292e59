import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { aBook, aPeriod } from '../../../builders/book';
import { aContact, aDeal, aDocument, aSale, when } from '../../../builders/rows';

function leftOut(rows: Partial<Rows>, key: FigureKey, period = '2026-03'): unknown {
  return aBook(rows).figures(aPeriod(period)).get(key)?.rowsLeftOut;
}

const AHEAD = when('2026-05-21T10:00');

interface Case {
  readonly title: string;
  readonly rows: Partial<Rows>;
  readonly key: FigureKey;
}

describe('rows a figure had to leave out', () => {
  it.each<Case & { readonly reasons: object }>([
    {
      title: 'a contact without a date',
      rows: { contacts: [aContact({ at: null })] },
      key: 'active.contacts',
      reasons: { noDate: 1 },
    },
    {
      title: 'one that does not say in or out',
      rows: { contacts: [aContact({ direction: null })] },
      key: 'entry.threads',
      reasons: { noDirection: 1 },
    },
    {
      title: 'a call of ours to nobody',
      rows: { contacts: [aContact({ direction: 'out' })] },
      key: 'active.contacts',
      reasons: { noParty: 1 },
    },
    {
      title: 'a call from nobody',
      rows: { contacts: [aContact()] },
      key: 'inbound.newClients',
      reasons: { noParty: 1 },
    },
    {
      title: 'a call from nobody, which opens no thread',
      rows: { contacts: [aContact()] },
      key: 'entry.threads',
      reasons: { noParty: 1 },
    },
    {
      title: 'a call from nobody, which is an inquiry all the same',
      rows: { contacts: [aContact()] },
      key: 'inbound.inquiries',
      reasons: {},
    },
    {
      title: 'a sale without a date',
      rows: { sales: [aSale({ date: null })] },
      key: 'sales.revenue',
      reasons: { noDate: 1 },
    },
    {
      title: 'a sale without an amount',
      rows: { sales: [aSale({ revenue: null })] },
      key: 'sales.revenue',
      reasons: { noRevenue: 1 },
    },
    {
      title: 'a sale to nobody, from figures of clients',
      rows: { sales: [aSale()] },
      key: 'retention.buyers',
      reasons: { noParty: 1 },
    },
    {
      title: 'a sale to nobody, from new and repeat revenue',
      rows: { sales: [aSale()] },
      key: 'sales.newRevenue',
      reasons: { noParty: 1 },
    },
    {
      title: 'a sale to nobody, which is revenue all the same',
      rows: { sales: [aSale()] },
      key: 'sales.revenue',
      reasons: {},
    },
    {
      title: 'a sale to nobody, which has its line in the bridge',
      rows: { sales: [aSale()] },
      key: 'retention.bridge',
      reasons: {},
    },
    {
      title: 'a return of a sale without an amount',
      rows: { sales: [aSale({ id: 'S-1', date: null }), aSale({ revenue: -1, returnOf: 'S-1' })] },
      key: 'sales.revenue',
      reasons: { noDate: 1, noSaleReturned: 1 },
    },
    {
      title: 'a deal nobody knows when was opened',
      rows: { deals: [aDeal({ openedOn: null })] },
      key: 'deals.opened',
      reasons: { noOpenedOn: 1 },
    },
    {
      title: 'a deal without a stage',
      rows: { deals: [aDeal({ stage: null })] },
      key: 'deals.openAmount',
      reasons: { noStage: 1 },
    },
    {
      title: 'a deal won nobody knows when',
      rows: { deals: [aDeal({ stage: 'won' })] },
      key: 'deals.won',
      reasons: { noClosedOn: 1 },
    },
    {
      title: 'a paper nobody knows when was asked for',
      rows: { documents: [aDocument({ requestedAt: null })] },
      key: 'structure.papers',
      reasons: { noDate: 1 },
    },
  ])('$title', ({ rows, key, reasons }) => {
    expect(leftOut(rows, key)).toEqual(reasons);
  });

  it.each<Case>([
    { title: 'a contact', rows: { contacts: [aContact({ at: AHEAD })] }, key: 'active.contacts' },
    { title: 'a sale', rows: { sales: [aSale({ date: AHEAD })] }, key: 'sales.revenue' },
    { title: 'a deal', rows: { deals: [aDeal({ openedOn: AHEAD })] }, key: 'deals.opened' },
    { title: 'a paper', rows: { documents: [aDocument({ requestedAt: AHEAD })] }, key: 'structure.papers' },
  ])('$title of tomorrow is missing from the month of tomorrow and from no other', ({ rows, key }) => {
    expect(leftOut(rows, key, '2026-05')).toEqual({ futureDate: 1 });
    expect(leftOut(rows, key, '2026-04')).toEqual({});
  });

  it('what is judged at now says the same whatever month is asked for first', () => {
    const rows = { contacts: [aContact({ direction: null }), aContact()], sales: [aSale({ revenue: null })] };
    for (const month of ['2026-02', '2026-03']) {
      expect(leftOut(rows, 'entry.waitingNow', month)).toEqual({ noDirection: 1, noParty: 1 });
      expect(leftOut(rows, 'retention.atRisk', month)).toEqual({ noRevenue: 1 });
    }
  });
});
