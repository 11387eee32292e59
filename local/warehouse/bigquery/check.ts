import { DATASET, sqlText } from '../dataset';
import type { Duck, Row } from '../duckdb';
import { answerTo, daysOfPeriods, questionOf } from './ask';
import type { OpenDataset } from './connect';

/** What BigQuery and the embedded engine tell of the same facts. */
export interface Checked {
  readonly values: number;
  /** Values that are not the same, each with its place. */
  readonly differences: readonly string[];
}

/** Everything that is compared, and what of a row says which one it is. */
const COMPARED = {
  figures: ['company', 'period', 'figure'],
  rows_left_out: ['company', 'period', 'figure', 'reason'],
  breakdowns: ['company', 'period', 'dimension', 'label'],
  bridges: ['company', 'period'],
} as const;

/** As of when each company is, there: the oldest news of a load. */
export async function asOfThere(open: OpenDataset): Promise<ReadonlyMap<string, string>> {
  const question = await questionOf(
    open,
    `SELECT k.company, CAST(k.as_of AS STRING) AS as_of FROM ${DATASET}.companies AS k`,
    {},
  );
  const rows = await answerTo(open, question);
  return new Map(rows.map((row) => [String(row['company']), String(row['as_of'])]));
}

/**
 * Both engines are asked for every figure of the periods that lie in the embedded one. Nothing is read before `say` has
 * been told how much it will be. The periods travel with the question: those of the dataset may be others.
 */
export async function checkDataset(
  open: OpenDataset,
  duck: Duck,
  say: (bytes: number) => void,
  step: (name: string) => void = () => undefined,
): Promise<Checked> {
  const days = await daysOfPeriods(duck);
  const periods = await duck.query(`SELECT DISTINCT p.period FROM ${DATASET}.periods AS p`);
  const among = (table: string): string =>
    `${table}.period IN (${periods.map((row) => sqlText(String(row['period']))).join(', ')})`;
  const views = Object.keys(COMPARED) as (keyof typeof COMPARED)[];
  const questions = [];
  for (const view of views)
    questions.push(
      await questionOf(open, `SELECT x.* FROM ${DATASET}.${view} AS x WHERE ${among('x')}`, {
        ...days,
        periods: among('f'),
      }),
    );
  say(questions.reduce((sum, { bytes }) => sum + bytes, 0));
  const differences: string[] = [];
  let values = 0;
  for (const [index, view] of views.entries()) {
    step(view);
    const question = questions[index];
    if (!question) continue;
    const [there, here] = [await answerTo(open, question), await duck.query(`SELECT * FROM ${DATASET}.${view}`)];
    const compared = compare(view, here, there);
    values += compared.values;
    differences.push(...compared.differences);
  }
  return { values, differences };
}

function compare(view: keyof typeof COMPARED, here: readonly Row[], there: readonly Row[]): Checked {
  const placeOf = (row: Row): string => COMPARED[view].map((column) => String(row[column])).join(' · ');
  const known = new Map(there.map((row) => [placeOf(row), row]));
  const differences: string[] = [];
  let values = 0;
  if (known.size !== here.length) differences.push(`${view}: ${here.length} / ${known.size}`);
  for (const row of here) {
    const other = known.get(placeOf(row));
    for (const [column, value] of Object.entries(row)) {
      values++;
      if (!isSame(value, other?.[column] ?? null))
        differences.push(`${placeOf(row)} ${column}: ${String(value)} / ${String(other?.[column] ?? null)}`);
    }
  }
  return { values, differences };
}

/** Shares are added in another order where rows lie apart. */
function isSame(here: Row[string], there: Row[string]): boolean {
  if (typeof here === 'number' && typeof there === 'number')
    return Math.abs(here - there) <= 1e-9 * Math.max(1, Math.abs(here));
  return here === there;
}
