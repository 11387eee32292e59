import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { standInData, type StandInData } from './bigQueryData';

/** What the next request of a kind is refused with, as Google words it. */
export interface Refusal {
  /** A part of the method and path: "POST /upload". */
  readonly at: string;
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

/**
 * BigQuery's endpoints on this machine: datasets, tables, views, load jobs of Parquet, scripts in one transaction, queries with dry runs.
 * The official client talks to it over HTTP, and every query really runs.
 */
export interface BigQueryStandIn {
  readonly address: string;
  readonly data: StandInData;
  /** Every request in order: "POST /projects/p/datasets". */
  readonly asked: readonly string[];
  /** From now on such requests are refused; null: none is. */
  readonly refuse: (refusal: Refusal | null) => void;
  readonly close: () => Promise<void>;
}

const TOKEN = 'a token of the stand-in';

export async function openBigQueryStandIn(): Promise<BigQueryStandIn> {
  const data = await standInData();
  const asked: string[] = [];
  let refusal: Refusal | null = null;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/bigquery/v2', '');
    const line = `${request.method ?? ''} ${path.split('?')[0] ?? ''}`;
    asked.push(line);
    const refused = refusal !== null && line.includes(refusal.at) ? refusal : null;
    void answer(request, line, data, refused)
      .catch((error: unknown) => failureOf(error))
      .then(({ status, body }) => send(response, status, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    data,
    asked,
    refuse: (next) => {
      refusal = next;
    },
    close: () => closed(server, data),
  };
}

function closed(server: Server, data: StandInData): Promise<void> {
  data.close();
  return new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What goes wrong in the stand-in itself is told as BigQuery tells of a query that it does not take. */
function failureOf(error: unknown): Answer {
  const { status = 400, reason = 'invalidQuery', message } = error as Partial<Refusal> & Error;
  return { status, body: { error: { code: status, message, errors: [{ reason, message }] } } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === null ? '' : JSON.stringify(body));
}

async function answer(
  request: IncomingMessage,
  line: string,
  data: StandInData,
  refusal: Refusal | null,
): Promise<Answer> {
  const bytes = await bodyOf(request);
  if (refusal && line === 'POST /token')
    return { status: refusal.status, body: { error: refusal.reason, error_description: refusal.message } };
  if (refusal) return failureOf(refusal);
  if (line === 'POST /token') return { status: 200, body: tokenAnswer() };
  if (request.headers.authorization !== `Bearer ${TOKEN}`)
    return failureOf({ status: 401, reason: 'authError', message: 'Invalid Credentials' });
  if (line.includes('/upload/')) {
    const [metadata, file] = partsOf(bytes, String(request.headers['content-type']));
    return { status: 200, body: await data.loadJob(JSON.parse(metadata.toString('utf8')) as never, file) };
  }
  const body = bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as never);
  return { status: 200, body: await data.call(line, body) };
}

function tokenAnswer(): unknown {
  const issued_token_type = 'urn:ietf:params:oauth:token-type:access_token';
  return { access_token: TOKEN, token_type: 'Bearer', expires_in: 3600, issued_token_type };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The two parts of a multipart upload: what the job is, and the file. */
function partsOf(bytes: Buffer, type: string): readonly [Buffer, Buffer] {
  const boundary = `--${/boundary="?([^";]+)/.exec(type)?.[1] ?? ''}`;
  const parts: Buffer[] = [];
  let from = bytes.indexOf(boundary) + boundary.length;
  for (let to = bytes.indexOf(boundary, from); to >= 0; to = bytes.indexOf(boundary, from)) {
    const part = bytes.subarray(from, to);
    parts.push(part.subarray(part.indexOf('\r\n\r\n') + 4, part.length - 2));
    from = to + boundary.length;
  }
  return [parts[0] ?? Buffer.alloc(0), parts[1] ?? Buffer.alloc(0)];
}
