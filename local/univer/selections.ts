import type { ISelection, IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Selection, SheetStore } from '../store/sheetStore';
import type { Area } from '../store/workbookData';
import { toArea, toRange } from './convert/ranges';
import type { UniverBook } from './univerBook';

const activateSheet = 'sheet.operation.set-worksheet-active';
const setSelections = 'sheet.operation.set-selections';

/** What a person has selected, kept inside the grid; A1 of a sheet nobody has touched. */
export function readSelection(book: UniverBook, model: SheetStore): Selection {
  const key = book.workbook.getActiveSheet().getSheetId();
  const sheetId = book.idOf(key);
  const grid = model.sheets().find(({ id }) => id === sheetId) ?? { rowCount: 1, columnCount: 1 };
  const selections = selectionsOf(book, key);
  const areas = selections.map(({ range }) => toArea(range, grid)).filter((area) => fits(area, grid));
  const primary = selections.find((selection) => selection.primary)?.primary;
  const current = {
    row: primary?.actualRow ?? areas[0]?.row ?? 0,
    column: primary?.actualColumn ?? areas[0]?.column ?? 0,
  };
  const first = areas[0];
  if (!first || current.row >= grid.rowCount || current.column >= grid.columnCount) return topLeft(sheetId);
  return { sheetId, areas, current };
}

function selectionsOf(book: UniverBook, key: string): readonly Readonly<ISelection>[] {
  const service = book.injector.get(SheetsSelectionsService);
  return service.getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(key);
}

function fits(area: Area, grid: { rowCount: number; columnCount: number }): boolean {
  return area.row + area.rows <= grid.rowCount && area.column + area.columns <= grid.columnCount;
}

function topLeft(sheetId: number): Selection {
  return { sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], current: { row: 0, column: 0 } };
}

/** Shows the sheet and selects in it; the active cell belongs to the last area, as in Univer. */
export function writeSelection(book: UniverBook, { sheetId, areas, current }: Selection): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  if (book.workbook.getActiveSheet().getSheetId() !== place.subUnitId) book.mutate(activateSheet, place);
  const selections = areas.map((area, index) => ({
    range: toRange(area),
    primary: index === areas.length - 1 ? primaryCell(current.row, current.column) : null,
    style: null,
  }));
  book.mutate(setSelections, { ...place, selections });
}

function primaryCell(row: number, column: number): IRange & Record<string, unknown> {
  return {
    startRow: row,
    startColumn: column,
    endRow: row,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
