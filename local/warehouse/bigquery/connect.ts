import type { BigQuery, Dataset } from '@google-cloud/bigquery';

/** Which dataset of which project is meant. */
export interface DatasetPlace {
  readonly project: string;
  readonly dataset: string;
  /** Where its data lies: EU, US or a region. Asked for when it is made. */
  readonly location?: string | undefined;
}

export interface OpenDataset {
  readonly client: BigQuery;
  readonly dataset: Dataset;
  readonly place: DatasetPlace;
}

/** The official client with the credentials of this machine; it is loaded by nobody else, for it takes its time. */
export async function connect(place: DatasetPlace): Promise<OpenDataset> {
  const { BigQuery: Client } = await import('@google-cloud/bigquery');
  const client = new Client({
    projectId: place.project,
    ...(place.location !== undefined && { location: place.location }),
  });
  return { client, dataset: client.dataset(place.dataset), place };
}

/** What a table or view of the dataset is called in SQL. */
export function bigName({ project, dataset }: DatasetPlace, table: string): string {
  return `\`${project}\`.${dataset}.${table}`;
}
