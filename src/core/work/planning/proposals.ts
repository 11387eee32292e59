import type { Facts } from '../../figures/facts/facts';
import type { FigureBook } from '../../figures/sections/compute';
import { periodAround, type Period } from '../../register/time/period';
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

/**
 * Revenue of the month after `now`, in major units: the mean of the last three whole months, moved by what the same month
 * of last year was against the three before it. Null without three months of sales.
 */
export function proposeRevenuePlan(book: FigureBook): number | null {
  const month = addMonths(startOfMonth(book.facts.now), 1);
  const recent = meanBefore(book, addMonths(month, -1));
  if (recent === null) return null;
  const lastYear = addMonths(month, -12);
  const [then, before] = [revenueOf(book, lastYear), meanBefore(book, lastYear)];
  const season = then !== null && before !== null ? then / before : 1;
  return roundPlan(recent * season);
}

/** Of the three months before one; null unless something was sold in each. */
function meanBefore(book: FigureBook, month: Day): number | null {
  const months = [3, 2, 1].map((back) => revenueOf(book, addMonths(month, -back)));
  const sum = months.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
  return sum === null ? null : sum / months.length;
}

function revenueOf(book: FigureBook, month: Day): number | null {
  const value = book.figures(monthPeriod(month)).get('sales.revenue')?.value ?? null;
  return value === null || value <= 0 ? null : amountOf(value);
}

function monthPeriod(month: Day): Period {
  return periodAround(month, 'month');
}

/** Two digits that mean something: nobody plans 1,234,567. */
function roundPlan(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / unit) * unit;
}
