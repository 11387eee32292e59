import { keyed } from '../core/register/appendedRows';
import { tidyPhones } from '../core/register/completions';
import type { AppendedRow, CellEdit, RowRemoval } from '../core/register/edits';
import { isSameCell, type CellValue } from '../core/register/schema/cell';
import { cellAt, type LocatedTable } from '../core/register/schema/locateTable';
import { textOfCell } from '../core/register/schema/columns';
import type { ReadingContext } from '../core/register/schema/readingContext';
import { contentName, contentsOf, isWorkedOn, rowPrintOf } from '../core/register/rowPrint';
import type { RunOutcome } from '../core/register/outcome';
import type {
  ImportDone,
  ImportSubject,
  StagedEdit,
  StagedPart,
  StagedRemoval,
  StagedRow,
} from '../core/register/stagedImport';
import { failure, ok, type Result } from '../core/values/result';
import type { CommitTexts } from '../language/commitTexts';
import { idsTaken, type NewId } from '../core/register/tables/rowIds';
import { hasIds, rowKeyColumn } from '../core/register/tables/rowKey';
import { cellIn, tables, type ColumnKey, type TableKey, type TypedCells } from '../core/register/tables/tables';
import { remembered } from '../core/values/remembered';
import type { Column } from '../core/register/schema/column';

/** The id that each row of an import gets, blank in a table without ids; null for one that has come by another way. */
export type ImportIds = readonly (string | null)[];

/** An import that has arrived whole. */
export interface StagedImport {
  readonly subject: ImportSubject;
  readonly parts: readonly StagedPart[];
}

/** The table it goes into, as it stands now. */
export interface TableOfImport {
  readonly located: LocatedTable;
  readonly context: ReadingContext;
}

/** What an import writes. */
export interface ImportChange {
  readonly added: readonly AppendedRow[];
  readonly edits: readonly CellEdit[];
  /** Of these the cells of rows that were written in part. */
  readonly completing: readonly CellEdit[];
  /** Rows to take out. */
  readonly removals: readonly RowRemoval[];
  /** Rows that were to go and are not there any more, and those that stay: people have made something of them. */
  readonly gone: number;
  readonly staying: number;
  /** Rows and cells that stand already: this very import was cut short before. */
  readonly done: { readonly rows: number; readonly cells: number };
  /** Changes of rows that nobody finds any more: they are left alone. */
  readonly lost: number;
}

/**
 * The ids of the rows of an import, drawn once. Rows that have come since it was planned (somebody else was importing the
 * same) get none: they are not written twice.
 */
export function idsOfImport(staged: StagedImport, { located, context }: TableOfImport, newId: NewId): ImportIds {
  const { table } = staged.subject;
  const rows = rowsOf(staged, context);
  const [prefix, taken] = idsTaken(table, new Map([[table, located]]));
  const cameMeanwhile = meanwhileTest(staged.subject, located);
  const idOf = (cells: TypedCells): string => {
    const own = textOfCell(cellIn(cells, 'id'));
    if (own === '' || taken.has(own)) return newId(prefix, taken);
    taken.add(own);
    return own;
  };
  return rows.map((row) => (cameMeanwhile(row) ? null : hasIds(table) ? idOf(row.cells) : ''));
}

/** What is still to be written of an import whose rows have their ids. */
export function changeOfImport(
  staged: StagedImport,
  ids: ImportIds,
  { located, context }: TableOfImport,
): ImportChange {
  const { table } = staged.subject;
  const rowsById = rowsByKey(located);
  const named = rowsOf(staged, context).flatMap(({ cells }, index): readonly AppendedRow[] => {
    const id = ids[index] ?? null;
    if (id === null) return [];
    return [keyed({ table, cells: withId(table, cells, id), reason: 'import', inBulk: true })];
  });
  const standing = hasIds(table) ? named.filter(({ id }) => rowsById.has(id)) : [];
  const completing = standing.flatMap((row) => missingCells(row, rowsById.get(row.id) ?? 0, located));
  const rowOf = rowFinder(located, rowsById);
  const planned = staged.parts.flatMap(({ edits }) => edits.map((edit) => editOf(table, edit, rowOf(edit), context)));
  const found = planned.filter(({ row }) => row > 0);
  const open = found.filter(({ row, column, after }) => !isSameCell(cellAt(located, row - 1, column) ?? '', after));
  const there = new Set(standing);
  const wanted = staged.parts.flatMap(({ removals }) => removals);
  const places = wanted.map((removal) => rowOf(removal));
  const removals = wanted.flatMap((removal, index) => removalOf(removal, places[index] ?? null, located));
  const gone = places.filter((row) => row === null).length;
  return {
    added: named.filter((row) => !there.has(row)),
    edits: [...completing, ...open],
    completing,
    done: { rows: standing.length, cells: found.length - open.length },
    lost: planned.length - found.length,
    removals,
    staying: wanted.length - gone - removals.length,
    gone,
  };
}

/** A column that an import writes and the sheet has not; undefined where it has all of them. */
export function columnMissing({ parts }: StagedImport, { positions }: LocatedTable): string | undefined {
  const columns = parts.flatMap(({ rows, edits }) => [
    ...rows.flatMap(({ cells }) => Object.keys(cells)),
    ...edits.map(({ column }) => column),
  ]);
  return [...new Set<string>(columns)].find((column) => !positions.has(column));
}

/** What became of the change of an import, in numbers. */
export function importDone(
  run: string,
  ids: ImportIds,
  change: ImportChange,
  changed: Pick<RunOutcome, 'added' | 'written' | 'leftAlone'> & { readonly removed: number },
): ImportDone {
  const completing = new Set(change.completing);
  return {
    run,
    added: change.done.rows + changed.added.length,
    changed: change.done.cells + changed.written.filter((edit) => !completing.has(edit)).length,
    removed: changed.removed,
    meanwhile: ids.filter((id) => id === null).length,
    leftAlone: change.lost + change.staying + changed.leftAlone.length,
  };
}

/** The sentence of it, with the places that would not be written; nothing is done where nothing of it stands. */
export function saidOfImport(
  done: ImportDone,
  refused: readonly { readonly place: string; readonly why: string }[],
  words: Pick<CommitTexts, 'done' | 'notWritten'>,
): Result<string, string> {
  const [first] = refused;
  if (first && done.added + done.changed + done.removed === 0) return failure(words.notWritten(first.place, first.why));
  return ok([words.done(done), ...refused.map(({ place, why }) => words.notWritten(place, why))].join(' '));
}

/** A row that holds what it held, and beside which nobody has written anything that would be lost with it. */
function removalOf({ known }: StagedRemoval, row: number | null, located: LocatedTable): readonly RowRemoval[] {
  if (row === null || isWorkedOn(located, row)) return [];
  const isAsPlanned = Object.entries(known).every(([column, cell]) =>
    isSameCell(cellAt(located, row, column) ?? '', cell),
  );
  const table = located.table.key as TableKey;
  const cells = contentsOf(located, row);
  return isAsPlanned ? [{ ...rowPrintOf(table, cells), table, cells, reason: 'import' }] : [];
}

function rowsOf({ subject, parts }: StagedImport, context: ReadingContext): readonly StagedRow[] {
  return parts.flatMap(({ rows }) =>
    rows.map(({ cells, ...rest }) => ({ ...rest, cells: tidied(subject.table, cells, context) })),
  );
}

/** Phones in one form, as where they are typed. */
function tidied(table: TableKey, cells: TypedCells, context: ReadingContext): TypedCells {
  const entries = Object.entries(cells).map(([column, cell]) => [column, tidy(table, column, cell, context)] as const);
  return Object.fromEntries(entries);
}

function tidy(table: TableKey, column: string, cell: CellValue, context: ReadingContext): CellValue {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  return columns[column]?.type === 'phone' ? (tidyPhones(cell, context) ?? cell) : cell;
}

function withId(table: TableKey, cells: TypedCells, id: string): TypedCells {
  return hasIds(table) ? { ...cells, id } : cells;
}

function editOf(
  table: TableKey,
  { id, column, before, after }: StagedEdit,
  row: number | null,
  context: ReadingContext,
): CellEdit {
  return {
    table,
    id,
    row: (row ?? -1) + 1,
    column,
    before,
    after: tidy(table, column, after, context),
    reason: 'import',
  };
}

/** Finds the 0-based row of an edit: by its id, else as the only one that says what it said; null where it is gone. */
function rowFinder(
  located: LocatedTable,
  rowsById: ReadonlyMap<string, number>,
): (edit: Pick<StagedEdit, 'id' | 'known'>) => number | null {
  const namesOf = remembered((columns: string) => rowsByName(columns.split(' '), located));
  return ({ id, known }) => {
    if (id !== '') return rowsById.get(id) ?? null;
    const columns = Object.keys(known);
    const rows = columns.length === 0 ? [] : namesOf(columns.join(' ')).get(nameIn(known, columns));
    return rows?.length === 1 ? (rows[0] ?? null) : null;
  };
}

function rowsByName(columns: readonly string[], located: LocatedTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = located.headingRow + 1; row < located.sheet.values.length; row++) {
    const name = contentName(columns, (column) => cellAt(located, row, column) ?? '');
    const same = rows.get(name);
    if (same) same.push(row);
    else rows.set(name, [row]);
  }
  return rows;
}

function nameIn(cells: TypedCells, columns: readonly string[]): string {
  return contentName(columns, (column) => cellIn(cells, column));
}

/** Cells of a row that was written in part. */
function missingCells({ table, id, cells }: AppendedRow, row: number, located: LocatedTable): readonly CellEdit[] {
  return Object.entries(cells).flatMap(([key, after]): readonly CellEdit[] => {
    const column = key as ColumnKey;
    if (after === '' || cellAt(located, row, column) !== '') return [];
    return [{ table, id, row: row + 1, column, before: '', after, reason: 'import' }];
  });
}

/**
 * Tells, row after row, which have come since the import was planned: the register holds more rows that say the same than
 * it did then.
 */
function meanwhileTest({ key }: ImportSubject, located: LocatedTable): (row: StagedRow) => boolean {
  const more = new Map([...rowsByName(key, located)].map(([name, { length }]) => [name, length]));
  const seen = new Set<string>();
  return ({ cells, standing }) => {
    const name = nameIn(cells, key);
    if (!seen.has(name)) more.set(name, (more.get(name) ?? 0) - standing);
    seen.add(name);
    const left = more.get(name) ?? 0;
    more.set(name, left - 1);
    return left > 0;
  };
}

function rowsByKey(located: LocatedTable): ReadonlyMap<string, number> {
  const position = located.positions.get(rowKeyColumn(located.table.key as TableKey) ?? '');
  if (position === undefined) return new Map();
  const { values } = located.sheet;
  return new Map(
    values.flatMap((cells, row) => {
      const id = textOfCell(cells[position] ?? '');
      return row > located.headingRow && id !== '' ? [[id, row] as const] : [];
    }),
  );
}
