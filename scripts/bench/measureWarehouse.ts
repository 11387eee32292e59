import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FACT_TABLES } from '../../src/core/views/warehouse/factTables';
import { factSourceOf } from '../../src/core/views/warehouse/factSource';
import { analyse } from '../../src/core/analysis';
import { monthsUpTo } from '../../src/core/register/time/period';
import { DATASET, sqlText } from '../../local/warehouse/dataset';
import { openDuck } from '../../local/warehouse/duckdb';
import { addPeriods, createPeriods, createTables, createViews } from '../../local/warehouse/factsInDuck';
import { tableFile } from '../../local/warehouse/manifest';
import { writePartition } from '../../local/warehouse/writePartition';
import { BENCH_NOW, generateRegister } from './generateRegister';

/** What a warehouse takes: the export of one register, and twelve months of so many copies of it by company. */
export interface WarehouseMeasurement {
  readonly contacts: number;
  readonly companies: number;
  readonly exported: number;
  readonly twelveMonths: number;
  readonly peakMegabytes: number;
}

async function measure(contacts: number, companies: number): Promise<WarehouseMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-warehouse-'));
  const { book, reading } = analyse({ sheets: generateRegister(contacts), now: BENCH_NOW, locale: 'ru_RU' });
  const begun = performance.now();
  const source = factSourceOf(book, 'Asia/Novokuznetsk');
  const partition = await writePartition(folder, { company: 'one', source, file: 'one.xlsx', sha256: '' });
  const exported = performance.now() - begun;
  const duck = await openDuck();
  await createTables(duck);
  await duck.run(`DROP TABLE ${DATASET}.periods; DROP TABLE ${DATASET}.catalogue`);
  for (const { key, types } of FACT_TABLES) {
    const columns = Object.keys(types).join(', ');
    await duck.run(
      `INSERT INTO ${DATASET}.${key} SELECT CONCAT('company ', i), ${columns}
       FROM range(${companies}) AS copies(i), read_parquet(${sqlText(tableFile(folder, partition, key))}) AS f`,
    );
  }
  await createPeriods(duck);
  const months = monthsUpTo(BENCH_NOW, 12);
  for (let index = 0; index < companies; index++)
    await addPeriods(duck, `company ${index}`, reading.settings.silenceLimit, months);
  await createViews(duck);
  const asked = performance.now();
  await duck.query(`SELECT * FROM ${DATASET}.figures`);
  const twelveMonths = performance.now() - asked;
  duck.close();
  rmSync(folder, { recursive: true });
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return { contacts: contacts * companies, companies, exported, twelveMonths, peakMegabytes };
}

const [contacts = 0, companies = 0] = process.argv.slice(2).map(Number);
if (contacts > 0 && companies > 0)
  void measure(contacts, companies).then((measured) => {
    console.log(JSON.stringify(measured));
  });
