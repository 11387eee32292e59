import { isRefusal } from './retry';
import type { Range, Sheet } from './workbook';

/** So many rows stand empty below the last filled one, dressed like the others. */
export const SPARE_ROWS = 200;

/** Makes a sheet at least so large. */
export function ensureGrid(sheet: Sheet, rows: number, columns = 0): void {
  const rowsThere = sheet.getMaxRows();
  if (rows > rowsThere) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
  if (columns === 0) return;
  const columnsThere = sheet.getMaxColumns();
  if (columns > columnsThere) sheet.insertColumnsAfter(columnsThere, columns - columnsThere);
}

/**
 * Makes a sheet that people write at least so long. Rows that come take over the formats of the last one by themselves; its
 * lists and boxes are put there, which a table of the host's may refuse. `headingRow` is 0-based: a heading dresses nothing.
 */
export function growTable(sheet: Sheet, rows: number, headingRow: number): void {
  const last = sheet.getMaxRows();
  if (rows <= last) return;
  sheet.insertRowsAfter(last, rows - last);
  if (last - 1 <= headingRow) return;
  const columns = sheet.getMaxColumns();
  const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  try {
    sheet
      .getRange(last, 1, 1, columns)
      .copyTo(sheet.getRange(last + 1, 1, rows - last, columns), PASTE_DATA_VALIDATION, false);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/**
 * So much of a sheet from its corner; the sheet is asked for its size, which costs calls, only when it is too small.
 * `spare`: rows that are added then besides, for a sheet that grows a little every day.
 */
export function cornerOf(sheet: Sheet, range: Range, rows: number, columns: number, spare = 0): Range {
  if (!isOnGrid(range, rows, columns)) ensureGrid(sheet, rows + spare, columns);
  return range.offset(0, 0, rows, columns);
}

/** Whether the sheet of a range has so many rows and columns: a range that reaches past them is refused. */
export function isOnGrid(range: Range, rows: number, columns = 1): boolean {
  try {
    range.offset(0, 0, Math.max(rows, 1), columns);
    return true;
  } catch {
    return false;
  }
}
