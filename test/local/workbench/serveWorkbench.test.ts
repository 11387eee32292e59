import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { packWorkbook, unpackWorkbook } from '../../../local/workbench/packedWorkbook';
import type { SaveAnswer, SaveRequest } from '../../../local/workbench/protocol';
import { lockPath } from '../../../local/workbench/server/lockFile';
import { serveWorkbench } from '../../../local/workbench/server/serveWorkbench';
import { keptVersions, versionsFolder } from '../../../local/workbench/server/versions';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { clientOnDisk, getStart, saveBody, saveClient, untilSaveBegins } from './savedClient';
import { smallRegister } from './workbenchFixture';
import { makeFile, serve, addOnDirectory, workbookOfTest } from './servedFixture';

const book = workbookOfTest();

function save(url: string, change: Partial<SaveRequest> & { client?: string } = {}): Promise<SaveAnswer> {
  const { client = 'Лютик', ...rest } = change;
  return saveClient(url, client, rest);
}

function statusFor(url: string, headers: Record<string, string>, path = 'start'): Promise<number> {
  const { hostname: host, port, pathname } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ host, port, path: pathname + path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    asked.on('error', failed);
    asked.end();
  });
}

describe('the server of the workbench', () => {
  test('gives the workbook, the add-on and where to begin', async () => {
    const url = await book.start({ now: '2026-11-23T09:00', language: 'en' });
    const answer = await getStart(url);
    expect(answer).toMatchObject({ fileName: 'register.xlsx', language: 'en', now: '2026-11-23T09:00', revision: 1 });
    expect(Object.keys(answer.addOn.html)).toEqual(['Page']);
    expect(answer.workbook.sheets).toHaveLength(4);
  });

  test('listens on this computer alone, under an address nobody can guess', async () => {
    const url = await book.start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const { origin } = new URL(url);
    expect((await fetch(`${origin}/start`)).status).toBe(403);
    expect((await fetch(`${origin}/${'x'.repeat(32)}/start`)).status).toBe(403);
  });

  test.each([
    { title: 'a page of another site', headers: { origin: 'https://evil.example' } },
    { title: 'a name that only points here', headers: { host: 'evil.example' } },
    { title: 'a request the browser calls foreign', headers: { 'sec-fetch-site': 'cross-site' } },
  ])('refuses $title', async ({ headers }) => {
    expect(await statusFor(await book.start(), headers)).toBe(403);
  });

  test('lets no other site be loaded by its page', async () => {
    const response = await fetch(`${await book.start()}start`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('takes another port when the wanted one is in use', async () => {
    const port = Number(new URL(await book.start()).port);
    const other = await makeFile();
    const second = await serve(other.file, { port });
    expect(Number(new URL(second.url).port)).not.toBe(port);
    await second.close();
    other.remove();
  });

  test('says so when there is no such file', async () => {
    const answer = await serveWorkbench({ file: `${book.file}.none`, addOnDirectory, pageDirectory: addOnDirectory });
    expect(answer).toMatchObject({ ok: false, error: { code: 'file.missing' } });
    expect(existsSync(lockPath(`${book.file}.none`))).toBe(false);
  });
});

describe('a workbook made of another program’s file', () => {
  const besideIt = (): string => `${book.file}.csv.xlsx`;

  const startMade = (): Promise<string> => book.start({ made: smallRegister() }, besideIt());

  test('has no file before the first save, and one after it', async () => {
    const url = await startMade();
    expect(await getStart(url)).toMatchObject({ fileName: 'register.xlsx.csv.xlsx', isRegister: false });
    expect(existsSync(besideIt())).toBe(false);
    expect(await save(url)).toEqual({ kind: 'saved', revision: 2 });
    expect(await clientOnDisk(besideIt())).toBe('Лютик');
    expect(await getStart(url)).toMatchObject({ isRegister: true });
  });

  test('is not written over a file that has come there meanwhile', async () => {
    const url = await startMade();
    writeFileSync(besideIt(), 'somebody else');
    expect(await save(url)).toEqual({ kind: 'conflict', conflict: 'changedOnDisk' });
    expect(readFileSync(besideIt(), 'utf8')).toBe('somebody else');
  });
});

describe('saving', () => {
  test('writes the file as a whole', async () => {
    expect(await save(await book.start())).toEqual({ kind: 'saved', revision: 2 });
    expect(await clientOnDisk(book.file)).toBe('Лютик');
  });

  test('keeps what the page left out as unchanged', async () => {
    const url = await book.start();
    const { workbook } = await getStart(url);
    const packed = packWorkbook(unpackWorkbook(workbook), () => false);
    expect(await save(url, { workbook: packed })).toMatchObject({ kind: 'saved' });
    expect(await clientOnDisk(book.file)).toBe('Ромашка');
  });

  test('does not write over what another program wrote', async () => {
    const url = await book.start();
    const data = smallRegister();
    data.sheets[0]!.rows[1]![1] = { value: 'Excel' };
    writeFileSync(book.file, await writeWorkbook(data));
    expect(await save(url)).toEqual({ kind: 'conflict', conflict: 'changedOnDisk' });
    expect(await clientOnDisk(book.file)).toBe('Excel');
  });

  test('writes over it when the person decides so, and keeps the other state as a version', async () => {
    const url = await book.start();
    writeFileSync(book.file, 'not a workbook at all');
    expect(await save(url, { overwrite: true })).toMatchObject({ kind: 'saved' });
    expect(await clientOnDisk(book.file)).toBe('Лютик');
    const [version = ''] = readdirSync(versionsFolder(book.file));
    expect(readFileSync(`${versionsFolder(book.file)}/${version}`, 'utf8')).toBe('not a workbook at all');
  });

  test('takes over what another program wrote when asked to', async () => {
    const url = await book.start();
    const data = smallRegister();
    data.sheets[0]!.rows[1]![1] = { value: 'Excel' };
    writeFileSync(book.file, await writeWorkbook(data));
    await fetch(`${url}reload`, { method: 'POST' });
    const { workbook, revision } = await getStart(url);
    expect([unpackWorkbook(workbook).sheets[0]?.rows[1]?.[1]?.value, revision]).toEqual(['Excel', 2]);
  });

  test('tells that the file was deleted', async () => {
    const url = await book.start();
    rmSync(book.file);
    expect(await save(url)).toEqual({ kind: 'conflict', conflict: 'goneFromDisk' });
  });

  test('tells a second window that the first one saved meanwhile', async () => {
    const url = await book.start();
    await save(url, { client: 'first' });
    expect(await save(url, { client: 'second', revision: 1 })).toEqual({ kind: 'conflict', conflict: 'otherWindow' });
    expect(await clientOnDisk(book.file)).toBe('first');
  });

  test('keeps the last ten versions', async () => {
    let minute = 0;
    const url = await book.start({ clock: () => Date.UTC(2026, 10, 23, 9, minute++) });
    for (let count = 0; count < keptVersions + 2; count++) await save(url, { client: `state ${count}` });
    const versions = readdirSync(versionsFolder(book.file)).sort();
    expect(versions).toHaveLength(keptVersions);
    expect(versions[0]).toBe('register 2026-11-23 09-02-00.xlsx');
  });

  test('by itself keeps a version at most every ten minutes', async () => {
    let seconds = 0;
    const url = await book.start({ clock: () => Date.UTC(2026, 10, 23, 9, 0, seconds++) });
    for (let count = 0; count < 3; count++) await save(url, { byHand: false, client: `state ${count}` });
    expect(readdirSync(versionsFolder(book.file))).toHaveLength(1);
  });

  test('finishes what is under way before the server closes', async () => {
    const url = await book.start();
    const saving = save(url);
    await untilSaveBegins(book.file);
    await book.close();
    expect([await saving, await clientOnDisk(book.file)]).toEqual([{ kind: 'saved', revision: 2 }, 'Лютик']);
  });

  test('of a copy leaves the file alone', async () => {
    const url = await book.start({ clock: () => Date.UTC(2026, 10, 23, 9) });
    const { workbook, revision } = await getStart(url);
    const body = JSON.stringify({ revision, workbook, overwrite: true, byHand: true });
    const answer: unknown = await (await fetch(`${url}copy`, { method: 'POST', body })).json();
    expect(answer).toEqual({ kind: 'saved', fileName: 'register 2026-11-23 09-00-00.xlsx' });
    expect(await clientOnDisk(book.file)).toBe('Ромашка');
  });
});

describe('a save that would lose something', () => {
  async function untouched(url: string, body: string): Promise<unknown> {
    const before = readFileSync(book.file);
    const answer: unknown = await (await fetch(`${url}save`, { method: 'POST', body })).json();
    expect(readFileSync(book.file).equals(before)).toBe(true);
    expect(readdirSync(dirname(book.file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    return answer;
  }

  async function bodyWith(url: string, change: Partial<SaveRequest['workbook']>): Promise<string> {
    const body = JSON.parse(await saveBody(url, 'Лютик', { overwrite: true })) as SaveRequest;
    return JSON.stringify({ ...body, workbook: { ...body.workbook, ...change } });
  }

  test.each([
    { title: 'without sheets', change: { sheets: [] } },
    { title: 'that leaves out a sheet nobody knows', change: { sheets: [{ id: 77, unchanged: true as const }] } },
  ])('$title is a conflict, even when the person writes over', async ({ change }) => {
    const url = await book.start();
    const conflict = { kind: 'conflict', conflict: 'notWhole' };
    expect(await untouched(url, await bodyWith(url, change))).toEqual(conflict);
  });

  test.each(['', 'no JSON', 'null', '[]', '{"revision":1}', '{"revision":1,"overwrite":true,"workbook":{}}'])(
    'with the body %j changes nothing',
    async (body) => {
      const url = await book.start();
      const before = readFileSync(book.file);
      expect((await fetch(`${url}save`, { method: 'POST', body })).status).toBe(400);
      expect(readFileSync(book.file).equals(before)).toBe(true);
    },
  );

  test('that could not be written or read back is a conflict', async () => {
    const url = await book.start();
    const { workbook } = JSON.parse(await saveBody(url, 'Лютик')) as SaveRequest;
    const [sheet] = workbook.sheets;
    const nonsense = await bodyWith(url, { sheets: [{ ...sheet!, rows: [5] } as never] });
    expect(await untouched(url, nonsense)).toMatchObject({ kind: 'conflict', conflict: 'unreadable' });
  });

  test('because no version can be kept says why, and where', async () => {
    const url = await book.start();
    writeFileSync(versionsFolder(book.file), 'a file where the folder should be');
    const parameters = { file: versionsFolder(book.file), reason: 'EEXIST' };
    const failed = { kind: 'failed', code: 'file.cannotWrite', parameters };
    expect(await untouched(url, await saveBody(url, 'Лютик'))).toEqual(failed);
    rmSync(versionsFolder(book.file));
    expect(await save(url)).toEqual({ kind: 'saved', revision: 2 });
  });
});

describe('whoever sends what no page of ours sends', () => {
  /** What comes back for these bytes until the connection ends. */
  async function answerTo(url: string, head: readonly string[]): Promise<string> {
    const { host, port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write([head[0], `Host: ${host}`, ...head.slice(1), '', ''].join('\r\n'));
    return text(socket);
  }

  test.each(['//', '/%', '/%E0%A4%A/start', 'http://'])('is told that %s is no address', async (address) => {
    const answer = await answerTo(await book.start(), [`GET ${address} HTTP/1.1`, 'Connection: close']);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  test('is refused a body larger than any workbook before it has come', async () => {
    const url = await book.start();
    const line = `POST ${new URL(url).pathname}save HTTP/1.1`;
    expect(await answerTo(url, [line, 'Content-Length: 10000000000'])).toMatch(/^HTTP\/1.1 413 /);
  });

  test('is refused a body that does not come in time', async () => {
    const url = await book.start({ requestTime: 50 });
    const line = `POST ${new URL(url).pathname}save HTTP/1.1`;
    expect(await answerTo(url, [line, 'Content-Length: 10'])).toMatch(/^HTTP\/1.1 408 /);
    expect((await fetch(`${url}start`)).status).toBe(200);
  });
});
