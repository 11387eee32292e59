import { scriptException } from '../core/exception';
import type { ServiceObject } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { rangeState, sheetProperties } from './book';
import { checkedArea } from './checkedArea';
import { rangeByName } from './namedRange';
import { parseReference, splitNotation } from './notation';
import { createRange, rangeOf } from './objects';

/** A range by A1 or R1C1 notation or by name, on the named sheet or else on the given one. */
export function rangeByNotation(book: Book, sheetId: number, notation: string): RangeState {
  const { sheetName, reference } = splitNotation(notation);
  const home =
    sheetName === null
      ? sheetProperties(book, sheetId)
      : book.store.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!home) throw scriptException('Range not found');
  const parsed = parseReference(reference, home);
  if (parsed) return rangeState(book, home.id, parsed.area, parsed.bounds);
  const named = rangeByName(book, reference);
  if (!named) throw scriptException('Range not found');
  return rangeOf(named);
}

/** `getRange` with its numbers, which count from 1. */
export function rangeByNumbers(book: Book, sheetId: number, numbers: readonly number[]): ServiceObject {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
  const area = { row: row - 1, column: column - 1, rows, columns };
  return createRange(book, sheetId, checkedArea(area, sheetProperties(book, sheetId)));
}
