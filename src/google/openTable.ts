import type { CellValue } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import type { TableKey } from '../core/register/tables/tables';
import { spanOf } from '../core/values/runs';
import { blocksAround, partOf } from '../core/work/tasks/tickRows';
import { locatedOn } from './adoptedSheets';
import { readCells } from './cells';
import { tabOfTable, type TopReader } from './tableTabs';
import type { ReadTab, Workbook } from './workbook';

/** A table with no more cells than this is read in one go. */
export const CELLS_AT_ONCE = 5000;

/** A table of which rows are read as they turn out to be needed. */
export interface OpenTable {
  readonly located: LocatedTable;
  /** Rows with some ids, and as many as wanted at the end. */
  readonly read: (ids: ReadonlySet<string>, last?: number) => void;
  readonly rowsWith: (ids: ReadonlySet<string>) => readonly (readonly CellValue[])[];
  /** 0-based rows below the headings of which some of their cells say so: only the columns from the first of these to the last are read. */
  readonly find: (
    columns: readonly string[],
    isMeant: (located: LocatedTable, cells: readonly CellValue[]) => boolean,
  ) => readonly number[];
  readonly readAt: (rows: readonly number[]) => void;
  readonly part: () => ReadTab;
}

/** A table with its headings and ids; rows are read as they turn out to be needed. */
export function openTable(workbook: Workbook, key: TableKey, topOf: TopReader): OpenTable | null {
  const tab = tabOfTable(workbook, key, topOf);
  if (!tab) return null;
  const top = topOf(tab);
  const located = locatedOn(workbook, key, top);
  const { range } = top;
  const [rows, columns, idAt] = [range.getNumRows(), range.getNumColumns(), located.positions.get('id')];
  const isWhole = top.values.length === rows;
  const columnOf = (position: number): readonly CellValue[] =>
    isWhole
      ? top.values.map((cells) => cells[position] ?? '')
      : readCells(range.offset(0, position, rows, 1), workbook.clock).map(([cell = '']) => cell);
  const ids = idAt === undefined ? [] : columnOf(idAt).map(textOfCell);
  const known = new Map<number, readonly CellValue[]>(isWhole ? top.values.map((cells, row) => [row, cells]) : []);
  const readRows = (wanted: readonly number[]): void => {
    for (const { first, count } of blocksAround(wanted.filter((row) => row > located.headingRow && !known.has(row))))
      readCells(range.offset(first, 0, count, columns), workbook.clock).forEach((cells, row) =>
        known.set(first + row, cells),
      );
  };
  return {
    located,
    read: (wanted, last = 0) => {
      const named = ids.flatMap((id, row) => (wanted.has(id) ? row : []));
      readRows([...named, ...Array.from({ length: Math.min(last, rows) }, (_none, back) => rows - 1 - back)]);
    },
    rowsWith: (wanted) => ids.flatMap((id, row) => (wanted.has(id) ? [known.get(row) ?? []] : [])),
    find: (columns, isMeant) => {
      const { first, count } = spanOf(columns.flatMap((column) => located.positions.get(column) ?? []));
      if (count === 0) return [];
      const lines = isWhole ? top.values : readCells(range.offset(0, first, rows, count), workbook.clock);
      const shift = isWhole ? 0 : first;
      const positions = new Map([...located.positions].map(([column, position]) => [column, position - shift]));
      const shifted = { ...located, positions };
      return lines.flatMap((cells, row) => (row > located.headingRow && isMeant(shifted, cells) ? row : []));
    },
    readAt: readRows,
    part: () => ({ ...top, ...partOf(located, known, ids) }),
  };
}
