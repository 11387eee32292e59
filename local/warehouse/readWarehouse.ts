import type { Period } from '../../src/core/register/time/period';
import { DATASET, sqlText } from './dataset';
import { openDuck, type Duck } from './duckdb';
import { addPeriods, createPeriods, createViews } from './factsInDuck';
import { addGroups, type Group } from './group';
import { TABLE_KEYS, tableFile, type Manifest } from './manifest';

/** An engine that can be asked, and which companies it takes together. */
export interface OpenWarehouse {
  readonly duck: Duck;
  readonly groups: readonly Group[];
}

/** The engine with the facts of every company, ready to be asked about some periods and those before them. */
export async function openWarehouse(
  folder: string,
  manifest: Manifest,
  periods: readonly Period[],
): Promise<OpenWarehouse> {
  const duck = await openDuck();
  for (const table of TABLE_KEYS) {
    const files = manifest.partitions.map((partition) => sqlText(tableFile(folder, partition, table)));
    await duck.run(
      `CREATE TABLE ${DATASET}.${table} AS SELECT * FROM read_parquet([${files.join(', ')}], hive_partitioning = false)`,
    );
  }
  await createPeriods(duck);
  for (const { company, silenceLimit } of manifest.partitions) await addPeriods(duck, company, silenceLimit, periods);
  const groups = await addGroups(duck, periods);
  await createViews(duck);
  return { duck, groups };
}
