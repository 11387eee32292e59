import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { findTables, isRegister } from '../../../src/core/register/tables/findTables';
import { sheetSnapshotsOf } from '../../register/sheetSnapshots';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { packWorkbook } from '../packedWorkbook';
import type { ReloadAnswer, SaveAnswer, SaveRequest, StartAnswer } from '../protocol';
import { readAddOnFiles } from './addOnFiles';
import { framing, isFromHere, isSameToken } from './guard';
import { sendPageFile } from './pageFiles';
import { readJson, refuse, send, sendJson, sendText } from './respond';
import { toSaveRequest } from './saveRequest';
import type { WorkbookFile } from './workbookFile';

/** What the server of one workbook knows. */
export interface Workbench {
  readonly file: WorkbookFile;
  readonly token: string;
  readonly pageDirectory: string;
  readonly addOnDirectory: string;
  readonly language: 'ru' | 'en' | null;
  readonly now: string | null;
  /** Where the pages of the web app are shown. */
  readonly phone: () => string;
  port(): number;
}

type Route = (workbench: Workbench, request: IncomingMessage, response: ServerResponse) => Promise<void>;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const routes: Readonly<Record<string, Route>> = {
  'GET start': async (workbench, _request, response) => sendJson(response, await startAnswer(workbench)),
  'GET state': async ({ file }, _request, response) => sendJson(response, await file.state()),
  'POST save': ({ file }, request, response) => answerSave(request, response, (body) => file.save(body)),
  'POST copy': ({ file }, request, response) => answerSave(request, response, (body) => file.saveCopy(body)),
  'POST reload': async ({ file }, _request, response) => {
    const result = await file.reload();
    const told: ReloadAnswer = result.ok ? { kind: 'reloaded' } : { kind: 'failed', ...result.error };
    sendJson(response, told);
  },
  'GET file.xlsx': async ({ file }, _request, response) => {
    await file.settled();
    const name = encodeURIComponent(basename(file.path));
    const headers = { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
    send(response, 200, xlsxType, await writeWorkbook(file.data()), headers);
  },
};

async function startAnswer(workbench: Workbench): Promise<StartAnswer> {
  const { file, language, now, phone } = workbench;
  return {
    fileName: basename(file.path),
    workbook: packWorkbook(file.data()),
    revision: (await file.state()).revision,
    language,
    now,
    phone: phone(),
    addOn: await readAddOnFiles(workbench.addOnDirectory),
    // What was just made of another program's file is to be brought in, whatever its headings.
    isRegister: existsSync(file.path) && isRegister(findTables(sheetSnapshotsOf(file.data()))),
    notUnderstood: file.notUnderstood,
  };
}

/** A body that is no workbook is told so and changes nothing. */
async function answerSave(
  request: IncomingMessage,
  response: ServerResponse,
  save: (body: SaveRequest) => Promise<unknown>,
): Promise<void> {
  const read = await readJson(request);
  if (!read.ok) return void refuse(request, response, read.error);
  const body = toSaveRequest(read.value);
  if (body === null)
    return void sendJson(response, { kind: 'conflict', conflict: 'notWhole' } satisfies SaveAnswer, 400);
  sendJson(response, await save(body));
}

/** Answers one request; whoever is not our own page learns nothing. */
export async function answer(workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isFromHere(request, workbench.port())) return void sendText(response, 403, 'Only this computer may ask.');
  const path = pathOf(request.url ?? '/');
  if (path === null) return void sendText(response, 400, 'This is no address.');
  const [, first = '', ...rest] = path.split('/');
  if (first === 'page' && request.method === 'GET') {
    return sendPageFile(request, response, workbench.pageDirectory, rest.join('/'));
  }
  if (!isSameToken(first, workbench.token)) {
    return void sendText(response, 403, 'Open the address that the program printed when it started.');
  }
  const name = rest.join('/');
  if (name === '' && request.method === 'GET') {
    return sendPageFile(request, response, workbench.pageDirectory, 'index.html', framing(workbench.phone()));
  }
  const route = routes[`${request.method ?? ''} ${name}`];
  return route ? route(workbench, request, response) : void sendText(response, 404, 'There is no such page.');
}

/** Null for an address that cannot be understood. */
function pathOf(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return null;
  }
}
