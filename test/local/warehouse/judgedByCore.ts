import { DIMENSIONS, type BreakdownLine } from '../../../src/core/figures/sections/breakdowns';
import type { FigureBook } from '../../../src/core/figures/sections/compute';
import type { Period } from '../../../src/core/register/time/period';
import { factSourceOf } from '../../../src/core/views/warehouse/factSource';
import { FACT_TABLES } from '../../../src/core/views/warehouse/factTables';
import { tellAll, type Told, type ToldFigure, type ToldLine } from '../../../local/warehouse/answers';
import { openDuck, type Duck } from '../../../local/warehouse/duckdb';
import { askBesides, BESIDES, COMPARE_BESIDES, type Besides, type Compare } from './besides';
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

/** Every value in which SQL and the core differ, and how many were looked at. */
export async function differences(
  registers: readonly Compared[],
  answeredBy: AnsweredBy = byDuck,
  besides: readonly Besides[] = BESIDES,
): Promise<{ values: number; differences: string[] }> {
  const duck = await factsInDuck(registers);
  const engine = await answeredBy(duck);
  const told = new Map((await tellAll(engine)).map((one) => [`${one.company} ${one.period}`, one]));
  const tables = await askBesides(engine, besides);
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
      for (const view of besides) {
        const rows = tables[view].filter((row) => row['company'] === company);
        COMPARE_BESIDES[view](place, book, period, rows, compare);
      }
    }
  return { values, differences: found };
}

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
