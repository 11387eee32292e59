import { existsSync } from 'node:fs';
import type { Server, ServerOptions } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import type { WorkbookData } from '../../store/workbookData';
import { fileFailure, followLink } from '../../xlsx/files';
import type { WorkbookFailure } from '../../xlsx/workbookFailure';
import { workbookFailure } from '../../xlsx/workbookFailure';
import { watchConnections } from './connections';
import { hasCode } from './errorCode';
import { keep, newSecret, readKept } from './keptSecret';
import type { Lock } from './lockFile';
import { lockPath, takeLock } from './lockFile';
import { openBrowser } from './openBrowser';
import { phoneServer } from './phoneServer';
import type { Workbench } from './routes';
import { answer } from './routes';
import { sendText } from './respond';
import { openWorkbookFile } from './workbookFile';

export interface ServeOptions {
  readonly file: string;
  /** The workbook that is to be there, made of a file of another program and not written yet. */
  readonly made?: WorkbookData;
  /** The wanted port; another free one is taken when it is in use. */
  readonly port?: number;
  /** Whether the system's browser is shown the page. */
  readonly open?: boolean;
  /** Language of the page; by the workbook's locale when left out. */
  readonly language?: 'ru' | 'en';
  /** Wall clock of the workbook to begin with, `2026-11-23T09:00`; the present when left out. */
  readonly now?: string;
  /** Where the built page and the built add-on lie; by default `build/workbench` and `dist` of this package. */
  readonly pageDirectory?: string;
  readonly addOnDirectory?: string;
  /** Milliseconds, for the names of kept versions. */
  readonly clock?: () => number;
  /** Milliseconds that a page may take to send the rest of a request once the server is to end. */
  readonly grace?: number;
  /** Milliseconds that a request may take to arrive; whoever is slower is refused. */
  readonly requestTime?: number;
}

export interface ServedWorkbench {
  readonly url: string;
  /** Answers the requests under way and waits for a save, then lets go of the file and the port, whoever is connected. */
  close(): Promise<void>;
}

/** Who has the workbook open, and the file to delete when nobody has. */
export interface InUse {
  readonly file: string;
  readonly pid: number;
  readonly computer: string;
  /** `2026-11-23T09:00:00.000Z`; null when the lock does not say. */
  readonly started: string | null;
  readonly lock: string;
}

export type ServeFailure =
  | WorkbookFailure
  | { readonly code: 'workbench.inUse'; readonly parameters: InUse }
  | { readonly code: 'workbench.notBuilt'; readonly parameters: { directory: string } }
  | { readonly code: 'workbench.noPort'; readonly parameters: { reason: string } };

const usualPort = 8765;

/** On one computer the largest workbook arrives in seconds. */
const usualRequestTime = 60_000;

/**
 * Opens a workbook file in the workbench: a page on this computer only, under an address that nobody can guess and that
 * stays the same for a file.
 */
export async function serveWorkbench(options: ServeOptions): Promise<Result<ServedWorkbench, ServeFailure>> {
  const root = packageRoot();
  const pageDirectory = options.pageDirectory ?? join(root, 'build', 'workbench');
  const addOnDirectory = options.addOnDirectory ?? join(root, 'dist');
  for (const directory of [pageDirectory, addOnDirectory]) {
    if (!existsSync(directory)) return failure({ code: 'workbench.notBuilt', parameters: { directory } });
  }
  const locked = await lockFile(options.file);
  if (!locked.ok) return locked;
  const { path, lock } = locked.value;
  try {
    const served = await serveLocked(path, { ...options, pageDirectory, addOnDirectory }, lock);
    if (!served.ok) lock.release();
    return served;
  } catch (error) {
    lock.release();
    return failure(fileFailure(error, path, 'file.unreadable'));
  }
}

/** The file that links lead to, held by this program alone. */
async function lockFile(file: string): Promise<Result<{ path: string; lock: Lock }, ServeFailure>> {
  try {
    const path = await followLink(file);
    if (!existsSync(dirname(path))) return failure(workbookFailure('file.missing', { file: path }));
    const lock = takeLock(path);
    if (lock.ok) return ok({ path, lock: lock.value });
    const { pid, host, started } = lock.error;
    const parameters = { file: path, pid, computer: host, started, lock: lockPath(path) };
    return failure({ code: 'workbench.inUse', parameters });
  } catch (error) {
    return failure(fileFailure(error, file, 'file.unreadable'));
  }
}

type Built = ServeOptions & Required<Pick<ServeOptions, 'pageDirectory' | 'addOnDirectory'>>;

async function serveLocked(
  path: string,
  { pageDirectory, addOnDirectory, language, now, ...options }: Built,
  lock: Lock,
): Promise<Result<ServedWorkbench, ServeFailure>> {
  const before = readKept(path);
  const token = before?.secret ?? newSecret();
  const limits = timeLimits(options.requestTime ?? usualRequestTime);
  const server = createServer(limits);
  let port = 0;
  const opened = await openWorkbookFile(
    path,
    options.clock ?? Date.now,
    {
      before,
      keep: (state) => keep(path, { secret: token, port, ...state }),
    },
    options.made,
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const connections = watchConnections(server, options.grace);
  const settings = { pageDirectory, addOnDirectory, language: language ?? null, now: now ?? null };
  const phone = phoneServer(() => port, limits);
  const phones = watchConnections(phone.server, options.grace);
  serveRequests(server, { file, token, ...settings, phone: phone.address, port: () => port });
  try {
    await listenOn(phone.server, 0);
    port = await listen(server, options.port ?? before?.port ?? usualPort);
  } catch (error) {
    await phones.stop();
    return failure({ code: 'workbench.noPort', parameters: { reason: reasonOf(error) } });
  }
  file.remember();
  const url = `http://127.0.0.1:${port}/${token}/`;
  if (options.open) openBrowser(url);
  return ok({
    url,
    async close() {
      await Promise.all([connections.stop(), phones.stop()]);
      await file.settled();
      lock.release();
    },
  });
}

/** Node refuses slow requests by itself, but looks for them only twice a minute. */
function timeLimits(requestTime: number): ServerOptions {
  const headersTimeout = Math.min(requestTime, 10_000);
  return { requestTimeout: requestTime, headersTimeout, connectionsCheckingInterval: Math.ceil(headersTimeout / 5) };
}

function serveRequests(server: Server, workbench: Workbench): void {
  server.on('request', (request, response) => {
    answer(workbench, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, reasonOf(error));
    });
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Listens on this computer's own address alone; answers the port it got. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    await listenOn(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });
}

/** The folder with our package.json, from a clone's sources as well as from the built command. */
function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
