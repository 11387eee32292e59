import { hasContent } from '../../store/cellWrites';
import type { Area } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import type { MethodTable } from '../core/serviceClass';
import type { RangeState } from './book';
import { sheetProperties, wholeSheet } from './book';
import { createRange } from './objects';

interface Position {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Position>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/** Where Ctrl and an arrow key lead from the range's first cell. */
function nextDataCell(range: RangeState, direction: EnumerationValue): unknown {
  const { book, sheetId } = range;
  const sheet = sheetProperties(book, sheetId);
  const cells = book.store.readCells(sheetId, wholeSheet(sheet));
  const step = steps[direction.name()] ?? { row: 0, column: 1 };
  const filled = ({ row, column }: Position): boolean => hasContent(cells[row]?.[column]);
  const inside = ({ row, column }: Position): boolean =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  const after = (at: Position): Position => ({ row: at.row + step.row, column: at.column + step.column });

  let at: Position = { row: range.area.row, column: range.area.column };
  const withinBlock = filled(at) && inside(after(at)) && filled(after(at));
  while (inside(after(at)) && (!withinBlock || filled(after(at)))) {
    at = after(at);
    if (!withinBlock && filled(at)) break;
  }
  return createRange(book, sheetId, { ...at, rows: 1, columns: 1 });
}

/** Grows a block as long as cells beside it hold something; a corner alone does not count. */
function dataRegion(range: RangeState, dimension?: EnumerationValue): unknown {
  const { book, sheetId } = range;
  const sheet = sheetProperties(book, sheetId);
  const cells = book.store.readCells(sheetId, wholeSheet(sheet));
  const alongRows = dimension?.name() !== 'COLUMNS';
  const alongColumns = dimension?.name() !== 'ROWS';
  let area = range.area;
  for (;;) {
    const grown = grow(area, cells, sheet, alongRows, alongColumns);
    if (grown === area) return createRange(book, sheetId, area);
    area = grown;
  }
}

function grow(
  area: Area,
  cells: readonly (readonly Parameters<typeof hasContent>[0][])[],
  sheet: { rowCount: number; columnCount: number },
  alongRows: boolean,
  alongColumns: boolean,
): Area {
  const filled = (row: number, column: number, rows: number, columns: number): boolean =>
    cells
      .slice(Math.max(0, row), row + rows)
      .some((line) => line.slice(Math.max(0, column), column + columns).some(hasContent));
  const { row, column, rows, columns } = area;
  if (alongRows && row > 0 && filled(row - 1, column, 1, columns)) return { ...area, row: row - 1, rows: rows + 1 };
  if (alongRows && row + rows < sheet.rowCount && filled(row + rows, column, 1, columns)) {
    return { ...area, rows: rows + 1 };
  }
  if (alongColumns && column > 0 && filled(row, column - 1, rows, 1)) {
    return { ...area, column: column - 1, columns: columns + 1 };
  }
  if (alongColumns && column + columns < sheet.columnCount && filled(row, column + columns, rows, 1)) {
    return { ...area, columns: columns + 1 };
  }
  return area;
}

/** Finding cells around a range. */
export const rangeFind: MethodTable<RangeState> = {
  getNextDataCell: nextDataCell,
  getDataRegion: dataRegion,
};
