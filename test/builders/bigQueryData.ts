import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuck, type Row } from '../../local/warehouse/duckdb';
import { isGoogleSqlHere, openGoogleSql, type GoogleAnswer, type TableRows } from './googleSql';
import { aFolder } from './workbookFile';
import type { FactType } from '../../src/core/views/warehouse/factTable';

interface Field {
  readonly name: string;
  readonly type: string;
}

/** What BigQuery keeps of a table or view. */
interface Kept {
  readonly tableReference: { readonly projectId: string; readonly datasetId: string; readonly tableId: string };
  readonly schema?: { readonly fields: readonly Field[] };
  readonly timePartitioning?: { readonly type: string; readonly field: string };
  readonly clustering?: { readonly fields: readonly string[] };
  readonly labels?: Readonly<Record<string, string>>;
  readonly view?: { readonly query: string };
}

interface TableName {
  readonly tableId: string;
}

interface Configuration {
  readonly dryRun?: boolean;
  readonly query?: { readonly query: string };
  readonly load?: { readonly destinationTable: TableName; readonly sourceFormat: string };
}

interface Job {
  readonly jobReference?: { readonly jobId?: string };
  readonly configuration: Configuration;
}

export interface StandInData {
  /** A request that is no upload: its method and path, and what came with it. */
  readonly call: (line: string, body: unknown) => Promise<unknown>;
  readonly loadJob: (job: Job, file: Buffer) => Promise<unknown>;
  readonly tables: ReadonlyMap<string, Kept>;
  /** From now on a script breaks off before its statement of that number; -1: none does. */
  readonly breakScriptAt: (statement: number) => void;
  readonly close: () => void;
}

class Refused extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

const TYPES: Readonly<Record<string, readonly [FactType, string, number]>> = {
  STRING: ['text', 'VARCHAR', 12],
  INTEGER: ['whole', 'BIGINT', 8],
  FLOAT: ['number', 'DOUBLE', 8],
  BOOLEAN: ['yesNo', 'BOOLEAN', 1],
  DATE: ['day', 'DATE', 8],
  DATETIME: ['moment', 'TIMESTAMP', 8],
  NUMERIC: ['number', 'DECIMAL(38, 9)', 16],
};

/** A job may touch no more partitions than that. */
const MOST_PARTITIONS = 4_000;

/** Tables lie in the embedded engine; queries run on Google's engine where it is installed, and elsewhere on that one. */
export async function standInData(): Promise<StandInData> {
  const duck = await openDuck();
  const google = isGoogleSqlHere() ? await openGoogleSql() : null;
  const folder = aFolder();
  const tables = new Map<string, Kept>();
  const answers = new Map<string, GoogleAnswer>();
  let hasDataset = false;
  let jobs = 0;
  let brokenAt = -1;

  const kept = (name: string): Kept => {
    const found = tables.get(name);
    if (!hasDataset || !found) throw new Refused(404, 'notFound', `Not found: Table ${name}`);
    return found;
  };

  async function createTable(body: Kept): Promise<Kept> {
    const { tableId } = body.tableReference;
    if (tables.has(tableId)) throw new Refused(409, 'duplicate', `Already Exists: Table ${tableId}`);
    if (body.view) await run(body.view.query, true);
    else {
      const columns = (body.schema?.fields ?? []).map(({ name, type }) => `${name} ${TYPES[type]?.[1] ?? ''}`);
      await duck.run(`CREATE TABLE register.${tableId} (${columns.join(', ')})`);
    }
    tables.set(tableId, body);
    return body;
  }

  async function drop(name: string): Promise<null> {
    if (!kept(name).view) await duck.run(`DROP TABLE register.${name}`);
    tables.delete(name);
    return null;
  }

  /** The parts of a query by name, each before those that name it; a view brings what it names. */
  function named(
    sql: string,
    into: Map<string, string | null> = new Map<string, string | null>(),
  ): Map<string, string | null> {
    for (const [, name = ''] of sql.matchAll(/`[\w-]+`\.\w+\.(\w+)/g)) {
      if (into.has(name)) continue;
      const query = kept(name).view?.query;
      if (query !== undefined) named(query, into);
      into.set(name, query ?? null);
    }
    return into;
  }

  /** A query with the views it names in itself. */
  function wholeOf(sql: string, prefix: string): string {
    const parts = named(sql);
    const bare = (query: string): string =>
      query
        .replace(/--.*$/gm, '')
        .replace(/`[\w-]+`\.\w+\.(\w+)/g, (_all, name: string) =>
          parts.get(name) === null ? `${prefix}${name}` : name,
        );
    const views = [...parts].flatMap(([name, query]) => (query === null ? [] : [`${name} AS (${bare(query)})`]));
    return views.length === 0 ? bare(sql) : `WITH ${views.join(', ')}, asked AS (${bare(sql)}) SELECT * FROM asked`;
  }

  /** A query of BigQuery's dialect. `isEmpty`: over tables without rows, to see whether it would run. */
  async function run(sql: string, isEmpty: boolean): Promise<GoogleAnswer> {
    if (!google) return byDuck(await duck.query(wholeOf(sql, 'register.')));
    const given: Record<string, TableRows> = {};
    for (const [name, query] of named(sql)) if (query === null) given[`t_${name}`] = await rowsOf(name, isEmpty);
    return google.query(wholeOf(sql, 't_'), given);
  }

  async function rowsOf(name: string, isEmpty: boolean): Promise<TableRows> {
    const fields = kept(name).schema?.fields ?? [];
    const columns = fields.map(({ name: column, type }) =>
      type === 'DATETIME' ? `CAST(${column} AS VARCHAR) AS ${column}` : column,
    );
    const types = Object.fromEntries(
      fields.map(({ name: column, type }) => [column, TYPES[type]?.[0] ?? 'text'] as const),
    );
    return { types, rows: isEmpty ? [] : await duck.query(`SELECT ${columns.join(', ')} FROM register.${name}`) };
  }

  /** What a query reads: of each table the columns it names, in the days that it says in so many words. */
  async function bytesOf(sql: string): Promise<number> {
    let bytes = 0;
    for (const [name, query] of named(sql)) {
      if (query !== null) continue;
      const { schema, timePartitioning } = kept(name);
      const days = new RegExp(`\\.${name} AS f WHERE (f\\.${timePartitioning?.field ?? 'nothing'} [^)]*)`).exec(
        sql,
      )?.[1];
      const [counted] = await duck.query(`SELECT COUNT(*) AS rows FROM register.${name} AS f WHERE ${days ?? 'TRUE'}`);
      const width = (schema?.fields ?? []).reduce(
        (sum, field) => sum + (sql.includes(field.name) ? (TYPES[field.type]?.[2] ?? 0) : 0),
        0,
      );
      bytes += Number(counted?.['rows']) * width;
    }
    return bytes;
  }

  async function queryJob({ query = '' }: { query?: string }, isDry: boolean, jobId: string): Promise<unknown> {
    if (isDry) {
      await run(query, true);
      return { statistics: { totalBytesProcessed: String(await bytesOf(query)) } };
    }
    answers.set(jobId, await run(query, false));
    return {};
  }

  /** A script in one transaction, statement by statement; the embedded engine has transactions, Google's reference has none. */
  async function scriptJob(query: string): Promise<unknown> {
    const statements = query.split(/;\s*/).filter((statement) => statement !== '');
    try {
      for (const [index, statement] of statements.entries()) {
        if (index === brokenAt) throw new Refused(400, 'backendError', 'The script has been broken off.');
        await scriptStatement(statement);
      }
    } catch (error) {
      await duck.run('ROLLBACK');
      throw error;
    }
    return {};
  }

  async function scriptStatement(statement: string): Promise<void> {
    const [, insert, select] = /^INSERT INTO `[\w-]+`\.\w+\.(\w+ \([^)]*\)) (SELECT .*)$/s.exec(statement) ?? [];
    if (insert !== undefined && select !== undefined)
      return duck.run(`INSERT INTO register.${insert} ${wholeOf(select, 'register.')}`);
    return duck.run(statement.replace(/^TRUNCATE TABLE `[\w-]+`\.\w+\.(\w+)$/, 'DELETE FROM register.$1'));
  }

  async function job(body: Job): Promise<unknown> {
    const jobId = body.jobReference?.jobId ?? `job_${++jobs}`;
    const { query, dryRun } = body.configuration;
    const isScript = query?.query.startsWith('BEGIN TRANSACTION') === true;
    const done = isScript ? await scriptJob(query.query) : await queryJob(query ?? {}, dryRun === true, jobId);
    return jobDone(body, jobId, done);
  }

  async function dataset(method: string): Promise<unknown> {
    if (method === 'POST') hasDataset = true;
    if (!hasDataset) throw new Refused(404, 'notFound', 'Not found: Dataset');
    return Promise.resolve({ location: 'EU' });
  }

  return {
    tables,
    breakScriptAt: (statement) => {
      brokenAt = statement;
    },
    call: async (line, body) => {
      const [method = '', path = ''] = line.split(' ');
      const [, , , kind = '', name, more, table] = path.split('/');
      if (kind === 'jobs') return method === 'POST' ? job(body as Job) : jobDone({ configuration: {} }, name ?? '', {});
      if (kind === 'queries') return resultsOf(answers.get(name ?? '') ?? { columns: [], rows: [] });
      if (more !== 'tables') return dataset(method);
      if (!hasDataset) throw new Refused(404, 'notFound', 'Not found: Dataset');
      if (method === 'POST') return createTable(body as Kept);
      if (method === 'DELETE') return drop(table ?? '');
      if (method === 'GET') return kept(table ?? '');
      const changed = { ...kept(table ?? ''), ...(body as Kept) };
      if (changed.view) await run(changed.view.query, true);
      tables.set(table ?? '', changed);
      return changed;
    },
    loadJob: async (body, file) => {
      const {
        destinationTable: { tableId },
        sourceFormat,
      } = body.configuration.load ?? { destinationTable: { tableId: '' }, sourceFormat: '' };
      const { schema, timePartitioning } = kept(tableId);
      if (sourceFormat !== 'PARQUET') throw new Refused(400, 'invalid', `Format ${sourceFormat}`);
      const path = join(folder, `${++jobs}.parquet`);
      writeFileSync(path, file);
      const found = await duck.query(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
      const said = found.map((row) => `${String(row['column_name'])} ${String(row['column_type'])}`).join();
      const wanted = (schema?.fields ?? []).map(({ name, type }) => `${name} ${TYPES[type]?.[1] ?? ''}`).join();
      if (said !== wanted) throw new Refused(400, 'invalid', `Provided schema does not match: ${said}`);
      if (timePartitioning) {
        const [days] = await duck.query(
          `SELECT COUNT(DISTINCT ${timePartitioning.field}) AS days FROM read_parquet('${path}')`,
        );
        if (Number(days?.['days']) > MOST_PARTITIONS) throw new Refused(400, 'invalid', 'Too many partitions');
      }
      await duck.run(`INSERT INTO register.${tableId} SELECT * FROM read_parquet('${path}')`);
      return jobDone(body, `load_${jobs}`, {});
    },
    close: () => {
      google?.close();
      duck.close();
    },
  };
}

function byDuck(rows: readonly Row[]): GoogleAnswer {
  const names = Object.keys(rows[0] ?? {});
  const typeOf = (name: string): string => {
    const value = rows.map((row) => row[name]).find((one) => one !== null && one !== undefined);
    return typeof value === 'number' ? 'TYPE_DOUBLE' : typeof value === 'boolean' ? 'TYPE_BOOL' : 'TYPE_STRING';
  };
  return {
    columns: names.map((name) => ({ name, type: typeOf(name) })),
    rows: rows.map((row) => names.map((name) => row[name] ?? null)),
  };
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  TYPE_INT64: 'INTEGER',
  TYPE_DOUBLE: 'FLOAT',
  TYPE_BOOL: 'BOOLEAN',
  TYPE_DATE: 'DATE',
  TYPE_STRING: 'STRING',
};

/** Rows as BigQuery sends them: every value a text, or null. */
function resultsOf({ columns, rows }: GoogleAnswer): unknown {
  return {
    jobComplete: true,
    schema: { fields: columns.map(({ name, type }) => ({ name, type: SCHEMA_TYPES[type] ?? 'STRING' })) },
    totalRows: String(rows.length),
    rows: rows.map((row) => ({ f: row.map((value) => ({ v: value === null ? null : String(value) })) })),
  };
}

function jobDone(body: Job, jobId: string, more: unknown): unknown {
  return {
    ...body,
    jobReference: { ...body.jobReference, projectId: 'p', jobId, location: 'EU' },
    status: { state: 'DONE' },
    ...(more as object),
  };
}
