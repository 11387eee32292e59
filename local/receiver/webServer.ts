import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { CommandError } from '../cli/commandError';
import type { Terminal } from '../cli/terminal';
import { commandWords } from '../cli/words';

export interface Served {
  readonly status: number;
  readonly text: string;
  readonly type?: 'text/html' | 'application/json';
}

/** A small server at work: where it listens, and how it is ended. */
export interface WebServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface WebServerOptions {
  readonly port: number;
  /** Whom it listens to: this computer alone, or the network it is in. */
  readonly host: string;
  readonly serve: (request: IncomingMessage) => Promise<Served>;
}

/** Answers every request; one that fails is answered so that its sender sends it again, and the reason is said. */
export async function startWebServer(
  { port, host, serve }: WebServerOptions,
  { say, language }: Terminal,
): Promise<WebServer> {
  const underWay = new Set<Promise<void>>();
  const failed = (error: unknown): Served => {
    say(commandWords(language).notTaken(error instanceof Error ? error.message : String(error)));
    return { status: 500, text: 'ERROR' };
  };
  const server = createServer((request, response) => {
    const over = new Promise<void>((end) => response.once('close', end));
    underWay.add(over);
    void over.then(() => underWay.delete(over));
    void serve(request)
      .catch(failed)
      .then(({ status, text, type = 'text/plain' as const }) => {
        response.writeHead(status, { ...PRIVATE, ...OPEN[type], 'Content-Type': `${type}; charset=utf-8` }).end(text);
      });
  });
  // Whoever has connected is heard, however long this program was busy with the workbook meanwhile.
  Object.assign(server, PATIENCE);
  server.listen(port, host);
  await once(server, 'listening');
  return { port: portOf(server), close: () => closed(server, underWay) };
}

/** Milliseconds. */
const PATIENCE = { headersTimeout: 300_000, requestTimeout: 300_000, keepAliveTimeout: 60_000 } as const;

/** Nothing of it is kept by a browser or told to another site. */
const PRIVATE = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } as const;

/** As Google does with the texts of a web app: the page that asks for them may come from elsewhere. */
const OPEN: Readonly<Record<string, object>> = {
  'application/json': { 'Access-Control-Allow-Origin': '*' },
};

/** The port that was typed, or the usual one; 0 takes any that is free. */
export function portWanted(port: string | undefined, usual: number, { language }: Terminal): number {
  const wanted = Number(port ?? usual);
  if (Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535) return wanted;
  throw new CommandError(commandWords(language).badPort(port ?? ''), 2);
}

/** Longer than any delivery; what is longer is refused before it is read whole. */
const MOST_BYTES = 2_000_000;

/** What was sent as text; null where it is too long. */
export async function bodyOf(request: IncomingMessage): Promise<string | null> {
  return (await bytesOf(request))?.toString('utf8') ?? null;
}

/** What was sent; null where it is too long. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
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
