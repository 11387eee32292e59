import type { PlanRow } from '../../register/tables/plan';
import { wholeMonthsOf, type Period } from '../../register/time/period';
import type { Day } from '../../values/moment';
import { moneyOf } from '../../values/money';
import { figureByName, figureOf, type Figure, type FigureKey } from './catalogue';

/**
 * The planned value of a figure in a period, in the figure's own unit: the company's, or that of one employee; null when
 * nothing is planned for all of the period.
 */
export type Targets = (key: FigureKey, period: Period, employee?: string) => number | null;

/**
 * Plans are by month. A longer period has a target when every month of it is planned: the sum for figures whose months
 * add up, the common value for the others when it is the same in every month.
 */
export function targetsOf(plan: readonly PlanRow[]): Targets {
  const planned = new Map(plannedTargets(plan).map(({ key, target }) => [key, target]));
  return (key, period, employee = '') => {
    const figure = figureOf(key);
    const targets = wholeMonthsOf(period).map((month) => planned.get(`${key} ${month} ${employee}`));
    if (targets.length === 0 || targets.includes(undefined)) return null;
    const known = targets as number[];
    return figure.additive ? sum(known) : common(known);
  };
}

/** What is planned for a figure of one month. */
export interface PlannedTarget {
  readonly figure: Figure;
  readonly month: Day;
  /** Blank: the company. */
  readonly employee: string;
  readonly target: number;
  readonly key: string;
}

/** The plan in the figures' own units; of two rows of one thing the upper one holds. */
export function plannedTargets(plan: readonly PlanRow[]): readonly PlannedTarget[] {
  const planned = new Map<string, PlannedTarget>();
  for (const { kpi, employee, month, target } of plan) {
    const figure = figureByName(kpi);
    if (!figure || month === null || target === null) continue;
    const key = `${figure.key} ${month} ${employee}`;
    if (!planned.has(key)) planned.set(key, { figure, month, employee, target: valueOf(figure, target), key });
  }
  return [...planned.values()];
}

function valueOf(figure: Figure, target: number): number {
  if (figure.unit === 'money') return moneyOf(target);
  // A percentage above one can only have been typed as 50 instead of 50 %.
  return figure.unit === 'percent' && target > 2 ? target / 100 : target;
}

function common(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
