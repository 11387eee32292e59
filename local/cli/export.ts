import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FACTS_VERSION } from '../../src/core/views/warehouse/factTables';
import { factSourceOf } from '../../src/core/views/warehouse/factSource';
import { formatMoment } from '../../src/core/values/moment';
import {
  isSameFile,
  manifestPath,
  manifestText,
  readManifest,
  withPartition,
  type Manifest,
  type Partition,
} from '../warehouse/manifest';
import { wallClockIn } from '../../src/core/values/wallClock';
import { takeLock, type Lock } from '../workbench/server/lockFile';
import { followLink, loadFile, saveFile } from '../xlsx/files';
import { CommandError } from './commandError';
import { fileError, openRegister, sayUnreadable } from './openRegister';
import type { OpenedRegister } from './openedRegister';
import { progressOf, type Progress } from './progress';
import type { Terminal } from './terminal';
import { warehouseWords } from './warehouseWords';

export interface ExportOptions {
  readonly to: string;
  readonly now?: string;
  /** Companies whose facts are taken out. */
  readonly remove?: readonly string[];
}

/**
 * The facts of workbooks into a folder, a company each; a workbook whose facts are there already is passed over, and one
 * that cannot be read keeps the others from nothing.
 */
export async function exportFacts(files: readonly string[], options: ExportOptions, terminal: Terminal): Promise<void> {
  const words = warehouseWords(terminal.language);
  if (files.length + (options.remove ?? []).length === 0) throw new CommandError(words.nothingToExport, 2);
  await mkdir(options.to, { recursive: true }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(words.cannotWrite(options.to, reason));
  });
  const lock = lockOf(options.to, terminal);
  try {
    await exportAll(files, options, terminal);
  } finally {
    lock.release();
  }
}

function lockOf(folder: string, terminal: Terminal): Lock {
  const words = warehouseWords(terminal.language);
  try {
    const lock = takeLock(manifestPath(folder));
    if (lock.ok) return lock.value;
    throw new CommandError(words.exporting(folder, lock.error));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(words.cannotWrite(folder, reasonOf(error)));
  }
}

async function exportAll(files: readonly string[], options: ExportOptions, terminal: Terminal): Promise<void> {
  const words = warehouseWords(terminal.language);
  const known = await readManifest(options.to);
  if (!known.ok && known.error === 'badManifest') throw new CommandError(words.badManifest(options.to));
  let manifest: Manifest = known.ok ? known.value : { partitions: [] };
  for (const company of options.remove ?? []) manifest = await without(company, manifest, options.to, terminal);
  const progress = progressOf(terminal, files.length * 3);
  const taken = new Map<string, string>();
  const refused: string[] = [];
  for (const file of await workbooksOf(files)) {
    const read = await unlessRefused(file, terminal, () =>
      readFresh(file, options, manifest, taken, terminal, progress),
    );
    if (read === REFUSED) refused.push(basename(file));
    else if (read) manifest = await written(read, manifest, options.to, terminal, progress);
  }
  progress.done();
  sayGone(manifest, files, terminal);
  if (refused.length > 0) throw new CommandError(words.notExported(refused));
}

/** The workbooks that are meant: a pattern that no shell has filled in is filled in here; copies that programs keep are none. */
async function workbooksOf(files: readonly string[]): Promise<readonly string[]> {
  const named = await Promise.all(
    files.map(async (file) => {
      if (!basename(file).includes('*') || existsSync(file)) return [file];
      const pattern = new RegExp(`^${basename(file).split('*').map(escaped).join('.*')}$`, 'i');
      const entries = await readdir(dirname(file)).catch(() => []);
      return entries.filter((name) => pattern.test(name)).sort().map((name) => join(dirname(file), name)); // prettier-ignore
    }),
  );
  return named.flat().filter((file) => !KEPT_COPY.test(basename(file)));
}

/** What a spreadsheet program that has a workbook open leaves beside it, and what this one keeps of a foreign file. */
const KEPT_COPY = /^~\$|\.original(?:-\d+)?\.xlsx$/i;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const REFUSED = 'refused';

/** What is wrong with one workbook is said at once, and the others have their turn. */
async function unlessRefused<Answer>(
  file: string,
  terminal: Terminal,
  work: () => Promise<Answer>,
): Promise<Answer | typeof REFUSED> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommandError) || error.exitCode === 2) throw error;
    terminal.say(`${basename(file)}: ${error.message}`);
    return REFUSED;
  }
}

/** A workbook whose facts are to be written, and of which company they are. */
interface Fresh extends Pick<Partition, 'company' | 'file' | 'sha256'> {
  readonly path: string;
  readonly register: OpenedRegister;
}

/** Null where what is there is what would be written. */
async function readFresh(
  file: string,
  { now: nowOption }: ExportOptions,
  { partitions }: Manifest,
  taken: Map<string, string>,
  terminal: Terminal,
  progress: Progress,
): Promise<Fresh | null> {
  const words = warehouseWords(terminal.language);
  const [name, path] = [basename(file), await followLink(file)];
  const sha256 = await fingerprintOf(file, terminal);
  const same = partitions.find((before) => isOf(before, { name, path }) && isSame(before, sha256, nowOption, terminal));
  if (same) {
    claim(taken, same.company, name, terminal);
    terminal.print(words.unchanged(same.company, name, same.asOf));
    return null;
  }
  const register = await openRegister(file, nowOption, terminal, progress);
  sayUnreadable(register, { ...terminal, say: (text) => terminal.say(`${name}: ${text}`) });
  const company = register.analysis.reading.settings.companyName.trim() || name.replace(/\.[^.]+$/, '');
  claim(taken, company, name, terminal);
  const before = partitions.find((partition) => partition.company === company);
  if (before && !isOf(before, { name, path }) && isThere(before, path))
    throw new CommandError(words.sameCompany(company, before.path ?? before.file, path));
  return { company, file: name, path, sha256, register };
}

function isOf(before: Partition, { name, path }: { readonly name: string; readonly path: string }): boolean {
  return before.path === undefined ? before.file === name : before.path === path;
}

/** Whether the workbook that facts were taken of still stands where it was: else the one at hand is it, under another name. */
function isThere(before: Partition, path: string): boolean {
  return existsSync(before.path ?? join(dirname(path), before.file));
}

async function written(
  { register: { analysis, now, data }, ...fresh }: Fresh,
  manifest: Manifest,
  to: string,
  terminal: Terminal,
  progress: Progress,
): Promise<Manifest> {
  const words = warehouseWords(terminal.language);
  const { company, file } = fresh;
  progress.step(words.writingFacts(company));
  const { writePartition } = await import('../warehouse/writePartition');
  const source = factSourceOf(analysis.book, data.timeZone);
  try {
    const partition = await writePartition(to, { ...fresh, source });
    const changed = await replaced(to, partition, manifest, terminal);
    const rows = Object.values(partition.rows).reduce((sum, count) => sum + count, 0);
    terminal.print(words.exported(company, file, rows, formatMoment(now)));
    return changed;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(words.cannotWrite(to, reasonOf(error)));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
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

/** The manifest with the partition in it; what it replaces is taken away afterwards, under whatever name the company had. */
async function replaced(folder: string, partition: Partition, before: Manifest, terminal: Terminal): Promise<Manifest> {
  const { removeCompany, removeOthers } = await import('../warehouse/writePartition');
  const manifest = withPartition(before, partition);
  await saveManifest(folder, manifest, terminal);
  await removeOthers(folder, partition);
  const former = before.partitions.filter((one) => isSameFile(one, partition) && one.company !== partition.company);
  for (const one of former) {
    await removeCompany(folder, one);
    terminal.print(warehouseWords(terminal.language).renamed(one.company, partition.company));
  }
  return manifest;
}

async function without(company: string, before: Manifest, folder: string, terminal: Terminal): Promise<Manifest> {
  const words = warehouseWords(terminal.language);
  const known = before.partitions.map((one) => one.company);
  if (!known.includes(company)) throw new CommandError(words.unknownCompany(company, known));
  const { removeCompany } = await import('../warehouse/writePartition');
  const manifest = { partitions: before.partitions.filter((one) => one.company !== company) };
  await saveManifest(folder, manifest, terminal);
  await removeCompany(folder, { company });
  terminal.print(words.removed(company));
  return manifest;
}

async function saveManifest(folder: string, manifest: Manifest, terminal: Terminal): Promise<void> {
  const saved = await saveFile(manifestPath(folder), new TextEncoder().encode(manifestText(manifest)));
  if (!saved.ok) throw new CommandError(warehouseWords(terminal.language).cannotWrite(folder, saved.error.code));
}

/** A branch whose workbook is gone still counts in all that is added up: somebody is to know. */
function sayGone({ partitions }: Manifest, files: readonly string[], terminal: Terminal): void {
  if (files.length === 0) return;
  for (const { company, path, asOf } of partitions)
    if (path !== undefined && !existsSync(path))
      terminal.say(warehouseWords(terminal.language).gone(company, path, asOf));
}
