import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactSource } from '../../src/core/views/warehouse/factSource';
import { FACT_TABLES, FACTS_VERSION } from '../../src/core/views/warehouse/factTables';
import { formatMoment } from '../../src/core/values/moment';
import { DATASET, sqlText } from './dataset';
import { openDuck } from './duckdb';
import { addFacts, createTables } from './factsInDuck';
import { tableFile, type Partition } from './manifest';

/** A register to be exported, and the file it was read from. */
export interface Exported {
  readonly company: string;
  readonly source: FactSource;
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
}

/**
 * Writes the facts of a company into a folder of their own, under another name until all of them are there. Whoever
 * reads goes by the manifest, so nothing changes for anybody before it names the folder.
 */
export async function writePartition(
  warehouse: string,
  { company, source, file, path, sha256 }: Exported,
): Promise<Partition> {
  const { now, settings } = source.facts;
  const asOf = formatMoment(now);
  const parent = companyFolder(company);
  const run = `${asOf.replaceAll(':', '')}-${randomBytes(4).toString('hex')}`;
  const partition = { folder: `${parent}/${run}` };
  const writing = { folder: `${parent}/.${run}` };
  await mkdir(join(warehouse, writing.folder), { recursive: true });
  const rows: Record<string, number> = {};
  const duck = await openDuck();
  try {
    await createTables(duck);
    for (const table of FACT_TABLES) {
      rows[table.key] = await addFacts(duck, table, company, source);
      const target = sqlText(tableFile(warehouse, writing, table.key));
      await duck.run(`COPY ${DATASET}.${table.key} TO ${target} (FORMAT parquet, COMPRESSION zstd)`);
    }
  } catch (error) {
    // On a disk that is full what was begun would keep the next one from its room.
    await rm(join(warehouse, writing.folder), { recursive: true, force: true });
    throw error;
  } finally {
    duck.close();
  }
  await rename(join(warehouse, writing.folder), join(warehouse, partition.folder));
  const { currency, silenceLimit } = settings;
  return {
    ...partition,
    company,
    version: FACTS_VERSION,
    asOf,
    zone: source.zone,
    currency,
    silenceLimit,
    file,
    path,
    sha256,
    rows,
  };
}

/** Takes away what earlier exports of a company left, half written or replaced. */
export async function removeOthers(warehouse: string, { company, folder }: Partition): Promise<void> {
  const parent = companyFolder(company);
  const runs = await readdir(join(warehouse, parent));
  const others = runs.filter((run) => `${parent}/${run}` !== folder);
  await Promise.all(others.map((run) => rm(join(warehouse, parent, run), { recursive: true, force: true })));
}

/** Takes away all that exports of a company have left. */
export async function removeCompany(warehouse: string, { company }: Pick<Partition, 'company'>): Promise<void> {
  await rm(join(warehouse, companyFolder(company)), { recursive: true, force: true });
}

/** A name that a person recognises and every file system takes; two companies never share one. */
function companyFolder(company: string): string {
  const readable = company
    .replace(/[^\p{L}\p{N} ._-]/gu, '_')
    .trim()
    .slice(0, 40);
  return `${readable}-${createHash('sha256').update(company).digest('hex').slice(0, 8)}`;
}
