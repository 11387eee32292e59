import { strToU8, zipSync } from 'fflate';
import { containerFailureCodes } from '../../src/containers/containerFailure';
import { containerFailureSentence } from '../../src/containers/failureSentence';
import type { Grid } from '../../src/containers/grid';
import { oversize, readContainer } from '../../src/containers/readContainer';
import { bookFile, excel95Book, inEncoding, lockedNewBook, lockedOldBook, openDocument } from './foreignFiles';

const read = (bytes: Uint8Array | string, name = 'выгрузка.xls') =>
  readContainer(
    { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes },
    () => import('../../src/containers/books/readBook'),
  );

async function gridsOf(bytes: Uint8Array | string, name?: string): Promise<readonly Grid[]> {
  const grids = await read(bytes, name);
  if (!grids.ok) throw new Error(containerFailureSentence(grids.error, 'en'));
  return grids.value;
}

async function failureOf(bytes: Uint8Array | string): Promise<unknown> {
  const grids = await read(bytes);
  return grids.ok ? grids.value : grids.error;
}

const SALES = [
  ['Продажи за октябрь'],
  [],
  ['Дата', 'Клиент', 'Выручка'],
  [{ serial: 46337.5 }, 'ООО «Кедр»', 1500.5],
  [{ serial: 46338 }, 'Ель', true],
];

describe('a workbook of another program', () => {
  test.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'xlml'] as const)(
    'saved as %s gives its sheets: rows by their numbers, dates as dates, errors by their names, what is hidden last',
    async (kind) => {
      const grids = await gridsOf(bookFile(kind));
      expect(grids).toEqual([
        {
          name: 'Продажи',
          values: [...SALES, ['', '', '#REF!']],
          merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        },
        { name: 'Списки', values: [['Звонок'], ['Почта']], merges: [], isHidden: true },
      ]);
    },
  );

  test('saved by Excel 95 gives Russian letters, kept in the code page of its time', async () => {
    const [sheet] = await gridsOf(excel95Book('ООО «Кедр»'));
    expect(sheet?.values).toEqual([['ООО «Кедр»', 46337.5]]);
  });

  test('saved as .ods gives its sheets, blank rows to the end of the sheet not among them', async () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const blank =
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const day =
      '<table:table-cell office:value-type="date" office:date-value="2026-10-12T09:15:00"><text:p>12.10.26</text:p></table:table-cell>';
    const [sheet] = await gridsOf(
      openDocument(
        `<table:table-row>${cell('Дата')}${cell('Клиент')}</table:table-row>` +
          `<table:table-row table:number-rows-repeated="2">${day}${cell('Кедр')}</table:table-row>${blank}`,
      ),
    );
    const row = [{ serial: expect.closeTo(46307.38542, 4) }, 'Кедр'];
    expect(sheet?.values).toEqual([['Дата', 'Клиент'], row, row]);
  });

  test('that is a web page called .xls gives the rows of its table as texts', async () => {
    const [sheet] = await gridsOf(
      inEncoding(
        'windows-1251',
        '<html><body><table><tr><td>Клиент</td><td>Телефон</td></tr><tr><td>Кедр</td><td>084951112233</td></tr></table>',
      ),
    );
    expect(sheet?.values).toEqual([
      ['Клиент', 'Телефон'],
      ['Кедр', '084951112233'],
    ]);
  });
});

describe('a file that gives no tables', () => {
  const cases: readonly { title: string; bytes: () => Uint8Array | string; failed: object }[] = [
    { title: 'an empty file', bytes: () => '', failed: { code: 'empty' } },
    { title: 'a file of blank lines', bytes: () => '\n \n\t\n', failed: { code: 'empty' } },
    { title: 'separators without words', bytes: () => ';;;\n;;;\n', failed: { code: 'noCells' } },
    { title: 'a new workbook with a password', bytes: lockedNewBook, failed: { code: 'password' } },
    { title: 'an old workbook with a password', bytes: lockedOldBook, failed: { code: 'password' } },
    {
      title: 'a picture',
      bytes: () => Buffer.from('89504e470d0a', 'hex'),
      failed: { code: 'notATable', looksLike: 'picture' },
    },
    { title: 'a PDF', bytes: () => '%PDF-1.7 …', failed: { code: 'notATable', looksLike: 'pdf' } },
    {
      title: 'a program',
      bytes: () => Uint8Array.from({ length: 300 }, (_, at) => at % 7),
      failed: { code: 'notATable', looksLike: 'unknown' },
    },
    {
      title: 'a web page',
      bytes: () => '<!doctype html><p>Войдите, чтобы скачать отчёт</p>',
      failed: { code: 'notATable', looksLike: 'webPage' },
    },
    {
      title: 'a letter in Word',
      bytes: () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
      failed: { code: 'notATable', looksLike: 'document' },
    },
    {
      title: 'files zipped together',
      bytes: () => zipSync({ 'a.csv': strToU8('a;b') }),
      failed: { code: 'notATable', looksLike: 'archive' },
    },
    { title: 'half of a workbook', bytes: () => half(bookFile('xlsx')), failed: { code: 'damaged' } },
    { title: 'half of an old workbook', bytes: () => bookFile('biff8').subarray(0, 700), failed: { code: 'damaged' } },
    {
      title: 'a workbook with nothing in it',
      bytes: () => openDocument('<table:table-row/>'),
      failed: { code: 'noCells' },
    },
  ];

  test.each(cases)('$title is refused by what it is', async ({ bytes, failed }) => {
    expect(await failureOf(bytes())).toEqual({ ...failed, file: 'выгрузка.xls' });
  });

  test('of two gigabytes is refused before it is loaded', () => {
    expect(oversize(2e9, 'film.csv')).toEqual({ code: 'tooLarge', file: 'film.csv', megabytes: 2000, most: 300 });
    expect(oversize(250e6, 'calls.csv')).toBeNull();
  });

  test('that would burst is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failureOf(bomb)).toMatchObject({ code: 'tooPacked', most: 100 });
  });

  test('that unpacks to more than its directory says is refused', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) });
    const directory = Buffer.from(bomb).lastIndexOf(Buffer.from('504b0102', 'hex'));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 1000, true);
    expect(await failureOf(bomb)).toMatchObject({ code: 'damaged' });
  });

  test('whose one cell says that it stands a billion times is refused', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    const rows = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`;
    expect(await failureOf(openDocument(rows))).toMatchObject({ code: 'tooManyCells' });
  });

  test.each(['ru', 'en'] as const)('is told in one sentence that names the file and what to do (%s)', (language) => {
    const sentences = containerFailureCodes.map((code) =>
      containerFailureSentence({ code, file: 'отчёт.xls', looksLike: 'pdf', megabytes: 2000, most: 300 }, language),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]*отчёт\.xls[^{}]*: [^{}]+\.$/);
  });
});

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}
