import { scriptException } from '../core/exception';
import type { Book } from './book';

/** Refuses a name that is taken, whatever its case, or that is no name; `except` is the sheet being renamed. */
export function checkSheetName(book: Book, name: string, except?: number): void {
  if (name === '' || name.length > 100) throw scriptException('A sheet name must have between 1 and 100 characters.');
  const wanted = name.toLowerCase();
  if (!book.store.sheets().some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === wanted)) return;
  throw scriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The first `Sheet1`, `Sheet2` … (in the spreadsheet's language) that is free. */
export function freeSheetName(book: Book): string {
  const word = book.store.readWorkbook('locale').startsWith('ru') ? 'Лист' : 'Sheet';
  const taken = new Set(book.store.sheets().map(({ name }) => name.toLowerCase()));
  let number = book.store.sheets().length + 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number++;
  return `${word}${number}`;
}
