import type { SheetData, WorkbookData } from './workbookData';

/** A workbook that can be changed without the other. Lists and rows are copied; cells are shared because nobody changes a cell in place. */
export function copyWorkbook(data: WorkbookData): WorkbookData {
  const { sheets, ...rest } = data;
  return { ...structuredClone(rest), sheets: sheets.map(copySheetData) };
}

export function copySheetData(sheet: SheetData): SheetData {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((row) => row?.slice()) };
}
