import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { AxisChange } from '../store/axisChange';
import type { Axis, SheetPropertiesPatch, SheetStore } from '../store/sheetStore';
import { defaultSizes } from '../store/newWorkbook';
import type { Area, SheetData } from '../store/workbookData';
import { emptyUniverSheet, toColumnData, toFreeze, toRowData, toUniverSheet } from './convert/sheets';
import { mutations } from './mutations';
import { fittingHeight } from './rowHeights';
import type { UniverBook } from './univerBook';

/** A new tab, empty or with everything that Univer keeps in the sheet itself. */
export function pushNewSheet(book: UniverBook, sheet: SheetData, index: number, filled: boolean): void {
  const config = filled ? toUniverSheet(sheet, book.styles) : emptyUniverSheet(sheet);
  const sheetConfig = mergeWorksheetSnapshotWithDefault(config);
  book.mutate(mutations.insertSheet, { unitId: book.unitId, index, sheet: sheetConfig });
}

export function pushRemovedSheet(book: UniverBook, sheetId: number, name: string): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  book.mutate(mutations.removeSheet, { ...place, subUnitName: name });
}

export function pushSheetOrder(book: UniverBook, sheetId: number, toOrder: number): void {
  const subUnitId = book.keyOf(sheetId);
  const fromOrder = book.workbook.getConfig().sheetOrder.indexOf(subUnitId);
  book.mutate(mutations.sheetOrder, { unitId: book.unitId, subUnitId, fromOrder, toOrder });
}

/** Tells Univer the properties that a patch names. */
export function pushProperties(
  book: UniverBook,
  model: SheetStore,
  sheetId: number,
  patch: SheetPropertiesPatch,
): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  const now = model.sheets().find(({ id }) => id === sheetId);
  if (!now) return;
  if (patch.name !== undefined) book.mutate(mutations.sheetName, { ...place, name: now.name });
  if (patch.hidden !== undefined) book.mutate(mutations.sheetHidden, { ...place, hidden: now.hidden ? 1 : 0 });
  if (patch.tabColor !== undefined) book.mutate(mutations.tabColor, { ...place, color: now.tabColor ?? '' });
  if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
    book.mutate(mutations.frozen, { ...place, ...toFreeze(now) });
  }
  if (patch.hiddenGridlines !== undefined) {
    book.mutate(mutations.gridlines, { ...place, showGridlines: now.hiddenGridlines ? 0 : 1 });
  }
  if (patch.rightToLeft !== undefined) {
    book.mutate(mutations.rightToLeft, { ...place, rightToLeft: now.rightToLeft ? 1 : 0 });
  }
}

/** Sizes and hidden marks of a run of rows or columns. */
export function pushLines(
  book: UniverBook,
  model: SheetStore,
  sheetId: number,
  axis: Axis,
  start: number,
  count: number,
): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  const sizes = model.sizes(sheetId, axis);
  const hidden = model.hidden(sheetId, axis);
  const lines: Record<number, object | null> = {};
  for (let index = start; index < start + count; index++) {
    const toLine = axis === 'rows' ? toRowData : toColumnData;
    lines[index] = null;
    const line = toLine(sizes[index], hidden[index] ?? false);
    if (Object.keys(line).length > 0) lines[index] = line;
  }
  replaceLines(book, place, axis, lines);
}

/** A line is taken away before it is set, because Univer merges the new one into the old. */
function replaceLines(book: UniverBook, place: object, axis: Axis, lines: Record<number, object | null>): void {
  const [mutation, key] = axis === 'rows' ? [mutations.rowData, 'rowData'] : [mutations.columnData, 'columnData'];
  const gone = Object.fromEntries(Object.keys(lines).map((index) => [index, null]));
  const kept = Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== null));
  book.mutate(mutation, { ...place, [key]: gone });
  if (Object.keys(kept).length > 0) book.mutate(mutation, { ...place, [key]: kept });
}

/** Rows or columns inserted, removed or moved: cells, sizes and the grid go along, everything else is pushed after. */
export function pushAxisChange(book: UniverBook, sheetId: number, change: AxisChange): void {
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  const { axis, at, count } = change;
  const rows = axis === 'rows';
  switch (change.kind) {
    case 'insert':
      book.mutate(rows ? mutations.insertRows : mutations.insertColumns, {
        ...place,
        range: wholeLines(book, sheetId, axis, at, count),
      });
      return;
    case 'remove':
      book.mutate(rows ? mutations.removeRows : mutations.removeColumns, {
        ...place,
        range: wholeLines(book, sheetId, axis, at, count),
      });
      return;
    case 'move':
      book.mutate(rows ? mutations.moveRows : mutations.moveColumns, {
        ...place,
        sourceRange: wholeLines(book, sheetId, axis, at, count),
        targetRange: wholeLines(book, sheetId, axis, change.before, count),
      });
  }
}

function wholeLines(book: UniverBook, sheetId: number, axis: Axis, start: number, count: number): object {
  const sheet = book.worksheet(sheetId);
  const end = start + count - 1;
  return axis === 'rows'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: start, endColumn: end };
}

/** Lets rows grow with what a script wrote into blocks of them; rows that somebody sized stay. */
export function pushFittingHeights(book: UniverBook, model: SheetStore, sheetId: number, areas: readonly Area[]): void {
  const own = model.sizes(sheetId, 'rows');
  const widths = model.sizes(sheetId, 'columns');
  const shown = book.worksheet(sheetId);
  const columns = model.sheets().find(({ id }) => id === sheetId)?.columnCount ?? 0;
  const rowsAutoHeightInfo = rowsOf(areas).flatMap((row) => {
    if (own[row] !== undefined) return [];
    const [line = []] = model.readCells(sheetId, { row, column: 0, rows: 1, columns });
    const autoHeight = fittingHeight(line, (column) => widths[column] ?? defaultSizes.columns);
    return autoHeight === shown.getRowHeight(row) ? [] : { row, autoHeight };
  });
  if (rowsAutoHeightInfo.length === 0) return;
  const place = { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
  book.mutate(mutations.rowAutoHeight, { ...place, rowsAutoHeightInfo });
}

/** The rows that blocks touch, each once, from the top. */
function rowsOf(areas: readonly Area[]): readonly number[] {
  const rows = areas.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, i) => row + i));
  return [...new Set(rows)].sort((one, other) => one - other);
}
