import { newSheetData } from '../../store/newWorkbook';
import { createMemoryStore } from '../../store/memoryStore';
import type { SheetStore } from '../../store/sheetStore';
import { enumeration } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import type { Book, SpreadsheetHost } from './book';
import { createColorBuilder } from './color';
import { createRuleBuilder } from './conditionalFormat';
import { createDataValidationBuilder } from './dataValidation';
import { createFilterCriteriaBuilder } from './filter';
import { noForeignParts } from './foreignParts';
import { guardedStore } from './guardedStore';
import { createSheet, sheetOf } from './objects';
import { createRichTextBuilder } from './richText';
import './spreadsheet';
import { bookOf, createSpreadsheet } from './spreadsheetObject';
import { createTextStyleBuilder } from './textStyle';

/** Spreadsheets that are open in this runtime, and which of them the script is bound to. */
export interface Library {
  readonly host: SpreadsheetHost;
  readonly books: Map<string, Book>;
  active: Book | null;
}

interface AppState extends ServiceState {
  readonly library: Library;
  readonly getUi: () => ServiceObject;
}

const enumerationNames = [
  'AutoFillSeries',
  'BandingTheme',
  'BooleanCriteria',
  'BorderStyle',
  'ColorType',
  'CopyPasteType',
  'DataExecutionErrorCode',
  'DataExecutionState',
  'DataSourceParameterType',
  'DataSourceRefreshScope',
  'DataSourceType',
  'DataValidationCriteria',
  'DateTimeGroupingRuleType',
  'DeveloperMetadataLocationType',
  'DeveloperMetadataVisibility',
  'Dimension',
  'Direction',
  'FrequencyType',
  'GroupControlTogglePosition',
  'InterpolationType',
  'PivotTableSummarizeFunction',
  'PivotValueDisplayType',
  'ProtectionType',
  'RecalculationInterval',
  'RelativeDate',
  'SheetType',
  'SortOrder',
  'TextDirection',
  'TextToColumnsDelimiter',
  'ThemeColorType',
  'ValueType',
  'WrapStrategy',
];

/** Opens a store as a spreadsheet of this runtime. */
export function addBook(library: Library, store: SheetStore, id = library.host.uuid()): Book {
  const focus: Book['focus'] = { selection: null };
  const guarded = guardedStore(store, () => library.host.person(), focus);
  const book: Book = {
    id,
    store: guarded,
    host: library.host,
    calls: library.host.calls,
    focus,
    foreign: noForeignParts(),
  };
  library.books.set(id, book);
  return book;
}

const mostCells = 10_000_000;

function createBook({ library }: AppState, name: string, rows = 1000, columns = 26): ServiceObject {
  const model = library.active?.store;
  if (rows < 1 || columns < 1)
    throw scriptException('Invalid argument: The number of rows and columns must be at least 1.');
  if (rows * columns > mostCells) {
    throw scriptException(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
  const sheet = newSheetData(0, { name: 'Sheet1', rowCount: rows, columnCount: columns });
  const store = createMemoryStore({
    name,
    locale: model?.readWorkbook('locale') ?? 'en_US',
    timeZone: model?.readWorkbook('timeZone') ?? 'Etc/GMT',
    sheets: [sheet],
    namedRanges: [],
    properties: {},
  });
  return createSpreadsheet(addBook(library, store));
}

function openById({ library }: AppState, id: string): ServiceObject {
  const book = library.books.get(id);
  if (!book)
    throw scriptException(`Unexpected error while getting the method or property openById on object SpreadsheetApp.`);
  return createSpreadsheet(book);
}

function activeBook({ library }: AppState): Book {
  if (!library.active) throw scriptException('There is no active spreadsheet.');
  return library.active;
}

function ofActive(method: string) {
  return (state: AppState, ...values: unknown[]) => createSpreadsheet(activeBook(state))[method]?.(...values);
}

const app = defineService<AppState>(
  {
    name: 'SpreadsheetApp',
    counted: (method) => /^(?:open|create|flush|getActive|setActive|getCurrent)/.test(method),
    constants: Object.fromEntries(enumerationNames.map((name) => [name, enumeration(name)])),
  },
  {
    create: createBook,
    openById,
    openByKey: openById,
    openByUrl: (state, url: string) => openById(state, /\/d\/([^/]+)/.exec(url)?.[1] ?? url),
    open: (state, file: ServiceObject) => openById(state, String(file['getId']?.())),
    flush: () => undefined,
    getActive: ({ library }) => library.active && createSpreadsheet(library.active),
    getActiveSpreadsheet: ({ library }) => library.active && createSpreadsheet(library.active),
    setActiveSpreadsheet({ library }, spreadsheet: unknown) {
      library.active = bookOf(spreadsheet) ?? null;
    },
    getActiveSheet: ({ library }) =>
      library.active && createSheet(library.active, library.active.store.selection().sheetId),
    setActiveSheet: (_state, sheet: unknown) => createSpreadsheet(sheetOf(sheet).book)['setActiveSheet']?.(sheet),
    getActiveRange: ofActive('getActiveRange'),
    getActiveRangeList: ofActive('getActiveRangeList'),
    getCurrentCell: ofActive('getCurrentCell'),
    getSelection: ofActive('getSelection'),
    setActiveRange: (_state, range: ServiceObject) => range['activate']?.(),
    setActiveRangeList: (_state, list: ServiceObject) => list['activate']?.(),
    setCurrentCell(_state, cell: ServiceObject) {
      cell['activateAsCurrentCell']?.();
      return cell;
    },
    getUi: ({ getUi }) => getUi(),
    newDataValidation: ({ calls }) => createDataValidationBuilder(calls),
    newConditionalFormatRule: ({ calls }) => createRuleBuilder(calls),
    newFilterCriteria: ({ calls }) => createFilterCriteriaBuilder(calls),
    newRichTextValue: ({ calls }) => createRichTextBuilder(calls),
    newTextStyle: ({ calls }) => createTextStyleBuilder(calls),
    newColor: ({ calls }) => createColorBuilder(calls),
    enableAllDataSourcesExecution: () => undefined,
    enableBigQueryExecution: () => undefined,
  },
);

/** The SpreadsheetApp service over a library of open spreadsheets. */
export function createSpreadsheetApp(library: Library, getUi: () => ServiceObject): ServiceObject {
  return app.create({ calls: library.host.calls, library, getUi });
}
