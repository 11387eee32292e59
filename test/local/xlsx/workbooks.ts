import { newSheetData } from '../../../local/store/newWorkbook';
import type { Area, CellData, SheetData, WorkbookData } from '../../../local/store/workbookData';
import { readWorkbook } from '../../../local/xlsx/readWorkbook';
import type { ReadWorkbook } from '../../../local/xlsx/readWorkbook';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import type { ZipFile } from '../../../local/zip/pieces';
import { writeZip } from '../../../local/zip/pieces';

export function aSheet(parts: Partial<SheetData> = {}): SheetData {
  const { id = 1, name = 'Контакты' } = parts;
  return { ...newSheetData(id, { name, rowCount: 1000, columnCount: 26 }), ...parts };
}

export function aWorkbook(...sheets: SheetData[]): WorkbookData {
  return { name: 'Реестр', locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk', sheets, namedRanges: [], properties: {} };
}

export function anArea(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Reads bytes that are a good workbook. */
export async function read(bytes: Uint8Array): Promise<ReadWorkbook> {
  const result = await readWorkbook(bytes, 'Реестр.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export async function writeAndRead(data: WorkbookData): Promise<WorkbookData> {
  return (await read(await writeWorkbook(data))).data;
}

/** One cell written into a file and read back. */
export async function cellAfterSaving(cell: CellData): Promise<CellData | undefined> {
  const data = await writeAndRead(aWorkbook(aSheet({ rows: [[cell]] })));
  return data.sheets[0]?.rows[0]?.[0];
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest file another program could have written, around one sheet's XML. */
export function aForeignFile(sheet: string, more: { workbook?: string; parts?: ZipFile[] } = {}): Promise<Uint8Array> {
  const rels = (entries: string): string => `<Relationships>${entries}</Relationships>`;
  const workbook =
    more.workbook ?? '<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  return writeZip([
    { name: '_rels/.rels', pieces: [rels(link('rId1', 'officeDocument', 'xl/workbook.xml'))] },
    { name: 'xl/workbook.xml', pieces: [workbook] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      pieces: [
        rels(
          link('rId1', 'worksheet', 'worksheets/sheet1.xml') +
            link('rId2', 'styles', 'styles.xml') +
            link('rId3', 'sharedStrings', 'sharedStrings.xml'),
        ),
      ],
    },
    { name: 'xl/worksheets/sheet1.xml', pieces: [sheet] },
    ...(more.parts ?? []),
  ]);
}

/** Cells of the first sheet of such a file. */
export async function foreignRows(
  sheetData: string,
  more: Parameters<typeof aForeignFile>[1] = {},
): Promise<SheetData['rows']> {
  const { data } = await read(await aForeignFile(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`, more));
  return data.sheets[0]?.rows ?? [];
}
