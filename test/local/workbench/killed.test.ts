import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildAll } from '../../../scripts/build';
import { packWorkbook, unpackWorkbook } from '../../../local/workbench/packedWorkbook';
import type { SaveAnswer, SaveRequest, StartAnswer } from '../../../local/workbench/protocol';
import { lockPath } from '../../../local/workbench/server/lockFile';
import { versionsFolder } from '../../../local/workbench/server/versions';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { makeFile } from './servedFixture';

jest.setTimeout(120_000);

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

function startProgram(): ChildProcess {
  const program = spawn(process.execPath, ['build/sales-register.cjs', 'serve', made.file, '--no-open'], {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(program);
  return program;
}

/** Resolves with the address that the program prints; one that ends without any fails the test with its words. */
async function addressOf(program: ChildProcess): Promise<string> {
  const complaints = text(program.stderr!);
  let printed = '';
  for await (const chunk of program.stdout!) {
    printed += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/(?=\s)/.exec(printed) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended without an address: ${printed}${await complaints}`);
}

/** Ends a program as a power cut would: it cannot tidy up. */
async function kill(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
}

async function getStart(url: string): Promise<StartAnswer> {
  return (await (await fetch(`${url}start`)).json()) as StartAnswer;
}

async function saveClient(url: string, client: string): Promise<SaveAnswer> {
  const { workbook, revision } = await getStart(url);
  const data = unpackWorkbook(workbook);
  data.sheets[0]!.rows[1]![1] = { value: client };
  const body: SaveRequest = { revision, workbook: packWorkbook(data), overwrite: false, byHand: true };
  const response = await fetch(`${url}save`, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as SaveAnswer;
}

async function clientOnDisk(): Promise<unknown> {
  const read = await readWorkbook(readFileSync(made.file), 'register.xlsx');
  return read.ok ? read.value.data.sheets[0]?.rows[1]?.[1]?.value : read.error;
}

function lockOwner(): unknown {
  return JSON.parse(readFileSync(lockPath(made.file), 'utf8'));
}

describe('the program killed without warning', () => {
  test('has the answered save whole in the file, and nothing lies about but its lock and the versions', async () => {
    const program = startProgram();
    expect(await saveClient(await addressOf(program), 'Лютик')).toEqual({ kind: 'saved', revision: 2 });
    await kill(program);
    expect(await clientOnDisk()).toBe('Лютик');
    const expected = [made.file, lockPath(made.file), versionsFolder(made.file)].map((path) => basename(path));
    expect(readdirSync(dirname(made.file)).sort()).toEqual(expected.sort());
  });

  test('is followed by a new start that takes over its lock and shows what was saved', async () => {
    const killed = startProgram();
    await saveClient(await addressOf(killed), 'Лютик');
    await kill(killed);
    expect(lockOwner()).toEqual({ pid: killed.pid, host: hostname() });
    const next = startProgram();
    const { workbook } = await getStart(await addressOf(next));
    expect(lockOwner()).toEqual({ pid: next.pid, host: hostname() });
    expect(unpackWorkbook(workbook).sheets[0]?.rows[1]?.[1]?.value).toBe('Лютик');
  });

  test('in the middle of a save leaves the old or the new state, and the next start can save', async () => {
    const killed = startProgram();
    const url = await addressOf(killed);
    const saving = saveClient(url, 'Лютик').catch(() => null);
    while (!existsSync(versionsFolder(made.file))) await new Promise((done) => setImmediate(done));
    await kill(killed);
    await saving;
    expect(['Ромашка', 'Лютик']).toContain(await clientOnDisk());
    expect(await saveClient(await addressOf(startProgram()), 'Мак')).toMatchObject({ kind: 'saved' });
    expect(await clientOnDisk()).toBe('Мак');
  });
});

describe('a second program on the same file', () => {
  test('ends with code 1 and one sentence that says who has it, and the first one goes on', async () => {
    const first = startProgram();
    const url = await addressOf(first);
    const second = startProgram();
    const [printed, complaints, [code]] = await Promise.all([
      text(second.stdout!),
      text(second.stderr!),
      once(second, 'close'),
    ]);
    expect([code, printed]).toEqual([1, '']);
    expect(complaints.trim().split('\n')).toEqual([
      `${made.file} is already open in a workbench (process ${first.pid} on ${hostname()}): use that one, or end it first.`,
    ]);
    expect(await saveClient(url, 'Лютик')).toMatchObject({ kind: 'saved' });
  });
});
