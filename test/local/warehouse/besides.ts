import type { Cohort } from '../../../src/core/figures/sections/cohorts';
import type { FigureBook } from '../../../src/core/figures/sections/compute';
import { FOCUS_DIMENSIONS } from '../../../src/core/figures/sections/focus';
import { civilOf, type Day } from '../../../src/core/values/moment';
import { wholeMonthsOf, type Period } from '../../../src/core/register/time/period';
import { DATASET } from '../../../local/warehouse/dataset';
import type { Duck, Row } from '../../../local/warehouse/duckdb';

export type Compare = (place: string, core: unknown, sql: unknown) => void;

/** What SQL tells besides figures, breakdowns and the bridge. */
export const BESIDES = ['cohorts', 'cohorts_by_quarter', 'payback', 'outreach', 'focus', 'people', 'report'] as const;

export type Besides = (typeof BESIDES)[number];

/** Of the report money as text, to the last digit. */
const EXACT = ['amount', 'previous_amount', 'target_amount'].map((name) => `CAST(r.${name} AS STRING) AS ${name}`);
const REPORT = `r.company, r.period, r.figure, r.value, r.previous_value, r.target, r.n, r.rows_used, ${EXACT.join(', ')}`;

/** The rows of each of these views. */
export async function askBesides(
  engine: Pick<Duck, 'query'>,
  views: readonly Besides[],
): Promise<Readonly<Record<Besides, readonly Row[]>>> {
  const tables = {} as Record<Besides, readonly Row[]>;
  for (const view of views)
    tables[view] = await engine.query(`SELECT ${view === 'report' ? REPORT : 'r.*'} FROM ${DATASET}.${view} AS r`);
  return tables;
}

type CompareView = (place: string, book: FigureBook, period: Period, rows: readonly Row[], compare: Compare) => void;

/** Each of them held against the core: `rows` are those of one company. */
export const COMPARE_BESIDES: Readonly<Record<Besides, CompareView>> = {
  cohorts: (place, book, period, rows, compare) => {
    if (wholeMonthsOf(period).length > 0) compareCohorts(place, book.cohorts(period), rows, compare);
  },
  cohorts_by_quarter: (place, book, period, rows, compare) => {
    if (period.kind === 'quarter' || period.kind === 'year')
      compareCohorts(`${place} quarterly`, book.cohorts(period, 'quarter'), rows, compare);
  },
  payback: (place, book, period, rows, compare) => {
    if (period.end > book.facts.now) comparePayback(place, book, period, rows, compare);
  },
  outreach: compareOutreach,
  focus: compareFocus,
  people: comparePeople,
  report: compareReport,
};

function compareCohorts(place: string, cohorts: readonly Cohort[], rows: readonly Row[], compare: Compare): void {
  for (const { key, start, size, active } of cohorts) {
    const mine = rows.filter((row) => row['first_month'] === monthOf(start));
    compare(`${place} cohort ${key}`, size, mine[0]?.['clients']);
    active.forEach((buyers, age) => {
      compare(`${place} cohort ${key} + ${age}`, buyers, mine.find((row) => row['age'] === age)?.['buyers'] ?? 0);
    });
  }
}

function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/** Up to now, as SQL tells it: a purchase at which nothing with a known cost was sold leaves the margin as it is. */
function comparePayback(place: string, book: FigureBook, period: Period, rows: readonly Row[], compare: Compare): void {
  const cohorts = book.payback(period);
  compare(`${place} paybacks`, cohorts.length, new Set(rows.map((row) => row['first_month'])).size);
  for (const { key, start, size, spend, margins, paidBackIn } of cohorts) {
    const mine = rows.filter((row) => row['first_month'] === monthOf(start));
    compare(`${place} payback ${key} clients`, size, mine[0]?.['clients']);
    compare(`${place} payback ${key} spend`, spend, mine[0]?.['spend']);
    compare(`${place} payback ${key} paid in`, paidBackIn, mine[0]?.['paid_back_in']);
    margins.forEach((margin, index) => {
      const upTo = mine.filter((row) => row['purchase_day'] !== null && Number(row['purchase_day']) <= index + 1);
      const last = upTo.sort((left, right) => Number(left['purchase_day']) - Number(right['purchase_day'])).at(-1);
      compare(`${place} payback ${key} ${index + 1}`, margin, last?.['margin'] ?? 0);
    });
  }
}

function compareOutreach(place: string, book: FigureBook, period: Period, all: readonly Row[], compare: Compare): void {
  const rows = all.filter((row) => row['period'] === period.key);
  const lines = book.outreach(period);
  compare(`${place} segments worked`, lines.length, rows.length);
  for (const { key, ...counts } of lines) {
    const mine = rows.find((row) => row['segment'] === key);
    for (const [step, count] of Object.entries(counts))
      compare(`${place} outreach ${key} ${step}`, count, mine?.[step]);
  }
}

function compareFocus(place: string, book: FigureBook, period: Period, all: readonly Row[], compare: Compare): void {
  for (const dimension of FOCUS_DIMENSIONS) {
    const rows = all.filter((row) => row['period'] === period.key && row['dimension'] === dimension);
    const lines = book.focus(period, dimension);
    compare(`${place} focus by ${dimension}`, lines.length, rows.length);
    for (const { key, ...line } of lines) {
      const mine = rows.find((row) => row['label'] === key);
      const at = `${place} focus ${dimension} "${key}"`;
      compare(`${at} leads`, line.leads, mine?.['leads']);
      compare(`${at} deals`, line.deals, mine?.['deals']);
      compare(`${at} deal share`, line.dealShare.value, mine?.['deal_share']);
      compare(`${at} first margin`, line.firstMargin.value, mine?.['first_margin']);
      compare(`${at} repeat margin`, line.repeatMargin.value, mine?.['repeat_margin']);
      compare(`${at} per client`, line.revenuePerClient.value, mine?.['revenue_per_client']);
      compare(`${at} cycle`, line.cycle.value, mine?.['cycle_days']);
      compare(`${at} cost`, line.costOfClient, mine?.['cost_of_client']);
    }
  }
}

function comparePeople(place: string, book: FigureBook, period: Period, all: readonly Row[], compare: Compare): void {
  const rows = new Map(
    all
      .filter((row) => row['period'] === period.key)
      .map((row) => [`${String(row['employee'])} ${String(row['figure'])}`, row]),
  );
  const people = book.people(period);
  const told = new Set([...rows.values()].map((row) => String(row['employee'])));
  compare(`${place} people`, [...people].sort().join(), [...told].sort().join());
  for (const employee of people)
    for (const [key, figure] of book.person(period, employee)) {
      const mine = rows.get(`${employee} ${key}`);
      const at = `${place} person "${employee}" ${key}`;
      compare(`${at} value`, figure.value, mine?.['value']);
      compare(`${at} n`, figure.n, mine?.['n']);
      compare(`${at} rows used`, figure.rowsUsed, mine?.['rows_used']);
      compare(`${at} previous`, figure.previous, mine?.['previous_value']);
      compare(`${at} target`, figure.target, mine?.['target']);
    }
}

function compareReport(place: string, book: FigureBook, period: Period, all: readonly Row[], compare: Compare): void {
  const rows = new Map(all.filter((row) => row['period'] === period.key).map((row) => [row['figure'], row]));
  compare(`${place} report`, book.figures(period).size, rows.size);
  for (const [key, { figure, value, previous, target, n, rowsUsed }] of book.figures(period)) {
    const mine = rows.get(key);
    const inCurrency = (amount: number | null): number | null =>
      amount !== null && figure.unit === 'money' ? amount / 100 : amount;
    const exact = (amount: number | null): number | null => (figure.unit === 'money' ? inCurrency(amount) : null);
    const read = (text: Row[string] | undefined): number | null => (typeof text === 'string' ? Number(text) : null);
    const at = `${place} report ${key}`;
    compare(`${at} value`, inCurrency(value), mine?.['value']);
    compare(`${at} previous`, inCurrency(previous), mine?.['previous_value']);
    compare(`${at} target`, inCurrency(target), mine?.['target']);
    compare(`${at} amount`, exact(value), read(mine?.['amount']));
    compare(`${at} previous amount`, exact(previous), read(mine?.['previous_amount']));
    compare(`${at} target amount`, exact(target), read(mine?.['target_amount']));
    compare(`${at} n`, n, mine?.['n']);
    compare(`${at} rows used`, rowsUsed, mine?.['rows_used']);
  }
}
