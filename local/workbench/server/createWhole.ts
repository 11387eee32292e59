import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { hasCode } from './errorCode';

/** Disks that know no second name for a file. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'] as const;

/** Creates a file that nobody ever sees in part; false when there is one already. */
export function createWhole(path: string, text: string): boolean {
  const beside = writeBeside(path, text);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    // Whoever got the lock meanwhile has tidied up ours as well.
    if (hasCode(error, 'EEXIST', 'ENOENT')) return false;
    if (hasCode(error, ...noLinks)) return createDirectly(path, text);
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes a text beside a file under a name of its own, which it answers. */
export function writeBeside(path: string, text: string): string {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  writeFileSync(beside, text, { flag: 'wx' });
  return beside;
}

function createDirectly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}
