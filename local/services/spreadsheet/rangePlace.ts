import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { MethodTable } from '../core/serviceClass';
import type { RangeState } from './book';
import { sheetProperties } from './book';
import { formatArea } from './notation';
import { createRange, createSheet } from './objects';
import { checkedArea } from './checkedArea';

function lastRow({ area }: RangeState): number {
  return area.row + area.rows;
}

function lastColumn({ area }: RangeState): number {
  return area.column + area.columns;
}

/** Where a range is, and ranges made from it. */
export const rangePlace: MethodTable<RangeState> = {
  getA1Notation: ({ area, bounds }) => formatArea(area, bounds),
  getRow: ({ area }) => area.row + 1,
  getRowIndex: ({ area }) => area.row + 1,
  getColumn: ({ area }) => area.column + 1,
  getColumnIndex: ({ area }) => area.column + 1,
  getLastRow: lastRow,
  getLastColumn: lastColumn,
  getNumRows: ({ area }) => area.rows,
  getHeight: ({ area }) => area.rows,
  getNumColumns: ({ area }) => area.columns,
  getWidth: ({ area }) => area.columns,
  getGridId: ({ sheetId }) => sheetId,
  getSheet: ({ book, sheetId }) => createSheet(book, sheetId),
  isStartRowBounded: ({ bounds }) => bounds !== 'columns',
  isEndRowBounded: ({ bounds }) => bounds !== 'columns',
  isStartColumnBounded: ({ bounds }) => bounds !== 'rows',
  isEndColumnBounded: ({ bounds }) => bounds !== 'rows',
  getCell({ book, sheetId, area }, row: number, column: number) {
    if (row < 1 || row > area.rows || column < 1 || column > area.columns) {
      throw scriptException('Cell reference out of range');
    }
    return createRange(book, sheetId, {
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  },
  offset(range, rows: number, columns: number, height?: number, width?: number) {
    const area: Area = {
      row: range.area.row + rows,
      column: range.area.column + columns,
      rows: height ?? range.area.rows,
      columns: width ?? range.area.columns,
    };
    const sheet = sheetProperties(range.book, range.sheetId);
    return createRange(range.book, range.sheetId, checkedArea(area, sheet));
  },
};
