import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import type { Book } from './book';

/** State behind a Spreadsheet object. */
export interface SpreadsheetState extends ServiceState {
  readonly book: Book;
}

let spreadsheets: ServiceClass<SpreadsheetState> | null = null;

/** Tells which class Spreadsheet objects are of, so that smaller classes can answer their parent. */
export function registerSpreadsheet(spreadsheet: ServiceClass<SpreadsheetState>): void {
  spreadsheets = spreadsheet;
}

export function createSpreadsheet(book: Book): ServiceObject {
  if (!spreadsheets) throw new Error('The Spreadsheet class is not loaded.');
  return spreadsheets.create({ book, calls: book.calls });
}

/** The book behind a Spreadsheet object. */
export function bookOf(value: unknown): Book | undefined {
  return spreadsheets?.stateOf(value)?.book;
}
