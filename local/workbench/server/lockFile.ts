import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import { hasCode } from './errorCode';

/** Who holds a workbook open. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
}

export interface Lock {
  release(): void;
}

/** `.register.xlsx.lock` beside the file. */
export function lockPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}

/** Claims a workbook for this process. A lock left by a process that is no more is taken over. */
export function takeLock(file: string): Result<Lock, LockOwner> {
  const path = lockPath(file);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (createLock(path)) return ok({ release: () => releaseLock(path) });
    const owner = readOwner(path);
    if (owner && isAlive(owner)) return failure(owner);
    rmSync(path, { force: true });
  }
  return failure(readOwner(path) ?? { pid: 0, host: '' });
}

function createLock(path: string): boolean {
  const owner: LockOwner = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function releaseLock(path: string): void {
  if (readOwner(path)?.pid === process.pid) rmSync(path, { force: true });
}

/** Null for a lock that cannot be read: it was cut off while being written, so nobody holds it. */
function readOwner(path: string): LockOwner | null {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('host' in read)) return null;
    return typeof read.pid === 'number' && typeof read.host === 'string' ? { pid: read.pid, host: read.host } : null;
  } catch {
    return null;
  }
}

/** A process of another computer cannot be asked and counts as alive. */
function isAlive({ pid, host }: LockOwner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
