import type { IncomingMessage } from 'node:http';
import { knockOf, letIn, textOfDelivery, type KeptDelivery } from '../../src/core/work/knock';
import { openBook, type Book } from '../receiver/book';
import { foldingInto } from '../receiver/folding';
import { isKept, journalPath } from '../receiver/deliveries';
import { openJournal } from '../receiver/journal';
import { readDelivery } from '../receiver/deliveryText';
import { bytesOf, portWanted, startWebServer, type Served, type WebServer } from '../receiver/webServer';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface ReceiveOptions {
  readonly port?: string;
}

const USUAL_PORT = 8766;

/**
 * The web app of the script behind a small server on this computer: takes deliveries as Google would and writes them into
 * the workbook file. A sender is answered when what it sent stands on the disk, beside the workbook; the workbook follows
 * within moments, for many at a time, and after a kill when this is started again.
 */
export async function receive(file: string, { port }: ReceiveOptions, terminal: Terminal): Promise<WebServer> {
  const words = commandWords(terminal.language);
  const wanted = portWanted(port, USUAL_PORT, terminal);
  const book = await openBook(file, terminal);
  const journal = await openJournal(await journalPath(file), isKept);
  const folding = foldingInto(book, journal, terminal);
  await folding.now();
  const keep = async (delivery: KeptDelivery): Promise<void> => {
    await journal.keep(delivery);
    folding.soon();
  };
  const serve = (request: IncomingMessage): Promise<Served> => answered(request, { book, keep, terminal });
  const server = await startWebServer({ port: wanted, host: '127.0.0.1', serve }, terminal);
  terminal.print(words.receivingAt(file, `http://127.0.0.1:${server.port}`));
  return {
    port: server.port,
    async close() {
      await server.close();
      await folding.now();
    },
  };
}

interface Receiving {
  readonly book: Book;
  readonly keep: (delivery: KeptDelivery) => Promise<void>;
  readonly terminal: Terminal;
}

/** Here nothing needs a detour: a text is answered as it is. What cannot be kept is the script’s to answer: it leaves nothing behind. */
async function answered(request: IncomingMessage, { book, keep, terminal }: Receiving): Promise<Served> {
  const bytes = await bytesOf(request);
  if (bytes === null) return { status: 413, text: 'TOO LONG' };
  const type = request.headers['content-type'] ?? '';
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const { body, fields } = readDelivery(bytes, type, terminal.language === 'ru');
  const parameter = { ...fields, ...Object.fromEntries(query) };
  const method = request.method === 'GET' ? 'GET' : 'POST';
  const sent = { parameter, type, ...(method === 'POST' && { body }) };
  const knock = knockOf(parameter, sent.body);
  const text = textOfDelivery(knock);
  const isToKeep = text !== null && !('zd_echo' in knock.delivery.fields);
  const name = isToKeep ? letIn(await book.sources(), knock) : null;
  if (!isToKeep || name === null) return { status: 200, text: book.runtime().request(method, sent).text };
  await keep({ name, body: text, arrivedAt: terminal.clock().getTime() });
  return { status: 200, text: 'OK' };
}
