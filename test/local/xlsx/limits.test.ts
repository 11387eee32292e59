import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import { aForeignFile, aSheet, aWorkbook, read, writeAndRead } from './workbooks';

async function refusal(sheetData: string): Promise<unknown> {
  const file = await aForeignFile(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`);
  const result = await readWorkbook(file, 'Реестр.xlsx');
  return result.ok ? null : [result.error.code, result.error.parameters['sheet']];
}

const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;

describe('a file beyond what a workbook can hold', () => {
  it.each([
    ['a cell below the last row', `<row r="9999999">${cell('A9999999')}</row>`, 'workbook.tooManyRows'],
    ['a cell beyond the last column', `<row r="1">${cell('XFE1')}</row>`, 'workbook.tooManyColumns'],
    ['one cell in the farthest corner', `<row r="1048576">${cell('XFD1048576')}</row>`, 'workbook.tooManyCells'],
    ['a row never closed', `<row r="1">${cell('A1')}<row r="2"></row>`, 'workbook.damagedSheet'],
    ['a text that is not in the file', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'workbook.damagedSheet'],
  ])('is refused with the name of the sheet: %s', async (_, rows, code) => {
    expect(await refusal(rows)).toEqual([code, 'Sheet1']);
  });

  it('is refused before anything is unpacked when it would burst', async () => {
    expect(await refusal('<row/>'.repeat(3_000_000))).toEqual(['workbook.tooPacked', undefined]);
  });

  it('is refused when hundreds of sheets are one and the same large part', async () => {
    const sheets = Array.from(
      { length: 400 },
      (_, index) => `<sheet name="S${String(index)}" sheetId="${String(index)}" r:id="rId1"/>`,
    );
    const rows = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(100);
    const file = await aForeignFile(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, {
      workbook: `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    });
    expect(await readWorkbook(file, 'Реестр.xlsx')).toMatchObject({ error: { code: 'workbook.tooPacked' } });
  });
});

describe('a file with something wrong that no figure needs', () => {
  it('is read without its damaged notes, and they are named', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const link = `<Relationships><Relationship Id="r1" Type="${type}" Target="../comments1.xml"/></Relationships>`;
    const file = await aForeignFile(`<worksheet><sheetData><row r="1">${cell('A1')}</row></sheetData></worksheet>`, {
      parts: [
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', pieces: [link] },
        { name: 'xl/comments1.xml', pieces: ['<comments><commentList>'] },
      ],
    });
    const { data, notUnderstood } = await read(file);
    expect(data.sheets[0]?.rows).toEqual([[{ value: 1 }]]);
    expect(notUnderstood).toEqual([{ kind: 'damagedPart', sheet: 'Sheet1', detail: 'xl/comments1.xml' }]);
  });

  it('is saved with two sheets of no name', async () => {
    const data = await writeAndRead(aWorkbook(aSheet({ id: 1, name: '' }), aSheet({ id: 2, name: '' })));
    expect(data.sheets.map(({ name }) => name)).toEqual(['Sheet', 'Sheet 2']);
  });
});
