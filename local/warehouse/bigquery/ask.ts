import { DATASET } from '../dataset';
import type { Duck, Row } from '../duckdb';
import { oneQuery } from '../oneQuery';
import { bigName, type OpenDataset } from './connect';

/** What is asked of BigQuery, with the bytes that it says before it reads them. */
export interface BigQuestion {
  readonly sql: string;
  readonly bytes: number;
}

/** The query, and what it would read: a dry run costs nothing. */
export async function questionOf(
  open: OpenDataset,
  sql: string,
  conditions: Readonly<Record<string, string>>,
): Promise<BigQuestion> {
  const query = oneQuery(sql, { nameOf: (table) => bigName(open.place, table), conditions });
  const [job] = await open.client.createQueryJob({ query, dryRun: true });
  const statistics = (job.metadata as { statistics?: { totalBytesProcessed?: string } }).statistics;
  return { sql: query, bytes: Number(statistics?.totalBytesProcessed ?? 0) };
}

export async function answerTo({ client }: OpenDataset, { sql }: BigQuestion): Promise<readonly Row[]> {
  const [job] = await client.createQueryJob({ query: sql });
  const [rows] = await job.getQueryResults();
  return (rows as readonly Readonly<Record<string, unknown>>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

/** Days come as objects with their text in them. */
function plain(value: unknown): Row[string] {
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  return value as Row[string];
}

/**
 * On each table of facts the days of the periods in so many words, for BigQuery passes over partitions only where it
 * reads the days in the query itself. Who is alive or has come back is told from further back.
 */
export async function daysOfPeriods(duck: Duck): Promise<Readonly<Record<string, string>>> {
  const [bounds] = await duck.query(
    `SELECT MIN(p.previous_start_on) AS previous_from, MIN(LEAST(p.alive_from, p.previous_start_on)) AS alive_from,
       MAX(p.end_on) AS end_on FROM ${DATASET}.periods AS p`,
  );
  const within = (day: string, from: unknown): string =>
    `f.${day} >= DATE '${String(from)}' AND f.${day} < DATE '${String(bounds?.['end_on'])}'`;
  return {
    contacts: within('met_on', bounds?.['previous_from']),
    sales: within('sold_on', bounds?.['alive_from']),
    documents: within('requested_on', bounds?.['previous_from']),
    calls: within('called_on', bounds?.['previous_from']),
    logged_days: within('day_on', bounds?.['previous_from']),
  };
}
