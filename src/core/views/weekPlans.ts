import type { ComputedFigure, FigureBook } from '../figures/sections/compute';
import type { Period } from '../register/time/period';
import { elapsedShare, growsThroughPeriod, planProgress } from './pace';

/** How one employee's week stands against the part of his month's plan that falls to it. */
export interface WeekPlan {
  /** The figure of the month, with the plan of the month. */
  readonly computed: ComputedFigure;
  /** Of the week. */
  readonly value: number | null;
  readonly planned: number | null;
  /** Of the month: 0.1 is a tenth ahead of what it should be by now; null where nobody can say. */
  readonly ahead: number | null;
}

/** The figures for which somebody has a plan this month, in their order. */
export function weekPlans(
  book: FigureBook,
  employee: string,
  { week, month }: { readonly week: Period; readonly month: Period },
): readonly WeekPlan[] {
  const { facts } = book;
  const { calendar } = facts;
  const share = calendar.workingMinutes(week.start, week.end) / calendar.workingMinutes(month.start, month.end);
  const inWeek = book.person(week, employee);
  return [...book.person(month, employee).values()]
    .filter(({ target }) => target !== null)
    .map((computed) => {
      const { figure, target } = computed;
      const planned = growsThroughPeriod(figure) ? Math.round((target ?? 0) * share * 10) / 10 : target;
      return {
        computed,
        value: inWeek.get(figure.key)?.value ?? null,
        planned: figure.unit === 'money' && planned !== null ? Math.round(planned) : planned,
        ahead: planProgress(computed, figure.atNow ? 1 : elapsedShare(month, facts))?.ahead ?? null,
      };
    });
}
