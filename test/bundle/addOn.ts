import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PASTED } from '../../scripts/release/pastedFile';
import { scopesInferredFrom } from '../../local/services/script/scopes';
import {
  openRuntimeOn,
  readBundle,
  type BundleFiles,
  type HeadlessAddOn,
  type HeadlessOptions,
} from '../../local/runBundle';
import { newWorkbookData } from '../../local/store/newWorkbook';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import type { Language } from '../../src/core/values/label';
import { APPEND_KEYS, APPEND_SHEETS } from '../../src/core/views/appendSheet';
import { INDEX_SHEET } from '../../src/core/work/partyIndex';
import { ASKED_SHEETS, GENERATED_KEYS, GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { parseIsoMoment, type Moment } from '../../src/core/values/moment';
import { madeOnce } from '../builders/madeOnce';

/** A Monday morning at 09:00. */
export const NOW = moment('2026-11-23T09:00');

export function moment(text: string): Moment {
  const read = parseIsoMoment(text);
  if (read === null) throw new Error(`${text} is no moment`);
  return read;
}

/** The add-on as it is pushed to Google. */
export function pushedFiles(): BundleFiles {
  return (pushed ??= readBundle('dist'));
}

/** A file to paste with the pages beside it, and the permissions Google reads out of it. */
export function pastedFiles(path = PASTED): BundleFiles {
  const script = readFileSync(path, 'utf8');
  const pages = readdirSync(dirname(path)).filter((name) => name.endsWith('.html'));
  return {
    ...Object.fromEntries(pages.map((name) => [name, readFileSync(join(dirname(path), name), 'utf8')])),
    'Code.js': script,
    'appsscript.json': JSON.stringify({ oauthScopes: scopesInferredFrom(script) }),
  };
}

let pushed: BundleFiles | undefined;
let files: BundleFiles | undefined;

/** The add-on under test: as it is pushed, or as it is pasted where the caller asks for that (TEST_SCRIPT=pasted). */
export function builtFiles(): Promise<BundleFiles> {
  files ??= process.env['TEST_SCRIPT'] === 'pasted' ? pastedFiles() : pushedFiles();
  return Promise.resolve(files);
}

export function emptyWorkbook(locale = 'ru_RU', timeZone = 'Asia/Novokuznetsk'): WorkbookData {
  return newWorkbookData({ name: 'Register', locale, timeZone });
}

/** The add-on of a team whose manifest asks for one permission more: `script.scriptapp`, `userinfo.email`. */
export function pushedWith(permission: string): BundleFiles {
  const built = pushedFiles();
  const manifest = JSON.parse(built['appsscript.json'] ?? '{}') as { readonly oauthScopes: readonly string[] };
  const oauthScopes = [...manifest.oauthScopes, `https://www.googleapis.com/auth/${permission}`];
  return { ...built, 'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }) };
}

/** The built add-on at work in a workbook. */
export async function addOnIn(data: WorkbookData, options: Partial<HeadlessOptions> = {}): Promise<HeadlessAddOn> {
  return openRuntimeOn(data, { now: NOW, files: await builtFiles(), ...options });
}

/** Runs a command that is expected to go well. */
export function runWell(addOn: HeadlessAddOn, functionName: string): string {
  const { ok, message, logs } = addOn.run(functionName);
  if (!ok) throw new Error(`${functionName}: ${message}\n${logs.join('\n')}`);
  return message;
}

export function sheetNamed({ sheets }: WorkbookData, name: string): SheetData {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet "${name}" among ${sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** What stands in the cells of a sheet, without blank ends. */
export function valuesOf({ rows }: SheetData): CellData['value'][][] {
  const values = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value));
  for (const row of values) while (row.length > 0 && row[row.length - 1] === undefined) row.pop();
  while (values[values.length - 1]?.length === 0) values.pop();
  return values;
}

/** A cell as text; blank when nothing stands there. */
export function textOf(value: CellData['value']): string {
  return typeof value === 'object' ? value.error : String(value ?? '');
}

/** Values of every sheet by name. */
export function allValues({ sheets }: WorkbookData): Readonly<Record<string, CellData['value'][][]>> {
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
}

/** All but those which are written when somebody asks for them. */
const ASKED: readonly string[] = ASKED_SHEETS;
const REFRESHED = GENERATED_KEYS.filter((key) => !ASKED.includes(key));

export const GENERATED = {
  ru: REFRESHED.map((key) => GENERATED_SHEETS[key].ru),
  en: REFRESHED.map((key) => GENERATED_SHEETS[key].en),
} as const;

/** Values of every sheet but the Journal, whose runs have names drawn by lot. */
export function valuesButJournal(data: WorkbookData): ReturnType<typeof allValues> {
  const { ru, en } = APPEND_SHEETS.journal;
  return Object.fromEntries(Object.entries(allValues(data)).filter(([name]) => name !== ru && name !== en));
}

/** Every sheet of a register in the order of its tabs. */
export function allSheets(language: Language): readonly string[] {
  const [dashboard = '', ...written] = GENERATED[language];
  const contacts = tables.contacts.sheet[language];
  return [
    ...[dashboard, contacts, ...written],
    ...TABLE_KEYS.map((key) => tables[key].sheet[language]).filter((name) => name !== contacts),
    ...APPEND_KEYS.map((key) => APPEND_SHEETS[key][language]),
    INDEX_SHEET[language],
  ];
}

/** 0-based position of a heading in the first row of a sheet. */
export function columnOf(sheet: SheetData, heading: string): number {
  return (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === heading);
}

/** Types rows under the headings of a sheet, into the formats that are there. */
export function typeRows(
  data: WorkbookData,
  sheetName: string,
  rows: readonly Readonly<Record<string, string | number | boolean>>[],
  firstRow = 1,
): void {
  const sheet = sheetNamed(data, sheetName);
  rows.forEach((row, index) => {
    const cells = (sheet.rows[firstRow + index] ??= []);
    for (const [heading, value] of Object.entries(row)) {
      const column = columnOf(sheet, heading);
      if (column < 0) throw new Error(`No column "${heading}" on "${sheetName}"`);
      cells[column] = { ...cells[column], value };
    }
  });
}

/** Formats reach down to the end of a sheet; tests that copy a workbook often have no use for a thousand blank rows. */
const ROWS_KEPT = 60;

/** A register set up in Russian with a few rows of every kind of trouble. */
export function smallRegister(): Promise<WorkbookData> {
  return madeOnce('small', makeSmallRegister);
}

async function makeSmallRegister(): Promise<WorkbookData> {
  const addOn = await addOnIn(emptyWorkbook());
  runWell(addOn, 'setUpOrRepair');
  const data = addOn.data();
  for (const sheet of data.sheets)
    if (valuesOf(sheet).length < ROWS_KEPT) sheet.rows.length = Math.min(sheet.rows.length, ROWS_KEPT);
  const day = Math.floor(NOW);
  typeRows(data, 'Контакты', [
    {
      ID: 'C-AAAAA2',
      'Дата и время': day - 3.6,
      'Вх/Исх': 'Вх',
      Канал: 'Звонок',
      Клиент: 'ООО «Ромашка»',
      Телефон: '8 (943) 123-45-67',
    },
    {
      ID: 'C-AAAAA3',
      'Дата и время': day - 3.5,
      'Вх/Исх': 'Исх',
      Канал: 'Звонок',
      Клиент: 'Ромашка',
      Результат: 'Поговорили',
    },
    { ID: 'C-AAAAA4', 'Дата и время': day - 2.6, 'Вх/Исх': 'Вх', Канал: 'Почта', 'E-mail': 'a@b.ru' },
    {
      'Дата и время': day + 0.37,
      'Вх/Исх': 'Вх',
      Канал: 'Заявка с сайта',
      Телефон: 'скрыт',
      Комментарий: '=без номера',
    },
    { ID: 'C-AAAAA4', 'Дата и время': '31.02.2026', 'Вх/Исх': 'Вх', Канал: 'Голубь' },
  ]);
  typeRows(data, 'Клиенты', [{ ID: 'K-AAAAA2', Клиент: 'Ромашка', Телефон: '+7 943 123-45-67, 8 943 765-43-21' }]);
  typeRows(data, 'Продажи', [
    { ID: 'S-AAAAA2', Дата: day - 40, Клиент: 'Ромашка', Выручка: 1000.5 },
    { ID: 'S-AAAAA3', Дата: day - 3, Клиент: 'Ромашка', Выручка: '2 000,00' },
  ]);
  return data;
}
