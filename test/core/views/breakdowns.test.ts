import type { TypedCells } from '../../../src/core/register/tables/tables';
import { parsePeriod } from '../../../src/core/register/time/period';
import { breakdownsSheet } from '../../../src/core/views/breakdowns';
import { dashboardSheet } from '../../../src/core/views/dashboard';
import { PALETTE } from '../../../src/core/views/palette';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import { apart } from '../../../src/core/views/sheetDraft';
import type { Language } from '../../../src/core/values/label';
import { textsOf } from '../../../src/language/textsOf';
import { expectApproved } from '../../approved';
import { SMALL_REGISTER } from '../../builders/smallRegister';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { rowOf, shownSheet } from './shownSheet';

function breakdowns(rows: TypedRows = SMALL_REGISTER, language: Language = 'en'): GeneratedSheet {
  const analysis = analysisOf(rows, language);
  return breakdownsSheet({ analysis, texts: textsOf(language), period: parsePeriod('2026-10'), history: [] });
}

describe('Breakdowns', () => {
  it.each(['ru', 'en'] as const)('are as approved (%s)', (language) => {
    const sheet = breakdowns(SMALL_REGISTER, language);
    expectApproved(`core/views/__approved__/breakdowns.${language}.txt`, shownSheet(sheet, language));
  });

  it('explain the change of revenue by lines that sum to the cent', () => {
    const { cells } = breakdowns();
    const start = cells.findIndex(([title]) => title === 'Why revenue changed') + 1;
    const amounts = cells.slice(start, start + 8).map((row) => Number(row[2]));
    const [first = 0, ...lines] = amounts.slice(0, -1);
    expect(lines.reduce((sum, amount) => sum + amount, first)).toBeCloseTo(amounts.at(-1) ?? Number.NaN, 6);
  });

  describe('of a running month', () => {
    const sales = [
      { date: at('2026-07-10'), client: 'Gone', revenue: 500 },
      { date: at('2026-08-10'), client: 'Loyal', revenue: 900 },
      { date: at('2026-09-10'), client: 'Loyal', revenue: 900 },
      { date: at('2026-10-10'), client: 'Loyal', revenue: 300 },
      { date: at('2026-11-10'), client: 'Loyal', revenue: 900 },
    ];
    const analysis = analysisOf({ clients: [{ id: 'K-1', name: 'Loyal' }], sales }, 'en');
    const request = { analysis, texts: textsOf('en'), period: parsePeriod('2026-11'), history: [] };

    it('are led to by the alerts of the month before, each to its own part and clients', () => {
      const lines = shownSheet(breakdownsSheet(request), 'en').split('\n');
      const rows = breakdownsSheet(request).cells;
      const alerts = dashboardSheet(request).cells.flatMap(([cell]) =>
        typeof cell === 'object' && 'sheet' in cell && cell.sheet === 'Breakdowns' ? [cell] : [],
      );
      expect(alerts.map(({ text }) => text.split(':')[0])).toEqual([
        'Revenue per client, October 2026',
        'Client retention, October 2026',
      ]);
      for (const { text, row = 0 } of alerts) expect(rows[row - 1]?.[0]).toBe(text.split(':')[0]);
      expect(lines).toContain('Loyal → Sales!5 | 900 ₽ → 300 ₽');
      expect(lines).toContain('Gone → Sales!2 | Last purchase: 2026-07-10');
    });
  });

  it('lead from what states no segment to where it can be stated', () => {
    const sale = { date: at('2026-10-10'), client: 'K-1', revenue: 300 };
    const sheet = breakdowns({ clients: [{ id: 'K-1', name: 'Mine' }], sales: [sale] });
    expect(shownSheet(sheet, 'en')).toContain('not stated → Clients!2');
  });

  it('lead from a client at risk to its row', () => {
    const dates = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-09-10'];
    const sheet = breakdowns({
      clients: [{ id: 'K-1', name: 'Mine', manager: 'Marina' }],
      sales: dates.map((date) => ({ date: at(date), client: 'Mine', revenue: 100 })),
    });
    expect(rowOf(sheet, 'Mine → Clients!2', 'en').slice(0, 3)).toEqual(['Mine → Clients!2', 'At risk', 'Marina']);
  });

  it('colour cohorts by the share that bought', () => {
    const { layout } = breakdowns();
    expect(layout.conditionalFormats.map(({ rule }) => rule)).toContainEqual({
      kind: 'scale',
      low: PALETTE.paper,
      high: PALETTE.accentSecond,
    });
  });

  it('name no winner on fewer than five cases', () => {
    expect(rowOf(breakdowns(), 'Fair', 'en').at(-1)).toBe(apart('few data: 1'));
  });

  it('call revenue per rouble ROAS, never ROMI, where a sale has no cost', () => {
    const { cells } = breakdowns();
    const head = cells.find((row) => row.includes('ROMI')) ?? [];
    const line = cells.find(([name]) => name === 'Fair') ?? [];
    expect([line[head.indexOf('ROMI')], line[head.indexOf('ROAS')]]).toEqual(['', 5000.5 / 1500]);
  });

  it('say so where a period has no rows', () => {
    const text = shownSheet(breakdowns({}), 'en');
    expect(text).toContain('Nobody at risk');
    expect(text).toContain('No data in the period.');
  });
});

describe('Where to focus', () => {
  /** Inquiries of a segment, of which the first so many have bought. */
  function segment(name: string, inquiries: number, bought: number): TypedRows {
    const named = Array.from({ length: inquiries }, (_none, index) => `${name} ${index}`);
    return {
      clients: named.map((client, index) => ({ id: `K-${name}-${index}`, name: client, segment: name })),
      contacts: named.map((client) => ({ at: at('2026-09-01T10:00'), direction: 'in', channel: 'call', client })),
      sales: named.slice(0, bought).map((client) => ({ date: at('2026-09-08'), client, revenue: 1000, cost: 900 })),
    };
  }

  function both(one: TypedRows, other: TypedRows): TypedRows {
    const joined = (key: 'clients' | 'contacts' | 'sales'): readonly TypedCells[] => [
      ...(one[key] ?? []),
      ...(other[key] ?? []),
    ];
    return { clients: joined('clients'), contacts: joined('contacts'), sales: joined('sales') };
  }

  /** The verdict on segments, and the line of a segment. */
  function focus(rows: TypedRows, line = 'School'): { readonly verdict: string; readonly cells: readonly string[] } {
    const lines = shownSheet(breakdowns(rows), 'en').split('\n');
    const start = lines.findIndex((text) => text.startsWith('Where to focus · by segment'));
    const found = lines.slice(start).find((text) => text.startsWith(`${line} |`));
    return { verdict: lines[start + 1] ?? '', cells: found?.split(' | ') ?? [] };
  }

  it('says who buys more often where chance cannot explain it', () => {
    expect(focus(both(segment('School', 100, 24), segment('Office', 100, 9))).verdict).toBe(
      '"School" buys 2.7 times as often as "Office" (18–32% against 5–15%)',
    );
  });

  it('names no winner on a few inquiries, but how many more would tell', () => {
    const { verdict } = focus(both(segment('School', 10, 3), segment('Office', 10, 1)));
    expect(verdict).toMatch(/^Too few data: \d+ more inquiries would tell$/);
  });

  it('gives no share where only those who bought have a segment stated', () => {
    const school = segment('School', 10, 5);
    const strangers = Array.from({ length: 30 }, (_none, index) => ({
      ...{ at: at('2026-09-01T10:00'), direction: 'in', channel: 'call', phone: `+7384210${1000 + index}` },
    }));
    const { verdict, cells } = focus({ ...school, contacts: [...(school.contacts ?? []), ...strangers] });
    expect(verdict).toBe('Too early to tell: 30 of 40 who inquired have none stated; fill it in to compare');
    expect(cells.slice(0, 5)).toEqual(['School', '10', '5', 'no data', '']);
  });

  it('sees no difference where there is none', () => {
    expect(focus(both(segment('School', 10, 2), segment('Office', 10, 2))).verdict).toBe('No difference to be seen');
  });

  it('shows inquiries, deals, money and days to the first purchase, each with its range', () => {
    expect(focus(segment('School', 100, 24)).cells.slice(0, 10)).toEqual([
      ...['School', '100', '24', '24%', '18–32%', '1,000 ₽', '1,000–1,000 ₽', '', '10%', '10–10%'],
    ]);
    expect(focus(segment('School', 100, 24)).cells[12]).toBe('7');
  });
});
