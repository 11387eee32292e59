import type { Facts } from '../../figures/facts/facts';
import { figureOf, type FigureKey } from '../../figures/sections/catalogue';
import type { FigureBook } from '../../figures/sections/compute';
import type { Unit } from '../../figures/sections/measure';
import { periodAround } from '../../register/time/period';
import { addMonths, startOfMonth, type Day } from '../../values/moment';
import { percentile } from '../../values/statistics';
import { amountOf } from '../../values/money';

/** With fewer gaps between purchases nothing can be told from them. */
const LEAST_GAPS = 20;
/** Nine gaps of ten are shorter: whoever is silent longer rarely comes back. */
const SILENT = 0.9;
const DAYS_A_MONTH = 365.25 / 12;

/** After how many months without a purchase a client counts as lost, by the purchases so far; null when they are too few. */
export function proposeSilenceLimit({ histories }: Pick<Facts, 'histories'>): number | null {
  const gaps: number[] = [];
  for (let party = 0; party < histories.length; party++) for (const gap of histories.gapsOf(party)) gaps.push(gap);
  const limit = gaps.length < LEAST_GAPS ? null : percentile(gaps, SILENT);
  return limit === null ? null : Math.max(1, Math.ceil(limit / DAYS_A_MONTH));
}

/** Revenue of the month after `now`, in major units; null without three months of sales. */
export function proposeRevenuePlan(book: FigureBook): number | null {
  const month = addMonths(startOfMonth(book.facts.now), 1);
  return proposePlan(book, { figure: 'sales.revenue', employee: '', month });
}

/** A figure of the company (no employee) or of one employee in a month. */
export interface Planned {
  readonly figure: FigureKey;
  readonly employee: string;
  readonly month: Day;
}

/**
 * What may be planned, in the unit it is typed in (major units of money): the mean of the last three whole months, moved by
 * what the same month of last year was against the three before it. Null where a month of the three has nothing to tell.
 */
export function proposePlan(book: FigureBook, { figure, employee, month }: Planned): number | null {
  const { unit } = figureOf(figure);
  const last = Math.min(month, startOfMonth(book.facts.now));
  const recent = meanBefore(book, { figure, employee, month: last });
  if (recent === null || recent <= 0) return null;
  // What clients spend follows the season, not how often people call; and the season of one person is chance.
  const season = unit === 'money' ? seasonOf(book, { figure, employee: '', month }) : 1;
  return rounded(recent * season, unit);
}

/** No business has stronger seasons that two months of last year could prove. */
const MOST = 2;

/** The same month of last year against the three before it; 1 where one of the four has nothing, so that a beginning is no season. */
function seasonOf(book: FigureBook, planned: Planned): number {
  const lastYear = { ...planned, month: addMonths(planned.month, -12) };
  const [then = 0, ...before] = [0, 1, 2, 3].map(
    (back) => valueOf(book, { ...lastYear, month: addMonths(lastYear.month, -back) }) ?? 0,
  );
  if (then <= 0 || before.some((value) => value <= 0)) return 1;
  const season = (then * before.length) / before.reduce((sum, value) => sum + value, 0);
  return Math.min(Math.max(season, 1 / MOST), MOST);
}

/** Of the three months before one. */
function meanBefore(book: FigureBook, { month, ...planned }: Planned): number | null {
  const months = [3, 2, 1].map((back) => valueOf(book, { ...planned, month: addMonths(month, -back) }));
  const sum = months.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
  return sum === null ? null : sum / months.length;
}

/** What a figure came to, money in major units; no revenue is no month to learn from. */
export function valueOf(book: FigureBook, { figure, employee, month }: Planned): number | null {
  const period = periodAround(month, 'month');
  const figures = employee === '' ? book.figures(period) : book.person(period, employee);
  const value = figures.get(figure)?.value ?? null;
  if (value === null || (figure === 'sales.revenue' && value <= 0)) return null;
  return figureOf(figure).unit === 'money' ? amountOf(value) : value;
}

function rounded(value: number, unit: Unit): number {
  if (unit === 'percent') return Math.round(value * 100) / 100;
  return unit === 'money' || value >= 100 ? roundPlan(value) : Math.max(1, Math.round(value));
}

/** Two digits that mean something: nobody plans 1,234,567. */
function roundPlan(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
