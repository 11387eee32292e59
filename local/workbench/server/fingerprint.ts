import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** What a file was when it was last read or written; time and size spare the hash when nothing happened. */
export interface Fingerprint {
  readonly modified: number;
  readonly size: number;
  readonly hash: string;
}

/** Of a workbook that is made in memory and has no file yet. */
export const NOT_WRITTEN: Fingerprint = { modified: 0, size: 0, hash: '' };

export async function fingerprint(file: string, bytes?: Uint8Array): Promise<Fingerprint> {
  const { mtimeMs, size } = await stat(file);
  return { modified: mtimeMs, size, hash: hashOf(bytes ?? (await readFile(file))) };
}

/** Whether somebody else has written the file since; a mere touch is no change. */
export async function compareToDisk(file: string, known: Fingerprint): Promise<'same' | 'changed' | 'gone'> {
  try {
    const { mtimeMs, size } = await stat(file);
    if (mtimeMs === known.modified && size === known.size) return 'same';
    return size === known.size && hashOf(await readFile(file)) === known.hash ? 'same' : 'changed';
  } catch {
    return known.hash === NOT_WRITTEN.hash ? 'same' : 'gone';
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
