import type { Block } from '../values/block';
import { spanOf } from '../values/runs';
import type { CellsRead, WantedBlock } from './cellsRead';
import type { AppendedRow, CellEdit } from './edits';
import { textOfCell } from './schema/columns';
import { HEADING_ROWS, locateTable, type LocatedTable } from './schema/locateTable';
import { rowKeyColumn } from './tables/rowKey';
import type { TableKey } from './tables/tables';

/** A table as it stands at one moment, as far as it was looked at: people insert, move and sort while a command works. */
export interface TableNow extends Pick<LocatedTable, 'table' | 'headingRow' | 'positions'> {
  readonly cells: CellsRead;
}

/** What is about to be changed, in a table as it was read. */
export interface LookRequest {
  readonly located: LocatedTable;
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  /** Rows that have just been written, 0-based: to be seen again. */
  readonly rows?: readonly number[];
  readonly during: 'edit' | 'command';
  /** The size of the sheet as it was read. */
  readonly size: Pick<Block, 'rows' | 'columns'>;
}

/** So many cells are read in one go, rather than their parts in several: after a single edit, and in a command that reads all. */
const CELLS_AT_ONCE = { edit: 20_000, command: 150_000 } as const;
/** More rows than this are not read from side to side: of each only the columns that are touched. */
const ROWS_AT_ONCE = 2000;
/** Below the last row with an id people may have typed some rows that have none yet. */
export const ROWS_WITHOUT_IDS = 200;

/**
 * What has to be read next just before a change is written, after what has been read so far; nothing when all is known. A
 * small sheet is read whole; of a large one the headings, then the ids, then the rows that are touched.
 */
export function nextToRead(request: LookRequest, read: CellsRead, steps: number): readonly WantedBlock[] {
  const { size } = request;
  const isSmall = size.rows * size.columns <= CELLS_AT_ONCE[request.during];
  if (steps === 0)
    return [{ row: 0, column: 0, rows: isSmall ? null : Math.min(HEADING_ROWS, size.rows), columns: null }];
  if (isSmall || steps > 2) return [];
  const now = tableNow(request.located, read);
  return steps === 1 ? columnsToRead(request, now) : rowsToRead(request, now);
}

/** The headings as they stand now; a column that stands twice is nobody's. */
export function tableNow(located: LocatedTable, cells: CellsRead): TableNow {
  const values = Array.from({ length: HEADING_ROWS }, (_none, row) => cells.row(row));
  const { located: found, faults } = locateTable(located.table, { name: located.sheet.name, values });
  const twice = new Set(faults.flatMap(({ code, column }) => (code === 'duplicateHeading' ? column : [])));
  const positions = new Map([...found.positions].filter(([key]) => !twice.has(key)));
  return { table: located.table, headingRow: found.headingRow, positions, cells };
}

/** A table that has just been read needs no second look. */
export function asRead({ table, headingRow, positions }: LocatedTable, cells: CellsRead): TableNow {
  return { table, headingRow, positions, cells };
}

/** The 0-based column that tells rows apart; undefined where there is none. */
export function keyColumnOf({ table, positions }: Pick<TableNow, 'table' | 'positions'>): number | undefined {
  return positions.get(rowKeyColumn(table.key as TableKey) ?? '');
}

/** Ids, and what tells a row that is there already; of many rows the touched columns as well. */
function columnsToRead({ edits, added }: LookRequest, now: TableNow): readonly WantedBlock[] {
  const once = added.flatMap((row) => row.once ?? []);
  const touched = isMany(edits) ? edits.map(({ column }) => column) : [];
  const wanted = [...once, ...touched].flatMap((column) => now.positions.get(column) ?? []);
  const columns = [...new Set([...wanted, ...[keyColumnOf(now)].flatMap((one) => one ?? [])])];
  return columns.map((column) => ({ row: 0, column, rows: null, columns: 1 }));
}

function rowsToRead({ edits, added, rows = [], size }: LookRequest, now: TableNow): readonly WantedBlock[] {
  const key = keyColumnOf(now);
  const ids = new Set(edits.map(({ id }) => id));
  const texts = key === undefined ? [] : now.cells.column(key).map(textOfCell);
  const named = texts.flatMap((text, row) => (text !== '' && ids.has(text) ? row : []));
  const unnamed = edits.flatMap(({ id, row }) => (id === '' || key === undefined ? row - 1 : []));
  const { first, count } = spanOf(isMany(edits) ? unnamed : [...named, ...unnamed, ...rows]);
  const last = lastNamed(texts);
  return [
    ...(count > 0 ? [{ row: first, column: 0, rows: count, columns: null }] : []),
    ...(added.length > 0 && rows.length === 0
      ? [{ row: last, column: 0, rows: Math.max(size.rows - last, 1), columns: null }]
      : []),
  ];
}

function lastNamed(texts: readonly string[]): number {
  let row = texts.length - 1;
  while (row > 0 && texts[row] === '') row--;
  return Math.max(row, 0);
}

function isMany(edits: readonly CellEdit[]): boolean {
  return spanOf(edits.map(({ row }) => row)).count > ROWS_AT_ONCE;
}
