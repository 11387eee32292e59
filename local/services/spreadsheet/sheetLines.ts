import type { Axis } from '../../store/sheetStore';
import { defaultSizes } from '../../store/newWorkbook';
import { scriptException } from '../core/exception';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import { displayText } from '../values/display';
import type { RangeState, SheetState } from './book';
import { bookFormats, sheetProperties } from './book';
import { isRowFiltered } from './filteredRows';
import { rangeOf } from './objects';

const words: Readonly<Record<Axis, { one: string; many: string }>> = {
  rows: { one: 'Row', many: 'Rows' },
  columns: { one: 'Column', many: 'Columns' },
};

const mostCells = 10_000_000;

function lineCount({ book, id }: SheetState, axis: Axis): number {
  const { rowCount, columnCount } = sheetProperties(book, id);
  return axis === 'rows' ? rowCount : columnCount;
}

function outOfBounds(axis: Axis): Error {
  return scriptException(`Those ${axis} are out of bounds.`);
}

/** New lines before a 0-based index; the look comes from the line they were asked beside. */
function insert(state: SheetState, axis: Axis, at: number, count: number, inherit: 'before' | 'after'): typeof self {
  const size = lineCount(state, axis);
  if (at < 0 || at > size || count < 1) throw outOfBounds(axis);
  checkCellLimit(state, axis, count);
  const look = inherit === 'before' && at === 0 ? 'after' : inherit;
  state.book.store.insert(state.id, axis, at, count, look);
  return self;
}

function checkCellLimit(state: SheetState, axis: Axis, count: number): void {
  const { store } = state.book;
  const present = store.sheets().reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  const added = count * lineCount(state, axis === 'rows' ? 'columns' : 'rows');
  if (present + added <= mostCells) return;
  throw scriptException(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  );
}

/** Refuses lines that the sheet has not, and none at all. */
function checkLines(state: SheetState, axis: Axis, position: number, count: number): void {
  if (position < 1 || count < 1 || position + count - 1 > lineCount(state, axis)) throw outOfBounds(axis);
}

function remove(state: SheetState, axis: Axis, position: number, count = 1): void {
  const size = lineCount(state, axis);
  checkLines(state, axis, position, count);
  const { frozenRows, frozenColumns } = sheetProperties(state.book, state.id);
  const frozen = axis === 'rows' ? frozenRows : frozenColumns;
  const loseUnfrozen = position + count - 1 === size && position <= frozen + 1;
  if (loseUnfrozen) throw scriptException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  state.book.store.remove(state.id, axis, position - 1, count);
}

function structureMethods(axis: Axis): MethodTable<SheetState> {
  const { one, many } = words[axis];
  return {
    [`insert${one}Before`]: (state, position: number) => insert(state, axis, position - 1, 1, 'after'),
    [`insert${one}After`]: (state, position: number) => insert(state, axis, position, 1, 'before'),
    [`insert${many}Before`]: (state, position: number, count: number) =>
      insert(state, axis, position - 1, count, 'after'),
    [`insert${many}After`]: (state, position: number, count: number) => insert(state, axis, position, count, 'before'),
    [`insert${many}`](state, index: number, count = 1) {
      insert(state, axis, index - 1, count, 'after');
    },
    [`delete${one}`](state, position: number) {
      remove(state, axis, position);
      return self;
    },
    [`delete${many}`]: (state, position: number, count: number) => remove(state, axis, position, count),
    [`move${many}`]: (state, range: unknown, destination: number) => move(state, axis, rangeOf(range), destination),
  };
}

function move(state: SheetState, axis: Axis, { area }: RangeState, destination: number): void {
  const start = axis === 'rows' ? area.row : area.column;
  const count = axis === 'rows' ? area.rows : area.columns;
  if (destination < 1 || destination > lineCount(state, axis) + 1) throw outOfBounds(axis);
  state.book.store.move(state.id, axis, start, count, destination - 1);
}

function visibilityMethods(axis: Axis): MethodTable<SheetState> {
  const { one, many } = words[axis];
  const set = (state: SheetState, start: number, count: number, hidden: boolean): void =>
    state.book.store.setHidden(state.id, axis, start, count, hidden);
  const setRange = (hidden: boolean) => (state: SheetState, range: unknown) => {
    const { area } = rangeOf(range);
    if (axis === 'rows') set(state, area.row, area.rows, hidden);
    else set(state, area.column, area.columns, hidden);
  };
  return {
    [`hide${one}`]: setRange(true),
    [`unhide${one}`]: setRange(false),
    [`hide${many}`]: (state, position: number, count = 1) => set(state, position - 1, count, true),
    [`show${many}`]: (state, position: number, count = 1) => set(state, position - 1, count, false),
    [`is${one}HiddenByUser`]: ({ book, id }, position: number) => book.store.hidden(id, axis)[position - 1] === true,
  };
}

function sizeMethods(axis: Axis): MethodTable<SheetState> {
  const one = axis === 'rows' ? 'RowHeight' : 'ColumnWidth';
  const set = (state: SheetState, position: number, count: number, pixels: number): typeof self => {
    checkLines(state, axis, position, count);
    state.book.store.setSize(state.id, axis, position - 1, count, pixels === defaultSizes[axis] ? null : pixels);
    return self;
  };
  return {
    [`get${one}`]: ({ book, id }, position: number) => book.store.sizes(id, axis)[position - 1] ?? defaultSizes[axis],
    [`set${one}`]: (state, position: number, pixels: number) => set(state, position, 1, pixels),
    [`set${one}s`]: set,
    ...(axis === 'rows' ? { setRowHeightsForced: set } : {}),
  };
}

/** About as wide as the longest text, since nothing here draws letters. */
function fitColumns(state: SheetState, position: number, count: number): typeof self {
  checkLines(state, 'columns', position, count);
  const { book, id } = state;
  const { rows } = book.store.extent(id);
  const formats = bookFormats(book);
  for (let column = position - 1; column < position - 1 + count; column++) {
    const cells = book.store.readCells(id, { row: 0, column, rows: Math.max(rows, 1), columns: 1 });
    const longest = Math.max(0, ...cells.map(([cell]) => displayText(cell, formats).length));
    if (longest > 0) book.store.setSize(id, 'columns', column, 1, Math.max(21, longest * 7 + 10));
  }
  return self;
}

/** Rows and columns of a sheet: inserting, deleting, moving, hiding, sizes. */
export const sheetLines: MethodTable<SheetState> = {
  ...structureMethods('rows'),
  ...structureMethods('columns'),
  ...visibilityMethods('rows'),
  ...visibilityMethods('columns'),
  ...sizeMethods('rows'),
  ...sizeMethods('columns'),
  autoResizeColumn: (state, position: number) => fitColumns(state, position, 1),
  autoResizeColumns: fitColumns,
  autoResizeRows(state, position: number, count: number) {
    checkLines(state, 'rows', position, count);
    return self;
  },
  isRowHiddenByFilter: isRowFiltered,
};
