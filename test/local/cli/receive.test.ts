import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { check } from '../../../local/cli/check';
import { receive } from '../../../local/cli/receive';
import type { WorkbookData } from '../../../local/store/workbookData';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { addOnIn, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from '../../bundle/addOn';
import { terminalOf } from '../../builders/commandLine';
import { aWorkbookFile } from '../../builders/workbookFile';

const SENDERS = 12;
const TEL = { Источник: 'tel', 'Что это': 'Zadarma', Включён: 'да', Секрет: 'x1y2' };

async function readFrom(file: string): Promise<WorkbookData> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  if (!read.ok) throw new Error('The register cannot be read');
  return read.value.data;
}

/** A register that takes the calls of a telephone system. */
async function receivingFile(): Promise<string> {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'openSources');
  const data = addOn.data();
  typeRows(data, 'Источники', [TEL]);
  const file = await aWorkbookFile({});
  writeFileSync(file, await writeWorkbook(data));
  return file;
}

function keysIn(data: WorkbookData, name: string, heading: string): readonly unknown[] {
  const [headings = [], ...rows] = valuesOf(sheetNamed(data, name));
  const column = headings.indexOf(heading);
  return rows.flatMap((row) => row[column] ?? []);
}

function calling(call: number): URLSearchParams {
  return new URLSearchParams({ event: 'NOTIFY_END', pbx_call_id: `in_${call}`, call_start: '2026-11-23 08:30:00', caller_id: `7903000000${call}`, called_did: '74951110000', duration: '60', disposition: 'answered' }); // prettier-ignore
}

async function sent(port: number, call: number, source = 'tel'): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/?s=${source}&k=x1y2`, { method: 'POST', body: calling(call) });
  return `${response.status} ${await response.text()}`;
}

/** A person at the file, while the receiver is at work. */
async function changed(file: string, change: (data: WorkbookData) => void): Promise<void> {
  const data = await readFrom(file);
  change(data);
  writeFileSync(file, await writeWorkbook(data));
}

test('what a sender is answered for stands in the file, once, however many send at a time and however often', async () => {
  const file = await receivingFile();
  const { port, close } = await receive(file, { port: '0' }, terminalOf('ru'));
  const calls = Array.from({ length: SENDERS }, (_none, call) => call);
  const answers = await Promise.all([...calls, ...calls].map((call) => sent(port, call)));
  await close();
  const kept = await readFrom(file);
  expect(new Set(answers)).toEqual(new Set(['200 OK']));
  const keys = calls.map((call) => `zadarma:in_${call}`).sort();
  expect(keysIn(kept, 'Контакты', 'Ключ источника').map(String).sort()).toEqual(keys);
  expect(keysIn(kept, 'Звонки', 'Ключ звонка').map(String).sort()).toEqual(keys);
});

test('a source that a person saves into the file meanwhile is known at once, and stays with what it sends', async () => {
  const file = await receivingFile();
  const { port, close } = await receive(file, { port: '0' }, terminalOf('ru'));
  await changed(file, (data) => typeRows(data, 'Источники', [{ ...TEL, Источник: 'old' }, TEL, { ...TEL, Источник: 'tel2' }])); // prettier-ignore
  expect(await sent(port, 1, 'tel2')).toBe('200 OK');
  expect(await sent(port, 2, 'nobody')).toBe('200 Sales Register');
  await close();
  expect(keysIn(await readFrom(file), 'Источники', 'Источник')).toEqual(['old', 'tel', 'tel2']);
  expect(keysIn(await readFrom(file), 'Контакты', 'Ключ источника')).toEqual(['zadarma:in_1']);
});

test('a delivery left by a program that was killed, its source renamed since, is named and waits for it', async () => {
  const file = await receivingFile();
  const said: string[] = [];
  const terminal = { ...terminalOf('ru'), say: (text: string) => void said.push(text) };
  const body = JSON.stringify({ fields: {}, body: String(calling(1)) });
  const left = join(dirname(file), `.${basename(file)}.deliveries`);
  writeFileSync(left, JSON.stringify({ name: 'phone', body, arrivedAt: Date.parse('2026-11-23T01:31:00Z') }));
  await check(file, {}, terminal);
  expect(said.join()).toContain(
    `в таблице ещё нет: 1. Они нигде не учтены, пока их не запишет «sales-register receive ${file}»`,
  );
  await (await receive(file, { port: '0' }, terminal)).close();
  expect(said.join()).toMatch(/больше нет в «Источниках»: 1 \(phone\)/);
  await changed(file, (data) => typeRows(data, 'Источники', [{ ...TEL, Источник: 'phone' }]));
  await (await receive(file, { port: '0' }, terminal)).close();
  expect(keysIn(await readFrom(file), 'Контакты', 'Ключ источника')).toEqual(['zadarma:in_1']);
  expect(existsSync(left)).toBe(false);
});
