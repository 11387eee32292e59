import type { FigureKey } from '../../../../src/core/figures/sections/catalogue';
import type { PlanRow } from '../../../../src/core/register/tables/plan';
import { aBook, aPeriod } from '../../../builders/book';
import { when } from '../../../builders/rows';

function planned(kpi: string, months: Readonly<Record<string, number>>, employee = ''): PlanRow[] {
  return Object.entries(months).map(([month, target], index) => ({
    row: index + 2,
    month: when(`${month}-01`),
    kpi,
    employee,
    target,
  }));
}

function targetOf(plan: readonly PlanRow[], key: FigureKey, period: string): number | null | undefined {
  return aBook({ plan }).figures(aPeriod(period)).get(key)?.target;
}

describe('the plan of a figure', () => {
  it.each([
    { title: 'by its Russian name', kpi: 'Выручка' },
    { title: 'by its English name in small letters', kpi: 'revenue' },
    { title: 'by its key', kpi: 'sales.revenue' },
  ])('is found $title, in kopecks', ({ kpi }) => {
    expect(targetOf(planned(kpi, { '2026-03': 1000.5 }), 'sales.revenue', '2026-03')).toBe(1000_50);
  });

  it('typed under a name the figure had before still counts', () => {
    const plan = planned('Продажи «с порога»', { '2026-03': 40 });
    expect(targetOf(plan, 'inbound.conversion', '2026-03')).toBe(0.4);
  });

  it.each([
    { typed: 50, target: 0.5 },
    { typed: 0.5, target: 0.5 },
    { typed: 1, target: 1 },
    { typed: 1.5, target: 1.5 },
    { typed: 2, target: 2 },
    { typed: 3, target: 0.03 },
    { typed: 100, target: 1 },
  ])('a percentage typed as $typed is $target', ({ typed, target }) => {
    expect(targetOf(planned('retention.rate', { '2026-03': typed }), 'retention.rate', '2026-03')).toBe(target);
  });

  it('of so many clients is so many clients, and of money the whole sum', () => {
    expect(targetOf(planned('retention.buyers', { '2026-03': 50 }), 'retention.buyers', '2026-03')).toBe(50);
    expect(targetOf(planned('sales.revenue', { '2026-03': 50 }), 'sales.revenue', '2026-03')).toBe(50_00);
  });

  const quarter = { '2026-01': 10, '2026-02': 20, '2026-03': 30 };

  it.each<{
    readonly title: string;
    readonly key: FigureKey;
    readonly months: Readonly<Record<string, number>>;
    readonly target: number | null;
  }>([
    { title: 'the sum of the months where months add up', key: 'active.contacts', months: quarter, target: 60 },
    {
      title: 'the common value where they do not',
      key: 'retention.buyers',
      months: { '2026-01': 7, '2026-02': 7, '2026-03': 7 },
      target: 7,
    },
    { title: 'nothing where they do not and differ', key: 'retention.buyers', months: quarter, target: null },
    {
      title: 'nothing while a month is not planned',
      key: 'active.contacts',
      months: { '2026-01': 10, '2026-02': 20 },
      target: null,
    },
  ])('of a quarter is $title', ({ key, months, target }) => {
    expect(targetOf(planned(key, months), key, '2026-Q1')).toBe(target);
  });

  it.each(['2026-W10', '2026-03-05', '2026-03-02..2026-03-31'])('is none for %s, which is no whole month', (period) => {
    expect(targetOf(planned('active.contacts', { '2026-03': 30 }), 'active.contacts', period)).toBeNull();
  });

  it('of one person is not the company’s', () => {
    expect(targetOf(planned('active.contacts', { '2026-03': 30 }, 'Ann'), 'active.contacts', '2026-03')).toBeNull();
  });

  it('typed twice is the first one', () => {
    const plan = [...planned('active.contacts', { '2026-03': 30 }), ...planned('Активные контакты', { '2026-03': 40 })];
    expect(targetOf(plan, 'active.contacts', '2026-03')).toBe(30);
  });
});
