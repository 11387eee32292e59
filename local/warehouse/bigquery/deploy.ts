import type { Table, TableMetadata } from '@google-cloud/bigquery';
import { VIEWS, viewSql } from '../dataset';
import type { OpenDataset } from './connect';
import { BIG_TABLES, isAsWanted, isOurs, LABELS, REPORT_TABLE, tableMetadata, type BigTable } from './tables';

/** What was done: whether the dataset was made, and how many tables and views stand in it now. */
export interface Deployed {
  readonly isNewDataset: boolean;
  readonly tables: number;
  readonly views: number;
  /** Tables of other facts that were made anew and are empty until the next load. */
  readonly madeAnew: readonly string[];
}

/** A dataset holds something of the name that we did not make. */
export class NotOurs extends Error {
  readonly table: string;

  constructor(table: string) {
    super(table);
    this.table = table;
  }
}

/** The dataset with its tables and views; what stands there as it should stays, facts and all. */
export async function deployDataset(
  open: OpenDataset,
  step: (name: string) => void = () => undefined,
): Promise<Deployed> {
  const isNewDataset = await createDataset(open);
  const madeAnew: string[] = [];
  const tables = [...BIG_TABLES, REPORT_TABLE];
  for (const table of tables) {
    step(table.name);
    if (await createTable(open, table)) madeAnew.push(table.name);
  }
  for (const view of VIEWS) {
    step(view);
    await createView(open, view);
  }
  return { isNewDataset, tables: tables.length, views: VIEWS.length, madeAnew };
}

async function createDataset({ dataset, place }: OpenDataset): Promise<boolean> {
  const [isThere] = await dataset.exists();
  if (!isThere) await dataset.create({ labels: { ...LABELS }, ...(place.location && { location: place.location }) });
  return !isThere;
}

/** What the service keeps of a table; null where there is none. */
async function metadataOf(table: Table): Promise<TableMetadata | null> {
  const [isThere] = await table.exists();
  if (!isThere) return null;
  const [metadata] = (await table.getMetadata()) as unknown as [TableMetadata];
  if (!isOurs(metadata)) throw new NotOurs(table.id ?? '');
  return metadata;
}

/** Facts can be taken again: a table of other columns is replaced. Answers whether that had to be. */
async function createTable({ dataset }: OpenDataset, table: BigTable): Promise<boolean> {
  const kept = dataset.table(table.name);
  const known = await metadataOf(kept);
  if (known && isAsWanted(table, known)) return false;
  if (known) await kept.delete();
  await dataset.createTable(table.name, tableMetadata(table));
  return known !== null;
}

async function createView({ dataset, place }: OpenDataset, view: (typeof VIEWS)[number]): Promise<void> {
  const query = viewSql(view, `\`${place.project}\`.${place.dataset}`);
  const kept = dataset.table(view);
  const known = await metadataOf(kept);
  const metadata = { labels: { ...LABELS }, view: { query, useLegacySql: false } };
  if (!known) await dataset.createTable(view, metadata);
  else if ((known.view as { query?: string } | undefined)?.query !== query) await kept.setMetadata(metadata);
}
