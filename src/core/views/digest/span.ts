import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { parsePeriod, periodAround, previousPeriod, type Period } from '../../register/time/period';
import { dayOf, formatDay, startOfMonth, weekdayOf, type Day, type Moment } from '../../values/moment';

/** How much a letter looks back at. */
export type DigestKind = 'daily' | 'weekly' | 'monthly';

/** What a letter tells of. */
export interface Span {
  readonly kind: DigestKind;
  readonly period: Period;
}

/** So far back a day with work is looked for; after that the day before serves. */
const LONGEST_BREAK = 31;

type Calendar = Pick<WorkingCalendar, 'intervalsOf'>;

/** The last working day before a day, with the free days after it: on a Monday that is Friday to Sunday. */
export function lastWorkingDays(today: Day, calendar: Calendar): Period {
  let first = today - 1;
  while (first > today - LONGEST_BREAK && calendar.intervalsOf(first).length === 0) first--;
  if (calendar.intervalsOf(first).length === 0) first = today - 1;
  const days = parsePeriod(`${formatDay(first)}..${formatDay(today - 1)}`);
  return first === today - 1 || days === null ? periodAround(today - 1, 'day') : days;
}

/** What a morning tells of: the last days of work; on a Monday the week before too; on the month's first working day the month. */
export function spansOfMorning(now: Moment, calendar: Calendar): readonly Span[] {
  const today = dayOf(now);
  if (calendar.intervalsOf(today).length === 0) return [];
  const isFirstOf = (start: Day): boolean =>
    Array.from({ length: today - start }, (_none, index) => start + index).every(
      (day) => calendar.intervalsOf(day).length === 0,
    );
  const monday = today - weekdayOf(today) + 1;
  return [
    { kind: 'daily', period: lastWorkingDays(today, calendar) },
    ...(isFirstOf(monday) ? [{ kind: 'weekly', period: previousPeriod(periodAround(now, 'week')) } as const] : []),
    ...(isFirstOf(startOfMonth(now))
      ? [{ kind: 'monthly', period: previousPeriod(periodAround(now, 'month')) } as const]
      : []),
  ];
}

/** The letter about a period somebody has named; null for one no letter is about. */
export function spanOf(period: Period): Span | null {
  if (period.kind === 'day' || period.kind === 'range') return { kind: 'daily', period };
  if (period.kind === 'week') return { kind: 'weekly', period };
  return period.kind === 'month' ? { kind: 'monthly', period } : null;
}
