import type { Facts } from '../figures/facts/facts';
import type { ComputedFigure } from '../figures/sections/compute';
import { monthsUpTo, type Period } from '../register/time/period';
import { registerStart } from './registerStart';

/** How much of a period's working time has passed at now; 1 when it is over, 0 when it has not begun. */
export function elapsedShare({ start, end }: Period, { now, calendar }: Facts): number {
  if (now >= end) return 1;
  if (now <= start) return 0;
  const whole = calendar.workingMinutes(start, end);
  return whole > 0 ? calendar.workingMinutes(start, now) / whole : (now - start) / (end - start);
}

/** How a figure stands against its plan. */
export interface PlanProgress {
  /** Value divided by plan. */
  readonly done: number | null;
  /** What the value should be by now; the plan itself when the period is over or the figure does not grow through it. */
  readonly expected: number;
  /** Value against expected: 0.1 = a tenth above. */
  readonly ahead: number | null;
}

/** Whether the value goes up through its period, so that its plan is due little by little. */
export function growsThroughPeriod({ additive, grows }: ComputedFigure['figure']): boolean {
  return additive === true || grows === true;
}

/** Null without a plan. */
export function planProgress({ figure, value, target }: ComputedFigure, elapsed: number): PlanProgress | null {
  if (target === null) return null;
  const expected = growsThroughPeriod(figure) ? target * elapsed : target;
  return {
    done: value === null || target === 0 ? null : value / target,
    expected: figure.unit === 'count' || figure.unit === 'money' ? Math.round(expected) : expected,
    ahead: value === null || expected === 0 ? null : value / expected - 1,
  };
}

export const MONTHS_SHOWN = 12;

/**
 * Up to twelve months for trends, the last one of the period last: only months that are over, or every trend would end
 * in a fall, and none before the register began.
 */
export function trendMonths({ end }: Period, facts: Facts): readonly Period[] {
  const { now } = facts;
  const first = registerStart(facts) ?? now;
  const months = monthsUpTo(Math.min(end - 1, now), MONTHS_SHOWN + 1);
  return months.filter((month) => month.start >= first && month.end <= now).slice(-MONTHS_SHOWN);
}
