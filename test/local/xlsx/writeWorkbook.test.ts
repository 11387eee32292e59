import { read as readByAnother } from '@e965/xlsx';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import type { CellData, SheetData, ValidationData } from '../../../local/store/workbookData';
import { aSheet, anArea, aWorkbook, cellAfterSaving, read, writeAndRead } from './workbooks';

describe('a saved workbook opened again', () => {
  const cells: { title: string; cell: CellData }[] = [
    { title: 'a number', cell: { value: 1234.56 } },
    { title: 'a number with binary dust', cell: { value: 0.1 + 0.2 } },
    { title: 'a date', cell: { value: 46000, format: { numberFormat: 'dd.mm.yyyy' } } },
    {
      title: 'a moment to the second',
      cell: { value: 46000.60443287037, format: { numberFormat: 'dd.mm.yyyy hh:mm:ss' } },
    },
    { title: 'a time of day', cell: { value: 0.75, format: { numberFormat: 'hh:mm' } } },
    { title: 'a duration longer than a day', cell: { value: 1.5, format: { numberFormat: '[h]:mm' } } },
    { title: 'a date of 1899', cell: { value: -1, format: { numberFormat: 'dd.mm.yyyy' } } },
    { title: 'a tick', cell: { value: true } },
    { title: 'an error', cell: { value: { error: '#REF!' } } },
    { title: 'an error that only Google knows', cell: { formula: '=КРИВО(', value: { error: '#ERROR!' } } },
    { title: 'a text that looks like a number', cell: { value: '007' } },
    { title: 'a text that looks like a formula', cell: { value: '=1+1' } },
    { title: 'a text with markup, line ends and spaces', cell: { value: ' <b>&"\'\n\tещё  😀 ' } },
    { title: 'a text with what Excel writes for odd characters', cell: { value: '_x0041_x0042_\u0001_x000a_' } },
    { title: 'a formula with a number', cell: { formula: '=SUM(A2:A9)*2', value: 12 } },
    { title: 'a formula with a text', cell: { formula: '=IF(A2>1,"да","нет")', value: 'да' } },
    { title: 'a formula with an error', cell: { formula: '=1/0', value: { error: '#DIV/0!' } } },
    { title: 'a formula with an empty text', cell: { formula: '=IF(TRUE,"","")', value: '' } },
    { title: 'a formula never computed', cell: { formula: '=NOW()' } },
    {
      title: 'a function younger than the format',
      cell: { formula: '=XLOOKUP(1,FILTER(A:A,B:B="FILTER("),C:C)', value: 1 },
    },
    { title: 'an array formula', cell: { formula: '=ARRAYFORMULA(A2:A3*2)', value: 2 } },
    { title: 'a note', cell: { value: 'Имя', note: 'Как в договоре.\nНе сокращать' } },
    {
      title: 'a text with red and bold words',
      cell: { value: 'срочно позвонить', runs: [{ start: 0, end: 6, bold: true, color: '#ff0000' }] },
    },
    {
      title: 'a format',
      cell: {
        value: 1,
        format: {
          background: '#d9ead3',
          fontColor: '#38761d',
          fontFamily: 'Courier New',
          fontSize: 14,
          bold: true,
          italic: true,
          underline: true,
          strikethrough: true,
          horizontalAlignment: 'center',
          verticalAlignment: 'middle',
          wrap: 'wrap',
          rotation: -45,
          borders: { top: { style: 'thin', color: '#ff0000' }, left: { style: 'double', color: '#000000' } },
        },
      },
    },
    { title: 'letters one below the other', cell: { value: 'имя', format: { verticalText: true } } },
    { title: 'a text from right to left', cell: { value: 'имя', format: { textDirection: 'RIGHT_TO_LEFT' } } },
    { title: 'a text from left to right', cell: { value: 'имя', format: { textDirection: 'LEFT_TO_RIGHT' } } },
  ];

  it.each(cells)('keeps $title', async ({ cell }) => {
    expect(await cellAfterSaving(cell)).toEqual(cell);
  });

  const links = ['#gid=7&range=A5', 'https://example.com/?a=1&b=2#там', 'mailto:a@example.com'];

  it.each(links)('keeps the link %s', async (link) => {
    const cell: CellData = { value: 'открыть', runs: [{ start: 0, end: 7, link }] };
    const data = await writeAndRead(aWorkbook(aSheet({ id: 7, name: "It's", rows: [[cell]] })));
    expect(data.sheets[0]?.rows[0]?.[0]).toEqual(cell);
  });

  it('keeps a link to a row written as a formula', async () => {
    const cell: CellData = { formula: '=HYPERLINK("#gid=7&range=A5","открыть")', value: 'открыть' };
    const data = await writeAndRead(aWorkbook(aSheet({ id: 7, name: 'Мои клиенты', rows: [[cell]] })));
    expect(data.sheets[0]?.rows[0]?.[0]).toEqual(cell);
  });

  const items = Array.from({ length: 60 }, (_, index) => `Пункт номер ${String(index)}`);
  const rules: { title: string; rule: Pick<ValidationData, 'criteria' | 'values'> }[] = [
    { title: 'a list', rule: { criteria: 'VALUE_IN_LIST', values: [['a', 'b'], true] } },
    { title: 'a list without an arrow', rule: { criteria: 'VALUE_IN_LIST', values: [['a', 'b'], false] } },
    { title: 'a list longer than Excel allows', rule: { criteria: 'VALUE_IN_LIST', values: [items, true] } },
    { title: 'a list with commas', rule: { criteria: 'VALUE_IN_LIST', values: [['a, b', '"c"'], true] } },
    { title: 'a list of a range', rule: { criteria: 'VALUE_IN_RANGE', values: ['Списки!$A$1:$A$3', true] } },
    { title: 'a tick box', rule: { criteria: 'CHECKBOX', values: [] } },
    { title: 'a tick box with words', rule: { criteria: 'CHECKBOX', values: ['да', 'нет'] } },
    { title: 'a number from', rule: { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0] } },
    { title: 'a number between', rule: { criteria: 'NUMBER_BETWEEN', values: [0, 1.5] } },
    { title: 'any date', rule: { criteria: 'DATE_IS_VALID_DATE', values: [] } },
    { title: 'a date between', rule: { criteria: 'DATE_BETWEEN', values: [46000, 46100] } },
    { title: 'a formula', rule: { criteria: 'CUSTOM_FORMULA', values: ['=COUNTIF($B:$B,B2)=1'] } },
    { title: 'a text that contains', rule: { criteria: 'TEXT_CONTAINS', values: ['50%*"'] } },
    { title: 'an e-mail address', rule: { criteria: 'TEXT_IS_VALID_EMAIL', values: [] } },
  ];

  it.each(rules)('keeps a drop-down or rule: $title', async ({ rule }) => {
    const validations = [{ areas: [anArea(1, 1, 999)], ...rule, allowInvalid: false, helpText: 'Выберите' }];
    const data = await writeAndRead(aWorkbook(aSheet({ validations })));
    expect(data.sheets[0]?.validations).toEqual(validations);
  });

  it('shows a box as a box to programs that have none, and no other yes or no; nobody has chosen that look', async () => {
    const rows = [[{ value: true }, { value: true }], [{ value: false, format: { bold: true } }]];
    const rule = { criteria: 'CHECKBOX', values: [], allowInvalid: true, helpText: null };
    const data = aWorkbook(aSheet({ rows, validations: [{ ...rule, areas: [anArea(0, 0, 5)] }] }));
    const bytes = await writeWorkbook(data);
    const sheet = readByAnother(bytes, { cellNF: true }).Sheets['Контакты'] ?? {};
    const looks = ['A1', 'A2', 'B1'].map((place) => (sheet[place] as { z?: string } | undefined)?.z);
    expect(looks).toEqual(['"☑";"☑";"☐"', '"☑";"☑";"☐"', 'General']);
    expect((await read(bytes)).data.sheets[0]?.rows).toEqual(rows);
  });

  it('keeps whether a rule only warns', async () => {
    const rule = { areas: [anArea(0, 0)], criteria: 'NUMBER_EQUAL_TO', values: [1], helpText: null };
    const validations = [
      { ...rule, allowInvalid: true },
      { ...rule, areas: [anArea(1, 0)], allowInvalid: false },
    ];
    const data = await writeAndRead(aWorkbook(aSheet({ validations })));
    expect(data.sheets[0]?.validations).toEqual(validations);
  });

  it('keeps a rule on a whole column as one rule', async () => {
    const areas = [anArea(1, 3, 1_048_575)];
    const validations = [
      { areas, criteria: 'VALUE_IN_LIST', values: [['a'], true], allowInvalid: true, helpText: null },
    ];
    const bytes = await writeWorkbook(aWorkbook(aSheet({ validations })));
    expect((await read(bytes)).data.sheets[0]?.validations).toEqual(validations);
    expect(bytes.length).toBeLessThan(20_000);
  });

  const format = { background: '#fff2cc', fontColor: '#80868b', bold: true, strikethrough: true };
  const conditions: { criteria: string; values: (string | number)[] }[] = [
    { criteria: 'CUSTOM_FORMULA', values: ['=$C2>1000'] },
    { criteria: 'CUSTOM_FORMULA', values: ['=$A5'] },
    { criteria: 'CUSTOM_FORMULA', values: ['=$D5<>""'] },
    { criteria: 'NUMBER_BETWEEN', values: [1, 5] },
    { criteria: 'NUMBER_LESS_THAN', values: [0] },
    { criteria: 'TEXT_CONTAINS', values: ['Ром*"'] },
    { criteria: 'TEXT_DOES_NOT_CONTAIN', values: ['ошибка'] },
    { criteria: 'TEXT_STARTS_WITH', values: ['К-'] },
    { criteria: 'TEXT_ENDS_WITH', values: ['!'] },
    { criteria: 'TEXT_EQUAL_TO', values: ['Просрочено'] },
    { criteria: 'CELL_EMPTY', values: [] },
    { criteria: 'CELL_NOT_EMPTY', values: [] },
    { criteria: 'DATE_BEFORE', values: [46000] },
    { criteria: 'DATE_AFTER_RELATIVE', values: ['TODAY'] },
    { criteria: 'DATE_EQUAL_TO_RELATIVE', values: ['YESTERDAY'] },
  ];

  it.each(conditions)('keeps a conditional format: $criteria', async (condition) => {
    const conditionalFormats = [
      { areas: [anArea(1, 2, 99)], rule: { kind: 'boolean' as const, ...condition, format } },
    ];
    const data = await writeAndRead(aWorkbook(aSheet({ conditionalFormats })));
    expect(data.sheets[0]?.conditionalFormats).toEqual(conditionalFormats);
  });

  it('keeps the order of conditional formats and a colour scale', async () => {
    const areas = [anArea(1, 2, 99), anArea(1, 5, 9, 2)];
    const conditionalFormats: SheetData['conditionalFormats'] = [
      { areas, rule: { kind: 'boolean', criteria: 'NUMBER_EQUAL_TO', values: [2], format: { fontColor: '#000000' } } },
      {
        areas,
        rule: {
          kind: 'gradient',
          points: [
            { type: 'min', color: '#ffffff' },
            { type: 'percentile', value: '50', color: '#ffff00' },
            { type: 'number', value: '9', color: '#00ff00' },
          ],
        },
      },
      { areas, rule: { kind: 'boolean', criteria: 'NUMBER_EQUAL_TO', values: [1], format: { italic: true } } },
    ];
    const data = await writeAndRead(aWorkbook(aSheet({ conditionalFormats })));
    expect(data.sheets[0]?.conditionalFormats).toEqual(conditionalFormats);
  });

  it('keeps the look of a sheet and what only Google Sheets knows about it', async () => {
    const sheet = aSheet({
      id: 123,
      tabColor: '#ff9900',
      frozenRows: 2,
      frozenColumns: 1,
      rightToLeft: true,
      hiddenGridlines: true,
      rowCount: 5000,
      columnCount: 30,
      columnWidths: { 0: 140, 3: 51 },
      rowHeights: { 0: 40, 99: 33 },
      hiddenColumns: { 3: true, 6: true },
      hiddenRows: { 9: true, 120: true },
      merges: [anArea(6, 0, 2, 3)],
      bandings: [{ area: anArea(0, 0, 20, 5), header: '#cccccc', first: '#ffffff', second: '#f3f3f3', footer: null }],
      protections: [{ id: 1, description: 'Отчёт', warningOnly: true, editors: [], area: anArea(0, 0, 2, 2) }],
      metadata: [{ id: 3, key: 'role', value: 'report', visibility: 'DOCUMENT', row: 4 }],
      print: { landscape: true, fitToWidth: true },
    });
    expect((await writeAndRead(aWorkbook(sheet))).sheets).toEqual([sheet]);
  });

  it('keeps a filter with its criteria and does not call filtered rows hidden', async () => {
    const rows = [
      [{ value: 'Статус' }, { value: 'Сумма' }],
      [{ value: 'новый' }, { value: 5 }],
      [{ value: 'закрыт' }, { value: 50 }],
    ];
    const criteria = {
      0: { hiddenValues: ['закрыт'] },
      1: { condition: { criteria: 'NUMBER_GREATER_THAN', values: [3] } },
    };
    const sheet = aSheet({ rows, filter: { area: anArea(0, 0, 3, 2), criteria } });
    expect((await writeAndRead(aWorkbook(sheet))).sheets).toEqual([sheet]);
  });

  it('keeps the workbook’s zone, locale, properties and named ranges', async () => {
    const data = {
      ...aWorkbook(aSheet({ id: 5 }), aSheet({ id: 6, name: 'Списки', hidden: true })),
      namedRanges: [{ name: 'Статусы', sheetId: 6, area: anArea(1, 0, 9) }],
      properties: { 'register.version': '3', long: 'я'.repeat(100_000) },
      metadata: [{ id: 1, key: 'a', value: null, visibility: 'PROJECT' as const }],
    };
    expect(await writeAndRead(data)).toEqual(data);
  });

  it('keeps sheets whose names a file does not allow', async () => {
    const long = 'Все контакты отдела продаж за 2026 год [черновик]';
    const data = aWorkbook(
      aSheet({ id: 5, name: long, rows: [[{ value: 2 }]] }),
      aSheet({ id: 6, name: 'Итог', rows: [[{ formula: `='${long}'!A1`, value: 2 }]] }),
    );
    expect((await writeAndRead(data)).sheets).toEqual(data.sheets);
  });

  it('keeps a note on each of 3 000 cells', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [{ note: `строка ${String(row)}` }]);
    expect((await writeAndRead(aWorkbook(aSheet({ rows })))).sheets[0]?.rows).toEqual(rows);
  });

  it('keeps a sheet whose name looks like what Excel writes for odd characters', async () => {
    const data = aWorkbook(aSheet({ name: '_x0041_' }));
    expect((await writeAndRead(data)).sheets[0]?.name).toBe('_x0041_');
  });

  it('keeps a text of 40 000 characters', async () => {
    const value = 'текст '.repeat(7000);
    expect(await cellAfterSaving({ value })).toEqual({ value });
  });

  it('gives the same bytes for the same workbook', async () => {
    const data = aWorkbook(aSheet({ rows: [[{ value: 'a', note: 'b', format: { bold: true } }]] }));
    expect(Buffer.from(await writeWorkbook(data)).equals(Buffer.from(await writeWorkbook(data)))).toBe(true);
  });
});
