import { defaultGrid } from '../../store/newWorkbook';
import { methods } from '../signatures/methods';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceObject } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { isZone } from '../values/zones';
import type { Book } from './book';
import { sheetProperties, wholeSheet } from './book';
import { rangeByNotation } from './findRange';
import { spreadsheetMenus } from './menus';
import { addMetadata, createMetadataFinder, metadataAt } from './metadata';
import { listNamedRanges, rangeByName, removeNamedRange, setNamedRange } from './namedRange';
import { createRange, createSheet, rangeOf, sheetOf } from './objects';
import { listProtections } from './protection';
import { activeCell, activeRange, activeRangeList, selectRange, selection } from './selection';
import { copyWithin } from './sheetCopy';
import { checkSheetName, freeSheetName } from './sheetNames';
import { registerSpreadsheet } from './spreadsheetObject';
import type { SpreadsheetState } from './spreadsheetObject';
import { createTextFinder } from './textFinder';
import { createUser } from './user';
import './range';
import './sheet';

function activeSheetId({ store }: Book): number {
  return store.selection().sheetId;
}

function activeSheet(book: Book): ServiceObject {
  return createSheet(book, activeSheetId(book));
}

/** What a Spreadsheet offers of its active sheet, as older scripts use it. */
function sheetMethods(): MethodTable<SpreadsheetState> {
  const shared = Object.keys(methods['Spreadsheet'] ?? {}).filter((method) => method in (methods['Sheet'] ?? {}));
  return Object.fromEntries(
    shared.map((method) => [
      method,
      ({ book }: SpreadsheetState, ...values: unknown[]) => activeSheet(book)[method]?.(...values),
    ]),
  );
}

interface InsertOptions {
  readonly template?: ServiceObject;
}

/** `insertSheet(name?, index?, options?)` in any of its forms; without a place it stands after the active sheet. */
function insertSheet({ book }: SpreadsheetState, ...values: readonly unknown[]): ServiceObject {
  const name = values.find((value) => typeof value === 'string') ?? freeSheetName(book);
  const index = values.find((value) => typeof value === 'number');
  const options = values.find((value): value is InsertOptions => typeof value === 'object' && value !== null);
  checkSheetName(book, name);
  const { store } = book;
  const place = index ?? store.sheets().findIndex(({ id }) => id === activeSheetId(book)) + 1;
  const id = options?.template
    ? copyWithin(book, sheetOf(options.template).id, name, place)
    : store.addSheet({ name, ...defaultGrid }, place);
  selectRange(book, id, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  return createSheet(book, id);
}

function deleteSheet({ book }: SpreadsheetState, sheet: unknown): void {
  if (book.store.sheets().length === 1) throw scriptException("You can't remove all the sheets in a document.");
  book.store.removeSheet(sheetOf(sheet).id);
}

function byName({ book }: SpreadsheetState, name: string): ServiceObject | null {
  const wanted = name.toLowerCase();
  const found = book.store.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  return found ? createSheet(book, found.id) : null;
}

function activate({ book }: SpreadsheetState, sheet: unknown): unknown {
  return createSheet(book, sheetOf(sheet).id)['activate']?.();
}

function moveActiveSheet({ book }: SpreadsheetState, position: number): void {
  if (position < 1 || position > book.store.sheets().length) {
    throw scriptException('The position is outside the sheets of the document.');
  }
  book.store.moveSheet(activeSheetId(book), position - 1);
}

function duplicateActiveSheet({ book }: SpreadsheetState): ServiceObject {
  const index = book.store.sheets().findIndex(({ id }) => id === activeSheetId(book));
  const name = `Copy of ${sheetProperties(book, activeSheetId(book)).name}`;
  const id = copyWithin(book, activeSheetId(book), name, index + 1);
  selectRange(book, id, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  return createSheet(book, id);
}

const sheets: MethodTable<SpreadsheetState> = {
  getSheets: ({ book }) => book.store.sheets().map(({ id }) => createSheet(book, id)),
  getNumSheets: ({ book }) => book.store.sheets().length,
  getSheetByName: byName,
  getSheetById({ book }, id: number) {
    return book.store.sheets().some((sheet) => sheet.id === id) ? createSheet(book, id) : null;
  },
  getActiveSheet: ({ book }) => activeSheet(book),
  setActiveSheet: activate,
  insertSheet,
  deleteSheet,
  deleteActiveSheet(state) {
    deleteSheet(state, activeSheet(state.book));
    return activeSheet(state.book);
  },
  duplicateActiveSheet,
  moveActiveSheet,
  renameActiveSheet: ({ book }, name: string) => void activeSheet(book)['setName']?.(name),
};

const identity: MethodTable<SpreadsheetState> = {
  getId: ({ book }) => book.id,
  getKey: ({ book }) => book.id,
  getName: ({ book }) => book.store.readWorkbook('name'),
  rename: ({ book }, name: string) => book.store.writeWorkbook('name', name),
  getUrl: ({ book }) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  getFormUrl: () => null,
  getSpreadsheetLocale: ({ book }) => book.store.readWorkbook('locale'),
  setSpreadsheetLocale: ({ book }, locale: string) => book.store.writeWorkbook('locale', locale),
  getSpreadsheetTimeZone: ({ book }) => book.store.readWorkbook('timeZone'),
  setSpreadsheetTimeZone({ book }, timeZone: string) {
    if (!isZone(timeZone)) throw scriptException(`Invalid argument: ${timeZone}`);
    book.store.writeWorkbook('timeZone', timeZone);
  },
  getOwner: ({ book }) => createUser(book.calls, book.host.ownerEmail),
  getEditors: ({ book }) => [createUser(book.calls, book.host.ownerEmail)],
  getViewers: () => [],
  addEditor: () => self,
  addEditors: () => self,
  removeEditor: () => self,
  addViewer: () => self,
  addViewers: () => self,
  removeViewer: () => self,
  getRecalculationInterval: () => enumerationValue('RecalculationInterval', 'ON_CHANGE'),
  toast: ({ book }, message: string | null, title?: string | null, seconds?: number | null) =>
    book.host.toast(message ?? '', title ?? '', seconds ?? 5),
};

const ranges: MethodTable<SpreadsheetState> = {
  getRange({ book }, notation: string) {
    const { sheetId, area, bounds } = rangeByNotation(book, activeSheetId(book), notation);
    return createRange(book, sheetId, area, bounds);
  },
  getRangeByName: ({ book }, name: string) => rangeByName(book, name),
  getNamedRanges: ({ book }) => listNamedRanges(book),
  setNamedRange: ({ book }, name: string, range: unknown) => setNamedRange(book, name, rangeOf(range)),
  removeNamedRange: ({ book }, name: string) => removeNamedRange(book, name),
  getActiveCell: ({ book }) => activeCell(book),
  getCurrentCell: ({ book }) => activeCell(book),
  getActiveRange: ({ book }) => activeRange(book),
  getActiveRangeList: ({ book }) => activeRangeList(book),
  getSelection: ({ book }) => selection.create({ book, calls: book.calls }),
  createTextFinder: ({ book }, text: string) =>
    createTextFinder(
      book,
      book.store.sheets().map((sheet) => ({ sheetId: sheet.id, area: wholeSheet(sheet) })),
      text,
    ),
  getProtections: ({ book }, type: EnumerationValue) =>
    book.store.sheets().flatMap(({ id }) => listProtections(book, id, type)),
  addDeveloperMetadata({ book }, key: string, ...rest: unknown[]) {
    addMetadata(book, { sheetId: null }, key, ...rest);
    return self;
  },
  getDeveloperMetadata: ({ book }) => metadataAt(book, { sheetId: null }),
  createDeveloperMetadataFinder: ({ book }) => createMetadataFinder(book, null),
};

const own = { ...identity, ...sheets, ...ranges, ...spreadsheetMenus };

/** Handles and addresses; what the active sheet is asked is counted there. */
const localMethods = new Set([
  ...Object.keys(sheetMethods()).filter((method) => !(method in own)),
  'getId',
  'getKey',
  'getUrl',
  'getRange',
  'createTextFinder',
  'createDeveloperMetadataFinder',
]);

const spreadsheet = defineService<SpreadsheetState>(
  { name: 'SpreadsheetApp.Spreadsheet', counted: (method) => !localMethods.has(method) },
  { ...sheetMethods(), ...own },
);

registerSpreadsheet(spreadsheet);
