import { PALETTE } from '../../../src/core/views/palette';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import { at } from '../../builders/typedRegister';
import type { TypedCells } from '../../../src/core/register/tables/tables';
import { shownSheet } from './shownSheet';
import { dashboard, rowOf, CALM } from './shownDashboard';

describe('the Dashboard of a month that is still running', () => {
  const sale = (date: string, revenue: number): TypedCells => ({ date: at(date), client: 'Mine', revenue });
  const running = (sales: readonly TypedCells[], target?: number): GeneratedSheet => {
    const plan = target === undefined ? [] : [{ month: at('2026-11-01'), kpi: 'sales.revenue', target }];
    return dashboard({ ...CALM, sales, plan }, { period: '2026-11' });
  };
  /** The cells below the first number: how it stands, and what it was. */
  const card = (sheet: GeneratedSheet): readonly string[] => {
    const lines = shownSheet(sheet, 'en')
      .split('\n')
      .map((line) => line.split(' | ')[0] ?? '');
    return lines.slice(lines.indexOf('Revenue') + 1).slice(0, 3);
  };
  // 23 November is the 16th working day; the 16th of October was the 22nd.
  const SALES = [sale('2026-10-22', 1000), sale('2026-10-23', 9000), sale('2026-11-10', 1200)];

  it('sets a card against the same part of the month before', () => {
    expect(card(running(SALES))).toEqual(['1,200 ₽', '▲ 20%', '1,000 ₽ by October 22']);
  });

  it('says so in a sentence that no other cell cuts', () => {
    const [, , sentence] = running(SALES).cells;
    expect(sentence).toEqual([
      'Working day 16 of 21 · compared with the same part of the previous period: October 2026, up to October 22',
      ...new Array<string>(11).fill(''),
    ]);
  });

  it('shows the same part in the table, under its own heading', () => {
    const sheet = running(SALES);
    expect(rowOf(sheet, 'Figure', 'en').slice(1, 4)).toEqual(['Value', 'By October 22 it was', 'Change']);
    expect(rowOf(sheet, 'Their revenue', 'en').slice(1, 4)).toEqual(['1,200 ₽', '1,000 ₽', '+20%']);
  });

  it('never shows a fall on a month that is ahead of its plan', () => {
    const ahead = running([sale('2026-10-22', 2000), sale('2026-11-10', 1200)], 1000);
    expect(card(ahead)).toEqual(['1,200 ₽', 'on pace for 168% of plan', '2,000 ₽ by October 22']);
  });

  it('names the pace red below the plan and green above', () => {
    const { layout } = running(SALES, 1000);
    expect(layout.conditionalFormats).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 0, rule: { kind: 'positive', color: PALETTE.good, than: 1 } }),
        expect.objectContaining({ column: 0, rule: { kind: 'negative', color: PALETTE.bad, than: 1 } }),
      ]),
    );
  });

  it('keeps clients as they stood then: who bought later had not been lost yet', () => {
    const before = ['2026-07-10', '2026-10-30'].map((date) => sale(date, 100));
    // Alive on 1 October; of its purchases until 22 October none lies within the silence limit of three months.
    const sheet = running([...before, sale('2026-11-10', 100)]);
    expect(rowOf(sheet, 'Client retention', 'en').slice(1, 4)).toEqual(['100.0%', '–', '+100.0 pp']);
  });

  it('compares with nothing before its first working day', () => {
    const sheet = dashboard({ ...CALM, sales: SALES }, { period: '2026-11', now: '2026-11-01T12:00' });
    expect(sheet.cells[2]?.[0]).toBe('No working day has begun yet: nothing to compare with');
    expect(rowOf(sheet, 'Their revenue', 'en').slice(2, 4)).toEqual(['', '']);
  });
});
