import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import fc from 'fast-check';
import { factsOf } from '../../../../src/core/figures/facts/facts';
import { FIGURES } from '../../../../src/core/figures/sections/catalogue';
import { figureBookOf, type FigureBook } from '../../../../src/core/figures/sections/compute';
import { explainFigure, type RowReference } from '../../../../src/core/figures/why/explain';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import { parsePeriod, periodAround } from '../../../../src/core/register/time/period';
import { aClient, aContact, aDeal, aDocument, aRegister, aSale, aStaffMember, when } from '../../../builders/rows';
import { arbitraryCase } from '../../../oracle/generate';
import { runs } from '../../../builders/runs';

const MARCH = parsePeriod('2026-03')!;

function bookOf(rows: Partial<Rows>): FigureBook {
  return figureBookOf(factsOf(aRegister(rows), DEFAULT_SETTINGS, when('2026-05-20T12:00')));
}

/** Rows used in March as `row: counted` or `row: why not`. */
function usedIn(rows: Partial<Rows>, key: FigureKey): Record<number, string> {
  const { used } = explainFigure(bookOf(rows), MARCH, key);
  return Object.fromEntries(used.map(({ row, counted, why }) => [row, counted ? 'counted' : String(why)]));
}

function tally(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

describe('why this number, as rows', () => {
  it('lists as many rows as every figure says it used and left out, in any register', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ rows, settings, now, period: { start } }) => {
        const book = figureBookOf(factsOf(rows, settings, now));
        for (const period of [periodAround(start, 'month'), periodAround(start, 'week')]) {
          for (const [key, { rowsUsed, rowsLeftOut }] of book.figures(period)) {
            const { used, leftOut } = explainFigure(book, period, key);
            const listed = { key, rowsUsed: used.length, rowsLeftOut: tally(leftOut.map(({ reason }) => reason)) };
            expect(listed).toEqual({ key, rowsUsed, rowsLeftOut });
          }
        }
      }),
      runs(200),
    );
  });

  it('counts as many rows as the figure says wherever a row is a case', () => {
    const oneRowACase = FIGURES.filter(({ unit, key }) => unit === 'count' && !MANY_ROWS_A_CASE.has(key));
    fc.assert(
      fc.property(arbitraryCase(), ({ rows, settings, now, period: { start } }) => {
        const book = figureBookOf(factsOf(rows, settings, now));
        const period = periodAround(start, 'month');
        for (const { key } of oneRowACase) {
          const counted = explainFigure(book, period, key).used.filter((row) => row.counted).length;
          expect({ key, value: counted }).toEqual({ key, value: book.figures(period).get(key)?.value ?? 0 });
        }
      }),
      runs(200),
    );
  });

  it('never names a row twice for one figure', () => {
    const place = ({ table, row }: RowReference): string => `${table} ${row}`;
    fc.assert(
      fc.property(arbitraryCase(), ({ rows, settings, now, period: { start } }) => {
        const book = figureBookOf(factsOf(rows, settings, now));
        for (const { key } of FIGURES) {
          const places = explainFigure(book, periodAround(start, 'month'), key).used.map(place);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      runs(100),
    );
  });

  it('a broken table is named instead of rows', () => {
    const facts = factsOf(aRegister({}), DEFAULT_SETTINGS, when('2026-05-20T12:00'), new Set(['sales'] as const));
    expect(explainFigure(figureBookOf(facts), MARCH, 'sales.revenue')).toEqual({
      used: [],
      leftOut: [{ table: 'sales', row: 0, id: '', counted: false, reason: 'unreadableTable' }],
    });
  });
});

/** A client lost or at risk is known by several purchases, an employee in conflict by several contacts. */
const MANY_ROWS_A_CASE: ReadonlySet<string> = new Set(['retention.lost', 'retention.atRisk', 'structure.conflicts']);

describe('why a row is not counted', () => {
  const call = (row: number, at: string, overrides = {}) =>
    aContact({ row, at: when(at), direction: 'out', client: 'Alfa', result: 'reached', ...overrides });

  it('a repeat within ten minutes and an answer are no active contacts', () => {
    const contacts = [
      call(2, '2026-03-02T10:00'),
      call(3, '2026-03-02T10:05'),
      aContact({ row: 4, client: 'Alfa', at: when('2026-03-03T10:00') }),
      call(5, '2026-03-03T10:20'),
    ];
    expect(usedIn({ contacts }, 'active.contacts')).toEqual({ 2: 'counted', 3: 'repeat', 5: 'answering' });
  });

  it('an inquiry is no new client after another one, after a purchase, or after our own talk', () => {
    const asked = (row: number, client: string, day: string) => aContact({ row, client, at: when(`${day}T10:00`) });
    const contacts = [
      asked(2, 'Alfa', '2026-03-02'),
      asked(3, 'Alfa', '2026-03-09'),
      asked(4, 'Beta', '2026-03-10'),
      asked(5, 'Gamma', '2026-03-10'),
      call(6, '2026-03-05T10:00', { client: 'Gamma' }),
    ];
    const sales = [aSale({ client: 'Beta', date: when('2026-03-05') })];
    expect(usedIn({ contacts, sales }, 'inbound.newClients')).toEqual({
      2: 'counted',
      3: 'notFirst',
      4: 'boughtBefore',
      5: 'wonByUs',
    });
  });

  it('a new client of another origin is shown with that origin', () => {
    const clients = [
      aClient({ row: 2, name: 'Alfa', firstPurchaseOn: when('2026-03-05') }),
      aClient({
        row: 3,
        name: 'Beta',
        origin: 'referral',
        originReason: 'by Ann',
        firstPurchaseOn: when('2026-03-06'),
      }),
    ];
    const contacts = [call(2, '2026-03-02T10:00')];
    expect(usedIn({ clients, contacts }, 'active.newDeals')).toEqual({ 2: 'counted', 3: 'referral' });
  });

  it('papers of people who do not sell and lost deals were looked at only', () => {
    const staff = [
      aStaffMember({ name: 'Ann', roles: ['active'] }),
      aStaffMember({ name: 'Bob', roles: ['documents'] }),
    ];
    const documents = [aDocument({ row: 2, responsible: 'Ann' }), aDocument({ row: 3, responsible: 'Bob' })];
    expect(usedIn({ staff, documents }, 'structure.papers')).toEqual({ 2: 'counted', 3: 'notSeller' });
    const closed = { closedOn: when('2026-03-20') };
    const deals = [aDeal({ row: 2, stage: 'won', ...closed }), aDeal({ row: 3, stage: 'lost', ...closed })];
    expect(usedIn({ deals }, 'deals.winRate')).toEqual({ 2: 'counted', 3: 'lost' });
  });
});
