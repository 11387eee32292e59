import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildAll } from '../../../scripts/build';
import { unpackWorkbook } from '../../../local/workbench/packedWorkbook';
import type { LockOwner } from '../../../local/workbench/server/lockFile';
import { lockPath } from '../../../local/workbench/server/lockFile';
import { secretPath } from '../../../local/workbench/server/keptSecret';
import { versionsFolder } from '../../../local/workbench/server/versions';
import { addressOf, kill, startProgram } from './program';
import { clientOnDisk, getStart, saveBody, saveClient, untilSaveBegins } from './savedClient';
import { makeFile } from './servedFixture';

let made: Awaited<ReturnType<typeof makeFile>>;
const running: ChildProcess[] = [];

beforeAll(() => buildAll());

beforeEach(async () => {
  made = await makeFile();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map(kill));
  made.remove();
});

function start(): ChildProcess {
  const program = startProgram(made.file);
  running.push(program);
  return program;
}

function lockOwner(): LockOwner {
  return JSON.parse(readFileSync(lockPath(made.file), 'utf8')) as LockOwner;
}

describe('the program killed without warning', () => {
  test('has the answered save whole in the file, and nothing lies about but its lock, its secret and the versions', async () => {
    const program = start();
    expect(await saveClient(await addressOf(program), 'Лютик')).toEqual({ kind: 'saved', revision: 2 });
    await kill(program);
    expect(await clientOnDisk(made.file)).toBe('Лютик');
    const expected = [made.file, lockPath(made.file), secretPath(made.file), versionsFolder(made.file)].map((path) =>
      basename(path),
    );
    expect(readdirSync(dirname(made.file)).sort()).toEqual(expected.sort());
  });

  test('is followed by a new start that takes over its lock and shows what was saved', async () => {
    const killed = start();
    await saveClient(await addressOf(killed), 'Лютик');
    await kill(killed);
    expect(lockOwner()).toMatchObject({ pid: killed.pid, host: hostname() });
    const next = start();
    const { workbook } = await getStart(await addressOf(next));
    expect(lockOwner()).toMatchObject({ pid: next.pid, host: hostname() });
    expect(unpackWorkbook(workbook).sheets[0]?.rows[1]?.[1]?.value).toBe('Лютик');
  });

  test('is found again at the same address by a page left open, which goes on saving', async () => {
    const killed = start();
    const url = await addressOf(killed);
    const left = await saveBody(url, 'Мак');
    await kill(killed);
    expect(await addressOf(start())).toBe(url);
    expect(await (await fetch(`${url}save`, { method: 'POST', body: left })).json()).toMatchObject({ kind: 'saved' });
    expect(await clientOnDisk(made.file)).toBe('Мак');
  });

  test('in the middle of a save leaves the old or the new state, and the next start can save', async () => {
    const killed = start();
    const url = await addressOf(killed);
    const saving = saveClient(url, 'Лютик').catch(() => null);
    await untilSaveBegins(made.file);
    await kill(killed);
    await saving;
    expect(['Ромашка', 'Лютик']).toContain(await clientOnDisk(made.file));
    expect(await saveClient(await addressOf(start()), 'Мак')).toMatchObject({ kind: 'saved' });
    expect(await clientOnDisk(made.file)).toBe('Мак');
  });
});

describe('a second program on the same file', () => {
  test('ends with code 1 and says who has it since when and what to delete if nobody has, and the first one goes on', async () => {
    const first = start();
    const url = await addressOf(first);
    const second = start();
    const [printed, complaints, [code]] = await Promise.all([
      text(second.stdout!),
      text(second.stderr!),
      once(second, 'close'),
    ]);
    expect([code, printed]).toEqual([1, '']);
    const started = lockOwner().started?.slice(0, 16).replace('T', ' ');
    expect(complaints.trim().split('\n')).toEqual([
      `${made.file} is already open in a workbench (process ${first.pid} on ${hostname()}, started ${started} UTC): use that one, or end it first. If no such program runs any more, delete ${lockPath(made.file)}.`,
    ]);
    expect(await saveClient(url, 'Лютик')).toMatchObject({ kind: 'saved' });
  });
});
