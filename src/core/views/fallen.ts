import type { ComputedFigure, FigureBook } from '../figures/sections/compute';
import { previousPeriod, type Period } from '../register/time/period';
import { elapsedShare } from './pace';

/** A figure that must never fall and did, in the period it is judged on. */
export interface FallenFigure {
  readonly computed: ComputedFigure & { readonly value: number; readonly previous: number };
  readonly period: Period;
}

const MUST_NOT_FALL = ['retention.revenuePerClient', 'retention.rate'] as const;

/** Judged on the last period that is over: a running one is always below a whole one. */
export function fallenFigures(book: FigureBook, shown: Period): readonly FallenFigure[] {
  const period = elapsedShare(shown, book.facts) < 1 ? previousPeriod(shown) : shown;
  const figures = book.figures(period);
  return MUST_NOT_FALL.flatMap((key) => {
    const computed = figures.get(key);
    const { value = null, previous = null } = computed ?? {};
    if (!computed || value === null || previous === null || value >= previous) return [];
    return [{ computed: { ...computed, value, previous }, period }];
  });
}
