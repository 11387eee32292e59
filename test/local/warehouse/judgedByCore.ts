import { DIMENSIONS, type BreakdownLine } from '../../../src/core/figures/sections/breakdowns';
import type { Cohort } from '../../../src/core/figures/sections/cohorts';
import { FOCUS_DIMENSIONS } from '../../../src/core/figures/sections/focus';
import type { FigureBook } from '../../../src/core/figures/sections/compute';
import { civilOf, type Day } from '../../../src/core/values/moment';
import { wholeMonthsOf, type Period } from '../../../src/core/register/time/period';
import { factSourceOf } from '../../../src/core/views/warehouse/factSource';
import { FACT_TABLES } from '../../../src/core/views/warehouse/factTables';
import { tellAll, type Told, type ToldFigure, type ToldLine } from '../../../local/warehouse/answers';
import { DATASET } from '../../../local/warehouse/dataset';
import { openDuck, type Duck, type Row } from '../../../local/warehouse/duckdb';
import { addFacts, addPeriods, createTables, createViews } from '../../../local/warehouse/factsInDuck';

/** A register whose figures are compared, and the periods they are compared in. */
export interface Compared {
  readonly company: string;
  readonly book: FigureBook;
  readonly periods: readonly Period[];
}

/** The engine with the facts of all of them, before any view. */
export async function factsInDuck(registers: readonly Compared[]): Promise<Duck> {
  const duck = await openDuck();
  await createTables(duck);
  for (const { company, book, periods } of registers) {
    const source = factSourceOf(book, 'Asia/Novokuznetsk');
    for (const table of FACT_TABLES) await addFacts(duck, table, company, source);
    await addPeriods(duck, company, book.facts.settings.silenceLimit, periods);
  }
  return duck;
}

/** Whoever answers SQL over the facts that lie in the embedded engine. */
export type AnsweredBy = (duck: Duck) => Promise<Pick<Duck, 'query'>>;

export async function byDuck(duck: Duck): Promise<Duck> {
  await createViews(duck);
  return duck;
}

/** What SQL tells besides figures, breakdowns and the bridge. */
const BESIDES = ['cohorts', 'cohorts_by_quarter', 'payback', 'outreach', 'focus', 'people'] as const;

/** Every value in which SQL and the core differ, and how many were looked at. */
export async function differences(
  registers: readonly Compared[],
  answeredBy: AnsweredBy = byDuck,
): Promise<{ values: number; differences: string[] }> {
  const duck = await factsInDuck(registers);
  const engine = await answeredBy(duck);
  const told = new Map((await tellAll(engine)).map((one) => [`${one.company} ${one.period}`, one]));
  const tables = {} as Record<(typeof BESIDES)[number], readonly Row[]>;
  for (const view of BESIDES) tables[view] = await engine.query(`SELECT * FROM ${DATASET}.${view}`);
  duck.close();
  const found: string[] = [];
  let values = 0;
  const compare = (place: string, core: unknown, sql: unknown): void => {
    values++;
    if (!Object.is(plain(core), plain(sql))) found.push(`${place}: core ${String(core)}, SQL ${String(sql)}`);
  };
  for (const { company, book, periods } of registers)
    for (const period of periods) {
      const answer = told.get(`${company} ${period.key}`);
      if (!answer) throw new Error(`Nothing is told of ${company} in ${period.key}`);
      const place = `${company} ${period.key}`;
      compareFigures(place, book, period, answer, compare);
      compareBreakdowns(place, book, period, answer, compare);
      const mine = (view: (typeof BESIDES)[number]): readonly Row[] =>
        tables[view].filter((row) => row['company'] === company);
      if (wholeMonthsOf(period).length > 0) compareCohorts(place, book.cohorts(period), mine('cohorts'), compare);
      if (['quarter', 'year'].includes(period.kind))
        compareCohorts(`${place} quarterly`, book.cohorts(period, 'quarter'), mine('cohorts_by_quarter'), compare);
      if (period.end > book.facts.now) comparePayback(place, book, period, mine('payback'), compare);
      compareOutreach(place, book, period, mine('outreach'), compare);
      compareFocus(place, book, period, mine('focus'), compare);
      comparePeople(place, book, period, mine('people'), compare);
    }
  return { values, differences: found };
}

type Compare = (place: string, core: unknown, sql: unknown) => void;

function plain(value: unknown): unknown {
  return value === undefined ? null : value === 0 ? 0 : value;
}

function compareFigures(place: string, book: FigureBook, period: Period, told: Told, compare: Compare): void {
  const figures = book.figures(period);
  compare(`${place} figures`, [...figures.keys()].sort().join(), [...told.figures.keys()].sort().join());
  for (const [key, figure] of figures) {
    const sql: ToldFigure | undefined = told.figures.get(key);
    const at = `${place} ${key}`;
    compare(`${at} value`, figure.value, sql?.value);
    compare(`${at} n`, figure.n, sql?.n);
    compare(`${at} rows used`, figure.rowsUsed, sql?.rowsUsed);
    // Minutes of several stretches are added in another order.
    compare(`${at} coverage`, figure.coverage?.toFixed(12), sql?.coverage?.toFixed(12));
    compare(`${at} previous`, figure.previous, sql?.previous);
    compare(`${at} target`, figure.target, sql?.target);
    compare(`${at} left out`, tally(figure.rowsLeftOut), tally(sql?.rowsLeftOut ?? {}));
    if (figure.lines)
      for (const [line, amount] of Object.entries(figure.lines))
        compare(`${at} ${line}`, amount, told.bridge[line as keyof Told['bridge']]);
  }
}

function tally(counts: Readonly<Partial<Record<string, number>>>): string {
  return Object.entries(counts)
    .map(([reason, count]) => `${reason} ${String(count)}`)
    .sort()
    .join();
}

function compareBreakdowns(place: string, book: FigureBook, period: Period, told: Told, compare: Compare): void {
  for (const dimension of DIMENSIONS) {
    const lines = book.breakdown(period, dimension);
    const known = new Map(told.breakdowns[dimension].map((line) => [line.key, line]));
    compare(`${place} lines by ${dimension}`, lines.length, known.size);
    for (const line of lines) compareLine(`${place} ${dimension} "${line.key}"`, line, known.get(line.key), compare);
  }
}

function compareLine(
  at: string,
  { advertising, ...line }: BreakdownLine,
  sql: ToldLine | undefined,
  compare: Compare,
): void {
  for (const [name, value] of Object.entries({ ...line, ...advertising }))
    compare(`${at} ${name}`, value, sql?.[name as keyof ToldLine]);
}

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
