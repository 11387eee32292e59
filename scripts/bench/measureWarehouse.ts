import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FACT_TABLES } from '../../src/core/views/warehouse/factTables';
import { factSourceOf } from '../../src/core/views/warehouse/factSource';
import { analyse } from '../../src/core/analysis';
import { monthsUpTo } from '../../src/core/register/time/period';
import { DATASET, sqlText } from '../../local/warehouse/dataset';
import { tellAll } from '../../local/warehouse/answers';
import { openDuck } from '../../local/warehouse/duckdb';
import { tableFile, type Partition } from '../../local/warehouse/manifest';
import { openWarehouse } from '../../local/warehouse/readWarehouse';
import { writePartition } from '../../local/warehouse/writePartition';
import { BENCH_NOW, generateRegister } from './generateRegister';

/**
 * What a warehouse takes: the export of one register, twelve months of so many copies of it by company, and one month of
 * them taken together, where every client is a client of all.
 */
export interface WarehouseMeasurement {
  readonly contacts: number;
  readonly companies: number;
  readonly exported: number;
  readonly twelveMonths: number;
  readonly peakMegabytes: number;
  readonly together: number;
  readonly togetherMegabytes: number;
}

async function measure(contacts: number, companies: number): Promise<WarehouseMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-warehouse-'));
  const { book } = analyse({ sheets: generateRegister(contacts), now: BENCH_NOW, locale: 'ru_RU' });
  const begun = performance.now();
  const source = factSourceOf(book, 'Asia/Novokuznetsk');
  const partition = await writePartition(folder, {
    company: 'one',
    source,
    file: 'one.xlsx',
    path: 'one.xlsx',
    sha256: '',
  });
  const exported = performance.now() - begun;
  const manifest = { partitions: await copies(folder, partition, companies) };
  const asked = performance.now();
  const { duck } = await openWarehouse(folder, manifest, monthsUpTo(BENCH_NOW, 12), false);
  await duck.query(`SELECT * FROM ${DATASET}.figures`);
  const twelveMonths = performance.now() - asked;
  duck.close();
  const peakMegabytes = peak();
  const begunTogether = performance.now();
  const opened = await openWarehouse(folder, manifest, monthsUpTo(BENCH_NOW, 1), true);
  await tellAll(opened.duck);
  const together = performance.now() - begunTogether;
  opened.duck.close();
  rmSync(folder, { recursive: true });
  const taken = { exported, twelveMonths, peakMegabytes, together, togetherMegabytes: peak() };
  return { contacts: contacts * companies, companies, ...taken };
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** The same facts once more under other names, as so many branches would have them. */
async function copies(folder: string, partition: Partition, companies: number): Promise<readonly Partition[]> {
  const duck = await openDuck();
  const made: Partition[] = [];
  for (let index = 0; index < companies; index++) {
    const copy = { ...partition, company: `company ${index}`, folder: `copy-${index}` };
    mkdirSync(join(folder, copy.folder));
    for (const { key, types } of FACT_TABLES)
      await duck.run(
        `COPY (SELECT ${sqlText(copy.company)} AS company, ${Object.keys(types).join(', ')}
           FROM read_parquet(${sqlText(tableFile(folder, partition, key))}, hive_partitioning = false))
         TO ${sqlText(tableFile(folder, copy, key))} (FORMAT parquet, COMPRESSION zstd)`,
      );
    made.push(copy);
  }
  duck.close();
  return made;
}

const [contacts = 0, companies = 0] = process.argv.slice(2).map(Number);
if (contacts > 0 && companies > 0)
  void measure(contacts, companies).then((measured) => {
    console.log(JSON.stringify(measured));
  });
