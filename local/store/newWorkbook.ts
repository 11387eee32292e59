import type { NewSheet } from './sheetStore';
import type { SheetData, WorkbookData } from './workbookData';

/** Google's size of a new sheet. */
export const defaultGrid = { rowCount: 1000, columnCount: 26 } as const;

/** Google's pixels where nobody set a size. */
export const defaultSizes = { rows: 21, columns: 100 } as const;

/** A sheet with nothing on it. */
export function newSheetData(id: number, sheet: Omit<NewSheet, 'id'>): SheetData {
  return {
    id,
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hidden: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    rightToLeft: false,
    hiddenGridlines: false,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: {},
    hiddenRows: {},
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    filter: null,
    charts: [],
    bandings: [],
    metadata: [],
  };
}

/** A workbook with one empty sheet, as a person gets it from "New spreadsheet". */
export function newWorkbookData(settings: {
  name: string;
  locale: string;
  timeZone: string;
  sheetName?: string;
}): WorkbookData {
  return {
    name: settings.name,
    locale: settings.locale,
    timeZone: settings.timeZone,
    sheets: [newSheetData(0, { name: settings.sheetName ?? 'Sheet1', ...defaultGrid })],
    namedRanges: [],
    properties: {},
  };
}
