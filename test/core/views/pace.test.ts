import { figureOf } from '../../../src/core/figures/sections/catalogue';
import type { ComputedFigure } from '../../../src/core/figures/sections/compute';
import { parsePeriod, periodAround, type Period } from '../../../src/core/register/time/period';
import { elapsedShare, planProgress, trendMonths } from '../../../src/core/views/pace';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';

function period(key: string): Period {
  return parsePeriod(key) ?? periodAround(0, 'day');
}

function computed(key: string, value: number | null, target: number | null): ComputedFigure {
  const figure = figureOf(key);
  if (!figure) throw new Error(`No figure ${key}`);
  return { figure, value, target, previous: null, n: 1, rowsUsed: 1, rowsLeftOut: {} };
}

function elapsedAt(now: string, key = '2026-11'): number {
  return elapsedShare(period(key), analysisOf({}, 'en', now).book.facts);
}

describe('Pace against a plan', () => {
  it('counts working time, not days: nothing passes over a weekend', () => {
    expect(elapsedAt('2026-11-20T18:00')).toBe(elapsedAt('2026-11-23T09:00'));
    expect(elapsedAt('2026-11-23T10:00')).toBeGreaterThan(elapsedAt('2026-11-23T09:00'));
  });

  it('is nothing before a period and all of it after', () => {
    expect([elapsedAt('2026-10-31T12:00'), elapsedAt('2026-12-01T00:00')]).toEqual([0, 1]);
  });

  it('counts days where nobody works in the whole period', () => {
    expect(elapsedAt('2026-11-21T12:00', '2026-11-21..2026-11-22')).toBe(0.25);
  });

  it('asks for its share of a plan that grows through the month', () => {
    expect(planProgress(computed('active.contacts', 30, 100), 0.5)).toEqual({ done: 0.3, expected: 50, ahead: -0.4 });
  });

  it('asks for all of a plan that is a share, at any time', () => {
    const progress = planProgress(computed('entry.withinTarget', 0.99, 0.9), 0.5);
    expect(progress).toMatchObject({ expected: 0.9 });
    expect(progress?.ahead).toBeCloseTo(0.1, 10);
  });

  it.each([
    { title: 'no plan', value: 5, target: null, expected: null },
    { title: 'no data', value: null, target: 10, expected: { done: null, expected: 5, ahead: null } },
    { title: 'a plan of nothing', value: 5, target: 0, expected: { done: null, expected: 0, ahead: null } },
  ])('says nothing it cannot know: $title', ({ value, target, expected }) => {
    expect(planProgress(computed('active.contacts', value, target), 0.5)).toEqual(expected);
  });
});

describe('Months of a trend', () => {
  const since = (date: string): TypedRows => ({ sales: [{ date: at(date), client: 'Mine', revenue: 1 }] });

  function months(rows: TypedRows, key: string): readonly string[] {
    return trendMonths(period(key), analysisOf(rows, 'en').book.facts).map((month) => month.key);
  }

  it('are the twelve that are over, up to the period', () => {
    const trend = months(since('2024-01-10'), '2026-11');
    expect([trend.length, trend[0], trend.at(-1)]).toEqual([12, '2025-11', '2026-10']);
  });

  it('end with an earlier period when one is chosen', () => {
    expect(months(since('2024-01-10'), '2026-05').at(-1)).toBe('2026-05');
  });

  it('begin with the register', () => {
    expect(months(since('2026-09-10'), '2026-11')).toEqual(['2026-09', '2026-10']);
  });

  it('are none in a register without rows', () => {
    expect(months({}, '2026-11')).toEqual([]);
  });
});
