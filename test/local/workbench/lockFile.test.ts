import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type * as fileSystem from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockPath, takeLock } from '../../../local/workbench/server/lockFile';
import type { LockOwner } from '../../../local/workbench/server/lockFile';
import { programMark } from '../../../local/workbench/server/programMark';

/** What happens before each step of ours on the disk. */
const beforeStep = { hook: (): void => undefined };
jest.mock('node:fs', () => {
  const fs = jest.requireActual<typeof fileSystem>('node:fs');
  const steps = ['linkSync', 'readdirSync', 'readFileSync', 'renameSync', 'rmSync', 'writeFileSync'] as const;
  const watched = steps.map((name) => {
    const step = fs[name] as (...values: unknown[]) => unknown;
    return [name, (...values: unknown[]) => (beforeStep.hook(), step(...values))];
  });
  return { ...fs, ...Object.fromEntries(watched) };
});

let folder: string;
let file: string;
const dead = spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
  file = join(folder, 'register.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a program leaves; by default one that was killed. */
function entry(owner: Partial<LockOwner> = {}): string {
  return JSON.stringify({ pid: dead, host: hostname(), started: null, mark: 'a start long ago', ...owner });
}

/** The file by which a program claims the right to replace an entry. */
function claimOf(left: string): string {
  return `${lockPath(file)}.${createHash('sha256').update(left).digest('hex').slice(0, 16)}`;
}

/** Somebody whose program is certainly running: the one that runs the tests. */
const running: Partial<LockOwner> = { pid: process.ppid, mark: programMark(process.ppid) };

describe('a lock that was left', () => {
  test('by a killed program is taken over, and nothing else lies about', () => {
    writeFileSync(lockPath(file), entry());
    expect(takeLock(file).ok).toBe(true);
    expect(JSON.parse(readFileSync(lockPath(file), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['.register.xlsx.lock']);
  });

  test('before the computer was started again is taken over though its number is in use', () => {
    writeFileSync(lockPath(file), entry({ pid: process.ppid }));
    expect(takeLock(file).ok).toBe(true);
  });

  test('is taken over also when whoever was about to do so was killed, and the next one too', () => {
    const [left, claimed] = [entry(), entry({ mark: 'second' })];
    writeFileSync(lockPath(file), left);
    writeFileSync(claimOf(left), claimed);
    writeFileSync(claimOf(claimed), entry({ mark: 'third' }));
    expect(takeLock(file).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['.register.xlsx.lock']);
  });

  test('is not taken over while another program is just doing so', () => {
    writeFileSync(lockPath(file), entry());
    writeFileSync(claimOf(entry()), entry(running));
    expect(takeLock(file).ok).toBe(false);
    expect(readFileSync(lockPath(file), 'utf8')).toBe(entry());
  });
});

describe('a lock that is held', () => {
  test('stays so whatever the clock of the computer was set to since', () => {
    writeFileSync(lockPath(file), entry({ ...running, started: '2001-01-01T00:00:00.000Z' }));
    expect(takeLock(file)).toMatchObject({ ok: false, error: { pid: process.ppid } });
  });

  test('goes away with its own release and with no other', () => {
    const lock = takeLock(file);
    writeFileSync(lockPath(file), entry(running));
    if (lock.ok) lock.value.release();
    expect(readFileSync(lockPath(file), 'utf8')).toBe(entry(running));
  });
});

describe('programs started at the same moment', () => {
  /** The first one takes the lock; before its n-th step on the disk others do so from beginning to end. */
  function winners(step: number, others: number): { won: number; steps: number } {
    let [won, steps] = [0, 0];
    const take = (): void => void (takeLock(file).ok && won++);
    beforeStep.hook = () => {
      if (++steps !== step) return;
      beforeStep.hook = () => undefined;
      for (let other = 0; other < others; other++) take();
    };
    take();
    beforeStep.hook = () => undefined;
    return { won, steps };
  }

  test.each([
    { title: 'where one was left', isLeft: true },
    { title: 'where there is none', isLeft: false },
  ])('get one lock between them, whatever happens in between: $title', ({ isLeft }) => {
    const begin = (): void => {
      rmSync(lockPath(file), { force: true });
      if (isLeft) writeFileSync(lockPath(file), entry());
    };
    begin();
    const { steps } = winners(0, 0);
    expect(steps).toBeGreaterThan(4);
    for (let step = 1; step <= steps; step++) {
      begin();
      expect([step, winners(step, 2).won]).toEqual([step, 1]);
      expect(readdirSync(folder)).toEqual(['.register.xlsx.lock']);
    }
  });
});
