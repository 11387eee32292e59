import type { SheetData } from '../../../local/store/workbookData';
import { failureSentence } from '../../../local/xlsx/failureSentences';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { share, Tally } from '../../reliability/tally';
import { spoiledFile } from './spoiledFiles';
import { aWorkbook, anArea, aSheet } from './workbooks';

const fileCount = 300;

/** A small workbook with one of everything that a file can hold of ours. */
function oneOfEverything(): ReturnType<typeof aWorkbook> {
  const rows: SheetData['rows'] = [
    [{ value: 'Имя', note: 'Как в договоре' }, { value: 'Сумма' }, { value: 'Когда' }, { value: 'Ссылка' }],
    [
      { value: 'Иванов', runs: [{ start: 0, end: 3, bold: true }] },
      { value: 1200.5, format: { numberFormat: '#,##0.00', background: '#fff2cc' } },
      { value: 46_000, format: { numberFormat: 'dd.mm.yyyy' } },
      { value: 'сайт', runs: [{ start: 0, end: 4, link: 'https://example.com/' }] },
    ],
    [{ value: true }, { formula: '=SUM(B2:B2)', value: 1200.5 }, undefined, { value: { error: '#N/A' } }],
  ];
  const sheet = aSheet({
    rows,
    frozenRows: 1,
    columnWidths: { 0: 140 },
    rowHeights: { 1: 33 },
    hiddenColumns: { 5: true },
    merges: [anArea(5, 0, 2, 2)],
    filter: { area: anArea(0, 0, 3, 2), criteria: { 0: { hiddenValues: ['Иванов'] } } },
    validations: [
      {
        areas: [anArea(1, 0, 99)],
        criteria: 'VALUE_IN_LIST',
        values: [['Иванов, И.', 'Петров'], true],
        allowInvalid: false,
        helpText: 'Выберите',
      },
      { areas: [anArea(1, 6, 9)], criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null },
    ],
    conditionalFormats: [
      {
        areas: [anArea(1, 1, 9)],
        rule: { kind: 'boolean', criteria: 'NUMBER_LESS_THAN', values: [0], format: { fontColor: '#cc0000' } },
      },
    ],
    bandings: [{ area: anArea(0, 0, 9, 4), header: '#cccccc', first: '#ffffff', second: '#f3f3f3', footer: null }],
    protections: [{ id: 1, description: 'Отчёт', warningOnly: true, editors: [], area: anArea(0, 0, 2, 2) }],
    metadata: [{ id: 3, key: 'role', value: 'report', visibility: 'DOCUMENT', row: 2 }],
    groups: [{ axis: 'rows', start: 1, count: 1, depth: 1, collapsed: false }],
    charts: [
      {
        id: 4,
        type: 'COLUMN',
        ranges: ["'Контакты'!A1:B3"],
        position: { row: 2, column: 5, offsetX: 5, offsetY: 3, width: 420, height: 220 },
        options: { title: 'Суммы' },
        numHeaders: 1,
        transposed: false,
      },
    ],
  });
  const lists = aSheet({ id: 2, name: 'A list longer than a file allows for a name', rows: [[{ value: 'x' }]] });
  return {
    ...aWorkbook(sheet, lists),
    namedRanges: [{ name: 'Суммы', sheetId: 1, area: anArea(1, 1, 2) }],
    properties: { 'register.version': '3' },
  };
}

/** Values of a workbook by sheet: what figures are made from. */
function valuesOf(sheets: readonly SheetData[]): unknown {
  return sheets.map(({ name, rows }) => [name, rows.map((row) => row?.map((cell) => cell?.value))]);
}

describe('a spoiled workbook file', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await writeWorkbook(oneOfEverything());
  });

  const tally = new Tally('fuzzedFiles');
  const seeds = share(
    Array.from({ length: fileCount }, (_, seed) => seed),
    100,
  );

  it.each(seeds)('is read and can be saved again, or is refused in a sentence: number %d', async (seed) => {
    const read = await readWorkbook(spoiledFile(good, seed).bytes, 'Реестр.xlsx');
    const sentence = read.ok ? '' : failureSentence(read.error, 'ru');
    const again = read.ok ? await readWorkbook(await writeWorkbook(read.value.data), 'Реестр.xlsx') : read;
    const isHeld = read.ok ? again.ok : /Реестр\.xlsx.*[.:]/.test(sentence);
    tally.add(isHeld ? null : `file ${String(seed)}`);
    // What is refused is refused in a sentence that names the file.
    expect(read.ok || /Реестр\.xlsx.*[.:]/.test(sentence)).toBe(true);
    expect(again.ok ? valuesOf(again.value.data.sheets) : null).toEqual(
      read.ok ? valuesOf(read.value.data.sheets) : null,
    );
  });
});
