import { existsSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { packWorkbook, unpackWorkbook } from '../../../local/workbench/packedWorkbook';
import type { SaveAnswer, SaveRequest, StartAnswer } from '../../../local/workbench/protocol';
import { versionsFolder } from '../../../local/workbench/server/versions';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { patience } from '../../../scripts/browser/patience';

/** What the page asks for first. */
export async function getStart(url: string): Promise<StartAnswer> {
  return (await (await fetch(`${url}start`)).json()) as StartAnswer;
}

/** The body of a save by which the first contact's client gets another name. */
export async function saveBody(url: string, client: string, change: Partial<SaveRequest> = {}): Promise<string> {
  const { workbook, revision } = await getStart(url);
  const data = unpackWorkbook(workbook);
  data.sheets[0]!.rows[1]![1] = { value: client };
  const body: SaveRequest = { revision, workbook: packWorkbook(data), overwrite: false, byHand: true, ...change };
  return JSON.stringify(body);
}

export async function saveClient(url: string, client: string, change: Partial<SaveRequest> = {}): Promise<SaveAnswer> {
  const response = await fetch(`${url}save`, { method: 'POST', body: await saveBody(url, client, change) });
  return (await response.json()) as SaveAnswer;
}

/** Resolves when a save has begun: what the file was before is put aside first. */
export async function untilSaveBegins(file: string): Promise<void> {
  const limit = performance.now() + patience;
  while (!existsSync(versionsFolder(file))) {
    if (performance.now() > limit) throw new Error('No save has begun.');
    await turn();
  }
}

/** The name of the first contact's client as it stands in the file. */
export async function clientOnDisk(file: string): Promise<unknown> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  return read.ok ? read.value.data.sheets[0]?.rows[1]?.[1]?.value : read.error;
}
