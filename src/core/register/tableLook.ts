import type { Block } from '../values/block';
import { spanOf, stretchesOf, type Stretch } from '../values/runs';
import type { CellsRead, ReadBlock, WantedBlock } from './cellsRead';
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
  /** Rows that have just been written, 0-based: to be seen again, with all that lies around them where lines have moved. */
  readonly written?: {
    readonly rows: readonly number[];
    readonly isMoved: boolean;
    /** What was seen of them already. */
    readonly seen?: readonly ReadBlock[];
  };
  readonly during: 'edit' | 'command';
  /** The headings were read a moment ago: before the writing the rows tell whether columns stand where they stood. */
  readonly isJustRead: boolean;
  /** The size of the sheet as it was read. */
  readonly size: Pick<Block, 'rows' | 'columns'>;
}

/** So many cells are read in one go, rather than their parts in several: after a single edit, and in a command that reads all. */
const CELLS_AT_ONCE = { edit: 20_000, command: 150_000 } as const;
/** More rows than this are not read from side to side: of each only the columns that are touched. */
const ROWS_AT_ONCE = 2000;
/** Below the last row with an id people may have typed some rows that have none yet. */
export const ROWS_WITHOUT_IDS = 200;
/** What lies so near to cells that are written is known as well: should lines move in that very call, it can be put back. */
export const ROWS_BESIDE = 20;
const COLUMNS_BESIDE = 2;

type Step = (request: LookRequest, now: TableNow) => readonly WantedBlock[];

/**
 * What has to be read next to know how a table stands, after what has been read so far; null when all is known. A small
 * sheet is read whole; of a large one the headings, then what lies around the rows in question, and ids only where these
 * rows are not where they were.
 */
export function nextToRead(request: LookRequest, read: CellsRead, steps: number): readonly WantedBlock[] | null {
  const { size } = request;
  const isSmall = isReadWhole(request);
  if (steps === 0 && !isSmall && areHeadingsKnown(request)) return [];
  if (steps === 0)
    return isSmall
      ? [{ row: 0, column: 0, rows: null, columns: null, spare: ROWS_BESIDE }]
      : [{ row: 0, column: 0, rows: Math.min(HEADING_ROWS, size.rows), columns: null }];
  const step = isSmall ? undefined : stepsOf(request)[steps - 1];
  return step ? step(request, tableNow(request.located, read)) : null;
}

function isReadWhole({ size, during }: LookRequest): boolean {
  return size.rows * size.columns <= CELLS_AT_ONCE[during];
}

/** All that has to be read to see rows that were just written, where the rows beside them may tell that no column has moved; null where a look at the headings costs nothing, or there are many. */
export function glanceAtWritten(rows: readonly number[], request: LookRequest): WantedBlock | null {
  if (isReadWhole(request) || isMany(rows)) return null;
  return around(rows, ROWS_BESIDE, request.size.rows)[0] ?? null;
}

function areHeadingsKnown({ isJustRead, written, added }: LookRequest): boolean {
  return isJustRead && !written && added.length === 0;
}

/** What is known of a table before it is looked at. */
export function knownAlready(request: LookRequest): readonly ReadBlock[] {
  if (!areHeadingsKnown(request)) return request.written?.seen ?? [];
  const { sheet, headingRow } = request.located;
  const values = sheet.values.slice(0, headingRow + 1);
  return [{ row: 0, column: 0, rows: values.length, columns: request.size.columns, values }];
}

function stepsOf({ written, edits, added }: LookRequest): readonly Step[] {
  if (written?.isMoved) return [idsToRead, allAround];
  if (written?.seen) return [];
  if (written) return [isMany(written.rows) ? idsToRead : aroundWritten];
  if (added.length > 0 || isMany(rowsOf(edits))) return [columnsToRead, rowsToRead];
  return [whereTheyStood, unlessFound(columnsToRead), unlessFound(rowsToRead)];
}

/** The headings as they stand now; a column that stands twice is nobody's. */
export function tableNow(located: LocatedTable, cells: CellsRead): TableNow {
  const values = Array.from({ length: HEADING_ROWS }, (_none, row) => cells.row(row));
  const { located: found, faults } = locateTable(located.table, { name: located.sheet.name, values }, located.adoption);
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

function rowsOf(edits: readonly CellEdit[]): readonly number[] {
  return edits.map(({ row }) => row - 1);
}

function isMany(rows: readonly number[]): boolean {
  return spanOf(rows).count > ROWS_AT_ONCE;
}

const whereTheyStood: Step = ({ edits, size }) => around(rowsOf(edits), ROWS_BESIDE, size.rows);
const aroundWritten: Step = ({ written, size }) => around(written?.rows ?? [], ROWS_BESIDE, size.rows);
const allAround: Step = ({ written, size }) => around(written?.rows ?? [], ROWS_WITHOUT_IDS, size.rows);

/** Rows from side to side, with some above and below them as far as the sheet is filled. */
function around(rows: readonly number[], beside: number, filled: number): readonly WantedBlock[] {
  const { first, count } = rowsBeside(rows, filled, beside);
  return count === 0 ? [] : [{ row: first, column: 0, rows: count, columns: null }];
}

/** The rows from the first to the last, with some above and below them as far as the sheet is filled. */
export function rowsBeside(rows: readonly number[], filled: number, beside = ROWS_BESIDE): Stretch {
  const { first, count } = spanOf(rows);
  const start = Math.max(first - beside, 0);
  const end = Math.min(first + count + beside, Math.max(filled, first + count));
  return count === 0 ? { first, count } : { first: start, count: end - start };
}

/** What is only read where rows are not where they were. */
function unlessFound(step: Step): Step {
  return (request, now) => {
    const key = keyColumnOf(now);
    const stands = ({ id, row }: CellEdit): boolean =>
      id === '' || key === undefined || textOfCell(now.cells.cellAt(row - 1, key) ?? '') === id;
    return request.edits.every(stands) ? [] : step(request, now);
  };
}

const idsToRead: Step = (_request, now) => wholeColumns([keyColumnOf(now)].flatMap((column) => column ?? []));

/** Ids, and what tells a row that is there already; of many rows the touched columns as well, with their neighbours. */
const columnsToRead: Step = ({ edits, added }, now) => {
  const once = added.flatMap((row) => row.once ?? []);
  const touched = isMany(rowsOf(edits)) ? edits.map(({ column }) => column) : [];
  const placesOf = (columns: readonly string[]): readonly number[] =>
    [...new Set(columns)].flatMap((column) => now.positions.get(column) ?? []);
  const key = [keyColumnOf(now)].flatMap((column) => column ?? []);
  return wholeColumns([...key, ...placesOf(once), ...withNeighbours(placesOf(touched), now)]);
};

function wholeColumns(columns: readonly number[]): readonly WantedBlock[] {
  return stretchesOf(columns).map(({ first, count }) => ({ row: 0, column: first, rows: null, columns: count }));
}

/** Columns and those beside them, as far as there are headings. */
export function withNeighbours(columns: readonly number[], { cells, headingRow }: TableNow): readonly number[] {
  const width = cells.row(headingRow).length;
  const beside = Array.from({ length: 2 * COLUMNS_BESIDE + 1 }, (_none, index) => index - COLUMNS_BESIDE);
  return columns.flatMap((column) => beside.map((step) => column + step)).filter((one) => one >= 0 && one < width);
}

const rowsToRead: Step = ({ edits, added, size }, now) => {
  const key = keyColumnOf(now);
  const ids = new Set(edits.map(({ id }) => id));
  const texts = key === undefined ? [] : now.cells.column(key).map(textOfCell);
  const named = texts.flatMap((text, row) => (text !== '' && ids.has(text) ? row : []));
  const unnamed = edits.flatMap(({ id, row }) => (id === '' || key === undefined ? row - 1 : []));
  // Whoever stands above the new rows may be pushed down to where they are written.
  const above = Math.max(lastNamed(texts) - ROWS_BESIDE, 0);
  return [
    ...around(isMany(rowsOf(edits)) ? unnamed : [...named, ...unnamed], ROWS_BESIDE, size.rows),
    ...(added.length > 0
      ? [{ row: above, column: 0, rows: Math.max(size.rows - above, 1), columns: null, spare: ROWS_BESIDE }]
      : []),
  ];
};

function lastNamed(texts: readonly string[]): number {
  let row = texts.length - 1;
  while (row > 0 && texts[row] === '') row--;
  return Math.max(row, 0);
}
