import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import { securityHeaders } from './guard';

/** No workbook that we could write makes a larger body, and no longer text fits into Node. */
const largestBody = 500 * 1024 * 1024;

/** How long whoever sends too much may go on sending, in milliseconds: cut at once, he would not hear the answer. */
const timeToHearNo = 1_000;

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', text);
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, 'Cache-Control': 'no-store', 'Content-Type': type, ...headers });
  response.end(body);
}

/** Why a body was not taken: the status and what to say. */
export interface BodyRefusal {
  readonly status: number;
  readonly reason: string;
}

const tooLarge: BodyRefusal = { status: 413, reason: 'The request is too large.' };
const notJson: BodyRefusal = { status: 400, reason: 'The request is not JSON.' };

/** Reads a body as JSON. One that says it is too large is refused before it has come, one that turns out so as soon as it does. */
export async function readJson(request: IncomingMessage): Promise<Result<unknown, BodyRefusal>> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return failure(tooLarge);
  const chunks: Buffer[] = [];
  let size = 0;
  // The request must outlive the reading: it still has to be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > largestBody) return failure(tooLarge);
    chunks.push(bytes);
  }
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return failure(notJson);
  }
}

/** Answers that a body was not taken; what of it still comes is not waited for. */
export function refuse(request: IncomingMessage, response: ServerResponse, { status, reason }: BodyRefusal): void {
  sendText(response, status, reason);
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.socket.destroy(), timeToHearNo).unref();
}
