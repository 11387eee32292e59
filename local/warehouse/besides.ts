import type { Cohort } from '../../src/core/figures/sections/cohorts';
import type { OutreachLine } from '../../src/core/figures/sections/outreach';
import type { CohortPayback } from '../../src/core/figures/sections/payback';
import { periodAround, wholeMonthsOf, type Period } from '../../src/core/register/time/period';
import { civilOf, dayOf, dayOfCivil, parseIsoMoment, type Day } from '../../src/core/values/moment';
import { DATASET, sqlText } from './dataset';
import type { Duck, Row } from './duckdb';
import type { Partition } from './manifest';

/** What is told of a company besides its figures and lines. */
export interface ToldBesides {
  readonly company: string;
  /** By month of first purchase, up to the end of the period; none of a period that is no whole months. */
  readonly cohorts: readonly Cohort[];
  /** Up to the export, whatever the period. */
  readonly payback: readonly CohortPayback[];
  /** By the end of the period, the segment with most companies first. */
  readonly outreach: readonly OutreachLine[];
}

export async function tellBesides(
  duck: Pick<Duck, 'query'>,
  partitions: readonly Pick<Partition, 'company' | 'asOf'>[],
  period: Period,
): Promise<readonly ToldBesides[]> {
  const cohorts = await duck.query(`SELECT * FROM ${DATASET}.cohorts ORDER BY first_month, age`);
  const payback = await duck.query(`SELECT * FROM ${DATASET}.payback ORDER BY first_month, purchase_day`);
  const outreach = await duck.query(
    `SELECT * FROM ${DATASET}.outreach WHERE period = ${sqlText(period.key)} ORDER BY known DESC, segment`,
  );
  return partitions.map(({ company, asOf }) => {
    const own = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row['company'] === company);
    const last = Math.min(period.end - 1, dayOf(parseIsoMoment(asOf) ?? period.end - 1));
    return {
      company,
      cohorts: wholeMonthsOf(period).length === 0 ? [] : cohortsUpTo(monthOf(last), own(cohorts)),
      payback: byMonth(own(payback)).map(([start, rows]) => paybackOf(start, rows)),
      outreach: own(outreach).map(outreachLineOf),
    };
  });
}

function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function byMonth(rows: readonly Row[]): readonly (readonly [number, readonly Row[]])[] {
  const months = new Map<number, Row[]>();
  for (const row of rows) {
    const month = Number(row['first_month']);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months];
}

/** The first day of a month that SQL counts from the year nothing, and what it is called. */
function monthStart(month: number): Pick<Cohort, 'start' | 'key'> {
  const start = dayOfCivil({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
  return { start, key: periodAround(start, 'month').key };
}

function cohortsUpTo(last: number, rows: readonly Row[]): readonly Cohort[] {
  return byMonth(rows)
    .filter(([month]) => month <= last)
    .map(([month, ages]) => {
      const buyers = new Map(ages.map((row) => [row['age'], Number(row['buyers'])]));
      const active = Array.from({ length: last - month + 1 }, (_none, age) => buyers.get(age) ?? 0);
      return { ...monthStart(month), size: Number(ages[0]?.['clients']), active };
    });
}

/** A purchase at which nothing with a known cost was sold leaves the margin as it is. */
function paybackOf(month: number, rows: readonly Row[]): CohortPayback {
  const [first] = rows;
  const margins: number[] = [];
  for (const row of rows) {
    if (row['purchase_day'] === null) continue;
    while (margins.length < Number(row['purchase_day']) - 1) margins.push(margins.at(-1) ?? 0);
    margins.push(Number(row['margin']));
  }
  const paid = first?.['paid_back_in'];
  return {
    ...monthStart(month),
    size: Number(first?.['clients']),
    spend: Number(first?.['spend']),
    margins,
    paidBackIn: typeof paid === 'number' ? paid : null,
  };
}

function outreachLineOf(row: Row): OutreachLine {
  const count = (name: string): number => Number(row[name]);
  return {
    key: String(row['segment']),
    known: count('known'),
    called: count('called'),
    talked: count('talked'),
    leads: count('leads'),
    deals: count('deals'),
  };
}
