import type { SheetProperties } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';

/** The block itself when it lies on the grid; otherwise Google's sentence about what is wrong with it. */
export function checkedArea(area: Area, sheet: Pick<SheetProperties, 'rowCount' | 'columnCount'>): Area {
  const row = Math.trunc(area.row);
  const column = Math.trunc(area.column);
  const rows = Math.trunc(area.rows);
  const columns = Math.trunc(area.columns);
  if (row < 0) throw scriptException('The starting row of the range is too small.');
  if (column < 0) throw scriptException('The starting column of the range is too small.');
  if (rows < 1) throw scriptException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw scriptException('The number of columns in the range must be at least 1.');
  if (row + rows > sheet.rowCount || column + columns > sheet.columnCount) {
    throw scriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row, column, rows, columns };
}
