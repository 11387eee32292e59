import { firstPartOf, previousPeriod, type Period } from './period';
import type { WorkingCalendar } from './workingCalendar';
import type { Day, Moment } from '../../values/moment';

/** What a period is fairly set against, and how many working days of it that takes. */
export interface Compared {
  /** The previous period: all of it, or its first working days while this one is still running. */
  readonly period: Period;
  /** Only while the period is running: working days of it that have begun by now, of how many. */
  readonly running: { readonly begun: number; readonly days: number } | null;
}

/**
 * A period that is over is set against the whole one before it; a running one against the one before it up to the end
 * of its k-th working day, k = its own working days begun by now. Null before the first of them: there is nothing to compare.
 */
export function comparedWith(period: Period, now: Moment, calendar: WorkingCalendar): Compared | null {
  const previous = previousPeriod(period);
  if (now >= period.end) return { period: previous, running: null };
  const days = workingDays(period, calendar);
  const begun = days.filter((day) => calendar.firstMinute(day) <= now).length;
  if (begun === 0) return null;
  const last = workingDays(previous, calendar)[begun - 1];
  return {
    period: firstPartOf(previous, last === undefined ? previous.end : last + 1),
    running: { begun, days: days.length },
  };
}

function workingDays({ start, end }: Period, { intervalsOf }: WorkingCalendar): readonly Day[] {
  const days = Array.from({ length: Math.ceil(end - start) }, (_none, index) => start + index);
  return days.filter((day) => intervalsOf(day).length > 0);
}
