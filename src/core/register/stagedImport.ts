import { failure, ok, type Result } from '../values/result';
import type { ImportPlan } from './foreign/importPlan';
import { isDateCell, type CellValue } from './schema/cell';
import { IMPORTED_TABLES, isColumnOf, type ColumnKey, type TableKey, type TypedCells } from './tables/tables';

/** A row to add, as it was planned. */
export interface StagedRow {
  readonly cells: TypedCells;
  /** Rows of the register that said the same when it was planned: only what has come since is looked for. */
  readonly standing: number;
}

/** A cell to change in a row that was there when it was planned. */
export interface StagedEdit {
  /** 1-based row of the sheet at that time; found again by its id. */
  readonly row: number;
  /** Blank where the row has none. */
  readonly id: string;
  /** What a row without an id held in some columns: by this it is found again. */
  readonly known: TypedCells;
  readonly column: ColumnKey;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A row to take out, because somebody has said so: it goes only while it holds what it held when it was planned. */
export interface StagedRemoval {
  readonly id: string;
  readonly known: TypedCells;
}

/** A block of an import on its way. */
export interface StagedPart {
  readonly rows: readonly StagedRow[];
  readonly edits: readonly StagedEdit[];
  readonly removals: readonly StagedRemoval[];
}

/** What an import is about. */
export interface ImportSubject {
  readonly table: TableKey;
  /** The columns by which a row is known again; none: all that it says. */
  readonly key: readonly ColumnKey[];
}

/** What became of an import: rows and cells that stand as it has them, and what was left as it is. */
export interface ImportDone {
  readonly run: string;
  readonly added: number;
  readonly changed: number;
  /** Rows that are gone with the documents they came from. */
  readonly removed: number;
  /** Rows that had come by another way. */
  readonly meanwhile: number;
  readonly leftAlone: number;
}

/** So many rows and edits at most travel in one block: Google takes it within seconds. */
export const ROWS_IN_A_PART = 5000;
/** What a cell holds. */
const MOST_CHARACTERS = 50_000;

/** Holds what a page or a program sends against the table it is for; a misfit is named by its place. */
export function parseSubject(table: string, key: readonly string[]): Result<ImportSubject, string> {
  const known = IMPORTED_TABLES.find((one) => one === table);
  if (known === undefined) return failure(`table ${table}`);
  const stranger = key.find((column) => !isColumnOf(known, column));
  if (stranger !== undefined) return failure(`key ${stranger}`);
  return ok({ table: known, key: key as readonly ColumnKey[] });
}

/** The same for a block. Rows beyond what a block may hold, unknown columns and texts no cell holds are misfits. */
export function parsePart(table: TableKey, { rows, edits, removals }: UncheckedPart): Result<StagedPart, string> {
  if (rows.length + edits.length + removals.length > ROWS_IN_A_PART)
    return failure(`more than ${ROWS_IN_A_PART} rows in a block`);
  for (const [index, { cells }] of rows.entries())
    for (const [column, cell] of Object.entries(cells))
      if (!isColumnOf(table, column) || !isCell(cell)) return failure(`row ${index + 1}, ${column}`);
  for (const [index, { row, column, before, after }] of edits.entries())
    if (!isColumnOf(table, column) || ![before, after].every(isCell) || !Number.isInteger(row) || row < 1)
      return failure(`edit ${index + 1}, ${column}`);
  const stranger = removals.flatMap(({ known }) => Object.keys(known)).find((column) => !isColumnOf(table, column));
  if (stranger !== undefined) return failure(`removal, ${stranger}`);
  return ok({
    rows: rows.map(({ cells, standing }) => ({ cells, standing })),
    edits: edits as readonly StagedEdit[],
    removals: removals.map(({ id, known }) => ({ id, known })),
  });
}

/** A block before it is held against a table. */
export interface UncheckedPart {
  readonly rows: readonly { readonly cells: Readonly<Record<string, CellValue>>; readonly standing: number }[];
  readonly edits: readonly (Omit<StagedEdit, 'column' | 'known'> & {
    readonly column: string;
    readonly known: Readonly<Record<string, CellValue>>;
  })[];
  readonly removals: readonly { readonly id: string; readonly known: Readonly<Record<string, CellValue>> }[];
}

/** The last day of the year 9999: no sheet and no clock knows a later one. */
const LAST_DAY = 2_958_465;

/** What a cell of a sheet can hold. */
export function isCell(cell: CellValue): boolean {
  if (typeof cell === 'string') return cell.length < MOST_CHARACTERS;
  if (typeof cell === 'boolean') return true;
  return isDateCell(cell) ? Math.abs(cell.serial) < LAST_DAY + 1 : Number.isFinite(cell);
}

/** What of a plan is written: rows that are gone only where somebody has said so. */
export type Written = Pick<ImportPlan, 'added' | 'edits'> & Partial<Pick<ImportPlan, 'gone'>>;

/** A plan in the blocks in which it travels, in order, as the doors of the add-on take them. */
export function partsOf({ added, edits, gone = [] }: Written): readonly UncheckedPart[] {
  const rows = added.map(({ cells, standing }) => ({ cells, standing }));
  const changes = edits.map(({ row, id, known, column, before, after }) => ({ row, id, known, column, before, after }));
  const removals = gone.map(({ id, known }) => ({ id, known }));
  return [
    ...blocksOf(rows).map((own): UncheckedPart => ({ rows: own, edits: [], removals: [] })),
    ...blocksOf(changes).map((own): UncheckedPart => ({ rows: [], edits: own, removals: [] })),
    ...blocksOf(removals).map((own): UncheckedPart => ({ rows: [], edits: [], removals: own })),
  ];
}

function blocksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const blocks = Math.ceil(items.length / ROWS_IN_A_PART);
  return Array.from({ length: blocks }, (_none, block) =>
    items.slice(block * ROWS_IN_A_PART, (block + 1) * ROWS_IN_A_PART),
  );
}
