import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as elapsed } from 'node:timers/promises';
import { buildAll } from '../../scripts/build';
import type { WorkbookData } from '../../local/store/workbookData';
import { readWorkbook } from '../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import { addOnIn, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from '../bundle/addOn';
import { aWorkbookFile } from '../builders/workbookFile';
import { isThorough } from '../builders/runs';
import { kill } from '../local/workbench/program';

/** Fifty a second, for a minute and for a moment. */
const EVENTS = isThorough ? 3000 : 60;
const MILLISECONDS_APART = 20;
const AT_ONCE = 100;

let running: ChildProcess | undefined;

beforeAll(buildAll);
afterEach(async () => {
  if (running) await kill(running);
});

async function receivingFile(): Promise<string> {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'openSources');
  const data = addOn.data();
  typeRows(data, 'Источники', [{ Источник: 'tel', 'Что это': 'Zadarma', Включён: 'да', Секрет: 'x1y2' }]);
  const file = await aWorkbookFile({});
  writeFileSync(file, await writeWorkbook(data));
  return file;
}

/** As Ctrl-C ends it: what is kept is written first. */
async function ended(): Promise<void> {
  const program = running;
  running = undefined;
  if (!program) return;
  const end = once(program, 'exit');
  program.kill('SIGINT');
  await end;
}

/** `sales-register receive` as a person would start it; answers its address. */
async function started(file: string): Promise<string> {
  const program = spawn(process.execPath, ['build/sales-register.cjs', 'receive', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running = program;
  let printed = '';
  for await (const chunk of program.stdout) {
    printed += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended without an address: ${printed}`);
}

async function sent(url: string, call: number): Promise<boolean> {
  const body = new URLSearchParams({ event: 'NOTIFY_END', pbx_call_id: `in_${call}`, call_start: '2026-11-23 08:30:00', caller_id: String(79_030_000_000 + call), called_did: '74951110000', duration: '60', disposition: 'answered' }); // prettier-ignore
  try {
    const response = await fetch(`${url}/?s=tel&k=x1y2`, { method: 'POST', body });
    return response.status === 200 && (await response.text()) === 'OK';
  } catch {
    return false;
  }
}

function keysIn(data: WorkbookData, name: string, heading: string): readonly string[] {
  const [headings = [], ...rows] = valuesOf(sheetNamed(data, name));
  const column = headings.indexOf(heading);
  return rows.flatMap((row) => (typeof row[column] === 'string' && row[column] !== '' ? row[column] : [])).sort();
}

test('a receiver killed under fifty events a second loses nothing it has answered for, and doubles nothing', async () => {
  const file = await receivingFile();
  const url = await started(file);
  const calls = Array.from({ length: EVENTS }, (_none, call) => call);
  const answers: Promise<boolean>[] = [];
  for (const call of calls) {
    answers.push(sent(url, call));
    if (call === Math.floor(EVENTS / 2) && running) void kill(running);
    await elapsed(MILLISECONDS_APART);
  }
  const isTaken = await Promise.all(answers);
  const taken = calls.filter((call) => isTaken[call] === true).map((call) => `zadarma:in_${call}`);
  expect(isTaken).toContain(false);
  const again = await started(file);
  // Whatever it had answered for stands in the workbook before it listens again.
  const standing = new Set(keysIn(await readFrom(file), 'Контакты', 'Ключ источника'));
  expect(taken.filter((key) => !standing.has(key))).toEqual([]);
  // Whoever got no answer sends again; some send again all the same.
  const resent = calls.filter((call) => isTaken[call] !== true || call % 5 === 0);
  // Many at a time, as senders do: what comes together is saved together.
  for (let first = 0; first < resent.length; first += AT_ONCE) {
    const taken = await Promise.all(resent.slice(first, first + AT_ONCE).map((call) => sent(again, call)));
    expect(taken).not.toContain(false);
  }
  await ended();
  const kept = await readFrom(file);
  const wanted = calls.map((call) => `zadarma:in_${call}`).sort();
  expect(keysIn(kept, 'Контакты', 'Ключ источника')).toEqual(wanted);
  expect(keysIn(kept, 'Звонки', 'Ключ звонка')).toEqual(wanted);
});

async function readFrom(file: string): Promise<WorkbookData> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  if (!read.ok) throw new Error('The register cannot be read');
  return read.value.data;
}
