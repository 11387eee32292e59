import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils } from '@e965/xlsx';
import { runCommand, type CommandOutcome } from '../../builders/commandLine';
import { aFolder, aWorkbookFile, type TypedSheets } from '../../builders/workbookFile';
import { bookFile, lockedNewBook } from '../../containers/foreignFiles';

const REGISTER: TypedSheets = {
  Клиенты: [['Клиент', 'ID', 'Телефон', 'Город']],
  Продажи: [['ID', 'Дата', 'Клиент', 'Выручка', 'Комментарий']],
};

type Cells = readonly (readonly (string | number)[])[];

/** A workbook with these cells, and blocks of them merged. */
function aBook(cells: Cells, merged: readonly string[] = []): Uint8Array {
  const sheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
  sheet['!merges'] = merged.map((block) => utils.decode_range(block));
  return bookFile('xlsx', utils.book_new(sheet, 'Лист1'));
}

interface Case {
  readonly title: string;
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly said: RegExp;
}

/** What cannot come in, and the one sentence that is said. */
const REFUSED: readonly Case[] = [
  {
    title: 'a pivot table, which has sums and no sales',
    name: 'сводная.csv',
    content: () => 'Названия строк;Сумма по полю Выручка\nКедр;100\nЕль;50\nОбщий итог;150\n',
    said: /Ничего не перенесено|не похож/,
  },
  {
    title: 'rows without headings, which a person must name',
    name: 'a.csv',
    content: () => '84951112233;4\n84951112234;5\n',
    said: /Ничего не перенесено|не похож/,
  },
  { title: 'a document', name: 'отчёт.pdf', content: () => '%PDF-1.7', said: /не таблица, а документ PDF: выгрузите/ },
  { title: 'an empty file', name: 'пусто.csv', content: () => '', said: /пуст/ },
  { title: 'a locked workbook', name: 'тайна.xlsx', content: lockedNewBook, said: /защищён паролем/ },
  {
    title: 'half of a workbook',
    name: 'a.xlsx',
    content: () => half(aBook([['Клиент'], ['Кедр']])),
    said: /повреждён/,
  },
  {
    title: 'a table laid on its side',
    name: 'отчёт.csv',
    content: () => 'Дата;05.10.2026;06.10.2026\nКлиент;Осина;Ель\nСумма;1000;2000\n',
    said: /заголовки \(Дата, Клиент, Сумма\) стоят друг под другом.*Транспонировать/,
  },
  {
    title: 'the card of one client',
    name: 'карточка.csv',
    content: () => 'Карточка контрагента;\nКлиент:;Осина\nИНН:;7707083893\nТелефон:;84951112233\n',
    said: /заголовки \(Клиент, ИНН, Телефон\) стоят друг под другом/,
  },
  { title: 'headings alone', name: 'a.csv', content: () => 'Клиент;Телефон\n', said: /нет таблицы/ },
  { title: 'a column of something else', name: 'a.csv', content: () => 'Погода\nдождь\nснег\n', said: /a\.csv/ },
  {
    title: 'a table of other things',
    name: 'a.csv',
    content: () => 'שם;טלפון\nאורן;תמר\nברוש;אלון\n',
    said: /a\.csv|вопрос|не перенесено/,
  },
];

describe('a file that cannot come in', () => {
  test.each(REFUSED)('$title is refused in one sentence, and nothing is written', async ({ name, content, said }) => {
    const { outcome, isUntouched } = await bring(name, content());
    expect(outcome.said).toMatch(said);
    expect(outcome.said).toMatch(/^[^\n]+$/);
    expect([outcome.code, outcome.printed, isUntouched]).toEqual([1, '', true]);
  });

  test('two gigabytes are refused before they are loaded', async () => {
    const from = join(aFolder(), 'фильм.csv');
    writeFileSync(from, 'a;b\n');
    truncateSync(from, 2_000_000_000);
    const outcome = await runCommand(['import', await aWorkbookFile(REGISTER), '--from', from], 'ru');
    expect([outcome.code, outcome.said]).toEqual([
      1,
      expect.stringMatching(/^Файл фильм\.csv занимает 2\s000 МБ, а читается не больше 300 МБ: /),
    ]);
  });
});

describe('an ugly file that can come in', () => {
  test('after a million blank rows keeps the numbers of its rows', async () => {
    const { outcome } = await bring('a.csv', `Клиент;Телефон${'\n'.repeat(1_000_000)}Кедр;нет\n`);
    expect(outcome.json()).toMatchObject({ rows: { new: 1 }, named: [{ row: 1_000_001, why: 'badPhone' }] });
  });

  test('where every cell is merged with the one below it gives its rows once', async () => {
    const cells = [['Клиент', 'Город'], [], ['Кедр', 'Томск'], [], ['Ель', 'Омск'], []];
    const { outcome } = await bring('a.xlsx', aBook(cells, ['A1:A2', 'B1:B2', 'A3:A4', 'B3:B4', 'A5:A6', 'B5:B6']));
    expect(outcome.json()).toMatchObject({ table: 'clients', rows: { new: 2, impossible: 0 } });
  });

  test('of 300 columns gives those that are ours and names the rest', async () => {
    const more = Array.from({ length: 298 }, (_, index) => `Показатель ${index}`);
    const { outcome } = await bring(
      'a.csv',
      [
        ['Клиент', 'Город', ...more],
        ['Кедр', 'Томск', ...more.map(() => '1')],
      ]
        .map((row) => row.join(';'))
        .join('\n'),
    );
    expect(outcome.json()).toMatchObject({ columns: { Клиент: 'name', Город: 'city' }, rows: { new: 1 } });
    expect((outcome.json() as { notTaken: unknown[] }).notTaken).toHaveLength(298);
  });

  test('with formulas that failed names their cells and takes the rest', async () => {
    const { outcome } = await bring('a.csv', 'Дата;Клиент;Выручка\n05.11.2026;Кедр;#REF!\n06.11.2026;Ель;5\n');
    expect(outcome.json()).toMatchObject({
      rows: { new: 2, doubtful: 1 },
      named: [{ row: 2, column: 'revenue', found: '#REF!' }],
    });
  });

  test('of texts that run from right to left is taken as it stands', async () => {
    const { outcome } = await bring('a.csv', 'Клиент;Город\nאורן בע״מ;חיפה\nسرو;تهران\n');
    expect(outcome.json()).toMatchObject({ table: 'clients', rows: { new: 2, doubtful: 0 } });
  });

  test('in two languages at once is understood', async () => {
    const { outcome } = await bring('a.csv', 'Date;Клиент;Revenue\n05.11.2026;Acme ООО;5\n');
    expect(outcome.json()).toMatchObject({
      table: 'sales',
      columns: { Date: 'date', Клиент: 'client', Revenue: 'revenue' },
    });
  });
});

async function bring(
  name: string,
  content: string | Uint8Array,
): Promise<{ outcome: CommandOutcome; isUntouched: boolean }> {
  const file = await aWorkbookFile(REGISTER);
  const from = join(aFolder(), name);
  writeFileSync(from, content);
  const before = readFileSync(file);
  const outcome = await runCommand(['import', file, '--from', from, '--yes', '--json'], 'ru');
  return { outcome, isUntouched: readFileSync(file).equals(before) };
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}
