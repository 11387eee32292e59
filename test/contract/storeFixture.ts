import { newSheetData, newWorkbookData } from '../../local/store/newWorkbook';
import type { CellContent, SheetStore } from '../../local/store/sheetStore';
import type { Area, WorkbookData } from '../../local/store/workbookData';

export type CreateStore = (data: WorkbookData) => SheetStore;

/** Two sheets of 20 × 8, "Clients" (id 0) and "Сводка" (id 7). */
export function twoSheets(): WorkbookData {
  const workbook = newWorkbookData({ name: 'Register', locale: 'ru_RU', timeZone: 'Asia/Novokuznetsk' });
  const grid = { rowCount: 20, columnCount: 8 };
  return {
    ...workbook,
    sheets: [newSheetData(0, { name: 'Clients', ...grid }), newSheetData(7, { name: 'Сводка', ...grid })],
  };
}

export const clients = 0;
export const summary = 7;

export function block(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** The values of a block; null for an empty cell. */
export function valuesOf(store: SheetStore, area: Area, sheetId = clients): unknown[][] {
  return store.readCells(sheetId, area).map((row) => row.map((cell) => cell?.value ?? null));
}

export function formulaAt(store: SheetStore, row: number, column: number, sheetId = clients): string | undefined {
  return store.readCells(sheetId, block(row, column, 1, 1))[0]?.[0]?.formula;
}

/** A column of values from the first row of "Clients" down. */
export function writeColumn(store: SheetStore, column: number, values: readonly CellContent[]): void {
  store.writeCells(
    clients,
    0,
    column,
    values.map((value) => [value]),
  );
}
