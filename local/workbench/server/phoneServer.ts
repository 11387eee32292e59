import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PHONE_SHELL } from '../phoneShell';
import { isSameToken } from './guard';
import { newSecret } from './keptSecret';

/** A second place on this computer, which knows nothing of the workbook: pages of the web app stand there, as Google's stand apart from its sheets. */
export interface PhoneServer {
  readonly server: Server;
  /** Once it listens. */
  readonly address: () => string;
}

/** Nothing may be fetched from there, and nobody but the workbench may frame it. */
function headersFor(workbenchPort: number): Readonly<Record<string, string>> {
  const parents = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${workbenchPort}`);
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'unsafe-inline'",
      "style-src 'unsafe-inline'",
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${parents.join(' ')}`,
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
  };
}

/** Serves the empty page that is filled with a page of the web app; `workbenchPort`: of whoever may frame it. */
export function phoneServer(workbenchPort: () => number, limits: ServerOptions): PhoneServer {
  const token = newSecret();
  const origin = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const server = createServer(limits, ({ method, url = '/', headers }, response) => {
    const isKnown = headers.host === origin() && method === 'GET' && isSameToken(url.slice(1, -1), token);
    response.writeHead(isKnown ? 200 : 404, headersFor(workbenchPort()));
    response.end(isKnown ? PHONE_SHELL : '');
  });
  return { server, address: () => `http://${origin()}/${token}/` };
}
