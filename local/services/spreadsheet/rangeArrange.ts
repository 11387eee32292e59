import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationOf } from '../core/enumeration';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import type { RangeState } from './book';
import { sheetProperties } from './book';
import { eraseCells, pasteCells, contentOf } from './cellBlocks';
import { createRange } from './objects';
import { readCells } from './readValues';
import type { SortKey } from './sorting';
import { sortOrder } from './sorting';
import { readTyped } from '../values/typedText';
import { bookFormats, bookYear } from './book';

type SortSpec = number | { column: number; ascending?: boolean };

/** Column numbers of a script (1-based on the sheet) as sort keys. */
export function sortKeys(spec: SortSpec | readonly SortSpec[]): SortKey[] {
  const list = Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec];
  return list.map((item) =>
    typeof item === 'number'
      ? { column: item - 1, ascending: true }
      : { column: item.column - 1, ascending: item.ascending ?? true },
  );
}

/** Sorts the rows of a block; every key must be a column of it. */
export function sortRange(range: Pick<RangeState, 'book' | 'sheetId' | 'area'>, keys: readonly SortKey[]): void {
  const { area } = range;
  if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns)) {
    throw scriptException('The sort column is outside the range.');
  }
  const order = sortOrder(readCells(range), area.column, keys);
  range.book.store.reorderRows(range.sheetId, area, order);
}

function randomize(range: RangeState): typeof self {
  const order = Array.from({ length: range.area.rows }, (_row, i) => i);
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(range.book.host.random() * (last + 1));
    [order[last], order[pick]] = [order[pick] ?? pick, order[last] ?? last];
  }
  range.book.store.reorderRows(range.sheetId, range.area, order);
  return self;
}

function removeDuplicates(range: RangeState, columns?: readonly number[]): unknown {
  const { book, sheetId, area } = range;
  const compared = columns?.map((column) => column - 1 - area.column) ?? [...Array(area.columns).keys()];
  const seen = new Set<string>();
  const kept: number[] = [];
  const dropped: number[] = [];
  readCells(range).forEach((row, index) => {
    const key = JSON.stringify(compared.map((j) => comparable(row[j]?.value)));
    (seen.has(key) ? dropped : kept).push(index);
    seen.add(key);
  });
  book.store.reorderRows(sheetId, area, [...kept, ...dropped]);
  const remaining = { ...area, rows: kept.length };
  if (dropped.length > 0) eraseCells(book, sheetId, { ...area, row: area.row + kept.length, rows: dropped.length });
  return createRange(book, sheetId, remaining);
}

function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

function trimWhitespace(range: RangeState): typeof self {
  const contents = readCells(range).map((row) =>
    row.map((cell) => {
      const { value } = cell ?? {};
      return typeof value === 'string' && cell?.formula === undefined
        ? value.trim().replace(/\s+/g, ' ')
        : contentOf(cell);
    }),
  );
  range.book.store.writeCells(range.sheetId, range.area.row, range.area.column, contents);
  return self;
}

const delimiters: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function splitTextToColumns(range: RangeState, delimiter?: string | EnumerationValue): void {
  const { book, sheetId, area } = range;
  const separator = typeof delimiter === 'string' ? delimiter : (delimiters[delimiter?.name() ?? ''] ?? ',');
  const formats = bookFormats(book);
  const year = bookYear(book);
  readCells(range).forEach((row, i) => {
    const { value } = row[0] ?? {};
    if (typeof value !== 'string') return;
    const parts = value.split(separator).map((part) => readTyped(part, formats, false, year).content);
    book.store.writeCells(sheetId, area.row + i, area.column, [parts]);
  });
}

/** The cells that a shift within the sheet concerns: from the block to the edge of the grid. */
function shiftedArea(range: RangeState, dimension: EnumerationValue): Area {
  const { rowCount, columnCount } = sheetProperties(range.book, range.sheetId);
  const { area } = range;
  return dimension.name() === 'ROWS'
    ? { ...area, rows: rowCount - area.row }
    : { ...area, columns: columnCount - area.column };
}

function shiftCells(range: RangeState, dimension: EnumerationValue, direction: 1 | -1): void {
  const { book, sheetId, area } = range;
  const all = shiftedArea(range, dimension);
  const cells = book.store.readCells(sheetId, all);
  const rows = dimension.name() === 'ROWS' ? area.rows * direction : 0;
  const columns = dimension.name() === 'ROWS' ? 0 : area.columns * direction;
  const moved = cells.map((row, i) => row.map((_cell, j) => cells[i - rows]?.[j - columns]));
  pasteCells(book, sheetId, all, moved, all, { contents: true, formats: true, notes: true });
}

/** Rearranging cells: sorting, shuffling, shifting, cleaning. */
export const rangeArrange: MethodTable<RangeState> = {
  sort(range, spec: SortSpec | readonly SortSpec[]) {
    sortRange(range, sortKeys(spec));
    return self;
  },
  randomize,
  removeDuplicates,
  trimWhitespace,
  splitTextToColumns,
  insertCells(range, dimension: EnumerationValue) {
    shiftCells(range, dimension, 1);
    return self;
  },
  deleteCells(range, dimension: EnumerationValue) {
    if (enumerationOf(dimension) === 'Dimension') shiftCells(range, dimension, -1);
  },
};
