import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { bodyOf, startWebApp, type Receiver, type Served, type Taker } from './receive';
import { giveSecret } from '../register/phoneSecret';
import type { Terminal } from './terminal';
import { commandWords } from './words';

interface PocketOptions {
  readonly port?: string;
  /** Whose page it is, as Staff writes it. */
  readonly name: string;
}

const USUAL_PORT = '8767';

/** The page for the phone of one person, shown to the local network while this program runs, by an address nobody can guess. */
export async function servePocket(
  file: string,
  { port = USUAL_PORT, name }: PocketOptions,
  terminal: Terminal,
): Promise<Receiver & { readonly address: string }> {
  const app = await startWebApp(file, { port, host: '0.0.0.0', serve: servedPocket }, terminal);
  const secret = giveSecret(app.runtime, name);
  const addresses = ['127.0.0.1', ...addressesHere()].map((host) => `http://${host}:${app.port}/?p=${secret}`);
  terminal.print(commandWords(terminal.language).pocketAt(name, addresses));
  return { ...app, address: addresses[0] ?? '' };
}

function addressesHere(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap(
    (ways) => ways?.flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? address : [])) ?? [],
  );
}

/** Nothing but the page and what it asks for: the doors of sources stay shut here. */
async function servedPocket(request: IncomingMessage, take: Taker): Promise<Served> {
  try {
    const body = await bodyOf(request);
    if (body === null) return { status: 413, text: 'TOO LONG' };
    const secret = new URL(request.url ?? '/', 'http://localhost').searchParams.get('p');
    if (request.method === 'POST' && body.startsWith('{"pocket":')) {
      const { text } = await take(
        'POST',
        { body, type: 'text/plain' },
        /"name":"(?:home|find)"/.test(body.slice(0, 200)),
      );
      return { status: 200, text, type: 'application/json' };
    }
    if (request.method !== 'GET' || secret === null) return { status: 404, text: 'Not found' };
    const { status, text } = await take('GET', { parameter: { p: secret } }, true);
    return status === 200 ? { status, text: dressed(text), type: 'text/html' } : { status: 404, text: 'Not found' };
  } catch {
    return { status: 500, text: 'ERROR' };
  }
}

/** What Google adds to a page by what the script has said of it. */
function dressed(page: string): string {
  return page.replace('<head>', '<head><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Sales Register</title>'); // prettier-ignore
}
