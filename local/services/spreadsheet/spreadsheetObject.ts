import type { ServiceObject } from '../core/serviceClass';
import type { Book } from './book';

let make: ((book: Book) => ServiceObject) | null = null;

/** Tells how Spreadsheet objects are made, so that smaller classes can answer their parent. */
export function registerSpreadsheet(create: (book: Book) => ServiceObject): void {
  make = create;
}

export function createSpreadsheet(book: Book): ServiceObject {
  if (!make) throw new Error('The Spreadsheet class is not loaded.');
  return make(book);
}
