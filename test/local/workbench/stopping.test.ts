import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildAll } from '../../../scripts/build';
import { closeOnSignals } from '../../../local/workbench/server/closeOnSignals';
import { lockPath } from '../../../local/workbench/server/lockFile';
import { patience } from '../../../scripts/browser/patience';
import { addressOf, kill, startProgram } from './program';
import { clientOnDisk, getStart, saveBody, saveClient, untilSaveBegins } from './savedClient';
import { makeFile, serve } from './servedFixture';

const anHour = 3_600_000;

let made: Awaited<ReturnType<typeof makeFile>>;
const sockets: Socket[] = [];

beforeEach(async () => {
  made = await makeFile();
});

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  made.remove();
});

async function connectTo(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** Connections as a browser opens them ahead of need, and one it keeps for later; the answer to the last says that all have arrived. */
async function openIdleSockets(url: string): Promise<readonly Socket[]> {
  const silent = await Promise.all([connectTo(url), connectTo(url), connectTo(url)]);
  await getStart(url);
  return silent;
}

/** A save of which half has been sent when this resolves; sends the rest, or never does. */
async function beginSave(url: string): Promise<{ socket: Socket; sendRest: () => void }> {
  const body = Buffer.from(await saveBody(url, 'Лютик'));
  const { host, pathname } = new URL(url);
  const socket = await connectTo(url);
  const head = [`POST ${pathname}save HTTP/1.1`, `Host: ${host}`, `Content-Length: ${body.length}`];
  socket.write([...head, 'Expect: 100-continue', '', ''].join('\r\n'));
  // The server asks for the body: it knows of the request.
  await once(socket, 'readable');
  expect(String(socket.read())).toContain('100 Continue');
  socket.write(body.subarray(0, 100));
  return { socket, sendRest: () => void socket.write(body.subarray(100)) };
}

describe('stopping the workbench', () => {
  test('does not wait for connections on which nothing is under way', async () => {
    const served = await serve(made.file, { grace: anHour });
    const silent = await openIdleSockets(served.url);
    const cut = Promise.all(silent.map((socket) => once(socket.resume(), 'close')));
    await served.close();
    await cut;
    expect(existsSync(lockPath(made.file))).toBe(false);
  });

  test('does not wait for ever for the rest of a request', async () => {
    const served = await serve(made.file, { grace: 20 });
    const { socket } = await beginSave(served.url);
    const cut = once(socket.resume(), 'close');
    await served.close();
    await cut;
    expect(await clientOnDisk(made.file)).toBe('Ромашка');
  });

  test('answers a request that is still arriving, and then ends that connection', async () => {
    const served = await serve(made.file, { grace: anHour });
    const { socket, sendRest } = await beginSave(served.url);
    const closed = served.close();
    sendRest();
    expect(await text(socket)).toContain('{"kind":"saved","revision":2}');
    await closed;
    expect(await clientOnDisk(made.file)).toBe('Лютик');
  });

  test('finishes a save however short the time, whoever else is connected', async () => {
    const served = await serve(made.file, { grace: 0 });
    await openIdleSockets(served.url);
    const saving = saveClient(served.url, 'Лютик');
    await untilSaveBegins(made.file);
    await served.close();
    expect(await saving).toEqual({ kind: 'saved', revision: 2 });
    expect(await clientOnDisk(made.file)).toBe('Лютик');
  });
});

describe('Ctrl-C', () => {
  beforeAll(() => buildAll());

  test('ends the program whatever the browser holds open, though npm passes it on a second time', async () => {
    const program = startProgram(made.file);
    try {
      const url = await addressOf(program);
      await openIdleSockets(url);
      await beginSave(url);
      const ended = once(program, 'exit', { signal: AbortSignal.timeout(patience) });
      program.kill('SIGINT');
      program.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      expect(existsSync(lockPath(made.file))).toBe(false);
    } finally {
      await kill(program);
    }
  });

  test('pressed again later ends the program without waiting for the save', () => {
    const [signals, codes] = [new EventEmitter(), [] as number[]];
    let now = 0;
    const never = (): Promise<void> => new Promise(() => undefined);
    closeOnSignals({ close: never }, { signals, exit: (code) => void codes.push(code), clock: () => now });
    signals.emit('SIGINT');
    now = 500;
    signals.emit('SIGINT');
    expect(codes).toEqual([]);
    now = 1500;
    signals.emit('SIGINT');
    expect(codes).toEqual([1]);
  });
});
