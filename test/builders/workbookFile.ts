import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/core/register/schema/cell';
import { newSheetData, newWorkbookData } from '../../local/store/newWorkbook';
import type { CellData, SheetData, WorkbookData } from '../../local/store/workbookData';
import { writeWorkbook } from '../../local/xlsx/writeWorkbook';

/** Rows of cells by sheet name, as somebody has typed them. */
export type TypedSheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function aWorkbook(sheets: TypedSheets, locale = 'ru_RU', timeZone = 'Asia/Novokuznetsk'): WorkbookData {
  const data = newWorkbookData({ name: 'Register', locale, timeZone });
  data.sheets = Object.entries(sheets).map(([name, rows], index) => sheetOf(index + 1, name, rows));
  return data;
}

function sheetOf(id: number, name: string, rows: readonly (readonly CellValue[])[]): SheetData {
  const columnCount = Math.max(26, ...rows.map((row) => row.length));
  const sheet = newSheetData(id, { name, rowCount: rows.length + 100, columnCount });
  sheet.rows = rows.map((row) => row.map(cellOf));
  return sheet;
}

function cellOf(cell: CellValue): CellData | undefined {
  if (cell === '') return undefined;
  if (typeof cell !== 'object') return { value: cell };
  return { value: cell.serial, format: { numberFormat: 'dd.mm.yyyy hh:mm' } };
}

/** A folder of its own for the files of one test; the system clears it away. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sales-register-'));
}

/** Writes a workbook with these sheets and answers its path. */
export function aWorkbookFile(sheets: TypedSheets, locale?: string): Promise<string> {
  return savedWorkbook(aWorkbook(sheets, locale));
}

/** Writes a workbook to a folder of its own and answers its path. */
export async function savedWorkbook(data: WorkbookData): Promise<string> {
  const path = join(aFolder(), 'register.xlsx');
  writeFileSync(path, await writeWorkbook(data));
  return path;
}
