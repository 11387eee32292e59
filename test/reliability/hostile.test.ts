import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';
import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import { tables, type TableKey } from '../../src/core/register/tables/tables';
import type { Table } from '../../src/core/register/schema/table';
import { addOnIn, columnOf, GENERATED, NOW, runWell, sheetNamed, textOf, valuesOf } from '../bundle/addOn';
import { setUpRegister } from '../bundle/registers';
import { runCommand } from '../builders/commandLine';
import { aFolder } from '../builders/workbookFile';
import { hostileTexts } from './hostileTexts';
import { share, Tally } from './tally';

const FILLED: readonly TableKey[] = [
  'contacts',
  'clients',
  'deals',
  'sales',
  'documents',
  'advertising',
  'staff',
  'lists',
];
/** Columns that say when and how much, so that the rows count. */
const GIVEN: Readonly<Record<string, string | number>> = {
  'Дата и время': NOW - 0.6,
  'Вх/Исх': 'Вх',
  Канал: 'Звонок',
  Дата: Math.floor(NOW) - 30,
  Выручка: 100,
};

/** A set-up register whose every free column holds the text in a row of its own. */
async function registerWith(texts: readonly string[]): Promise<WorkbookData> {
  const data = await setUpRegister();
  for (const key of FILLED) {
    const table: Table = tables[key];
    const sheet = sheetNamed(data, table.sheet.ru);
    const first = valuesOf(sheet).length;
    texts.forEach((text, index) => {
      const cells = (sheet.rows[first + index] ??= []);
      for (const { heading } of Object.values(table.columns)) {
        const column = columnOf(sheet, heading.ru);
        if (column >= 0 && heading.ru !== 'Статус ответа') cells[column] = { value: GIVEN[heading.ru] ?? text };
      }
      if (table.idPrefix !== undefined) cells[0] = { value: `${table.idPrefix}-ROW${String(index + 100)}` };
    });
  }
  return withoutFormats(data);
}

/** Everything as after "clear formatting": nothing says any more that a text is one. */
function withoutFormats(data: WorkbookData): WorkbookData {
  for (const sheet of data.sheets)
    for (const row of sheet.rows) for (const cell of row ?? []) if (cell) delete cell.format;
  return data;
}

function formulasOf({ name, rows }: SheetData): readonly string[] {
  return rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell?.formula === undefined ? [] : [`${name} ${cell.formula}`])),
  );
}

/** Formulas that stand where a text of somebody was written; our own links and sums hold none of these. */
function alive(data: WorkbookData): readonly string[] {
  return data.sheets
    .flatMap(formulasOf)
    .filter((formula) => /IMPORTXML|evil\.example|[=+-]1[+-]1|SUM\(1\)|@/.test(formula));
}

/** Texts by tens, so that what was wrong names few. */
function groups(): readonly (readonly string[])[] {
  return Array.from({ length: 6 }, (_, group) => hostileTexts.filter((_text, index) => index % 6 === group));
}

describe('texts that are something else to a spreadsheet, a page or a program', () => {
  test('are read, listed and imported by the command line, and stay what they are in the file', async () => {
    const tally = new Tally('hostileFiles');
    for (const texts of share(groups(), 1)) {
      const register = await registerWith(texts);
      const file = join(aFolder(), 'register.xlsx');
      writeFileSync(file, await writeWorkbook(register));
      const wrong: string[] = [];
      for (const command of [
        ['kpi', file, '--period', '2026-10'],
        ['waiting', file],
        ['tasks', file],
        ['check', file],
      ]) {
        const { code, said } = await runCommand([...command, '--json']);
        if (code !== 0) wrong.push(`${command[0] ?? ''}: ${said}`);
      }
      const csv = join(aFolder(), 'rows.csv');
      const rows = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
      writeFileSync(csv, ['Клиент;Комментарий', ...rows.map((text) => `${text};${text}`)].join('\n'));
      await runCommand(['import', file, '--from', csv, '--into', 'clients']);
      const read = await readWorkbook(readFileSync(file), 'register.xlsx');
      if (read.ok) wrong.push(...alive(read.value.data));
      if (!read.ok) wrong.push(read.error.code);
      for (const text of texts) tally.add(text === texts[0] ? wrong.join('; ').slice(0, 400) || null : null);
    }
    expect(tally.failures()).toEqual([]);
  });

  test('are told from sheets of ours: none of them is a generated sheet', async () => {
    const data = await registerWith(hostileTexts.slice(0, 8));
    const addOn = await addOnIn(data);
    runWell(addOn, 'refreshEverything');
    const names = addOn.data().sheets.map(({ name }) => name);
    for (const name of GENERATED.ru) expect(names).toContain(name);
    expect(textOf(valuesOf(sheetNamed(addOn.data(), 'Контакты'))[1]?.[0])).toBe('C-ROW100');
  });
});
