import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** How many earlier states of a workbook are kept. */
export const keptVersions = 10;

/** A copy takes its own name when it is whole: a kill in the middle must not leave half a version that looks like one. */
const unfinished = 'copying.tmp';

/** `.register.xlsx.versions` beside the file. */
export function versionsFolder(file: string): string {
  return join(dirname(file), `.${basename(file)}.versions`);
}

/** Copies the file as it is now into its versions and lets the oldest go. `now` is wall-clock milliseconds. */
export async function keepVersion(file: string, now: number): Promise<void> {
  const folder = versionsFolder(file);
  await mkdir(folder, { recursive: true });
  const extension = extname(file);
  const name = basename(file, extension);
  const copying = join(folder, unfinished);
  await copyFile(file, copying);
  await rename(copying, await freePath(folder, `${name} ${stamp(now)}`, extension));
  const versions = (await readdir(folder)).filter((entry) => entry.endsWith(extension)).sort();
  await Promise.all(versions.slice(0, -keptVersions).map((entry) => rm(join(folder, entry), { force: true })));
}

/** `2026-11-23 09-00-00`, which sorts by time and may stand in a file name everywhere. */
export function stamp(now: number): string {
  return new Date(now).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-');
}

async function freePath(folder: string, name: string, extension: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  for (let count = 1; ; count++) {
    const entry = count === 1 ? `${name}${extension}` : `${name}.${String(count).padStart(3, '0')}${extension}`;
    if (!taken.has(entry)) return join(folder, entry);
  }
}
