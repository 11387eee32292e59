import type { Period } from '../../src/core/register/time/period';
import { DATASET, sqlText } from './dataset';
import { openDuck, type Duck } from './duckdb';
import { addPeriods, createPeriods, createViews } from './factsInDuck';
import { addGroups, type Group } from './group';
import { TABLE_KEYS, tableFile, type Manifest } from './manifest';

/** Tables that a group adds rows to. All else is read from its files, and of that only the columns that are asked for. */
const ADDED_TO: ReadonlySet<string> = new Set(['companies', 'sales', 'parties', 'withheld', 'left_out']);

/** Where the rows of groups stand. */
function ofGroups(table: string): string {
  return `${table}_of_groups`;
}

/** An engine that can be asked, and which companies it takes together. */
export interface OpenWarehouse {
  readonly duck: Duck;
  readonly groups: readonly Group[];
}

/**
 * The engine with the facts of every company, ready to be asked about some periods and those before them; taken together,
 * which costs as much again, where somebody wants that.
 */
export async function openWarehouse(
  folder: string,
  manifest: Manifest,
  periods: readonly Period[],
  isTogether: boolean,
): Promise<OpenWarehouse> {
  const duck = await openDuck();
  for (const table of TABLE_KEYS) {
    const files = manifest.partitions.map((partition) => sqlText(tableFile(folder, partition, table)));
    const read = `SELECT * FROM read_parquet([${files.join(', ')}], hive_partitioning = false)`;
    const isAddedTo = isTogether && ADDED_TO.has(table);
    const added = `${DATASET}.${ofGroups(table)}`;
    if (isAddedTo) await duck.run(`CREATE TABLE ${added} AS ${read} LIMIT 0`);
    await duck.run(`CREATE VIEW ${DATASET}.${table} AS ${read}${isAddedTo ? ` UNION ALL SELECT * FROM ${added}` : ''}`);
  }
  await createPeriods(duck);
  for (const { company, silenceLimit } of manifest.partitions) await addPeriods(duck, company, silenceLimit, periods);
  const groups = isTogether ? await addGroups(duck, periods, ofGroups) : [];
  await createViews(duck);
  return { duck, groups };
}
