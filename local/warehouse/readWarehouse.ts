import { previousPeriod, type Period } from '../../src/core/register/time/period';
import { DATASET, sqlText } from './dataset';
import { openDuck, type Duck } from './duckdb';
import { addPeriods, createPeriods, createViews } from './factsInDuck';
import { TABLE_KEYS, tableFile, type Manifest } from './manifest';

/** The engine with the facts of every company, ready to be asked about a period and the one before it. */
export async function openWarehouse(folder: string, manifest: Manifest, periods: readonly Period[]): Promise<Duck> {
  const duck = await openDuck();
  for (const table of TABLE_KEYS) {
    const files = manifest.partitions.map((partition) => sqlText(tableFile(folder, partition, table)));
    await duck.run(
      `CREATE TABLE ${DATASET}.${table} AS SELECT * FROM read_parquet([${files.join(', ')}], hive_partitioning = false)`,
    );
  }
  await createPeriods(duck);
  const asked = new Map([...periods, ...periods.map(previousPeriod)].map((period) => [period.key, period]));
  for (const { company, silenceLimit } of manifest.partitions)
    await addPeriods(duck, company, silenceLimit, [...asked.values()]);
  await createViews(duck);
  return duck;
}
