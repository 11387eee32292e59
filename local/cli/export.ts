import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { FACTS_VERSION } from '../../src/core/views/warehouse/factTables';
import { factSourceOf } from '../../src/core/views/warehouse/factSource';
import { formatMoment } from '../../src/core/values/moment';
import {
  manifestPath,
  manifestText,
  readManifest,
  withPartition,
  type Manifest,
  type Partition,
} from '../warehouse/manifest';
import { wallClockIn } from '../../src/core/values/wallClock';
import { takeLock } from '../workbench/server/lockFile';
import { loadFile, saveFile } from '../xlsx/files';
import { CommandError } from './commandError';
import { fileError, openRegister, sayUnreadable } from './openRegister';
import { progressOf, type Progress } from './progress';
import type { Terminal } from './terminal';
import { warehouseWords } from './warehouseWords';

export interface ExportOptions {
  readonly to: string;
  readonly now?: string;
}

/** The facts of workbooks into a folder, a company each; a workbook whose facts are there already is passed over. */
export async function exportFacts(files: readonly string[], options: ExportOptions, terminal: Terminal): Promise<void> {
  await mkdir(options.to, { recursive: true }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(warehouseWords(terminal.language).cannotWrite(options.to, reason));
  });
  const lock = takeLock(manifestPath(options.to));
  if (!lock.ok) throw new CommandError(warehouseWords(terminal.language).exporting(options.to, lock.error));
  try {
    await exportAll(files, options, terminal);
  } finally {
    lock.value.release();
  }
}

async function exportAll(files: readonly string[], options: ExportOptions, terminal: Terminal): Promise<void> {
  const known = await readManifest(options.to);
  if (!known.ok && known.error === 'badManifest')
    throw new CommandError(warehouseWords(terminal.language).badManifest(options.to));
  let manifest: Manifest = known.ok ? known.value : { partitions: [] };
  const progress = progressOf(terminal, files.length * 3);
  const taken = new Map<string, string>();
  for (const file of files) {
    const partition = await exportOne(file, options, manifest, taken, terminal, progress);
    if (partition) manifest = await replaced(options.to, partition, terminal);
  }
  progress.done();
}

/** The new partition of a workbook; null where what is there is what would be written. */
async function exportOne(
  file: string,
  { to, now: nowOption }: ExportOptions,
  { partitions }: Manifest,
  taken: Map<string, string>,
  terminal: Terminal,
  progress: Progress,
): Promise<Partition | null> {
  const words = warehouseWords(terminal.language);
  const name = basename(file);
  const sha256 = await fingerprintOf(file, terminal);
  const same = partitions.find((before) => before.file === name && isSame(before, sha256, nowOption, terminal));
  if (same) {
    claim(taken, same.company, name, terminal);
    terminal.print(words.unchanged(same.company, name, same.asOf));
    return null;
  }
  const register = await openRegister(file, nowOption, terminal, progress);
  sayUnreadable(register, terminal);
  const { analysis, now, data } = register;
  const company = analysis.reading.settings.companyName.trim() || name.replace(/\.[^.]+$/, '');
  claim(taken, company, name, terminal);
  const before = partitions.find((partition) => partition.company === company);
  if (before && before.file !== name) throw new CommandError(words.sameCompany(company, before.file, name));
  progress.step(words.writingFacts(company));
  const { writePartition } = await import('../warehouse/writePartition');
  const source = factSourceOf(analysis.book, data.timeZone);
  try {
    const partition = await writePartition(to, { company, source, file: name, sha256 });
    const rows = Object.values(partition.rows).reduce((sum, count) => sum + count, 0);
    terminal.print(words.exported(company, name, rows, formatMoment(now)));
    return partition;
  } catch (error) {
    throw new CommandError(words.cannotWrite(to, error instanceof Error ? error.message : String(error)));
  }
}

/** Two workbooks that call their company the same would replace each other. */
function claim(taken: Map<string, string>, company: string, file: string, terminal: Terminal): void {
  const other = taken.get(company);
  if (other !== undefined) throw new CommandError(warehouseWords(terminal.language).sameCompany(company, other, file));
  taken.set(company, file);
}

async function fingerprintOf(file: string, terminal: Terminal): Promise<string> {
  const bytes = await loadFile(file);
  if (!bytes.ok) throw fileError(bytes.error, terminal.language);
  return createHash('sha256').update(bytes.value).digest('hex');
}

/** On another day the same workbook has other facts: what was ahead of now has come. */
function isSame(before: Partition, sha256: string, nowOption: string | undefined, terminal: Terminal): boolean {
  const now = nowOption ?? formatMoment(wallClockIn(before.zone).momentOf(terminal.clock()));
  return before.sha256 === sha256 && before.version === FACTS_VERSION && before.asOf.slice(0, 10) === now.slice(0, 10);
}

/** The manifest as it is by now, with the partition in it; what it replaces is taken away afterwards. */
async function replaced(folder: string, partition: Partition, terminal: Terminal): Promise<Manifest> {
  const { removeOthers } = await import('../warehouse/writePartition');
  const known = await readManifest(folder);
  const manifest = withPartition(known.ok ? known.value : { partitions: [] }, partition);
  const saved = await saveFile(manifestPath(folder), new TextEncoder().encode(manifestText(manifest)));
  if (!saved.ok) throw new CommandError(warehouseWords(terminal.language).cannotWrite(folder, saved.error.code));
  await removeOthers(folder, partition);
  return manifest;
}
