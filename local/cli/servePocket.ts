import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { openBook, type Book } from '../receiver/book';
import { bodyOf, portWanted, startWebServer, type Served, type WebServer } from '../receiver/webServer';
import { giveSecret } from '../register/phoneSecret';
import type { WebAnswer, WebRequest } from '../services/runtime/web';
import type { Terminal } from './terminal';
import { commandWords } from './words';

interface PocketOptions {
  readonly port?: string;
  /** Whose page it is, as Staff writes it. */
  readonly name: string;
}

const USUAL_PORT = 8767;

/** The page for the phone of one person, shown to the local network while this program runs, by an address nobody can guess. */
export async function servePocket(
  file: string,
  { port, name }: PocketOptions,
  terminal: Terminal,
): Promise<WebServer & { readonly address: string }> {
  const wanted = portWanted(port, USUAL_PORT, terminal);
  let secret = '';
  const book = await openBook(file, terminal, (runtime) => {
    secret = giveSecret(runtime, name, secret);
  });
  const serve = (request: IncomingMessage): Promise<Served> => servedPocket(request, takerInto(book));
  const app = await startWebServer({ port: wanted, host: '0.0.0.0', serve }, terminal);
  const addresses = ['127.0.0.1', ...addressesHere()].map((host) => `http://${host}:${app.port}/?p=${secret}`);
  terminal.print(commandWords(terminal.language).pocketAt(name, addresses));
  return { ...app, address: addresses[0] ?? '' };
}

function addressesHere(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap(
    (ways) => ways?.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? address : [])) ?? [],
  );
}

/** `isReading`: the request writes nothing, so that there is nothing to save. */
type Taker = (method: 'GET' | 'POST', request: WebRequest, isReading?: boolean) => Promise<WebAnswer>;

function takerInto(book: Book): Taker {
  return async (method, request, isReading = false) =>
    isReading ? book.runtime().request(method, request) : book.change((runtime) => runtime.request(method, request));
}

/** Nothing but the page and what it asks for: the doors of sources stay shut here. */
async function servedPocket(request: IncomingMessage, take: Taker): Promise<Served> {
  const body = await bodyOf(request);
  if (body === null) return { status: 413, text: 'TOO LONG' };
  const secret = new URL(request.url ?? '/', 'http://localhost').searchParams.get('p');
  if (request.method === 'POST' && body.startsWith('{"pocket":')) {
    const { text } = await take(
      'POST',
      { body, type: 'text/plain' },
      /"name":"(?:home|find|card|why|charts)"/.test(body.slice(0, 200)),
    );
    return { status: 200, text, type: 'application/json' };
  }
  if (request.method !== 'GET' || secret === null) return { status: 404, text: 'Not found' };
  const { status, text } = await take('GET', { parameter: { p: secret } }, true);
  return status === 200 ? { status, text: dressed(text), type: 'text/html' } : { status: 404, text: 'Not found' };
}

/** What Google adds to a page by what the script has said of it. */
function dressed(page: string): string {
  return page.replace('<head>', '<head><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Sales Register</title>'); // prettier-ignore
}
