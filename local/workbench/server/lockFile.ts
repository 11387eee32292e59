import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import { createWhole, writeBeside } from './createWhole';
import { hasCode } from './errorCode';
import { programMark } from './programMark';

/** Who holds a workbook open. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When that program started, `2026-11-23T09:00:00.000Z`, for people to read. */
  readonly started: string | null;
  /** Its number may belong to another program by now; its mark does not. */
  readonly mark: string | null;
}

export interface Lock {
  release(): void;
}

/** `.register.xlsx.lock` beside the file. */
export function lockPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}

/** Others take and leave the lock while we look; whoever keeps losing is told who was there last. */
const mostAttempts = 20;

/**
 * Claims a workbook for this process. A lock left by a process that is no more is taken over; of any number of programs
 * started at once one gets it.
 */
export function takeLock(file: string): Result<Lock, LockOwner> {
  const path = lockPath(file);
  const entry = newEntry();
  let holder = nobody;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = readText(path);
    if (found !== null && !isLeft(found)) return failure(ownerOf(found) ?? holder);
    if (found === null ? createWhole(path, entry) : replace(path, found, entry)) {
      removeClaims(path);
      return ok({ release: () => release(path, entry) });
    }
    holder = ownerOf(found ?? '') ?? holder;
  }
  return failure(holder);
}

const nobody: LockOwner = { pid: 0, host: '', started: null, mark: null };

function newEntry(): string {
  const started = new Date(performance.timeOrigin).toISOString();
  const owner: LockOwner = { pid: process.pid, host: hostname(), started, mark: programMark(process.pid) };
  return JSON.stringify({ ...owner, take: randomBytes(12).toString('hex') });
}

/**
 * Puts our entry in the place of one that was left. With the claim in hand nobody else may change the lock, so what it says
 * now decides.
 */
function replace(path: string, left: string, entry: string): boolean {
  const claimed = claim(path, left, entry);
  if (claimed === null) return false;
  if (readText(path) === left) {
    renameSync(writeBeside(path, entry), path);
    return true;
  }
  rmSync(claimed, { force: true });
  return false;
}

/**
 * The right to replace an entry, which one program alone can get: a file named after that entry. One that was itself left,
 * by a program killed right here, is claimed in turn. Null when somebody else has it.
 */
function claim(path: string, left: string, entry: string): string | null {
  const claimed = `${path}.${createHash('sha256').update(left).digest('hex').slice(0, 16)}`;
  if (createWhole(claimed, entry)) return claimed;
  const claimant = readText(claimed);
  return claimant !== null && isLeft(claimant) ? claim(path, claimant, entry) : null;
}

/** For whoever has the lock: claims were for entries that stand there no more. */
function removeClaims(path: string): void {
  const [folder, start] = [dirname(path), `${basename(path)}.`];
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(join(folder, name), { force: true });
}

function release(path: string, entry: string): void {
  if (readText(path) === entry) rmSync(path, { force: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Whether nobody holds it any more; an entry that cannot be read is nobody's. */
function isLeft(text: string): boolean {
  const owner = ownerOf(text);
  return owner === null || !isAlive(owner);
}

function ownerOf(text: string): LockOwner | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return null;
    const { pid, host, started, mark } = read as Readonly<Record<string, unknown>>;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    return { pid, host, started: textOrNull(started), mark: textOrNull(mark) };
  } catch {
    return null;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A process of another computer cannot be asked and counts as alive. */
function isAlive({ pid, host, mark }: LockOwner): boolean {
  if (host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const found = programMark(pid);
  return mark === null || found === null || mark === found;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
