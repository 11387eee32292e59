import type { MetadataData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationOf, enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { sheetProperties } from './book';
import { createRange, createSheet, rangeOf, sheetOf } from './objects';
import { createSpreadsheet } from './spreadsheetObject';

/** Where an entry hangs: the workbook (no sheet), a sheet, a row or a column of it. */
export interface MetadataPlace {
  readonly sheetId: number | null;
  readonly row?: number;
  readonly column?: number;
}

interface Found {
  data: MetadataData;
  place: MetadataPlace;
}

interface MetadataState extends ServiceState {
  readonly book: Book;
  readonly id: number;
}

/** All there is, read sheet by sheet as far as the caller asks. */
function* entries(book: Book): Generator<Found> {
  for (const data of book.store.readWorkbook('metadata')) yield { data, place: { sheetId: null } };
  for (const { id } of book.store.sheets())
    for (const data of book.store.readSheet(id, 'metadata')) yield { data, place: placeOf(id, data) };
}

function placeOf(sheetId: number, { row, column }: MetadataData): MetadataPlace {
  return { sheetId, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function find({ book, id }: MetadataState): Found {
  for (const found of entries(book)) if (found.data.id === id) return found;
  throw scriptException('The developer metadata was removed.');
}

function update(book: Book, sheetId: number | null, change: (list: MetadataData[]) => MetadataData[]): void {
  if (sheetId === null) book.store.writeWorkbook('metadata', change(book.store.readWorkbook('metadata')));
  else book.store.writeSheet(sheetId, 'metadata', change(book.store.readSheet(sheetId, 'metadata')));
}

function change(state: MetadataState, patch: Partial<MetadataData>): typeof self {
  const { place } = find(state);
  update(state.book, place.sheetId, (list) => list.map((one) => (one.id === state.id ? { ...one, ...patch } : one)));
  return self;
}

function remove(state: MetadataState): void {
  update(state.book, find(state).place.sheetId, (list) => list.filter((one) => one.id !== state.id));
}

function moveTo(state: MetadataState, place: MetadataPlace): typeof self {
  const { row: _row, column: _column, ...data } = find(state).data;
  remove(state);
  const { sheetId, ...hook } = place;
  update(state.book, sheetId, (list) => [...list, { ...data, ...hook }]);
  return self;
}

const location = defineService<MetadataState>(
  { name: 'SpreadsheetApp.DeveloperMetadataLocation' },
  {
    getLocationType(state) {
      const { sheetId, row, column } = find(state).place;
      const kind =
        sheetId === null ? 'SPREADSHEET' : row !== undefined ? 'ROW' : column !== undefined ? 'COLUMN' : 'SHEET';
      return enumerationValue('DeveloperMetadataLocationType', kind);
    },
    getSpreadsheet: (state) => (find(state).place.sheetId === null ? createSpreadsheet(state.book) : null),
    getSheet(state) {
      const { sheetId, row, column } = find(state).place;
      return sheetId === null || row !== undefined || column !== undefined ? null : createSheet(state.book, sheetId);
    },
    getRow: (state) => lineRange(state, 'row'),
    getColumn: (state) => lineRange(state, 'column'),
  },
);

function lineRange({ book, id, calls }: MetadataState, axis: 'row' | 'column'): ServiceObject | null {
  const { sheetId, [axis]: index } = find({ book, id, calls }).place;
  if (sheetId === null || index === undefined) return null;
  const { rowCount, columnCount } = sheetProperties(book, sheetId);
  return axis === 'row'
    ? createRange(book, sheetId, { row: index, column: 0, rows: 1, columns: columnCount }, 'rows')
    : createRange(book, sheetId, { row: 0, column: index, rows: rowCount, columns: 1 }, 'columns');
}

/** What an entry says is known since it was found; only changing it crosses to Google. */
const metadata = defineService<MetadataState>(
  { name: 'SpreadsheetApp.DeveloperMetadata', counted: (method) => !method.startsWith('get') },
  {
    getId: ({ id }) => id,
    getKey: (state) => find(state).data.key,
    getValue: (state) => find(state).data.value,
    getVisibility: (state) => enumerationValue('DeveloperMetadataVisibility', find(state).data.visibility),
    getLocation: (state) => location.create(state),
    setKey: (state, key: string) => change(state, { key }),
    setValue: (state, value: string) => change(state, { value }),
    setVisibility: (state, visibility: EnumerationValue) => change(state, { visibility: visibilityName(visibility) }),
    moveToSpreadsheet: (state) => moveTo(state, { sheetId: null }),
    moveToSheet: (state, sheet: unknown) => moveTo(state, { sheetId: sheetOf(sheet).id }),
    moveToRow: (state, row: unknown) => moveTo(state, linePlace(rangeOf(row))),
    moveToColumn: (state, column: unknown) => moveTo(state, linePlace(rangeOf(column))),
    remove,
  },
);

function visibilityName(value: EnumerationValue): MetadataData['visibility'] {
  return value.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

function create(book: Book, id: number): ServiceObject {
  return metadata.create({ book, calls: book.calls, id });
}

/** The row or column that a range is, whole and single; anything else cannot carry metadata. */
function linePlace({ book, sheetId, area }: RangeState): MetadataPlace {
  const { rowCount, columnCount } = sheetProperties(book, sheetId);
  if (area.rows === 1 && area.columns === columnCount) return { sheetId, row: area.row };
  if (area.columns === 1 && area.rows === rowCount) return { sheetId, column: area.column };
  throw scriptException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to ' +
      'the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `addDeveloperMetadata(key, value?, visibility?)` at a place. */
export function addMetadata(book: Book, place: MetadataPlace, key: string, ...rest: readonly unknown[]): void {
  const visibility = rest.find((one) => enumerationOf(one) === 'DeveloperMetadataVisibility') as
    EnumerationValue | undefined;
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  const { sheetId, ...hook } = place;
  const data = {
    id: book.host.nextId(),
    key,
    value,
    visibility: visibility ? visibilityName(visibility) : 'DOCUMENT',
    ...hook,
  } as const;
  update(book, sheetId, (list) => [...list, data]);
}

/** The entries that hang exactly there. */
export function metadataAt(book: Book, place: MetadataPlace): ServiceObject[] {
  const wanted = JSON.stringify([place.sheetId, place.row, place.column]);
  return [...entries(book)]
    .filter(({ place: { sheetId, row, column } }) => JSON.stringify([sheetId, row, column]) === wanted)
    .map(({ data }) => create(book, data.id));
}

interface FinderState extends ServiceState {
  readonly book: Book;
  readonly inside: MetadataPlace | null;
  wanted: { id?: number; key?: string; value?: string; visibility?: string; type?: string };
}

function want(name: keyof FinderState['wanted'], read = (value: unknown): unknown => value) {
  return (state: FinderState, value: unknown): typeof self => {
    state.wanted = { ...state.wanted, [name]: read(value) };
    return self;
  };
}

const nameOf = (value: unknown): unknown => (value as EnumerationValue).name();

const finder = defineService<FinderState>(
  { name: 'SpreadsheetApp.DeveloperMetadataFinder', counted: (method) => method === 'find' },
  {
    withId: want('id'),
    withKey: want('key'),
    withValue: want('value'),
    withVisibility: want('visibility', nameOf),
    withLocationType: want('type', nameOf),
    onIntersectingLocations: () => self,
    find({ book, inside, wanted }) {
      return [...entries(book)]
        .filter(({ data, place }) => matches(wanted, data, place) && isInside(inside, place))
        .map(({ data }) => create(book, data.id));
    },
  },
);

function matches(wanted: FinderState['wanted'], data: MetadataData, place: MetadataPlace): boolean {
  const type =
    place.sheetId === null
      ? 'SPREADSHEET'
      : place.row !== undefined
        ? 'ROW'
        : place.column !== undefined
          ? 'COLUMN'
          : 'SHEET';
  const actual: Record<string, unknown> = { ...data, type };
  return Object.entries(wanted).every(([name, value]) => actual[name] === value);
}

function isInside(outer: MetadataPlace | null, place: MetadataPlace): boolean {
  if (outer === null) return true;
  if (outer.sheetId !== place.sheetId) return false;
  if (outer.row !== undefined) return outer.row === place.row;
  return outer.column === undefined || outer.column === place.column;
}

export function createMetadataFinder(book: Book, inside: MetadataPlace | null): ServiceObject {
  return finder.create({ book, calls: book.calls, inside, wanted: {} });
}

/** Metadata of whole rows and columns. */
export const rangeMetadata: MethodTable<RangeState> = {
  addDeveloperMetadata(range, key: string, ...rest: unknown[]) {
    addMetadata(range.book, linePlace(range), key, ...rest);
    return self;
  },
  getDeveloperMetadata(range) {
    const { rowCount, columnCount } = sheetProperties(range.book, range.sheetId);
    const { rows, columns } = range.area;
    const isLine = (rows === 1 && columns === columnCount) || (columns === 1 && rows === rowCount);
    return isLine ? metadataAt(range.book, linePlace(range)) : [];
  },
  createDeveloperMetadataFinder: (range) => createMetadataFinder(range.book, linePlace(range)),
};
