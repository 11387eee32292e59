import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auth as googleAuth, type sheets_v4 } from '@googleapis/sheets';
import { sheetsService, type SheetsService } from '../../../scripts/seed/sheetsService';

/** One call as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly bytes: number;
  readonly body: unknown;
}

/** An answer that is not a success: the status and the words of Google. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface StandIn {
  readonly received: Received[];
  readonly service: () => Promise<SheetsService>;
  readonly close: () => Promise<void>;
}

export const SPREADSHEET_ID = '1DemoSpreadsheet_0123456789';

/** Answers as sheets.googleapis.com does on this machine; `refusals` says which calls, counted from 0, go wrong. */
export async function startStandIn(refusals: Readonly<Record<number, Refusal>> = {}): Promise<StandIn> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const refusal = refusals[received.length];
      received.push({
        method: request.method ?? '',
        path: (request.url ?? '').split('?')[0] ?? '',
        authorization: request.headers.authorization ?? '',
        bytes: Buffer.byteLength(text),
        body: JSON.parse(text) as unknown,
      });
      response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(refusal ? errorBody(refusal) : { spreadsheetId: SPREADSHEET_ID }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    // Node's own fetch: the library loads another one by a dynamic import, which the test runner does not allow.
    service: () =>
      sheetsService({ auth: signedIn(), rootUrl: `http://127.0.0.1:${port}/`, fetchImplementation: fetch }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function errorBody({ status, message }: Refusal): object {
  return { error: { code: status, message, errors: [{ message, domain: 'global', reason: 'refused' }] } };
}

/** A person whose permission lasts longer than any test. */
function signedIn(): InstanceType<typeof googleAuth.OAuth2> {
  const client = new googleAuth.OAuth2();
  client.setCredentials({ access_token: 'token-of-anna', expiry_date: 4_102_444_800_000 });
  return client;
}

/** All requests of the calls that change a spreadsheet, in order. */
export function requestsIn(received: readonly Received[]): readonly sheets_v4.Schema$Request[] {
  return received
    .filter(({ path }) => path.endsWith(':batchUpdate'))
    .flatMap(({ body }) => (body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest).requests ?? []);
}

/** The spreadsheet that was asked for. */
export function createdIn(received: readonly Received[]): sheets_v4.Schema$Spreadsheet {
  return received.find(({ path }) => path === '/v4/spreadsheets')?.body ?? {};
}
