import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import { hasCode } from './errorCode';
import { programStart } from './programStart';

/** Who holds a workbook open. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When that program started, `2026-11-23T09:00:00.000Z`: its number may belong to another program by now. */
  readonly started: string | null;
}

/** The system and we measure a start by different clocks: this far apart, in milliseconds, it is the same one. */
const sameStart = 10_000;

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
  return failure(readOwner(path) ?? { pid: 0, host: '', started: null });
}

function createLock(path: string): boolean {
  const started = new Date(performance.timeOrigin).toISOString();
  const owner: LockOwner = { pid: process.pid, host: hostname(), started };
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
    if (typeof read.pid !== 'number' || typeof read.host !== 'string') return null;
    const started = 'started' in read && typeof read.started === 'string' ? read.started : null;
    return { pid: read.pid, host: read.host, started };
  } catch {
    return null;
  }
}

/** A process of another computer cannot be asked and counts as alive. */
function isAlive({ pid, host, started }: LockOwner): boolean {
  if (host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const found = programStart(pid);
  if (started === null || found === null) return true;
  return Math.abs(found - Date.parse(started)) <= sameStart;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
