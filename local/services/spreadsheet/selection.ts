import type { Area } from '../../store/workbookData';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import type { Book } from './book';
import { createRange, createSheet } from './objects';
import { createRangeList } from './rangeList';

interface SelectionState extends ServiceState {
  readonly book: Book;
}

/** Makes blocks of one sheet the selection; the first one's top left cell becomes the active cell. */
export function selectRange(book: Book, sheetId: number, areas: readonly Area[]): void {
  const first = areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  book.store.select({ sheetId, areas, current: { row: first.row, column: first.column } });
}

export function activeCell(book: Book): ServiceObject {
  const { sheetId, current } = book.store.selection();
  return createRange(book, sheetId, { ...current, rows: 1, columns: 1 });
}

export function activeRange(book: Book): ServiceObject {
  const { sheetId, areas, current } = book.store.selection();
  return createRange(book, sheetId, areas.at(-1) ?? { ...current, rows: 1, columns: 1 });
}

export function activeRangeList(book: Book): ServiceObject {
  const { sheetId, areas } = book.store.selection();
  return createRangeList(
    book,
    sheetId,
    areas.map((area) => ({ book, calls: book.calls, sheetId, area, bounds: 'cells' })),
  );
}

export const selection = defineService<SelectionState>(
  { name: 'SpreadsheetApp.Selection', counted: true },
  {
    getActiveRange: ({ book }) => activeRange(book),
    getActiveRangeList: ({ book }) => activeRangeList(book),
    getActiveSheet: ({ book }) => createSheet(book, book.store.selection().sheetId),
    getCurrentCell: ({ book }) => activeCell(book),
  },
);
