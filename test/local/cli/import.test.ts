import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { aFolder, aWorkbookFile, type TypedSheets } from '../../builders/workbookFile';
import { runCommand, type CommandOutcome } from '../../builders/commandLine';

const REGISTER: TypedSheets = {
  Клиенты: [
    ['Наши клиенты'],
    ['Клиент', 'ID', 'Заметки Маши', 'Сегмент', 'Город'],
    ['Ромашка', 'K-1', 'звонить утром', 'Офисы', ''],
  ],
  Продажи: [['ID', 'Дата', 'Клиент', 'Выручка', 'Комментарий']],
};

function aFileOf(name: string, text: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, text);
  return path;
}

async function rowsOf(file: string, sheet: string): Promise<unknown[][]> {
  const read = await readWorkbook(readFileSync(file), 'register.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const rows = read.value.data.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
}

async function importInto(
  table: string,
  csv: string,
  mapping?: object,
  ...more: string[]
): Promise<{ file: string; outcome: CommandOutcome }> {
  const file = await aWorkbookFile(REGISTER);
  const map = mapping ? ['--map', aFileOf('map.json', JSON.stringify(mapping))] : [];
  const outcome = await runCommand([
    'import',
    file,
    '--from',
    aFileOf('data.csv', csv),
    '--into',
    table,
    ...map,
    ...more,
  ]);
  return { file, outcome };
}

describe('sales-register import', () => {
  test('adds new rows below the old ones and leaves titles, foreign columns and typed cells alone', async () => {
    const { file, outcome } = await importInto(
      'clients',
      'Name,Segment,City\nРомашка,Школы,Кемерово\nВасилёк,Школы,Топки\n',
      {
        columns: { name: 'Name', segment: 'Segment', city: 'City' },
        key: ['name'],
      },
    );
    expect(outcome.code).toBe(0);
    expect(await rowsOf(file, 'Клиенты')).toEqual([
      ['Наши клиенты'],
      ['Клиент', 'ID', 'Заметки Маши', 'Сегмент', 'Город'],
      ['Ромашка', 'K-1', 'звонить утром', 'Офисы', 'Кемерово'],
      ['Василёк', expect.stringMatching(/^K-[2-9A-HJ-NP-Z]{6}$/), '', 'Школы', 'Топки'],
    ]);
    expect(outcome.printed).toMatch(/kept "Офисы", the file says "Школы"/);
  });

  test('counts what it would do and writes nothing in a dry run', async () => {
    const csv =
      'Дата,Клиент,Выручка,ID\n05.11.2026,Ромашка,"1 234,50",S-1\n31.02.2026,Ромашка,10,S-2\n06.11.2026,,5,S-3\n05.11.2026,Ромашка,"1 234,50",S-1\n';
    const { file, outcome } = await importInto('Продажи', csv, undefined, '--dry-run', '--json');
    expect(outcome.json()).toEqual({
      table: 'sales',
      dryRun: true,
      create: 2,
      update: 0,
      duplicate: 1,
      filtered: 0,
      reject: [{ row: 3, code: 'badDate', column: 'date', found: '31.02.2026' }],
      conflict: [],
    });
    expect(await rowsOf(file, 'Продажи')).toHaveLength(1);
  });

  test('brings the same file twice without doubling anything', async () => {
    const file = await aWorkbookFile(REGISTER);
    const csv = aFileOf(
      'sales.csv',
      'ID;Дата;Клиент;Выручка\nS-1;05.11.2026;Ромашка;100\nS-2;06.11.2026;Ромашка;200,5\n',
    );
    const argv = ['import', file, '--from', csv, '--into', 'sales', '--json'];
    expect((await runCommand(argv)).json()).toMatchObject({ create: 2, duplicate: 0 });
    expect((await runCommand(argv)).json()).toMatchObject({ create: 0, update: 0, duplicate: 2, conflict: [] });
    expect(await rowsOf(file, 'Продажи')).toHaveLength(3);
  });

  test('text that looks like a formula stays text', async () => {
    const { file } = await importInto('sales', 'ID,Дата,Комментарий\nS-9,05.11.2026,"=HYPERLINK(""x"")"\n');
    expect((await rowsOf(file, 'Продажи'))[1]?.[4]).toBe('=HYPERLINK("x")');
  });

  test('reads files that old programs saved in Windows-1251', async () => {
    const bytes = Uint8Array.from([0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x0a, 0xc4, 0xee, 0xec, 0x0a]);
    const file = await aWorkbookFile(REGISTER);
    await runCommand(['import', file, '--from', aFileOf('old.csv', bytes), '--into', 'clients']);
    expect((await rowsOf(file, 'Клиенты'))[3]?.[0]).toBe('Дом');
  });

  test.each([
    { title: 'an unknown table', argv: ['--into', 'orders'], code: 2, said: /no table "orders"/ },
    { title: 'a sheet that is not there', argv: ['--into', 'deals'], code: 1, said: /no sheet "Сделки"/ },
    {
      title: 'a mapping that is not JSON',
      argv: ['--into', 'sales', '--map', 'MAP'],
      map: '{',
      code: 1,
      said: /not valid JSON/,
    },
    {
      title: 'a mapping to a column that does not exist',
      argv: ['--into', 'sales', '--map', 'MAP'],
      map: '{"columns":{"prise":"Дата"}}',
      code: 1,
      said: /no column "prise"/,
    },
    {
      title: 'a mapping from a heading the file lacks',
      argv: ['--into', 'sales', '--map', 'MAP'],
      map: '{"columns":{"date":"When"}}',
      code: 1,
      said: /data.csv has no column "When"/,
    },
  ])('$title stops the import with one sentence and nothing written', async ({ argv, map, code, said }) => {
    const file = await aWorkbookFile(REGISTER);
    const before = readFileSync(file);
    const mapFile = map === undefined ? '' : aFileOf('map.json', map);
    const data = aFileOf('data.csv', 'Дата\n05.11.2026\n');
    const outcome = await runCommand([
      'import',
      file,
      '--from',
      data,
      ...argv.map((word) => (word === 'MAP' ? mapFile : word)),
    ]);
    expect(outcome.code).toBe(code);
    expect(outcome.said).toMatch(said);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
