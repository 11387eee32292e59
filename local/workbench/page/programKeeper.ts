import type { CopyAnswer, ReloadAnswer, SaveAnswer, StartAnswer, StateAnswer } from '../protocol';
import type { Keeper } from './keeper';
import { Refused } from './keeper';

declare global {
  interface Window {
    /** The first request, made by index.html while the script of the page is still being read. */
    startAnswer: Promise<Response>;
  }
}

/** The workbook that the program in the terminal shows first. */
export async function getStart(): Promise<StartAnswer> {
  return (await readJson(await window.startAnswer)) as StartAnswer;
}

/** The program in the terminal: the page lies under the secret part of its address, so a bare name is enough. */
export const programKeeper: Keeper = {
  save: async (request) => (await postJson('save', request)) as SaveAnswer,
  state: async () => (await readJson(await fetch('state'))) as StateAnswer,
  download: () => location.assign('file.xlsx'),
  saveCopy: async (request) => (await postJson('copy', request)) as CopyAnswer,
  reload: async () => (await postJson('reload', {})) as ReloadAnswer,
  stay: () => Promise.resolve(),
};

async function postJson(path: string, body: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  return readJson(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** An answer in JSON is one whatever its status; anything else that is not well is a refusal. */
async function readJson(response: Response): Promise<unknown> {
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  if (!response.ok && !isJson) throw new Refused(response.status, await response.text());
  return response.json();
}
