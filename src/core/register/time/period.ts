import {
  addMonths,
  civilOf,
  dayOfCivil,
  dayOfParts,
  formatDay,
  startOfMonth,
  weekdayOf,
  type Day,
  type Moment,
} from '../../values/moment';

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Half-open span of days `[start, end)` on the workbook's wall clock. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2026-10`, `2026-Q4`, `2026`, `2026-W47`, `2026-10-05`, `2026-10-01..2026-10-31` (both days included). */
  readonly key: string;
  readonly start: Day;
  readonly end: Day;
  /** The period this is the first part of: its first working days. */
  readonly partOf?: Period;
}

/** Reads a period as people and the command line write it; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const typed = text.trim();
  const range = /^(.+?)\.\.(.+)$/.exec(typed);
  if (range) return rangeOf(dayOfText(range[1] ?? ''), dayOfText(range[2] ?? ''));
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|[Qq]([1-4])|[Ww](\d{2})))?$/.exec(typed);
  if (!match) return null;
  const [, year, month, day, quarter, week] = match;
  if (day !== undefined) return periodOrNull(dayOfText(typed), dayPeriod);
  if (month !== undefined) return periodOrNull(dayOfParts(Number(year), Number(month), 1), monthPeriod);
  if (quarter !== undefined) return periodOrNull(dayOfParts(Number(year), Number(quarter) * 3 - 2, 1), quarterPeriod);
  if (week !== undefined) return weekOf(Number(year), Number(week));
  return periodOrNull(dayOfParts(Number(year), 1, 1), yearPeriod);
}

/** The calendar period before this one (October → September); for two free dates the equally long span just before. */
export function previousPeriod(period: Period): Period {
  if (period.partOf) return previousPeriod(period.partOf);
  if (period.kind === 'range') return rangePeriod(period.start - (period.end - period.start), period.start);
  return periodAround(period.start - 1, period.kind);
}

/** The beginning of a period up to the start of a day; what is judged at the end of a period is judged at that of the whole. */
export function firstPartOf(period: Period, end: Day): Period {
  return { ...rangePeriod(period.start, end), key: `${period.key} < ${formatDay(end)}`, partOf: period };
}

/** The twelve months up to the end of a period. */
export function yearUpTo({ end }: Period): Period {
  return rangePeriod(addMonths(end, -12), end);
}

export function lastDayOf({ end }: Period): Day {
  return end - 1;
}

/** The calendar period of a kind that a moment lies in. */
export function periodAround(moment: Moment, kind: Exclude<PeriodKind, 'range'>): Period {
  return PERIODS_AROUND[kind](Math.floor(moment));
}

/** The months up to and including the one a moment lies in, oldest first. */
export function monthsUpTo(moment: Moment, count: number): readonly Period[] {
  const last = startOfMonth(moment);
  return Array.from({ length: count }, (_, index) => monthPeriod(addMonths(last, index - count + 1)));
}

/** The first days of the whole months that make up a period; none when it does not begin and end with a month. */
export function wholeMonthsOf(period: Period): readonly Day[] {
  if (startOfMonth(period.start) !== period.start || startOfMonth(period.end) !== period.end) return [];
  const months: Day[] = [];
  for (let month = period.start; month < period.end; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** `2026-10` of any moment in October 2026. */
export function monthKey(moment: Moment): string {
  return formatDay(moment).slice(0, 7);
}

const PERIODS_AROUND: Readonly<Record<Exclude<PeriodKind, 'range'>, (day: Day) => Period>> = {
  day: dayPeriod,
  week: weekPeriod,
  month: monthPeriod,
  quarter: quarterPeriod,
  year: yearPeriod,
};

function periodOrNull(day: Day | null, make: (day: Day) => Period): Period | null {
  return day === null ? null : make(day);
}

function dayOfText(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dayOfParts(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function rangeOf(first: Day | null, last: Day | null): Period | null {
  return first === null || last === null || last < first ? null : rangePeriod(first, last + 1);
}

function rangePeriod(start: Day, end: Day): Period {
  return { kind: 'range', key: `${formatDay(start)}..${formatDay(end - 1)}`, start, end };
}

function dayPeriod(day: Day): Period {
  return { kind: 'day', key: formatDay(day), start: day, end: day + 1 };
}

function monthPeriod(day: Day): Period {
  const start = startOfMonth(day);
  return { kind: 'month', key: monthKey(start), start, end: addMonths(start, 1) };
}

function quarterPeriod(day: Day): Period {
  const { year, month } = civilOf(day);
  const quarter = Math.ceil(month / 3);
  const start = dayOfCivil({ year, month: quarter * 3 - 2, day: 1 });
  return { kind: 'quarter', key: `${year}-Q${quarter}`, start, end: addMonths(start, 3) };
}

function yearPeriod(day: Day): Period {
  const { year } = civilOf(day);
  const start = dayOfCivil({ year, month: 1, day: 1 });
  return { kind: 'year', key: String(year), start, end: dayOfCivil({ year: year + 1, month: 1, day: 1 }) };
}

/** ISO weeks: Monday to Sunday, numbered by the year their Thursday lies in. */
function weekPeriod(day: Day): Period {
  const start = day - weekdayOf(day) + 1;
  const { year } = civilOf(start + 3);
  const week = Math.floor((start - firstMonday(year)) / 7) + 1;
  return { kind: 'week', key: `${year}-W${String(week).padStart(2, '0')}`, start, end: start + 7 };
}

function weekOf(year: number, week: number): Period | null {
  const period = weekPeriod(firstMonday(year) + (week - 1) * 7);
  return week >= 1 && period.key === `${year}-W${String(week).padStart(2, '0')}` ? period : null;
}

/** The Monday of week 1: the week with 4 January in it. */
function firstMonday(year: number): Day {
  const fourth = dayOfCivil({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1;
}
