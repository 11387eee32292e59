import type { Grid } from '../../src/containers/grid';
import { isDateCell, type CellValue } from '../../src/core/register/schema/cell';
import { isWholeDay } from '../../src/core/values/moment';
import { defaultGrid, newSheetData, newWorkbookData } from '../store/newWorkbook';
import type { CellData, SheetData, WorkbookData } from '../store/workbookData';

/** Blank rows below the last, for what is typed next. */
const ROOM = 200;

/** A workbook that holds the sheets of another program's file as they stand: texts stay texts, dates are dates. */
export function workbookOfGrids(
  grids: readonly Grid[],
  settings: { readonly name: string; readonly locale: string; readonly timeZone: string },
): WorkbookData {
  return { ...newWorkbookData(settings), sheets: grids.map((grid, index) => sheetOf(grid, index + 1)) };
}

function sheetOf({ name, values, merges = [], isHidden = false }: Grid, id: number): SheetData {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const size = {
    rowCount: Math.max(defaultGrid.rowCount, values.length + ROOM),
    columnCount: Math.max(defaultGrid.columnCount, width),
  };
  const sheet = newSheetData(id, { name, ...size });
  return { ...sheet, hidden: isHidden, merges: [...merges], rows: values.map((row) => row.map(cellOf)) };
}

function cellOf(cell: CellValue): CellData | undefined {
  if (cell === '') return undefined;
  if (!isDateCell(cell)) return { value: cell };
  const numberFormat = isWholeDay(cell.serial) ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm';
  return { value: cell.serial, format: { numberFormat } };
}
