import type { CellEdit } from '../core/register/edits';
import type { AppendedRow, JournalRun } from '../core/work/journal/journalRow';
import { rowKeyColumn } from '../core/register/tables/rowKey';
import type { TableKey } from '../core/register/tables/tables';
import { locateTable, type LocatedTable } from '../core/register/schema/locateTable';
import { textOfCell } from '../core/register/schema/columns';
import type { Language } from '../core/values/label';
import { appendRows } from './appendRows';
import { beginRun, record } from './journal';
import { findPatches } from './patches';
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
}

/**
 * Writes changes to people's tables, to be called with the lock held. Everything is looked up again first, then told to
 * the Journal, then written: rows that were added before, gone rows and cells that changed meanwhile are left alone.
 */
export function changeRegister({ edits, added = [] }: RegisterChange, context: ChangeContext): RegisterChanged {
  const { workbook, located, language } = context;
  const places = [...located];
  const appends = places.flatMap(([key, table]) => {
    const own = added.filter((row) => row.table === key);
    return own.length === 0 ? [] : [stillToAdd(own, table, workbook)];
  });
  const patches = places.flatMap(([key, table]) => {
    const own = edits.filter((edit) => edit.table === key);
    return own.length === 0 ? [] : [findPatches(own, table, workbook.clock)];
  });
  const changed: RegisterChanged = {
    written: patches.flatMap(({ found }) => found),
    leftAlone: patches.flatMap(({ leftAlone }) => leftAlone),
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
  for (const { write } of patches) write();
  return changed;
}

/** The table as it stands at this moment, and the rows it does not hold yet. */
function stillToAdd(
  rows: readonly AppendedRow[],
  located: LocatedTable,
  { clock }: Workbook,
): { readonly table: LocatedTable; readonly rows: readonly AppendedRow[] } {
  const { located: table } = locateTable(located.table, readTab((located.sheet as ReadTab).tab, clock));
  const { sheet, headingRow, positions } = table;
  const holds = (column: string, text: string): boolean => {
    const position = positions.get(column);
    if (position === undefined || text === '') return false;
    return sheet.values.some((cells, row) => row > headingRow && textOfCell(cells[position] ?? '') === text);
  };
  return {
    table,
    rows: rows.filter(({ once, cells }) => once === undefined || !holds(once, textOfCell(cells[once] ?? ''))),
  };
}

/** The column by which a row to add is known, with its value: an id that is new, or the row's own key. */
export function keyed(
  { table, cells, ...rest }: Omit<AppendedRow, 'id'>,
  newKey: () => string = () => '',
): AppendedRow {
  const column = rowKeyColumn(table);
  if (column === null) return { ...rest, table, cells, id: '' };
  const id = textOfCell(cells[column] ?? '') || newKey();
  return { ...rest, table, id, cells: { ...cells, [column]: id } };
}
