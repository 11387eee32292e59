import ExcelJS from 'exceljs';
import { aForeignFile, aSheet, aWorkbook, anArea, foreignRows, read } from './workbooks';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';

const styles = (formats: string): { name: string; pieces: string[] } => ({
  name: 'xl/styles.xml',
  pieces: [
    `<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs>${formats}</cellXfs></styleSheet>`,
  ],
});

describe('a workbook of another program', () => {
  it('has its shared formulas written out for each cell', async () => {
    const rows = await foreignRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+"B1"</f><v>2</v></c></row>
       <row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>`,
    );
    expect(rows[0]?.[0]).toEqual({ formula: '=B1*$C$1+"B1"', value: 2 });
    expect(rows[2]?.[0]).toEqual({ formula: '=B3*$C$1+"B1"', value: 6 });
  });

  it('may leave out the addresses of rows and cells', async () => {
    const rows = await foreignRows('<row><c><v>1</v></c><c t="str"><v>a</v></c></row><row><c/><c><v>2</v></c></row>');
    expect(rows).toEqual([
      [{ value: 1 }, { value: 'a' }],
      [undefined, { value: 2 }],
    ]);
  });

  it('may write every name with a prefix', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const { data } = await read(await aForeignFile(sheet));
    expect(data.sheets[0]?.rows[0]?.[1]).toEqual({ value: 'да' });
  });

  it('counts days from 1904 or from 1900', async () => {
    const cells = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const workbook =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const parts = [styles('<xf numFmtId="0"/><xf numFmtId="14"/>')];
    const from1904 = await foreignRows(cells, { workbook, parts });
    const from1900 = await foreignRows(cells, { parts });
    expect(from1904[0]?.map((cell) => cell?.value)).toEqual([1463, 1]);
    expect(from1900[0]?.[0]).toEqual({ value: 1, format: { numberFormat: 'm/d/yyyy' } });
  });

  it('may name formats by number, mark what needs no mark, and say what is not so', async () => {
    const parts = [
      {
        name: 'xl/styles.xml',
        pieces: [
          `<styleSheet>
            <numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0\\.0&quot;\\-&quot;\\-"/><numFmt numFmtId="166" formatCode="General"/></numFmts>
            <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b val="0"/><i val="1"/><u val="none"/><sz val="10.5"/></font></fonts>
            <fills><fill><patternFill patternType="none"/></fill><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills>
            <borders><border/><border><top style="hair"/><bottom style="mediumDashDot"><color indexed="10"/></bottom></border></borders>
            <cellXfs>
              <xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/><xf fontId="1"/><xf fillId="1"/><xf borderId="1"/>
              <xf><alignment horizontal="justify" vertical="center" textRotation="135" wrapText="0"/></xf>
            </cellXfs>
          </styleSheet>`,
        ],
      },
    ];
    const cells = Array.from({ length: 9 }, (_, style) => `<c s="${String(style)}"><v>1</v></c>`);
    const rows = await foreignRows(`<row>${cells.join('')}</row>`, { parts });
    expect(rows[0]?.map((cell) => cell?.format)).toEqual([
      undefined,
      { numberFormat: 'dd.mm.yyyy' },
      { numberFormat: '0\\.0"\\-"-' },
      undefined,
      { numberFormat: '0.00%' },
      { italic: true, fontSize: 10 },
      { background: '#00ff00' },
      { borders: { top: { style: 'dotted', color: '#000000' }, bottom: { style: 'dashed', color: '#ff0000' } } },
      { horizontalAlignment: 'left', verticalAlignment: 'middle', rotation: -45 },
    ]);
  });

  it('may write dates as text in the ISO form', async () => {
    const rows = await foreignRows('<row r="1"><c r="A1" t="d"><v>2026-11-05T14:30:00</v></c></row>');
    expect(rows[0]?.[0]?.value).toBeCloseTo(46331.604166667, 6);
  });

  it('reads text picked under a tick box as a tick', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>ИСТИНА</v></c><c r="B1" t="str"><v>ЛОЖЬ</v></c></row></sheetData>
      <dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>"TRUE,FALSE"</formula1></dataValidation></dataValidations></worksheet>`;
    const { data } = await read(await aForeignFile(sheet));
    expect(data.sheets[0]?.rows[0]).toEqual([{ value: true }, { value: 'ЛОЖЬ' }]);
  });

  it('keeps formats of blank rows, but not of a million of them', async () => {
    const blank = Array.from(
      { length: 5000 },
      (_, row) => `<row r="${String(row + 2)}"><c r="A${String(row + 2)}" s="1"/></row>`,
    );
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}</sheetData></worksheet>`;
    const file = await aForeignFile(sheet, { parts: [styles('<xf/><xf numFmtId="2"/>')] });
    const { data, notUnderstood } = await read(file);
    expect(data.sheets[0]?.rows).toHaveLength(2001);
    expect(notUnderstood).toEqual([{ kind: 'formatting', sheet: 'Sheet1', detail: '3000 blank rows' }]);
  });

  it('says what would be lost', async () => {
    const part = (name: string): { name: string; pieces: string[] } => ({ name, pieces: ['<a/>'] });
    const names = [
      'xl/vbaProject.bin',
      'xl/media/image1.png',
      'xl/pivotTables/pivotTable1.xml',
      'xl/slicers/slicer1.xml',
    ];
    const sheet = '<worksheet><sheetData/><sheetProtection sheet="1"/></worksheet>';
    const { notUnderstood } = await read(await aForeignFile(sheet, { parts: names.map(part) }));
    expect(notUnderstood.map(({ kind }) => kind).sort()).toEqual([
      'image',
      'macros',
      'pivotTable',
      'sheetProtection',
      'slicer',
    ]);
  });

  it('keeps names that are no single range', async () => {
    const workbook = `<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>
      <definedName name="НДС">0.2</definedName><definedName name="Two">S!$A$1,S!$B$1</definedName></definedNames></workbook>`;
    const { data } = await read(await aForeignFile('<worksheet><sheetData/></worksheet>', { workbook }));
    const again = await read(await writeWorkbook(data));
    expect(again.data.properties).toEqual(data.properties);
    expect(Object.values(data.properties).join()).toContain('0.2');
  });
});

describe('exceljs as another program', () => {
  it('gives its dates without a shift, in any zone', async () => {
    const book = new ExcelJS.Workbook();
    const cell = book.addWorksheet('A').getCell('A1');
    cell.value = new Date(Date.UTC(2026, 2, 29, 2, 30));
    cell.numFmt = 'dd.mm.yyyy hh:mm';
    const { data } = await read(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(data.sheets[0]?.rows[0]?.[0]?.value).toBeCloseTo(46110 + 2.5 / 24, 9);
  });

  it('shows our file as it looks here', async () => {
    const line = { style: 'thin', color: '#dadce0' } as const;
    const format = {
      numberFormat: '#,##0 "₽"',
      background: '#e6f2ed',
      fontColor: '#0b6e4f',
      fontSize: 12,
      bold: true,
      horizontalAlignment: 'right',
      verticalAlignment: 'middle',
      wrap: 'wrap',
      rotation: -45,
      borders: { bottom: line },
    } as const;
    const sheet = aSheet({
      rows: [[{ value: 1, format }]],
      columnWidths: { 1: 140 },
      hiddenColumns: { 2: true },
      tabColor: '#0b6e4f',
      frozenRows: 1,
      frozenColumns: 2,
      hiddenGridlines: true,
      print: { landscape: true, fitToWidth: true },
    });
    const hidden = aSheet({ id: 2, name: 'Скрытый', hidden: true });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeWorkbook(aWorkbook(hidden, sheet))).buffer as ArrayBuffer);
    const found = book.worksheets[1];
    const argb = (color: string): object => ({ argb: `FF${color.toUpperCase()}` });
    expect(found?.getCell('A1').style).toMatchObject({
      numFmt: '#,##0 "₽"',
      font: { name: 'Arial', size: 12, bold: true, color: argb('0b6e4f') },
      fill: { type: 'pattern', pattern: 'solid', fgColor: argb('e6f2ed') },
      border: { bottom: { style: 'thin', color: argb('dadce0') } },
      alignment: { horizontal: 'right', vertical: 'middle', wrapText: true, textRotation: -45 },
    });
    expect([found?.getColumn(2).width, found?.getColumn(3).hidden]).toEqual([20, true]);
    expect(found?.properties.tabColor).toEqual(argb('0b6e4f'));
    expect(found?.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false }]);
    expect(found?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
    expect(book.views).toMatchObject([{ activeTab: 1 }]);
    expect(book.worksheets.map(({ state }) => state)).toEqual(['hidden', 'visible', 'veryHidden']);
  });

  it('finds in our file what we wrote', async () => {
    const sheet = aSheet({
      rows: [
        [
          { value: 46110.5, format: { numberFormat: 'dd.mm.yyyy hh:mm' }, note: 'Когда' },
          { value: 'имя' },
          { formula: '=A1+1', value: 46111.5 },
        ],
      ],
      frozenRows: 1,
      merges: [anArea(3, 0, 2, 2)],
      validations: [
        {
          areas: [anArea(1, 1, 3)],
          criteria: 'VALUE_IN_LIST',
          values: [['a', 'b'], true],
          allowInvalid: false,
          helpText: null,
        },
      ],
    });
    const book = new ExcelJS.Workbook();
    const bytes = await writeWorkbook(aWorkbook(sheet));
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const found = book.worksheets[0];
    expect(found?.getCell('A1').value).toEqual(new Date(Date.UTC(2026, 2, 29, 12)));
    expect(found?.getCell('A1').note).toBe('Когда');
    expect(found?.getCell('B1').value).toBe('имя');
    expect(found?.getCell('C1').formula).toBe('A1+1');
    expect(found?.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b"'] });
    expect(found?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(found?.getCell('B5').master.address).toBe('A4');
  });
});
