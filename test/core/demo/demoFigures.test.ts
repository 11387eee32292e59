import type { FigureKey } from '../../../src/core/figures/sections/catalogue';
import { DEMO_NOW } from '../../../src/core/demo/demoRegister';
import { structureConflicts } from '../../../src/core/figures/sections/structure';
import { monthsUpTo, type Period } from '../../../src/core/register/time/period';
import { addMonths, startOfMonth } from '../../../src/core/values/moment';
import { analyseDemo, momentAt } from './demoSheets';

const now = momentAt(DEMO_NOW);
const { book } = analyseDemo('ru', now);
const months = monthsUpTo(addMonths(startOfMonth(now), -1), 12);

function valueOf(key: FigureKey, period: Period | undefined): number {
  const value = period ? book.figures(period).get(key)?.value : undefined;
  if (value === undefined || value === null) throw new Error(`No data: ${key}`);
  return value;
}

describe('figures of the last full month of the demo', () => {
  const last = months[months.length - 1];

  test('are all there', () => {
    const figures = last ? [...book.figures(last)] : [];
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.filter(([, { value }]) => value === null).map(([key]) => key)).toEqual([]);
  });

  test.each<{ readonly key: FigureKey; readonly least: number; readonly most: number }>([
    { key: 'active.contacts', least: 60, most: 160 },
    { key: 'active.newDeals', least: 2, most: 6 },
    { key: 'inbound.conversion', least: 0.05, most: 0.2 },
    { key: 'retention.rate', least: 0.9, most: 0.999 },
    { key: 'retention.atRisk', least: 5, most: 30 },
    { key: 'sales.marginRate', least: 0.2, most: 0.35 },
    { key: 'entry.withinTarget', least: 0.6, most: 0.95 },
    { key: 'entry.listened', least: 0.3, most: 0.95 },
    { key: 'entry.waitingNow', least: 8, most: 12 },
    { key: 'entry.overdueNow', least: 2, most: 5 },
    { key: 'entry.unregistered', least: 4, most: 20 },
    { key: 'entry.lost', least: 2, most: 12 },
    { key: 'entry.deadSources', least: 1, most: 1 },
    { key: 'active.unconfirmed', least: 1, most: 9 },
    { key: 'structure.papers', least: 3, most: 25 },
    { key: 'deals.winRate', least: 0.3, most: 0.8 },
  ])('$key is one a small supplier could have', ({ key, least, most }) => {
    expect(valueOf(key, last)).toBeGreaterThanOrEqual(least);
    expect(valueOf(key, last)).toBeLessThanOrEqual(most);
  });

  test('have a plan for the main ones', () => {
    const planned = last ? [...book.figures(last)].filter(([, { target }]) => target !== null) : [];
    expect(planned.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the year of the demo', () => {
  const revenueOf = (month: string): number =>
    valueOf(
      'sales.revenue',
      months.find(({ key }) => key === month),
    );

  test('has a school season, a poor January and a dip in summer, and ends higher than it began', () => {
    expect(revenueOf('2026-08')).toBeGreaterThan(revenueOf('2026-06') * 1.4);
    expect(revenueOf('2026-01')).toBeLessThan(revenueOf('2025-12') * 0.7);
    expect(revenueOf('2026-06')).toBeLessThan(revenueOf('2026-04'));
    expect(revenueOf('2026-10')).toBeGreaterThan(revenueOf('2026-04'));
  });

  test('loses some clients and wins one back', () => {
    const sumOf = (key: FigureKey): number => months.slice(1).reduce((sum, month) => sum + valueOf(key, month), 0);
    expect(sumOf('retention.lost')).toBeGreaterThan(8);
    expect(sumOf('retention.reactivated')).toBe(2);
  });

  test('breaks the rule of structure of late, by one person', () => {
    const people = months.map((month) => structureConflicts(book.view(month)).map(({ employee }) => employee));
    expect(people.slice(0, -1).flat()).toEqual([]);
    expect(people[people.length - 1]).toEqual(['Дмитрий Орлов']);
  });
});

describe('a demo made on another day', () => {
  test.each(['2026-03-04T12:30', '2026-05-02T16:00', '2025-01-09T10:15', '2026-08-03T08:00', '2027-02-26T17:30'])(
    '%s looks alike',
    (moment) => {
      const at = momentAt(moment);
      const { book: other, problems } = analyseDemo('en', at);
      const open = other.facts.threads.filter(({ answeredAt }) => answeredAt === null);
      expect(open.length).toBeGreaterThanOrEqual(8);
      expect(open.length).toBeLessThanOrEqual(12);
      expect(problems()).toHaveLength(16);
      expect(other.facts.sales.rows.length).toBeGreaterThan(1100);
    },
  );
});
