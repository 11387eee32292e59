import type { IObjectMatrixPrimitiveType, IRange, Nullable, ICellData } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { Axis, CellContent, SheetPropertiesPatch, SheetStore } from '../store/sheetStore';
import type { Area, CellData } from '../store/workbookData';
import { plainText } from './convert/plainText';
import { readProperties } from './convert/sheets';
import { mutations } from './mutations';
import type { EditListener } from './personEdits';
import { pullCell } from './pullSheet';
import type { UniverBook } from './univerBook';
import type { UniverStore } from './univerStore';

interface Params {
  unitId?: string;
  subUnitId?: string;
  sheetId?: string;
  range?: IRange;
  sourceRange?: IRange;
  targetRange?: IRange;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  sheet?: { id: string; name: string; rowCount?: number; columnCount?: number };
  index?: number;
  toOrder?: number;
  from?: { subUnitId: string };
  to?: { subUnitId: string };
}

interface Follower {
  readonly book: UniverBook;
  readonly store: UniverStore;
  readonly onEdit: EditListener;
}

type Follow = (follower: Follower, params: Params, sheetId: number, options: Options) => void;

interface Options {
  fromFormula?: boolean;
  onlyLocal?: boolean;
}

/** Mutations by which Univer keeps house for itself; nothing of the workbook changes. */
const housekeeping = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.empty',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.copy-worksheet-end',
  'sheet.mutation.set-drawing-apply',
]);

const properties: Follow = ({ book, store }, _params, sheetId) => {
  const config = book.workbook.getSheetBySheetId(book.keyOf(sheetId))?.getConfig();
  if (!config) return;
  const { id: _id, rowCount: _rows, columnCount: _columns, ...patch } = readProperties(config, sheetId);
  store.model.changeSheet(sheetId, patch satisfies SheetPropertiesPatch);
  store.touched({ sheetId });
};

const follows: Readonly<Record<string, Follow>> = {
  [mutations.cells]: followCells,
  [mutations.insertRows]: inserted('rows'),
  [mutations.insertColumns]: inserted('columns'),
  [mutations.removeRows]: removed('rows'),
  [mutations.removeColumns]: removed('columns'),
  [mutations.moveRows]: moved('rows'),
  [mutations.moveColumns]: moved('columns'),
  [mutations.moveRange]: ({ book, store, onEdit }, { from, to }) => {
    for (const place of [from, to]) if (place) readAnew(store, book.idOf(place.subUnitId));
    onEdit({ kind: 'structure', change: 'OTHER' });
  },
  [mutations.reorderRange]: ({ store, onEdit }, _params, sheetId) => {
    readAnew(store, sheetId);
    onEdit({ kind: 'structure', change: 'OTHER' });
  },
  [mutations.insertSheet]: ({ book, store, onEdit }, { sheet, index = 0 }) => {
    if (!sheet) return;
    const config = book.workbook.getSheetBySheetId(sheet.id)?.getConfig();
    const grid = { rowCount: config?.rowCount ?? 1000, columnCount: config?.columnCount ?? 26 };
    const id = store.model.addSheet({ name: sheet.name, ...grid, id: book.idOf(sheet.id) }, index);
    readAnew(store, id);
    onEdit({ kind: 'structure', change: 'INSERT_GRID' });
  },
  [mutations.removeSheet]: ({ store, onEdit }, _params, sheetId) => {
    store.model.removeSheet(sheetId);
    store.forget();
    store.touched({});
    onEdit({ kind: 'structure', change: 'REMOVE_GRID' });
  },
  [mutations.sheetOrder]: ({ store }, { toOrder = 0 }, sheetId) => {
    store.model.moveSheet(sheetId, toOrder);
    store.touched({});
  },
  [mutations.sheetName]: properties,
  [mutations.sheetHidden]: properties,
  [mutations.tabColor]: properties,
  [mutations.frozen]: properties,
  [mutations.gridlines]: properties,
  [mutations.rightToLeft]: properties,
};

/** Follows everything that happens in Univer and was not asked for by a script: the store stays true, the edits are told. */
export function followPerson(book: UniverBook, store: UniverStore, onEdit: EditListener): void {
  const follower = { book, store, onEdit };
  book.injector.get(ICommandService).onCommandExecuted((command, options: Options = {}) => {
    if (book.isMutating() || !command.id.includes('.mutation.') || housekeeping.has(command.id)) return;
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== book.unitId) return;
    const key = params.subUnitId ?? params.sheetId;
    const follow = follows[command.id];
    if (follow) follow(follower, params, key === undefined ? -1 : book.idOf(key), options);
    else if (isOfSheet(command.id) && key !== undefined) readAnew(store, book.idOf(key));
    else if (command.id === mutations.setName || command.id === mutations.removeName) readAnew(store);
  });
}

function isOfSheet(mutation: string): boolean {
  return /^(?:sheet|data-validation)\.mutation\./.test(mutation);
}

function readAnew(store: UniverStore, sheetId?: number): void {
  store.forget(sheetId === undefined ? undefined : [sheetId]);
  store.touched(sheetId === undefined ? {} : { sheetId });
}

function inserted(axis: Axis): Follow {
  return ({ store, onEdit }, { range }, sheetId) => {
    if (!range) return;
    const { start, count } = linesOf(range, axis);
    store.model.insert(sheetId, axis, start, count);
    readAnew(store, sheetId);
    store.touched({ sheetId, part: 'charts' });
    onEdit({ kind: 'structure', change: axis === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN' });
  };
}

function removed(axis: Axis): Follow {
  return ({ store, onEdit }, { range }, sheetId) => {
    if (!range) return;
    const { start, count } = linesOf(range, axis);
    store.model.remove(sheetId, axis, start, count);
    readAnew(store, sheetId);
    store.touched({ sheetId, part: 'charts' });
    onEdit({ kind: 'structure', change: axis === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN' });
  };
}

function moved(axis: Axis): Follow {
  return ({ store, onEdit }, { sourceRange, targetRange }, sheetId) => {
    if (!sourceRange || !targetRange) return;
    const { start, count } = linesOf(sourceRange, axis);
    store.model.move(sheetId, axis, start, count, linesOf(targetRange, axis).start);
    readAnew(store, sheetId);
    store.touched({ sheetId, part: 'charts' });
    onEdit({ kind: 'structure', change: 'OTHER' });
  };
}

function linesOf(range: IRange, axis: Axis): { start: number; count: number } {
  return axis === 'rows'
    ? { start: range.startRow, count: range.endRow - range.startRow + 1 }
    : { start: range.startColumn, count: range.endColumn - range.startColumn + 1 };
}

function followCells(
  { book, store, onEdit }: Follower,
  { cellValue }: Params,
  sheetId: number,
  options: Options,
): void {
  const cells = [...eachCell(cellValue ?? {})];
  const before =
    cells.length === 1 && cells[0] ? cellAt(store.model, sheetId, cells[0].row, cells[0].column) : undefined;
  for (const { row, column } of cells) syncCell(book, store.model, sheetId, row, column);
  restoreCheckboxes(store, sheetId, cells);
  store.touched({ sheetId });
  if (options.fromFormula || options.onlyLocal) return;
  const typed = cells.filter(({ cell }) => cell === null || cell === undefined || 'v' in cell || 'p' in cell);
  const area = boundsOf(typed);
  if (area) onEdit({ kind: 'cells', sheetId, area, single: typed.length === 1, before });
}

function* eachCell(
  cells: NonNullable<Params['cellValue']>,
): Generator<{ row: number; column: number; cell: Nullable<ICellData> }> {
  for (const row of Object.keys(cells)) {
    const line = cells[Number(row)] ?? {};
    for (const column of Object.keys(line)) {
      yield { row: Number(row), column: Number(column), cell: line[Number(column)] };
    }
  }
}

/** Univer writes a ticked box as a bare 1 or 0; in a sheet it is TRUE or FALSE. */
function restoreCheckboxes(
  store: UniverStore,
  sheetId: number,
  cells: readonly { row: number; column: number }[],
): void {
  const suspects = cells.filter(({ row, column }) => {
    const value = cellAt(store.model, sheetId, row, column)?.value;
    return value === 0 || value === 1;
  });
  if (suspects.length === 0) return;
  const boxes = store
    .readSheet(sheetId, 'validations')
    .filter(({ criteria, values }) => criteria === 'CHECKBOX' && values.length === 0)
    .flatMap(({ areas }) => areas);
  for (const { row, column } of suspects) {
    if (!boxes.some((area) => contains(area, row, column))) continue;
    const isTicked = cellAt(store.model, sheetId, row, column)?.value === 1;
    store.writeCells(sheetId, row, column, [[isTicked]]);
  }
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function cellAt(model: SheetStore, sheetId: number, row: number, column: number): Readonly<CellData> | undefined {
  return model.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
}

/** Takes one cell over from Univer; its note is not kept there and stays. */
function syncCell(book: UniverBook, model: SheetStore, sheetId: number, row: number, column: number): void {
  const old = cellAt(model, sheetId, row, column);
  const cell = pullCell(book, sheetId, row, column);
  model.writeCells(sheetId, row, column, [[contentOf(cell)]]);
  if (JSON.stringify(old?.format) === JSON.stringify(cell?.format)) return;
  const area = { row, column, rows: 1, columns: 1 };
  model.writeFormats(sheetId, area, null);
  if (cell?.format) model.writeFormats(sheetId, area, cell.format);
}

function contentOf(cell: CellData | undefined): CellContent {
  const value = cell?.value;
  if (cell?.formula !== undefined) return { formula: cell.formula, ...(value !== undefined && { value }) };
  if (cell?.runs) return { value: plainText(value), runs: cell.runs };
  return value ?? null;
}

function boundsOf(cells: readonly { row: number; column: number }[]): Area | null {
  if (cells.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
