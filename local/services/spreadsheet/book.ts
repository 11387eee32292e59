import type { SheetProperties, SheetStore } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import type { CallMonitor } from '../core/callMonitor';
import { scriptException } from '../core/exception';
import type { LocaleFormats } from '../values/localeFormats';
import { localeFormats } from '../values/localeFormats';
import { zoneOffset } from '../values/zones';

/** What spreadsheet objects need from the running program. */
export interface SpreadsheetHost {
  readonly calls: CallMonitor;
  readonly userEmail: string;
  now(): number;
  random(): number;
  /** A Date of the realm that asks, so that `getHours()` answers in the script's zone there. */
  date(instant: number): Date;
  /** A number for something new: charts, protections, metadata. */
  nextId(): number;
  uuid(): string;
  toast(message: string, title: string, seconds: number): void;
}

/** One open spreadsheet. */
export interface Book {
  readonly id: string;
  readonly store: SheetStore;
  readonly host: SpreadsheetHost;
  readonly calls: CallMonitor;
}

/** The same workbook for calls inside another call, which has been counted already. */
export function uncounted(book: Book): Book {
  return { ...book, calls: { ...book.calls, note: () => undefined } };
}

/** State behind a Sheet object. */
export interface SheetState {
  readonly book: Book;
  readonly calls: CallMonitor;
  readonly id: number;
}

/** How a range was written: an open side has no bound of its own. */
export type Bounds = 'cells' | 'rows' | 'columns' | 'sheet';

/** State behind a Range object. */
export interface RangeState {
  readonly book: Book;
  readonly calls: CallMonitor;
  readonly sheetId: number;
  readonly area: Area;
  readonly bounds: Bounds;
}

export function bookFormats(book: Book): LocaleFormats {
  return localeFormats(book.store.readWorkbook('locale'));
}

export function bookZone(book: Book): string {
  return book.store.readWorkbook('timeZone');
}

/** The year it is in the spreadsheet. */
export function bookYear(book: Book): number {
  const now = book.host.now();
  return new Date(now + zoneOffset(bookZone(book), now)).getUTCFullYear();
}

/** The sheet's properties; a deleted sheet cannot be asked. */
export function sheetProperties(book: Book, sheetId: number): SheetProperties {
  const sheet = book.store.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw scriptException(`Sheet ${sheetId} not found`);
  return sheet;
}

/** Every cell of a sheet. */
export function wholeSheet(sheet: SheetProperties): Area {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}

export function rangeState(book: Book, sheetId: number, area: Area, bounds: Bounds = 'cells'): RangeState {
  return { book, calls: book.calls, sheetId, area, bounds };
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Whether two blocks share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether the first block holds all of the second. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: area.column + area.columns - right },
  ].filter((part) => cellCount(part) > 0 && part.rows > 0);
}

/** Runs a function for every cell of a block and collects the answers row by row. */
export function mapCells<Result>(area: Area, get: (i: number, j: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_row, i) => Array.from({ length: area.columns }, (_cell, j) => get(i, j)));
}
