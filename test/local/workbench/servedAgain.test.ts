import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { secretPath } from '../../../local/workbench/server/keptSecret';
import { lockPath } from '../../../local/workbench/server/lockFile';
import { serveWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { clientOnDisk, saveBody, saveClient } from './savedClient';
import { smallRegister } from './workbenchFixture';
import { addOnDirectory, workbookOfTest } from './servedFixture';

const book = workbookOfTest();

describe('a page left open when the program is started again', () => {
  /** Starts on the same port as a program does that finds it free. */
  async function startAgain(url: string): Promise<string> {
    await book.close();
    return book.start({ port: Number(new URL(url).port) });
  }

  async function send(url: string, body: string): Promise<unknown> {
    return (await fetch(`${url}save`, { method: 'POST', body })).json();
  }

  test('finds it at the same address, which stands in a file for its owner alone', async () => {
    const url = await book.start();
    expect(await startAgain(url)).toBe(url);
    expect(statSync(secretPath(book.file)).mode & 0o777).toBe(0o600);
  });

  test('saves as if nothing had happened', async () => {
    const url = await book.start();
    await saveClient(url, 'Лютик');
    const left = await saveBody(url, 'Мак');
    await startAgain(url);
    expect(await send(url, left)).toEqual({ kind: 'saved', revision: 3 });
    expect(await clientOnDisk(book.file)).toBe('Мак');
  });

  test('writes nothing over what another program or window has written since', async () => {
    const url = await book.start();
    const left = await saveBody(url, 'Мак');
    await book.close();
    writeFileSync(book.file, await writeWorkbook({ ...smallRegister(), name: 'from Excel' }));
    await startAgain(url);
    expect(await send(url, left)).toEqual({ kind: 'conflict', conflict: 'otherWindow' });
  });

  test('is locked out when others could read the secret: there is a new one', async () => {
    const url = await book.start();
    chmodSync(secretPath(book.file), 0o644);
    expect(await startAgain(url)).not.toBe(url);
    expect((await fetch(`${url}start`)).status).toBe(403);
  });
});

describe('a second instance', () => {
  test('on the same file is refused, with who has it', async () => {
    await book.start();
    const second = await serveWorkbench({ file: book.file, addOnDirectory, pageDirectory: addOnDirectory });
    const started = new Date(performance.timeOrigin).toISOString();
    const parameters = { file: book.file, pid: process.pid, computer: hostname(), started, lock: lockPath(book.file) };
    expect(second).toEqual({ ok: false, error: { code: 'workbench.inUse', parameters } });
  });

  test('on the same file by another name is refused too: a link locks what it leads to', async () => {
    await book.start();
    const link = join(dirname(book.file), 'link.xlsx');
    symlinkSync(book.file, link);
    const second = await serveWorkbench({ file: link, addOnDirectory, pageDirectory: addOnDirectory });
    expect(second).toMatchObject({ ok: false, error: { code: 'workbench.inUse', parameters: { file: book.file } } });
  });

  test('is let in after the first one closed', async () => {
    await book.start();
    await book.close();
    await book.start();
    expect((await fetch(`${book.url}start`)).status).toBe(200);
  });

  test('takes over from a process that died', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockPath(book.file), JSON.stringify({ pid: dead, host: hostname() }));
    await book.start();
    expect(JSON.parse(readFileSync(lockPath(book.file), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('takes over from a program that died and whose number another program got since', async () => {
    const started = new Date(performance.timeOrigin - 86_400_000).toISOString();
    writeFileSync(lockPath(book.file), JSON.stringify({ pid: process.ppid, host: hostname(), started, mark: 'x' }));
    await book.start();
    expect(JSON.parse(readFileSync(lockPath(book.file), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('respects a lock of another computer, whose programs nobody here can ask', async () => {
    const started = '2026-11-23T09:00:00.000Z';
    writeFileSync(lockPath(book.file), JSON.stringify({ pid: 1, host: 'elsewhere', started }));
    const second = await serveWorkbench({ file: book.file, addOnDirectory, pageDirectory: addOnDirectory });
    expect(second).toMatchObject({ ok: false, error: { parameters: { pid: 1, computer: 'elsewhere', started } } });
  });

  test('does not trust a lock that was cut off', async () => {
    writeFileSync(lockPath(book.file), '{"pid":');
    await book.start();
    expect((await fetch(`${book.url}start`)).status).toBe(200);
  });

  test('clears away what a save left whose program was killed, and nothing else', async () => {
    const [left, other] = ['.register.xlsx.0123456789ab.tmp', '.other.xlsx.0123456789ab.tmp'];
    for (const name of [left, other]) writeFileSync(join(dirname(book.file), name), 'half a workbook');
    await book.start();
    expect(readdirSync(dirname(book.file))).toContain(other);
    expect(readdirSync(dirname(book.file))).not.toContain(left);
  });

  test('that could not listen says so and leaves no lock', async () => {
    const failing = jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', Object.assign(new Error('too many files'), { code: 'EMFILE' })));
      return this;
    });
    const answer = await serveWorkbench({ file: book.file, addOnDirectory, pageDirectory: addOnDirectory });
    failing.mockRestore();
    expect(answer).toEqual({
      ok: false,
      error: { code: 'workbench.noPort', parameters: { reason: 'too many files' } },
    });
    expect(existsSync(lockPath(book.file))).toBe(false);
  });

  test('on a link that leads round in a circle says that it cannot be read', async () => {
    const link = join(dirname(book.file), 'round.xlsx');
    symlinkSync(link, link);
    const answer = await serveWorkbench({ file: link, addOnDirectory, pageDirectory: addOnDirectory });
    expect(answer).toMatchObject({ ok: false, error: { code: 'file.unreadable', parameters: { reason: 'ELOOP' } } });
  });

  test('leaves no lock behind', async () => {
    await book.start();
    await book.close();
    expect(existsSync(lockPath(book.file))).toBe(false);
  });
});
