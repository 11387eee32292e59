import { parsePeriod } from '../../../src/core/register/time/period';
import { breakdownsSheet } from '../../../src/core/views/breakdowns';
import { PALETTE } from '../../../src/core/views/palette';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
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
    expect(rowOf(breakdowns(), 'Fair', 'en').at(-1)).toBe('few data: 1');
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
