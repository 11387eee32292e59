import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACT_TABLES, FACTS_VERSION } from '../../src/core/views/warehouse/factTables';
import { failure, ok, type Result } from '../../src/core/values/result';

/** The facts of one company: where they lie, as of when, and of which file they were taken. */
export interface Partition {
  readonly company: string;
  /** Below the folder of the warehouse. */
  readonly folder: string;
  readonly version: number;
  /** Workbook wall-clock time, 2026-11-30T09:00. */
  readonly asOf: string;
  readonly zone: string;
  readonly currency: string;
  readonly silenceLimit: number;
  readonly file: string;
  /** Where the file was when its facts were taken; an earlier program did not say. */
  readonly path?: string;
  /** Fingerprint of the file's bytes. */
  readonly sha256: string;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What a folder of facts holds. Only what stands here is read: a partition half written is not there yet. */
export interface Manifest {
  readonly partitions: readonly Partition[];
}

const NAME = 'manifest.json';

export type ManifestFailure = 'noFacts' | 'badManifest';

export function isWarehouse(folder: string): boolean {
  return existsSync(join(folder, NAME));
}

export function manifestPath(folder: string): string {
  return join(folder, NAME);
}

/** A folder without a manifest holds nothing yet. */
export async function readManifest(folder: string): Promise<Result<Manifest, ManifestFailure>> {
  if (!isWarehouse(folder)) return failure('noFacts');
  try {
    const read = JSON.parse(await readFile(manifestPath(folder), 'utf8')) as unknown;
    return isManifest(read) ? ok(read) : failure('badManifest');
  } catch {
    return failure('badManifest');
  }
}

function isManifest(read: unknown): read is Manifest {
  const { partitions } = (read ?? {}) as { partitions?: unknown };
  return Array.isArray(partitions) && partitions.every(isPartition);
}

const TEXTS = ['company', 'folder', 'asOf', 'zone', 'currency', 'file', 'sha256'] as const;

/** Folders are read below the warehouse alone, whatever a manifest says. */
function isPartition(read: unknown): read is Partition {
  if (typeof read !== 'object' || read === null) return false;
  const partition = read as Readonly<Record<string, unknown>>;
  const folder = String(partition['folder']);
  return (
    TEXTS.every((key) => typeof partition[key] === 'string') &&
    typeof partition['version'] === 'number' &&
    typeof partition['silenceLimit'] === 'number' &&
    !folder.split('/').includes('..') &&
    !folder.startsWith('/')
  );
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest with a partition in the place of whatever it knew of that company, or of that workbook under another name. */
export function withPartition({ partitions }: Manifest, partition: Partition): Manifest {
  const others = partitions.filter((one) => one.company !== partition.company && !isSameFile(one, partition));
  return { partitions: [...others, partition].sort((left, right) => (left.company < right.company ? -1 : 1)) };
}

export function isSameFile(one: Pick<Partition, 'path'>, other: Pick<Partition, 'path'>): boolean {
  return one.path !== undefined && one.path === other.path;
}

/** Facts that an earlier or later program took, which the SQL of this one does not fit. */
export function otherVersions({ partitions }: Manifest): readonly Partition[] {
  return partitions.filter(({ version }) => version !== FACTS_VERSION);
}

/** The Parquet file of each table of a partition. */
export function tableFile(folder: string, partition: Pick<Partition, 'folder'>, table: string): string {
  return join(folder, partition.folder, `${table}.parquet`);
}

export const TABLE_KEYS = FACT_TABLES.map(({ key }) => key);
