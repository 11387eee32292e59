import type { Axis, SheetProperties, SheetStore } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { Book } from './book';
import { requireEditable } from './permissions';
import type { Person } from './permissions';

/**
 * The workbook as the services use it: sheets that are gone, places off the grid and cells that the running person may not
 * change are refused in Google's words, whichever method reached for them.
 */
export function guardedStore(store: SheetStore, person: () => Person, focus: Book['focus']): SheetStore {
  function sheetOf(sheetId: number): SheetProperties {
    const sheet = store.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw scriptException(`Sheet ${sheetId} not found`);
    return sheet;
  }

  function onGrid(sheetId: number, { row, column, rows, columns }: Area): void {
    const { rowCount, columnCount } = sheetOf(sheetId);
    if (row >= 0 && column >= 0 && row + rows <= rowCount && column + columns <= columnCount) return;
    throw scriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }

  function writable(sheetId: number, area: Area): void {
    onGrid(sheetId, area);
    requireEditable(store, person(), sheetId, area);
  }

  /** Whole rows or columns. */
  function linesOf(sheetId: number, axis: Axis, start: number, count: number): Area {
    const { rowCount, columnCount } = sheetOf(sheetId);
    if (!(start >= 0 && count >= 0 && start + count <= (axis === 'rows' ? rowCount : columnCount))) {
      throw scriptException(`Those ${axis} are out of bounds.`);
    }
    return axis === 'rows'
      ? { row: start, rows: count, column: 0, columns: columnCount }
      : { row: 0, rows: rowCount, column: start, columns: count };
  }

  function writableLines(sheetId: number, axis: Axis, start: number, count: number): void {
    requireEditable(store, person(), sheetId, linesOf(sheetId, axis, start, count));
  }

  function writableSheet(sheetId: number): void {
    sheetOf(sheetId);
    requireEditable(store, person(), sheetId, null);
  }

  return {
    sheets: () => store.sheets(),
    addSheet: (sheet, index) => store.addSheet(sheet, index),
    copySheet(sheetId, name, index) {
      sheetOf(sheetId);
      return store.copySheet(sheetId, name, index);
    },
    removeSheet(sheetId) {
      writableSheet(sheetId);
      store.removeSheet(sheetId);
    },
    moveSheet(sheetId, index) {
      sheetOf(sheetId);
      store.moveSheet(sheetId, index);
    },
    changeSheet(sheetId, patch) {
      writableSheet(sheetId);
      store.changeSheet(sheetId, patch);
    },
    readWorkbook: (part) => store.readWorkbook(part),
    writeWorkbook: (part, value) => store.writeWorkbook(part, value),
    readCells(sheetId, area) {
      onGrid(sheetId, area);
      return store.readCells(sheetId, area);
    },
    writeCells(sheetId, row, column, contents) {
      writable(sheetId, { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 });
      store.writeCells(sheetId, row, column, contents);
    },
    writeFormats(sheetId, area, patch) {
      writable(sheetId, area);
      store.writeFormats(sheetId, area, patch);
    },
    writeNotes(sheetId, row, column, notes) {
      writable(sheetId, { row, column, rows: notes.length, columns: notes[0]?.length ?? 0 });
      store.writeNotes(sheetId, row, column, notes);
    },
    extent(sheetId) {
      sheetOf(sheetId);
      return store.extent(sheetId);
    },
    reorderRows(sheetId, area, order) {
      writable(sheetId, area);
      store.reorderRows(sheetId, area, order);
    },
    insert(sheetId, axis, at, count, inherit) {
      writableLines(sheetId, axis, at, 0);
      store.insert(sheetId, axis, at, count, inherit);
    },
    remove(sheetId, axis, at, count) {
      writableLines(sheetId, axis, at, count);
      store.remove(sheetId, axis, at, count);
    },
    move(sheetId, axis, start, count, before) {
      writableLines(sheetId, axis, start, count);
      linesOf(sheetId, axis, before, 0);
      store.move(sheetId, axis, start, count, before);
    },
    sizes(sheetId, axis) {
      sheetOf(sheetId);
      return store.sizes(sheetId, axis);
    },
    setSize(sheetId, axis, start, count, pixels) {
      writableLines(sheetId, axis, start, count);
      store.setSize(sheetId, axis, start, count, pixels);
    },
    hidden(sheetId, axis) {
      sheetOf(sheetId);
      return store.hidden(sheetId, axis);
    },
    setHidden(sheetId, axis, start, count, hidden) {
      writableLines(sheetId, axis, start, count);
      store.setHidden(sheetId, axis, start, count, hidden);
    },
    readSheet(sheetId, part) {
      sheetOf(sheetId);
      return store.readSheet(sheetId, part);
    },
    writeSheet(sheetId, part, value) {
      sheetOf(sheetId);
      store.writeSheet(sheetId, part, value);
    },
    selection: () => focus.selection ?? store.selection(),
    select(selection) {
      sheetOf(selection.sheetId);
      focus.selection = null;
      store.select(selection);
    },
    toData: () => store.toData(),
  };
}
