import type { Job } from '@google-cloud/bigquery';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATASET, sqlText } from '../dataset';
import type { Duck } from '../duckdb';
import { bigName, type OpenDataset } from './connect';
import { BIG_TABLES, REPORT_TABLE, schemaOf, tableMetadata, type BigTable } from './tables';

/** What was brought. */
export interface Loaded {
  readonly rows: number;
  readonly bytes: number;
}

/** With what the table is called that is filled before it takes the place of the other. */
const NEXT = '__next';

/** A job takes a file of this size without ado. */
const PART = '64MB';

/**
 * Everything that lies in the embedded engine into the tables of the dataset. Each table is filled beside the old one
 * first; when all of them are full, they take the places of the old ones at once: what is broken off changes nothing.
 */
export async function loadDataset(
  open: OpenDataset,
  duck: Duck,
  step: (name: string) => void = () => undefined,
): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'sales-register-load-'));
  try {
    let rows = 0;
    let bytes = 0;
    const filled: (readonly [BigTable, readonly string[]])[] = [];
    for (const table of BIG_TABLES) {
      step(table.name);
      const parts = await partsOf(duck, table, folder);
      const [count] = await duck.query(`SELECT COUNT(*) AS rows FROM ${DATASET}.${table.name}`);
      rows += Number(count?.['rows']);
      for (const part of parts) bytes += (await stat(part)).size;
      filled.push([table, Number(count?.['rows']) === 0 ? [] : parts]);
    }
    await allOf(
      filled.map(([table, parts]) => fill(open, table, parts)),
      step,
    );
    await replaceAll(open);
    await allOf(
      BIG_TABLES.map(async (table) => {
        await open.dataset.table(`${table.name}${NEXT}`).delete({ ignoreNotFound: true });
      }),
      step,
    );
    return { rows, bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A table as files of a size that one job takes. */
async function partsOf(duck: Duck, { name, types }: BigTable, folder: string): Promise<readonly string[]> {
  const target = join(folder, name);
  const columns = Object.keys(types).join(', ');
  await duck.run(
    `COPY (SELECT ${columns} FROM ${DATASET}.${name}) TO ${sqlText(target)} (FORMAT parquet, COMPRESSION zstd, FILE_SIZE_BYTES '${PART}')`,
  );
  return (await readdir(target)).sort().map((file) => join(target, file));
}

/** Every one of them, side by side: BigQuery is not kept waiting by what another table takes. */
async function allOf(works: readonly Promise<void>[], step: (name: string) => void): Promise<void> {
  const ended = await Promise.allSettled(works.map((work) => work.then(() => step(''))));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

async function fill({ dataset }: OpenDataset, table: BigTable, parts: readonly string[]): Promise<void> {
  const next = dataset.table(`${table.name}${NEXT}`);
  await next.delete({ ignoreNotFound: true });
  await dataset.createTable(`${table.name}${NEXT}`, tableMetadata(table));
  for (const part of parts) {
    const [job] = await next.createLoadJob(part, {
      sourceFormat: 'PARQUET',
      schema: { fields: schemaOf(table) },
      writeDisposition: 'WRITE_APPEND',
      createDisposition: 'CREATE_NEVER',
    });
    await endOf(job);
  }
}

/**
 * All tables at once: in one transaction, so that whoever reads meanwhile sees what was there, or what is there now, and
 * never some tables of each.
 */
async function replaceAll(open: OpenDataset): Promise<void> {
  const name = (table: string): string => bigName(open.place, table);
  const filledFrom = ({ name: table, types }: BigTable, source: string): readonly string[] => {
    const columns = Object.keys(types).join(', ');
    const insert = `INSERT INTO ${name(table)} (${columns}) SELECT ${columns} FROM ${name(source)}`;
    return [`TRUNCATE TABLE ${name(table)}`, insert];
  };
  const swaps = BIG_TABLES.flatMap((table) => filledFrom(table, `${table.name}${NEXT}`));
  const report = filledFrom(REPORT_TABLE, 'report');
  const query = `${['BEGIN TRANSACTION', ...swaps, ...report, 'COMMIT TRANSACTION'].join(';\n')};`;
  const [job] = await open.client.createQueryJob({ query });
  await endOf(job);
}

interface JobState {
  readonly status?: {
    readonly state?: string;
    readonly errorResult?: { readonly reason?: string; readonly message?: string };
  };
}

/** Waits only for a job that has not ended at once. */
async function endOf(job: Job): Promise<void> {
  const { status } = (job.metadata ?? {}) as JobState;
  if (status?.errorResult) throw Object.assign(new Error(status.errorResult.message), { errors: [status.errorResult] });
  if (status?.state !== 'DONE') await job.promise();
}
