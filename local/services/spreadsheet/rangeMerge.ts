import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import type { RangeState } from './book';
import { cellCount, contains, isCutBy, mapCells, overlaps } from './blocks';
import { sheetProperties } from './book';
import { contentOf } from './cellBlocks';
import { createRange } from './objects';
import { requireEditable } from './permissions';

function touching({ book, sheetId, area }: RangeState): Area[] {
  return book.store.readSheet(sheetId, 'merges').filter((merge) => overlaps(merge, area));
}

function mergeAreas(range: RangeState, areas: readonly Area[]): typeof self {
  requireEditable(range.book.store, range.book.host.person(), range.sheetId, range.area);
  requireWholeMerges(range);
  for (const area of areas) checkFrozenEdge(range, area);
  const { store } = range.book;
  const kept = store.readSheet(range.sheetId, 'merges').filter((merge) => !overlaps(merge, range.area));
  store.writeSheet(range.sheetId, 'merges', [...kept, ...areas.filter((area) => cellCount(area) > 1)]);
  for (const area of areas) keepTopLeft(range, area);
  return self;
}

/** Frozen cells and others cannot become one. */
function checkFrozenEdge({ book, sheetId }: RangeState, area: Area): void {
  const { frozenRows, frozenColumns } = sheetProperties(book, sheetId);
  if (isCutBy(area, 'columns', frozenColumns)) throw scriptException("You can't merge frozen and non-frozen columns.");
  if (isCutBy(area, 'rows', frozenRows)) throw scriptException("You can't merge frozen and non-frozen rows.");
}

function requireWholeMerges(range: RangeState): void {
  if (touching(range).every((merge) => contains(range.area, merge))) return;
  throw scriptException('You must select all cells in a merged range to merge or unmerge them.');
}

/** Only the top left cell of a merge keeps what it holds. */
function keepTopLeft({ book, sheetId }: RangeState, area: Area): void {
  const first = book.store.readCells(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0];
  const contents = mapCells(area, (i, j) => (i === 0 && j === 0 ? contentOf(first) : null));
  book.store.writeCells(sheetId, area.row, area.column, contents);
}

/** Merged cells. */
export const rangeMerge: MethodTable<RangeState> = {
  merge: (range) => mergeAreas(range, [range.area]),
  mergeAcross(range) {
    const rows = Array.from({ length: range.area.rows }, (_row, i) => ({
      ...range.area,
      row: range.area.row + i,
      rows: 1,
    }));
    return mergeAreas(range, rows);
  },
  mergeVertically(range) {
    const { area } = range;
    const columns = Array.from({ length: area.columns }, (_c, j) => ({ ...area, column: area.column + j, columns: 1 }));
    return mergeAreas(range, columns);
  },
  breakApart(range) {
    requireEditable(range.book.store, range.book.host.person(), range.sheetId, range.area);
    requireWholeMerges(range);
    const { store } = range.book;
    const kept = store.readSheet(range.sheetId, 'merges').filter((merge) => !overlaps(merge, range.area));
    store.writeSheet(range.sheetId, 'merges', kept);
    return self;
  },
  isPartOfMerge: (range) => touching(range).length > 0,
  getMergedRanges: (range) => touching(range).map((area) => createRange(range.book, range.sheetId, area)),
};
