import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { codeHeaders, codePage } from './guard';
import { send, sendText } from './respond';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Sends a file of the built page, packed when it lies packed beside and the browser takes it so. */
export async function sendPageFile(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  name: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const path = join(directory, basename(name));
  const type = types[extname(path)];
  if (type === undefined || !existsSync(path)) return void sendText(response, 404, 'There is no such page.');
  const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && existsSync(`${path}.gz`);
  const headers = {
    // Names of scripts and styles carry their contents' hash, so a browser may keep them for good.
    'Cache-Control': path.endsWith('.html') ? 'no-store' : 'private, max-age=31536000, immutable',
    ...(basename(path) === codePage && codeHeaders),
    ...more,
    ...(packed && { 'Content-Encoding': 'gzip' }),
  };
  send(response, 200, type, await readFile(packed ? `${path}.gz` : path), headers);
}
