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
    expect(outcome.printed).toMatch(/осталось «Офисы», в файле «Школы»/);
  });

  test('is one change that undo takes back, and the answer names its run', async () => {
    const before = await rowsOf(await aWorkbookFile(REGISTER), 'Клиенты');
    const { file, outcome } = await importInto(
      'clients',
      'Name,City\nРомашка,Кемерово\nВасилёк,Топки\n',
      { columns: { name: 'Name', city: 'City' }, key: ['name'] },
      '--json',
    );
    const { run } = JSON.parse(outcome.printed) as { readonly run: string };
    expect(run).toMatch(/^R-/);
    expect((await runCommand(['undo', file, '--run', run])).code).toBe(0);
    expect(await rowsOf(file, 'Клиенты')).toEqual(before);
  });

  test('tells in a dry run what it takes the file for and what it would do, and writes nothing', async () => {
    const csv = 'Дата,Клиент,Выручка,ID,Погода\n05.11.2026,Ромашка,"1 234,50",S-1,\n31.02.2026,Ромашка,10,S-2,дождь\n';
    const { file, outcome } = await importInto('Продажи', csv, undefined, '--dry-run', '--json');
    expect(outcome.json()).toMatchObject({
      table: 'sales',
      sheet: 'data',
      headingRow: 1,
      columns: { Дата: 'date', Клиент: 'client', Выручка: 'revenue', ID: 'id' },
      notTaken: [{ heading: 'Погода', why: 'noColumn' }],
      rows: { new: 2, changed: 0, same: 0, doubtful: 1, impossible: 0 },
      named: [{ row: 3, why: 'badDate', column: 'date', found: '31.02.2026' }],
      run: null,
    });
    expect(await rowsOf(file, 'Продажи')).toHaveLength(1);
  });

  test('shows a person, in the workbook’s language, the pairs with samples, what is not taken and the counts', async () => {
    const csv = 'Дата,Клиент,Выручка,Погода\n05.11.2026,Ромашка,"1 234,50",дождь\n';
    const { outcome } = await importInto('sales', csv, undefined, '--dry-run');
    expect(outcome.printed).toMatch(/«data», заголовки в строке 1 → Продажи/);
    expect(outcome.printed).toMatch(/Клиент +Клиент +да +Ромашка/);
    expect(outcome.printed).toMatch(/Погода +— не берём +у нас нет такой +дождь/);
    expect(outcome.printed).toMatch(/Новых строк: 1/);
    expect(outcome.printed).toMatch(/Ничего не записано/);
  });

  test('finds the table and the sheet by itself, and takes the sheet that is named', async () => {
    const from = await aWorkbookFile({
      Январь: [
        ['Дата', 'Клиент', 'Выручка'],
        ['05.11.2026', 'Ромашка', 5],
      ],
      Склад: [['Товар'], ['Бумага']],
    });
    const file = await aWorkbookFile(REGISTER);
    const found = await runCommand(['import', file, '--from', from, '--dry-run', '--json']);
    expect(found.json()).toMatchObject({ table: 'sales', sheet: 'Январь' });
    const named = await runCommand(['import', file, '--from', from, '--sheet', 'склад', '--dry-run', '--json']);
    expect([named.code, named.said]).toEqual([1, expect.stringMatching(/Ни один столбец register.xlsx не похож/)]);
    const wrong = await runCommand(['import', file, '--from', from, '--sheet', 'Март', '--dry-run']);
    expect(wrong.said).toMatch(/нет листа «Март», есть только Январь, Склад/);
  });

  test('brings the same file twice without doubling anything', async () => {
    const file = await aWorkbookFile(REGISTER);
    const csv = aFileOf(
      'sales.csv',
      'ID;Дата;Клиент;Выручка\nS-1;05.11.2026;Ромашка;100\nS-2;06.11.2026;Ромашка;200,5\n',
    );
    const argv = ['import', file, '--from', csv, '--into', 'sales', '--json'];
    expect((await runCommand(argv)).json()).toMatchObject({ rows: { new: 2, same: 0 } });
    expect((await runCommand(argv)).json()).toMatchObject({ rows: { new: 0, changed: 0, same: 2 }, named: [] });
    expect(await rowsOf(file, 'Продажи')).toHaveLength(3);
  });

  test('keeps the answers in a file that another import takes, whatever program has saved it', async () => {
    const file = await aWorkbookFile(REGISTER);
    const from = aFileOf('data.csv', 'Когда;Кто;Сколько\n05.11.2026;Ромашка;100\n');
    const map = aFileOf(
      'map.json',
      '\ufeff{"table":"Продажи","columns":{"Дата":"Когда","client":"Кто","Выручка":{"from":["Сколько"]}}}',
    );
    const saved = join(aFolder(), 'saved.json');
    const first = await runCommand(['import', file, '--from', from, '--map', map, '--save-map', saved, '--json']);
    expect(first.json()).toMatchObject({ table: 'sales', rows: { new: 1 } });
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      table: 'sales',
      columns: { date: 'Когда', client: 'Кто', revenue: 'Сколько' },
    });
    const again = await runCommand(['import', file, '--from', from, '--map', saved, '--json']);
    expect(again.json()).toMatchObject({ table: 'sales', rows: { new: 0, same: 1 } });
  });

  const CALLS =
    'Дата;Телефон;Статус\n20.11.2026 09:15;84951112233;Принят\n20.11.2026 09:16;84951112234;Вызов из Марса\n';
  const CONTACTS: TypedSheets = { Контакты: [['ID', 'Дата и время', 'Вх/Исх', 'Канал', 'Телефон', 'Результат']] };

  test('asks in the terminal what it cannot tell, with what is proposed, and writes what was answered', async () => {
    const file = await aWorkbookFile(CONTACTS);
    const asked: string[] = [];
    const outcome = await runCommand(
      ['import', file, '--from', aFileOf('calls.csv', CALLS), '--into', 'contacts', '--json'],
      'ru',
      ({ message, choices, proposed }) => {
        asked.push(message);
        const [incoming, call] = [
          choices.findIndex((one) => one.startsWith('Вх')),
          choices.findIndex((one) => one.includes('Звонок')),
        ];
        return Promise.resolve(Math.max(0, proposed, incoming, call));
      },
    );
    expect(outcome.json()).toMatchObject({ rows: { new: 2 }, questions: [] });
    expect(asked).toContainEqual(expect.stringMatching(/^Вх\/Исх/));
    expect(asked.length).toBeLessThanOrEqual(12);
    expect((await rowsOf(file, 'Контакты'))[1]?.slice(2, 4)).toEqual(['Вх', 'Звонок']);
  });

  test('without a terminal writes nothing while a needed column has no answer, with --yes neither; a dry run lists the questions', async () => {
    const file = await aWorkbookFile(CONTACTS);
    const before = readFileSync(file);
    const argv = ['import', file, '--from', aFileOf('calls.csv', CALLS), '--into', 'contacts', '--json'];
    for (const more of [[], ['--yes']]) {
      const outcome = await runCommand([...argv, ...more]);
      expect([outcome.code, outcome.printed, outcome.said]).toEqual([
        1,
        '',
        expect.stringMatching(/Ничего не перенесено.*«Вх\/Исх»/),
      ]);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    const dry = await runCommand([...argv, '--dry-run']);
    expect(dry.code).toBe(0);
    expect((dry.json() as { questions: unknown[] }).questions).toContainEqual(
      expect.objectContaining({ kind: 'required', column: 'direction' }),
    );
  });

  test('text that looks like a formula stays text', async () => {
    const { file } = await importInto(
      'sales',
      'ID,Дата,Клиент,Выручка,Комментарий\nS-9,05.11.2026,Ель,5,"=HYPERLINK(""x"")"\n',
    );
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
      said: /no such column \(prise\); choose among id, date, client/,
    },
    {
      title: 'a mapping from a heading the file lacks',
      argv: ['--into', 'sales', '--map', 'MAP'],
      map: '{"columns":{"date":"When"}}',
      code: 1,
      said: /В data.csv нет столбца «When»/,
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
