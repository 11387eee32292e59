import { unquoteSheetName } from '../../store/references';
import type { SheetProperties } from '../../store/sheetStore';
import type { NamedRangeData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { createRange, rangeOf } from './objects';

interface NamedRangeState extends ServiceState {
  readonly book: Book;
  name: string;
}

function dataOf({ book, name }: NamedRangeState): NamedRangeData {
  const data = book.store.readWorkbook('namedRanges').find((one) => one.name === name);
  if (!data) throw scriptException(`The named range ${name} does not exist.`);
  return data;
}

function change(state: NamedRangeState, patch: Partial<NamedRangeData>): void {
  const next = state.book.store
    .readWorkbook('namedRanges')
    .map((one) => (one.name === state.name ? { ...one, ...patch } : one));
  state.book.store.writeWorkbook('namedRanges', next);
}

/** Letters, digits and underscores, not shaped like a reference or a truth value. */
function checkName(name: string): void {
  const shaped = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || shaped || name.length > 250) {
    throw scriptException('The name you are trying to give this range is invalid.');
  }
}

const namedRange = defineService<NamedRangeState>(
  { name: 'SpreadsheetApp.NamedRange', counted: true },
  {
    getName: ({ name }) => name,
    getRange(state) {
      const { sheetId, area } = dataOf(state);
      return createRange(state.book, sheetId, area);
    },
    setName(state, name: string) {
      checkName(name);
      change(state, { name });
      state.name = name;
      return self;
    },
    setRange(state, target: unknown) {
      const { sheetId, area } = rangeOf(target);
      change(state, { sheetId, area });
      return self;
    },
    remove: ({ book, name }) => removeNamedRange(book, name),
  },
);

export function removeNamedRange(book: Book, name: string): void {
  const all = book.store.readWorkbook('namedRanges');
  if (!all.some((one) => one.name === name)) throw scriptException(`The named range ${name} does not exist.`);
  book.store.writeWorkbook(
    'namedRanges',
    all.filter((one) => one.name !== name),
  );
}

/** Gives a range a name, or points an existing name at it. */
export function setNamedRange(book: Book, name: string, { sheetId, area }: RangeState): void {
  checkName(name);
  const others = book.store.readWorkbook('namedRanges').filter((one) => one.name !== name);
  book.store.writeWorkbook('namedRanges', [...others, { name, sheetId, area }]);
}

/** Named ranges of the workbook, or of one sheet. */
export function listNamedRanges(book: Book, sheetId?: number): ServiceObject[] {
  return book.store
    .readWorkbook('namedRanges')
    .filter((one) => sheetId === undefined || one.sheetId === sheetId)
    .map(({ name }) => namedRange.create({ book, calls: book.calls, name }));
}

/**
 * The range behind a name, whatever its case, also with its sheet in front (`Prices!Rates`, without quotes): then only a
 * range on that sheet. Null when there is none.
 */
export function rangeByName(book: Book, notation: string): ServiceObject | null {
  const at = notation.lastIndexOf('!');
  const sheet = at < 0 ? null : sheetNamed(book, notation.slice(0, at));
  if (sheet === undefined) return null;
  const wanted = notation.slice(at + 1).toLowerCase();
  const data = book.store
    .readWorkbook('namedRanges')
    .find(({ name, sheetId }) => name.toLowerCase() === wanted && (sheet === null || sheet.id === sheetId));
  return data ? createRange(book, data.sheetId, data.area) : null;
}

/** Google wants the bare name here; quoted as in a formula it is understood as well. */
function sheetNamed(book: Book, written: string): SheetProperties | undefined {
  const isNamed = (wanted: string) => (sheet: SheetProperties) => sheet.name.toLowerCase() === wanted.toLowerCase();
  const sheets = book.store.sheets();
  return sheets.find(isNamed(written)) ?? sheets.find(isNamed(unquoteSheetName(written)));
}
