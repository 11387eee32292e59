import type { SheetPropertiesPatch } from '../../store/sheetStore';
import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceObject } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { listBandings } from './banding';
import { isCutBy } from './blocks';
import type { RangeState, SheetState } from './book';
import { rangeState, sheetProperties, uncounted, wholeSheet } from './book';
import { sheetCharts } from './chart';
import { colorOf, createColor } from './color';
import { normalizeColor } from './colors';
import { createRule, storedRule } from './conditionalFormat';
import { sheetFilter } from './filter';
import { requireGrid } from './foreignParts';
import { rangeByNotation, rangeByNumbers } from './findRange';
import { addMetadata, createMetadataFinder, metadataAt } from './metadata';
import { listNamedRanges } from './namedRange';
import { createRange, registerClasses } from './objects';
import { listProtections, protectSheet } from './protection';
import { clearRange } from './rangeClear';
import type { ClearOptions } from './rangeClear';
import { sortRange } from './rangeArrange';
import { createRangeList } from './rangeList';
import type { readValues } from './readValues';
import { activeCell, activeRange, activeRangeList, selectRange, selection } from './selection';
import { copySheetTo } from './sheetCopy';
import { checkSheetName } from './sheetNames';
import { sheetGroups } from './sheetGroups';
import { sheetLines } from './sheetLines';
import { createSpreadsheet } from './spreadsheetObject';
import { createTextFinder } from './textFinder';
import { writeValues } from './writeValues';

function wholeRange({ book, id }: SheetState): RangeState {
  return rangeState(book, id, wholeSheet(sheetProperties(book, id)));
}

/** A1 to the last cell with content; A1 alone on an empty sheet. */
function dataArea({ book, id }: SheetState): Area {
  const { rows, columns } = book.store.extent(id);
  return { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

function change(state: SheetState, patch: SheetPropertiesPatch): typeof self {
  state.book.store.changeSheet(state.id, patch);
  return self;
}

/** A block from row and column numbers, refused when it is off the grid. */
function blockValues(state: SheetState, numbers: readonly number[]): unknown[][] {
  const object = rangeByNumbers(uncounted(state.book), state.id, numbers);
  const values = object['getValues']?.();
  return values as ReturnType<typeof readValues>;
}

function appendRow(state: SheetState, values: readonly unknown[]): typeof self {
  const { book, id } = state;
  const row = book.store.extent(id).rows;
  const { rowCount, columnCount } = sheetProperties(book, id);
  if (row >= rowCount) book.store.insert(id, 'rows', rowCount, 1, 'before');
  if (values.length > columnCount) {
    book.store.insert(id, 'columns', columnCount, values.length - columnCount, 'before');
  }
  if (values.length > 0) {
    writeValues(rangeState(book, id, { row, column: 0, rows: 1, columns: values.length }), [values]);
  }
  return self;
}

/** Sorts everything below the frozen rows. */
function sort(state: SheetState, position: number, ascending = true): typeof self {
  const { frozenRows } = sheetProperties(state.book, state.id);
  const { rows, columns } = state.book.store.extent(state.id);
  if (rows <= frozenRows) return self;
  const area = { row: frozenRows, column: 0, rows: rows - frozenRows, columns: Math.max(columns, position) };
  sortRange({ book: state.book, sheetId: state.id, area }, [{ column: position - 1, ascending }]);
  return self;
}

/** A merge may not be cut by the edge of what is frozen. */
function checkFrozenEdge({ book, id }: SheetState, axis: 'rows' | 'columns', count: number): void {
  if (!book.store.readSheet(id, 'merges').some((merge) => isCutBy(merge, axis, count))) return;
  throw scriptException(`You can't freeze ${axis} which contain only part of a merged cell.`);
}

function setFrozen(state: SheetState, axis: 'rows' | 'columns', count: number): void {
  const { rowCount, columnCount } = sheetProperties(state.book, state.id);
  if (count < 0 || count >= (axis === 'rows' ? rowCount : columnCount)) {
    throw scriptException(`You can't freeze all visible ${axis} on the sheet.`);
  }
  checkFrozenEdge(state, axis, count);
  state.book.store.changeSheet(state.id, axis === 'rows' ? { frozenRows: count } : { frozenColumns: count });
}

function hideSheet(state: SheetState): typeof self {
  const visible = state.book.store.sheets().filter(({ hidden, id }) => !hidden && id !== state.id);
  if (visible.length === 0) throw scriptException("You can't hide all the sheets in a document.");
  return change(state, { hidden: true });
}

function activate(state: SheetState): typeof self {
  selectRange(state.book, state.id, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  return self;
}

const properties: MethodTable<SheetState> = {
  getName: ({ book, id }) => sheetProperties(book, id).name,
  getSheetName: ({ book, id }) => sheetProperties(book, id).name,
  getSheetId: ({ id }) => id,
  getIndex: ({ book, id }) => book.store.sheets().findIndex((sheet) => sheet.id === id) + 1,
  getParent: ({ book }) => createSpreadsheet(book),
  getType: ({ book, id }) => enumerationValue('SheetType', book.foreign.objectSheets.has(id) ? 'OBJECT' : 'GRID'),
  getMaxRows: ({ book, id }) => sheetProperties(book, id).rowCount,
  getMaxColumns: ({ book, id }) => sheetProperties(book, id).columnCount,
  getLastRow: ({ book, id }) => book.store.extent(id).rows,
  getLastColumn: ({ book, id }) => book.store.extent(id).columns,
  getFrozenRows: ({ book, id }) => sheetProperties(book, id).frozenRows,
  getFrozenColumns: ({ book, id }) => sheetProperties(book, id).frozenColumns,
  setFrozenRows: (state, count: number) => setFrozen(state, 'rows', count),
  setFrozenColumns: (state, count: number) => setFrozen(state, 'columns', count),
  isSheetHidden: ({ book, id }) => sheetProperties(book, id).hidden,
  hideSheet,
  showSheet: (state) => change(state, { hidden: false }),
  setName(state, name: string) {
    checkSheetName(state.book, name, state.id);
    return change(state, { name });
  },
  getTabColor: ({ book, id }) => sheetProperties(book, id).tabColor,
  setTabColor: (state, color: string | null) =>
    change(state, { tabColor: color === null ? null : normalizeColor(color) }),
  getTabColorObject({ book, id }) {
    const { tabColor } = sheetProperties(book, id);
    return tabColor === null ? null : createColor(book.calls, tabColor);
  },
  setTabColorObject: (state, color: unknown) => change(state, { tabColor: colorOf(color) }),
  isRightToLeft: ({ book, id }) => sheetProperties(book, id).rightToLeft,
  setRightToLeft: (state, rightToLeft: boolean) => change(state, { rightToLeft }),
  hasHiddenGridlines: ({ book, id }) => sheetProperties(book, id).hiddenGridlines,
  setHiddenGridlines: (state, hiddenGridlines: boolean) => change(state, { hiddenGridlines }),
};

const ranges: MethodTable<SheetState> = {
  getRange({ book, id }, first: string | number, ...rest: number[]) {
    if (typeof first === 'number') return rangeByNumbers(book, id, [first, ...rest]);
    const { sheetId, area, bounds } = rangeByNotation(book, id, first);
    return createRange(book, sheetId, area, bounds);
  },
  getRangeList: ({ book, id }, notations: readonly string[]) =>
    createRangeList(
      book,
      id,
      notations.map((notation) => rangeByNotation(book, id, notation)),
    ),
  getDataRange: (state) => createRange(state.book, state.id, dataArea(state)),
  getSheetValues: (state, ...numbers: number[]) => blockValues(state, numbers),
  getNamedRanges: ({ book, id }) => listNamedRanges(book, id),
  getActiveCell: ({ book }) => activeCell(book),
  getCurrentCell: ({ book }) => activeCell(book),
  getActiveRange: ({ book }) => activeRange(book),
  getActiveRangeList: ({ book }) => activeRangeList(book),
  getSelection: ({ book }) => selection.create({ book, calls: book.calls }),
  setActiveSelection: (state, target: string | ServiceObject) => activateRange(state, target),
  setActiveRange: (state, target: ServiceObject) => activateRange(state, target),
  setCurrentCell: (state, target: ServiceObject) => activateRange(state, target),
  setActiveRangeList: (_state, list: ServiceObject) => list['activate']?.(),
  createTextFinder: (state, text: string) =>
    createTextFinder(state.book, [{ sheetId: state.id, area: dataArea(state) }], text),
};

function activateRange(state: SheetState, target: string | ServiceObject): unknown {
  const range = typeof target === 'string' ? rangeByNotation(state.book, state.id, target) : null;
  const object = range ? createRange(state.book, range.sheetId, range.area) : (target as ServiceObject);
  return object['activate']?.();
}

const contents: MethodTable<SheetState> = {
  activate,
  appendRow,
  sort,
  clear(state, options?: ClearOptions) {
    clearRange(wholeRange(state), options);
    return self;
  },
  clearContents(state) {
    clearRange(wholeRange(state), { contentsOnly: true });
    return self;
  },
  clearFormats(state) {
    clearRange(wholeRange(state), { formatOnly: true });
    return self;
  },
  clearNotes(state) {
    clearRange(wholeRange(state), { commentsOnly: true });
    return self;
  },
  copyTo: copySheetTo,
  getConditionalFormatRules: ({ book, id }) =>
    book.store.readSheet(id, 'conditionalFormats').map((rule) => createRule(book, id, rule)),
  setConditionalFormatRules({ book, id }, rules: readonly unknown[]) {
    book.store.writeSheet(
      id,
      'conditionalFormats',
      rules.map((rule) => storedRule(book, rule)),
    );
  },
  clearConditionalFormatRules: ({ book, id }) => book.store.writeSheet(id, 'conditionalFormats', []),
  getFilter: ({ book, id }) => sheetFilter(book, id),
  getBandings: ({ book, id }) => listBandings(book, id),
  protect: ({ book, id }) => protectSheet(book, id),
  getProtections: ({ book, id }, type: EnumerationValue) => listProtections(book, id, type),
  addDeveloperMetadata({ book, id }, key: string, ...rest: unknown[]) {
    addMetadata(book, { sheetId: id }, key, ...rest);
    return self;
  },
  getDeveloperMetadata: ({ book, id }) => metadataAt(book, { sheetId: id }),
  createDeveloperMetadataFinder: ({ book, id }) => createMetadataFinder(book, { sheetId: id }),
  getImages: () => [],
  getDrawings: () => [],
  getSlicers: () => [],
  getPivotTables: () => [],
};

/** Naming a range or a sheet costs nothing: Google is only asked when something is read or written. */
/** Handles, and what is known of a sheet since it was fetched. */
const localMethods = new Set([
  'getName',
  'getSheetName',
  'getSheetId',
  'getIndex',
  'getParent',
  'getType',
  'getRange',
  'getRangeList',
  'getDataRange',
  'newChart',
  'createTextFinder',
  'createDeveloperMetadataFinder',
]);

export const sheet = defineService<SheetState>(
  { name: 'SpreadsheetApp.Sheet', counted: (method) => !localMethods.has(method), guard: requireGrid },
  { ...properties, ...ranges, ...contents, ...sheetLines, ...sheetGroups, ...sheetCharts },
);

registerClasses({ sheet });
