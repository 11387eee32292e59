import type { Selection, SheetProperties, SheetStore } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import type { CallMonitor } from '../core/callMonitor';
import { scriptException } from '../core/exception';
import type { MenuBar } from '../ui/menuBar';
import type { LocaleFormats } from '../values/localeFormats';
import { localeFormats } from '../values/localeFormats';
import { yearIn } from '../values/zones';
import type { ForeignParts } from './foreignParts';
import type { Person } from './permissions';

/** What spreadsheet objects need from the running program. */
export interface SpreadsheetHost {
  readonly calls: CallMonitor;
  readonly ownerEmail: string;
  /** Who runs the script. */
  person(): Person;
  now(): number;
  random(): number;
  /** A Date of the realm that asks, so that `getHours()` answers in the script's zone there. */
  date(instant: number): Date;
  /** A number for something new: charts, protections, metadata. */
  nextId(): number;
  uuid(): string;
  toast(message: string, title: string, seconds: number): void;
  readonly menuBar: MenuBar;
}

/** One open spreadsheet. */
export interface Book {
  readonly id: string;
  readonly store: SheetStore;
  readonly host: SpreadsheetHost;
  readonly calls: CallMonitor;
  /** What a trigger finds selected; what the person has selected when null. */
  readonly focus: { selection: Selection | null };
  readonly foreign: ForeignParts;
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
  return yearIn(bookZone(book), book.host.now());
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
