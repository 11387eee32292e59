import type { FilterData } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import { enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { displayText } from '../values/display';
import type { Book, RangeState } from './book';
import { bookFormats } from './book';
import type { Criteria } from './criteria';
import { chosenCriteria, conditionMethods, criteriaType, readCriteriaValues, storeCriteriaValues } from './criteria';
import { createRange } from './objects';
import { sortRange } from './rangeArrange';

interface CriteriaState extends ServiceState {
  condition: Criteria | null;
  hiddenValues: readonly string[];
  visibleValues: readonly string[];
}

const criteriaGetters: MethodTable<CriteriaState> = {
  getCriteriaType: ({ condition }) => condition && criteriaType('BooleanCriteria', condition.name),
  getCriteriaValues: ({ condition }) => [...(condition?.values ?? [])],
  getHiddenValues: ({ hiddenValues }) => [...hiddenValues],
  getVisibleValues: ({ visibleValues }) => [...visibleValues],
  copy: (state) => filterCriteriaBuilder.create({ ...state }),
};

const filterCriteria: ServiceClass<CriteriaState> = defineService<CriteriaState>(
  { name: 'SpreadsheetApp.FilterCriteria' },
  criteriaGetters,
);

function whenMethods(): MethodTable<CriteriaState> {
  return Object.fromEntries(
    Object.keys(conditionMethods).map((method) => [
      `when${method}`,
      (state: CriteriaState, ...values: unknown[]) => {
        state.condition = chosenCriteria(method, values);
        return self;
      },
    ]),
  );
}

const filterCriteriaBuilder: ServiceClass<CriteriaState> = defineService<CriteriaState>(
  { name: 'SpreadsheetApp.FilterCriteriaBuilder' },
  {
    ...criteriaGetters,
    ...whenMethods(),
    withCriteria(state, type: EnumerationValue, values: readonly unknown[]) {
      state.condition = { name: type.name(), values };
      return self;
    },
    setHiddenValues(state, values: readonly string[]) {
      state.hiddenValues = values.map(String);
      return self;
    },
    setVisibleValues(state, values: readonly string[]) {
      state.visibleValues = values.map(String);
      return self;
    },
    build: (state) => filterCriteria.create({ ...state }),
  },
);

export function createFilterCriteriaBuilder(calls: ServiceState['calls']): ServiceObject {
  return filterCriteriaBuilder.create({ calls, condition: null, hiddenValues: [], visibleValues: [] });
}

interface SortSpecState extends ServiceState {
  readonly column: number;
  readonly ascending: boolean | null;
}

const sortSpec = defineService<SortSpecState>(
  { name: 'SpreadsheetApp.SortSpec' },
  {
    getDimensionIndex: ({ column }) => column,
    isAscending: ({ ascending }) => ascending ?? false,
    getSortOrder({ ascending }) {
      if (ascending === null) {
        throw scriptException(
          'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
        );
      }
      return enumerationValue('SortOrder', ascending ? 'ASCENDING' : 'DESCENDING');
    },
  },
);

interface FilterState extends ServiceState {
  readonly book: Book;
  readonly sheetId: number;
}

function dataOf({ book, sheetId }: FilterState): FilterData {
  const data = book.store.readSheet(sheetId, 'filter');
  if (!data) throw scriptException('The filter was removed.');
  return data;
}

/** Filter columns are counted on the sheet, from 1. */
function readCriteria(state: FilterState, position: number): ServiceObject | null {
  const stored = dataOf(state).criteria[position - 1];
  if (!stored) return null;
  const { condition, hiddenValues = [] } = stored;
  const name = condition?.criteria ?? '';
  return filterCriteria.create({
    calls: state.calls,
    condition: condition ? { name, values: readCriteriaValues(state.book, name, condition.values) } : null,
    hiddenValues,
    visibleValues: [],
  });
}

function writeCriteria(state: FilterState, position: number, value: unknown): typeof self {
  const data = dataOf(state);
  const given = filterCriteria.stateOf(value) ?? filterCriteriaBuilder.stateOf(value);
  const { [position - 1]: _old, ...others } = data.criteria;
  const criteria = given ? { ...others, [position - 1]: storedCriteria(state, data, position, given) } : others;
  state.book.store.writeSheet(state.sheetId, 'filter', { ...data, criteria });
  return self;
}

function storedCriteria(
  state: FilterState,
  data: FilterData,
  position: number,
  given: CriteriaState,
): FilterData['criteria'][number] {
  const hidden =
    given.visibleValues.length > 0 ? othersThan(state, data, position, given.visibleValues) : given.hiddenValues;
  const values = storeCriteriaValues(state.book, given.condition?.values ?? []).map((value) =>
    typeof value === 'number' ? value : String(value),
  );
  return {
    ...(hidden.length > 0 ? { hiddenValues: [...hidden] } : {}),
    ...(given.condition ? { condition: { criteria: given.condition.name, values } } : {}),
  };
}

/** What is shown in the column and is not among the values that stay visible. */
function othersThan(
  { book, sheetId }: FilterState,
  { area }: FilterData,
  position: number,
  visible: readonly string[],
): string[] {
  const formats = bookFormats(book);
  const column = { row: area.row + 1, column: position - 1, rows: area.rows - 1, columns: 1 };
  const shown = book.store.readCells(sheetId, column).map(([cell]) => displayText(cell, formats));
  return [...new Set(shown)].filter((text) => !visible.includes(text));
}

const filter = defineService<FilterState>(
  { name: 'SpreadsheetApp.Filter', counted: true },
  {
    getRange: (state) => createRange(state.book, state.sheetId, dataOf(state).area),
    remove: ({ book, sheetId }) => book.store.writeSheet(sheetId, 'filter', null),
    getColumnFilterCriteria: readCriteria,
    setColumnFilterCriteria: writeCriteria,
    removeColumnFilterCriteria: (state, position: number) => writeCriteria(state, position, null),
    getColumnSortSpec(state, position: number) {
      const { sort } = dataOf(state);
      const ascending = sort?.column === position - 1 ? sort.ascending : null;
      return sortSpec.create({ calls: state.calls, column: position, ascending });
    },
    sort(state, position: number, ascending: boolean) {
      const data = dataOf(state);
      const { book, sheetId } = state;
      const key = { column: position - 1, ascending };
      const area = { ...data.area, row: data.area.row + 1, rows: data.area.rows - 1 };
      if (area.rows > 0) sortRange({ book, sheetId, area }, [key]);
      book.store.writeSheet(sheetId, 'filter', { ...data, sort: key });
      return self;
    },
  },
);

/** The filter of a sheet; null when it has none. */
export function sheetFilter(book: Book, sheetId: number): ServiceObject | null {
  return book.store.readSheet(sheetId, 'filter') && filter.create({ book, calls: book.calls, sheetId });
}

/** Basic filters. */
export const rangeFilter: MethodTable<RangeState> = {
  getFilter: ({ book, sheetId }) => sheetFilter(book, sheetId),
  createFilter({ book, sheetId, area }) {
    if (book.store.readSheet(sheetId, 'filter')) {
      throw scriptException("You can't create a filter in a sheet that already has a filter.");
    }
    book.store.writeSheet(sheetId, 'filter', { area, criteria: {} });
    return sheetFilter(book, sheetId);
  },
};
