import { methods } from '../signatures/methods';
import type { MethodTable, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { Book, RangeState } from './book';
import { uncounted } from './book';
import { createRange } from './objects';

interface RangeListState extends ServiceState {
  readonly book: Book;
  readonly sheetId: number;
  readonly ranges: readonly RangeState[];
}

function objectsOf({ book, sheetId, ranges }: RangeListState): ServiceObject[] {
  return ranges.map(({ area, bounds }) => createRange(book, sheetId, area, bounds));
}

/** Everything that a RangeList can do is done on each of its ranges. */
function eachMethods(): MethodTable<RangeListState> {
  return Object.fromEntries(
    Object.keys(methods['RangeList'] ?? {}).map((method) => [
      method,
      ({ book, ...rest }: RangeListState, ...values: unknown[]) => {
        for (const range of objectsOf({ ...rest, book: uncounted(book) })) range[method]?.(...values);
        return self;
      },
    ]),
  );
}

const rangeList = defineService<RangeListState>(
  { name: 'SpreadsheetApp.RangeList', counted: (method) => method !== 'getRanges' },
  {
    ...eachMethods(),
    getRanges: objectsOf,
    activate({ book, sheetId, ranges }) {
      const areas = ranges.map(({ area }) => area);
      const { row, column } = areas[0] ?? { row: 0, column: 0 };
      book.store.select({ sheetId, areas, current: { row, column } });
      return self;
    },
  },
);

export function createRangeList(book: Book, sheetId: number, ranges: readonly RangeState[]): ServiceObject {
  return rangeList.create({ book, calls: book.calls, sheetId, ranges });
}
