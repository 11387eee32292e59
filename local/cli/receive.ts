import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { readBundle } from '../runBundle';
import { createRuntime, type Runtime } from '../services/runtime';
import type { WebAnswer, WebRequest } from '../services/runtime/web';
import { createMemoryStore } from '../store/memoryStore';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { printable } from '../register/printable';
import { CommandError } from './commandError';
import { keepOriginal } from './keepOriginal';
import { openRegister } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface ReceiveOptions {
  readonly port?: string;
}

/** A receiver at work: where it listens, and how it is ended. */
export interface Receiver {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Longer than any delivery; what is longer is refused before it is read whole. */
const MOST_BYTES = 2_000_000;
const USUAL_PORT = 8766;

/**
 * The web app of the script behind a small server on this computer: takes deliveries as Google would and writes them into
 * the workbook file. A sender is answered when what it sent stands in the file; what comes meanwhile is saved together.
 */
export async function receive(file: string, { port }: ReceiveOptions, terminal: Terminal): Promise<Receiver> {
  const words = commandWords(terminal.language);
  const app = await startWebApp(file, { port, host: '127.0.0.1', serve: answered }, terminal);
  terminal.print(words.receivingAt(file, `http://127.0.0.1:${app.port}`));
  return app;
}

interface WebAppOptions {
  readonly port: string | undefined;
  /** Whom it listens to: this computer alone, or the network it is in. */
  readonly host: string;
  readonly serve: (request: IncomingMessage, take: Taker) => Promise<Served>;
}

/** The web app of the script over a workbook file. */
export async function startWebApp(
  file: string,
  { port, host, serve }: WebAppOptions,
  terminal: Terminal,
): Promise<Receiver & { readonly runtime: Runtime }> {
  const words = commandWords(terminal.language);
  const wanted = Number(port ?? USUAL_PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) throw new CommandError(words.badPort(port ?? ''), 2);
  const progress = progressOf(terminal, 2);
  const { data, notUnderstood } = await openRegister(file, undefined, terminal, progress);
  progress.done();
  await keepOriginal(file, notUnderstood, terminal);
  const runtime = createRuntime({
    store: createMemoryStore(data),
    files: readBundle(),
    userEmail: '',
    now: () => terminal.clock().getTime(),
  });
  const take = takerInto(file, runtime);
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const over = new Promise<void>((end) => response.once('close', end));
    underWay.add(over);
    void over.then(() => underWay.delete(over));
    void serve(request, take).then(({ status, text, type = 'text/plain' as const }) => {
      response.writeHead(status, { ...PRIVATE, ...OPEN[type], 'Content-Type': `${type}; charset=utf-8` }).end(text);
    });
  });
  server.listen(wanted, host);
  await once(server, 'listening');
  return { port: portOf(server), close: () => closed(server, underWay), runtime };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What has come is answered. A browser keeps connections open on which it has asked nothing: those are not waited for. */
async function closed(server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const end = once(server, 'close');
  server.close();
  await Promise.all(underWay);
  server.closeAllConnections();
  await end;
}

/** Nothing of it is kept by a browser or told to another site. */
const PRIVATE = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } as const;

/** As Google does with the texts of a web app: the page that asks for them may come from elsewhere. */
const OPEN: Readonly<Record<string, object>> = {
  'application/json': { 'Access-Control-Allow-Origin': '*' },
};

export interface Served {
  readonly status: number;
  readonly text: string;
  readonly type?: 'text/html' | 'application/json';
}

/** `isReading`: the request writes nothing, so that there is nothing to save. */
export type Taker = (method: 'GET' | 'POST', request: WebRequest, isReading?: boolean) => Promise<WebAnswer>;

/** Here nothing needs a detour: a text is answered as it is. A failure tells the sender to send again. */
async function answered(request: IncomingMessage, take: Taker): Promise<Served> {
  try {
    const body = await bodyOf(request);
    if (body === null) return { status: 413, text: 'TOO LONG' };
    const type = request.headers['content-type'] ?? '';
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const form = type.startsWith('application/x-www-form-urlencoded') ? new URLSearchParams(body) : [];
    const parameter = Object.fromEntries([...form, ...query]);
    const method = request.method === 'GET' ? 'GET' : 'POST';
    const { text } = await take(method, { parameter, type, ...(method === 'POST' && { body }) });
    return { status: 200, text };
  } catch {
    return { status: 500, text: 'ERROR' };
  }
}

export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Works in what has come, saves once for all of it, and only then answers. */
function takerInto(file: string, runtime: Runtime): Taker {
  let saving: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const saved = (): Promise<void> => {
    next ??= saving.then(async () => {
      next = null;
      const done = await saveFile(file, await writeWorkbook(printable(runtime.store.toData())));
      if (!done.ok) throw new Error(done.error.code);
    });
    saving = next.catch(() => undefined);
    return next;
  };
  return async (method, request, isReading = false) => {
    const answer = runtime.request(method, request);
    if (!isReading) await saved();
    return answer;
  };
}
