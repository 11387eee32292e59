import type { ServiceClass, ServiceObject } from '../core/serviceClass';
import type { Area } from '../../store/workbookData';
import type { Book, Bounds, RangeState, SheetState } from './book';
import { rangeState } from './book';

/** The classes whose objects answer one another: set once when they are defined, so that their files need not import each other. */
interface Classes {
  range?: ServiceClass<RangeState>;
  sheet?: ServiceClass<SheetState>;
}

const classes: Classes = {};

export function registerClasses(defined: Classes): void {
  Object.assign(classes, defined);
}

function defined<Item>(item: Item | undefined): Item {
  if (!item) throw new Error('The spreadsheet classes are not loaded.');
  return item;
}

export function createRange(book: Book, sheetId: number, area: Area, bounds: Bounds = 'cells'): ServiceObject {
  return defined(classes.range).create(rangeState(book, sheetId, area, bounds));
}

export function createSheet(book: Book, id: number): ServiceObject {
  return defined(classes.sheet).create({ book, calls: book.calls, id });
}

/** The state of a Range object; the signature check has made sure that it is one. */
export function rangeOf(value: unknown): RangeState {
  return defined(defined(classes.range).stateOf(value));
}

export function isRange(value: unknown): boolean {
  return defined(classes.range).has(value);
}

export function sheetOf(value: unknown): SheetState {
  return defined(defined(classes.sheet).stateOf(value));
}
