import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * What a program leaves for the next one on the same workbook, so that a page left open finds it under its old address and
 * can go on saving.
 */
export interface Kept {
  /** The part of the address that nobody can guess. */
  readonly secret: string;
  readonly port: number;
  /** The state that pages have, and the hashes of the file that are that state: while a save is under way, two. */
  readonly revision: number;
  readonly hashes: readonly string[];
}

/** `.register.xlsx.secret` beside the file; whoever may not read the register may not read it either. */
export function secretPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.secret`);
}

export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Null when there is none, or none that only its owner could read: an address that others know is no secret. */
export function readKept(file: string): Kept | null {
  const path = secretPath(file);
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) return null;
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKept(read) ? read : null;
  } catch {
    return null;
  }
}

/** As a whole or not at all. Where it fails, a page left open will not find the next program, and nothing worse. */
export function keep(file: string, kept: Kept): void {
  const path = secretPath(file);
  const beside = `${path}.tmp`;
  try {
    rmSync(beside, { force: true });
    writeFileSync(beside, JSON.stringify(kept), { flag: 'wx', mode: 0o600 });
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
  }
}

function isKept(read: unknown): read is Kept {
  if (typeof read !== 'object' || read === null) return false;
  const { secret, port, revision, hashes } = read as Readonly<Record<string, unknown>>;
  const isNumbered = Number.isInteger(port) && Number.isInteger(revision);
  return typeof secret === 'string' && /^[\w-]{32}$/.test(secret) && isNumbered && Array.isArray(hashes);
}
