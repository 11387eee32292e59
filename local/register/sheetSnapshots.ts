import { rememberedDateFormats } from '../../src/containers/dateFormats';
import type { CellValue, SheetSnapshot } from '../../src/core/register/schema/cell';
import type { CellData, RowCells, SheetData, WorkbookData } from '../store/workbookData';

/** The sheets of a workbook as the core reads them: what each cell holds, dates told from numbers by their format. */
export function sheetSnapshotsOf(data: WorkbookData): readonly SheetSnapshot[] {
  return data.sheets.map((sheet) => ({ name: sheet.name, values: valuesOf(sheet), merges: sheet.merges }));
}

function valuesOf(sheet: SheetData): readonly (readonly CellValue[])[] {
  const isDate = rememberedDateFormats();
  // Rows may be missing in a sparse sheet; to the reader they are empty.
  return Array.from(sheet.rows, (row) => (row ? rowValues(row, isDate) : EMPTY_ROW));
}

const EMPTY_ROW: readonly CellValue[] = [];

function rowValues(row: RowCells, isDate: (format: string) => boolean): readonly CellValue[] {
  return Array.from(row, (cell) => cellValue(cell, isDate));
}

function cellValue(cell: CellData | undefined, isDate: (format: string) => boolean): CellValue {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  const format = cell?.format?.numberFormat;
  return typeof value === 'number' && format !== undefined && isDate(format) ? { serial: value } : value;
}
