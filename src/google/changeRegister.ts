import { stillToAdd } from '../core/register/appendedRows';
import { cellsIn, type CellsRead, type WantedBlock } from '../core/register/cellsRead';
import type { AppendedRow, CellEdit } from '../core/register/edits';
import {
  blocksToFollow,
  blocksToReadAgain,
  cellsToWrite,
  findPatches,
  followPatches,
  type Patches,
} from '../core/register/patches';
import { locateTable, type LocatedTable } from '../core/register/schema/locateTable';
import type { TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import { columnLetters } from '../core/views/columnLetters';
import type { JournalRun } from '../core/work/journal/journalRow';
import { appendRows } from './appendRows';
import { readCells, writeCells } from './cells';
import { beginRun, record } from './journal';
import { writingTo } from './protectedError';
import { readTab, type ReadTab, type Workbook } from './workbook';

/** Changes to people's tables: single cells, and rows to add with their ids. */
export interface RegisterChange {
  readonly edits: readonly CellEdit[];
  readonly added?: readonly AppendedRow[];
}

/** What became of a change: cells written, cells and rows that had changed meanwhile, rows added. */
export interface RegisterChanged {
  readonly written: readonly CellEdit[];
  readonly leftAlone: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
}

export interface ChangeContext {
  readonly workbook: Workbook;
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  readonly language: Language;
  /** Under which run it stands in the Journal; a new one when absent, none at all when null. */
  readonly run?: JournalRun | null;
  /** Set where the tables have been read since the lock is held: they need not be looked at again before the Journal. */
  readonly isJustRead?: true;
}

/**
 * The one way into people's tables, to be called with the lock held. Everything is looked up again first, then told to
 * the Journal, then written: rows that were added before, gone rows and cells that changed meanwhile are left alone.
 */
export function changeRegister({ edits, added = [] }: RegisterChange, context: ChangeContext): RegisterChanged {
  const { workbook, located, language } = context;
  const places = [...located];
  const appends = places.flatMap(([key, table]) => {
    const own = added.filter((row) => row.table === key);
    return own.length === 0 ? [] : [lookUpRows(own, table, workbook)];
  });
  const patched = places.flatMap(([key, table]) => {
    const own = edits.filter((edit) => edit.table === key);
    return own.length === 0 ? [] : [lookUpCells(own, table, context)];
  });
  const changed: RegisterChanged = {
    written: patched.flatMap(({ patches }) => patches.found),
    leftAlone: patched.flatMap(({ patches }) => patches.leftAlone),
    added: appends.flatMap(({ rows }) => rows),
  };
  const isNothing = changed.written.length + changed.added.length === 0;
  if (isNothing) return changed;
  const { run = beginRun(workbook, language) } = context;
  if (run) record(workbook, language, run, { edits: changed.written, added: changed.added });
  for (const { table, rows } of appends)
    appendRows(
      table,
      rows.map(({ cells }) => cells),
      language,
      workbook.clock,
    );
  for (const one of patched) writePatches(one, workbook);
  return changed;
}

/** The table as it stands at this moment, and the rows it does not hold yet. */
function lookUpRows(
  rows: readonly AppendedRow[],
  located: LocatedTable,
  { clock }: Workbook,
): { readonly table: LocatedTable; readonly rows: readonly AppendedRow[] } {
  const { located: table } = locateTable(located.table, readTab((located.sheet as ReadTab).tab, clock));
  return { table, rows: stillToAdd(rows, table) };
}

/** Changes to cells of one table, with what they were found in. */
interface PatchedTable {
  readonly located: LocatedTable;
  readonly before: CellsRead;
  readonly patches: Patches;
}

function lookUpCells(
  edits: readonly CellEdit[],
  located: LocatedTable,
  { workbook, isJustRead }: ChangeContext,
): PatchedTable {
  const { range, values } = located.sheet as ReadTab;
  const size = { rows: range.getNumRows(), columns: range.getNumColumns() };
  const before = isJustRead
    ? cellsIn([{ row: 0, column: 0, ...size, values }])
    : readAgain(located, blocksToReadAgain(edits, located, size), workbook);
  return { located, before, patches: findPatches(edits, located, before) };
}

/** Columns are read down to the end of the sheet: rows that were pushed down stand below what was read before. */
function readAgain(located: LocatedTable, blocks: readonly WantedBlock[], { clock }: Workbook): CellsRead {
  const { range, tab } = located.sheet as ReadTab;
  return cellsIn(
    blocks.map(({ row, column, rows, columns }) => {
      const wanted =
        rows === null
          ? tab.sheet.getRange(`${columnLetters(column)}:${columnLetters(column + columns - 1)}`)
          : range.offset(row, column, rows, columns);
      const values = readCells(wanted, clock);
      return { row, column, rows: values.length, columns, values };
    }),
  );
}

function writePatches({ located, before, patches }: PatchedTable, workbook: Workbook): void {
  if (patches.found.length === 0) return;
  const { range, name } = located.sheet as ReadTab;
  writingTo(name, () => {
    const now = readAgain(located, blocksToFollow(patches.columns, located, before), workbook);
    for (const patch of followPatches(patches.columns, located, before, now))
      for (const { row, column, cells } of cellsToWrite(patch, located, before, now))
        writeCells(range.offset(row, column, cells.length, 1), cells, workbook.clock);
  });
}
