import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { access, constants, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Result } from '../../src/core/values/result';
import { failure, ok } from '../../src/core/values/result';
import type { WorkbookFailure, WorkbookFailureCode } from './workbookFailure';
import { workbookFailure } from './workbookFailure';

/** Reads a file whole. A missing, unreadable or empty file and a directory are failures, not exceptions. */
export async function loadFile(path: string): Promise<Result<Uint8Array, WorkbookFailure>> {
  try {
    const bytes = await readFile(path);
    return bytes.length === 0 ? failure(workbookFailure('file.empty', { file: path })) : ok(bytes);
  } catch (error) {
    return failure(fileFailure(error, path, 'file.unreadable'));
  }
}

/** A last look at what was written, read back from the disk, before it takes the old file's place; null lets it. */
export type LastLook<Refusal> = (written: Uint8Array) => Promise<Refusal | null>;

/**
 * Replaces a file as a whole: written beside it, flushed to the disk, then renamed. Whatever goes wrong, the old file stays
 * as it was and nothing is left beside it. A link is followed, and the file keeps its permissions.
 */
export async function saveFile<Refusal = never>(
  path: string,
  bytes: Uint8Array,
  look?: LastLook<Refusal>,
): Promise<Result<null, WorkbookFailure | Refusal>> {
  let temporary: string | null = null;
  try {
    const target = await followLink(path);
    const mode = await permissions(target);
    temporary = join(dirname(target), `${temporaryPrefix(target)}${randomBytes(6).toString('hex')}.tmp`);
    await writeFlushed(temporary, bytes, mode);
    const refusal = look ? await look(await readFile(temporary)) : null;
    if (refusal !== null) {
      await rm(temporary, { force: true });
      return failure(refusal);
    }
    await rename(temporary, target);
    await flushDirectory(dirname(target));
    return ok(null);
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true });
    return failure(fileFailure(error, path, 'file.cannotWrite'));
  }
}

/** The file itself, whatever links lead to it; the place where it would be when there is none. */
export async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return resolve(path);
    throw error;
  }
}

function temporaryPrefix(file: string): string {
  return `.${basename(file)}.`;
}

/** Takes away what saves of this file left when their program was killed; only for whoever holds the file alone. */
export async function removeTemporaries(file: string): Promise<void> {
  const prefix = temporaryPrefix(file);
  const left = (await readdir(dirname(file))).filter(
    (entry) => entry.startsWith(prefix) && /^[0-9a-f]{12}\.tmp$/.test(entry.slice(prefix.length)),
  );
  await Promise.all(left.map((entry) => rm(join(dirname(file), entry), { force: true })));
}

async function permissions(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    await access(path, constants.W_OK);
    return found.mode & 0o7777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx', mode ?? 0o666);
  try {
    await file.writeFile(bytes);
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself survive a power cut, where the system allows to flush a directory. */
async function flushDirectory(path: string): Promise<void> {
  let directory: FileHandle | null = null;
  try {
    directory = await open(path, 'r');
    await directory.sync();
  } catch {
    // Windows and some network disks cannot; the rename itself is done.
  } finally {
    await directory?.close();
  }
}

const codes: Readonly<Record<string, WorkbookFailureCode>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.directory',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  EROFS: 'file.noPermission',
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
};

/** The failure that an error of the system means for a file; `otherwise` for errors nobody expects. */
export function fileFailure(error: unknown, path: string, otherwise: WorkbookFailureCode): WorkbookFailure {
  const code = errorCode(error);
  return workbookFailure(codes[code] ?? otherwise, { file: path, reason: code });
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
