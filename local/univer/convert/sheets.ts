import type { ICellData, IColumnData, IObjectArrayPrimitiveType, IRowData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { defaultSizes } from '../../store/newWorkbook';
import type { SheetProperties } from '../../store/sheetStore';
import type { RowCells, SheetData } from '../../store/workbookData';
import { fittingHeight } from '../rowHeights';
import { toUniverCell } from './cells';
import { toRange } from './ranges';
import type { StyleBook } from './styleBook';

/** A sheet as Univer loads it: grid, cells, sizes and merges. Rules, notes and filters travel beside it. */
export function toUniverSheet(sheet: SheetData, styles: StyleBook): Partial<IWorksheetData> {
  return {
    ...emptyUniverSheet(sheet),
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? '',
    freeze: toFreeze(sheet),
    showGridlines: sheet.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: sheet.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: toCellData(sheet.rows, styles),
    rowData: { ...fittingRows(sheet), ...toLines(sheet.rowHeights, sheet.hiddenRows, toRowData) },
    columnData: toLines(sheet.columnWidths, sheet.hiddenColumns, toColumnData),
    mergeData: sheet.merges.map(toRange),
  };
}

/** Google's look of a cell that nobody formatted. */
export const defaultStyle = { ff: 'Arial', fs: 10, vt: 3, tb: 1 } as const;

/** Rows that grow with what is in them, by their index; only those that are higher than usual. */
function fittingRows(sheet: SheetData): IObjectArrayPrimitiveType<IRowData> {
  const rows: IObjectArrayPrimitiveType<IRowData> = {};
  const widthOf = (column: number): number => sheet.columnWidths[column] ?? defaultSizes.columns;
  sheet.rows.forEach((cells, row) => {
    const height = cells ? fittingHeight(cells, widthOf) : 0;
    if (height > defaultSizes.rows) rows[row] = { ah: height };
  });
  return rows;
}

/** A sheet with nothing on it, of Google's sizes. */
export function emptyUniverSheet(
  sheet: Pick<SheetData, 'name' | 'rowCount' | 'columnCount'> & { id: number | string },
): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: defaultSizes.columns,
    defaultRowHeight: defaultSizes.rows,
    defaultStyle: { ...defaultStyle },
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  };
}

/** Univer wants to know where the scrolling part begins, and -1 where nothing is frozen. */
export function toFreeze(sheet: Pick<SheetProperties, 'frozenRows' | 'frozenColumns'>): IWorksheetData['freeze'] {
  const { frozenRows, frozenColumns } = sheet;
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function toRowData(height: number | undefined, hidden: boolean): IRowData {
  return {
    ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
  };
}

export function toColumnData(width: number | undefined, hidden: boolean): IColumnData {
  return { ...(width !== undefined && { w: width }), ...(hidden && { hd: BooleanNumber.TRUE }) };
}

function toCellData(
  rows: readonly (RowCells | undefined)[],
  styles: StyleBook,
): IObjectArrayPrimitiveType<IObjectArrayPrimitiveType<ICellData>> {
  const result: IObjectArrayPrimitiveType<IObjectArrayPrimitiveType<ICellData>> = {};
  rows.forEach((row, index) => {
    if (!row) return;
    const cells: IObjectArrayPrimitiveType<ICellData> = {};
    row.forEach((cell, column) => {
      if (cell) cells[column] = toUniverCell(cell, styles);
    });
    result[index] = cells;
  });
  return result;
}

function toLines<Line>(
  sizes: Readonly<Record<number, number>>,
  hidden: Readonly<Record<number, true>>,
  toLine: (size: number | undefined, hidden: boolean) => Line,
): IObjectArrayPrimitiveType<Line> {
  const result: IObjectArrayPrimitiveType<Line> = {};
  for (const key of [...Object.keys(sizes), ...Object.keys(hidden)]) {
    const index = Number(key);
    result[index] = toLine(sizes[index], hidden[index] ?? false);
  }
  return result;
}

/** What a tab shows about itself, from Univer's configuration of the sheet. */
export function readProperties(config: IWorksheetData, id: number): SheetProperties {
  return {
    id,
    name: config.name,
    rowCount: config.rowCount,
    columnCount: config.columnCount,
    hidden: config.hidden === BooleanNumber.TRUE,
    tabColor: config.tabColor ? config.tabColor : null,
    frozenRows: Math.max(0, config.freeze.ySplit),
    frozenColumns: Math.max(0, config.freeze.xSplit),
    rightToLeft: config.rightToLeft === BooleanNumber.TRUE,
    hiddenGridlines: config.showGridlines === BooleanNumber.FALSE,
  };
}

/** Heights or widths that somebody set, and what is hidden. */
export function readLines(lines: IObjectArrayPrimitiveType<Partial<IRowData & IColumnData>>): {
  sizes: Record<number, number>;
  hidden: Record<number, true>;
} {
  const sizes: Record<number, number> = {};
  const hidden: Record<number, true> = {};
  for (const key of Object.keys(lines)) {
    const index = Number(key);
    const line = lines[index];
    const size = line?.w ?? (line?.ia === BooleanNumber.FALSE ? line.h : undefined);
    if (size !== undefined) sizes[index] = size;
    if (line?.hd === BooleanNumber.TRUE) hidden[index] = true;
  }
  return { sizes, hidden };
}
