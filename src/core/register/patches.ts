import { once } from '../values/once';
import { stretchesOf } from '../values/runs';
import type { CellsRead, WantedBlock } from './cellsRead';
import type { CellWrite } from './cellWrites';
import { isAllOrNothing, type CellEdit, type EditReason } from './edits';
import { isSameCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import type { LocatedTable } from './schema/locateTable';
import { keyColumnOf, rowsBeside, withNeighbours, type TableNow } from './tableLook';

/** Where changes to cells of one table may be written. */
export interface Patches {
  /** In the order they are to be written; rows and columns are 0-based. */
  readonly found: readonly PlacedEdit[];
  /** The row or the column is gone, or the cell no longer holds what the change was made for. */
  readonly leftAlone: readonly CellEdit[];
}

export interface PlacedEdit {
  readonly edit: CellEdit;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the cells of edits again: a column by its heading, a row that moved by its id; a row without an id must stand
 * where it stood and hold what it held. `now`: the table as it stands at the moment of writing.
 */
export function findPatches(edits: readonly CellEdit[], located: LocatedTable, now: TableNow): Patches {
  if (isMisread(located, now)) return { found: [], leftAlone: edits };
  const rowOf = rowFinder(located, now);
  const columns = new Map<number, Map<number, PlacedEdit>>();
  const leftAlone: CellEdit[] = [];
  for (const edit of edits) {
    const column = now.positions.get(edit.column);
    const row = column === undefined ? null : rowOf(edit);
    if (column === undefined || row === null || !isSameCell(now.cells.cellAt(row, column) ?? '', edit.before)) {
      leftAlone.push(edit);
      continue;
    }
    const cells = columns.get(column) ?? new Map<number, PlacedEdit>();
    // The column touched last is written last: it is the one that closes a matter.
    columns.delete(column);
    columns.set(column, cells.set(row, { edit, row, column }));
  }
  return withoutTorn({ found: [...columns.values()].flatMap((cells) => [...cells.values()]), leftAlone });
}

/**
 * Whether columns stand otherwise than under the headings as they were read first, in a table of which rows were read after
 * them: what was taken for one column may have been another, so nothing may rest on it.
 */
export function isMisread({ sheet, positions }: LocatedTable, now: TableNow): boolean {
  return (
    sheet.otherIds !== undefined &&
    (positions.size !== now.positions.size || [...positions].some(([key, place]) => now.positions.get(key) !== place))
  );
}

/** Of what is done as a whole nothing is, where a part of it has no place. */
function withoutTorn({ found, leftAlone }: Patches): Patches {
  const torn = new Set(leftAlone.filter(isAllOrNothing).map(({ task }) => task));
  const isTorn = ({ edit }: PlacedEdit): boolean => isAllOrNothing(edit) && torn.has(edit.task);
  if (torn.size === 0) return { found, leftAlone };
  const rest = found.filter(isTorn).map(({ edit }) => edit);
  return { found: found.filter((placed) => !isTorn(placed)), leftAlone: [...leftAlone, ...rest] };
}

/** Where the row of an edit stands now; null when nobody knows. */
function rowFinder(located: LocatedTable, now: TableNow): (edit: CellEdit) => number | null {
  const keyColumn = keyColumnOf(now);
  const rowsByKey = once(() => rowsByText(keyColumn === undefined ? [] : now.cells.column(keyColumn)));
  return ({ id, row: number }) => {
    const row = number - 1;
    if (id === '') return isUnchanged(row, located, now) ? row : null;
    if (keyColumn !== undefined && textOfCell(now.cells.cellAt(row, keyColumn) ?? '') === id) return row;
    return onlyOf(rowsByKey().get(id) ?? []);
  };
}

/** Whether our columns hold in a row what they held when it was read, wherever these columns stand by now. */
function isUnchanged(row: number, { sheet, positions }: LocatedTable, now: TableNow): boolean {
  return [...positions].every(([key, before]) => {
    const column = now.positions.get(key);
    return column !== undefined && isSameCell(sheet.values[row]?.[before] ?? '', now.cells.cellAt(row, column) ?? '');
  });
}

/** Blank cells name no row. */
function rowsByText(cells: readonly CellValue[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const text = textOfCell(cell);
    if (text === '') return;
    const known = rows.get(text);
    if (known) known.push(row);
    else rows.set(text, [row]);
  });
  return rows;
}

function onlyOf(rows: readonly number[]): number | null {
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** A cell that an edit changes, with the edit as it is carried out: what it overwrites is known by now. */
export interface EditedCell extends CellWrite {
  readonly edit: CellEdit;
  readonly done: CellEdit;
}

/** What comes by itself, or fills blank cells, never takes the place of a formula; what a person asked for may, and it is remembered. */
const NEVER_OVER_FORMULAS: ReadonlySet<EditReason> = new Set([
  ...(['newId', 'stampTime', 'noticeTime', 'stampEntry', 'normalisePhone', 'recognise'] as const),
  'merge',
]);

/** The cells to write, each with the formula it overwrites, and the edits that another formula than expected keeps out. */
export function editedCells(
  found: readonly PlacedEdit[],
  formulas: CellsRead<string>,
): { readonly cells: readonly EditedCell[]; readonly keptOut: readonly CellEdit[] } {
  const isKeptOut = ({ edit, row, column }: PlacedEdit): boolean => {
    const formula = formulas.cellAt(row, column) ?? '';
    if (edit.beforeFormula !== undefined) return formula !== edit.beforeFormula;
    return formula !== '' && NEVER_OVER_FORMULAS.has(edit.reason);
  };
  const cells = found
    .filter((placed) => !isKeptOut(placed))
    .map(({ edit, row, column }): EditedCell => {
      const formula = formulas.cellAt(row, column) ?? '';
      const done = formula === '' ? edit : { ...edit, beforeFormula: formula };
      const content = edit.afterFormula === undefined ? edit.after : { formula: edit.afterFormula };
      return { edit, done, row, column, content };
    });
  return { cells, keptOut: found.filter(isKeptOut).map(({ edit }) => edit) };
}

/** More cells than this are not looked at for formulas from side to side. */
const CELLS_FOR_FORMULAS = 50_000;

/** Where formulas have to be read before cells are written: their rows, from side to side while these are few. */
export function formulasOf(
  found: readonly Pick<PlacedEdit, 'row' | 'column'>[],
  now: TableNow,
): readonly WantedBlock[] {
  const { cells, headingRow } = now;
  const { first, count } = rowsBeside(
    found.map(({ row }) => row),
    cells.lastRow + 1,
  );
  if (count === 0) return [];
  const place = { row: first, rows: count };
  if (count * cells.row(headingRow).length <= CELLS_FOR_FORMULAS) return [{ ...place, column: 0, columns: null }];
  const columns = found.map(({ column }) => column);
  return stretchesOf(withNeighbours([...new Set(columns)], now)).map((stretch) => ({
    ...place,
    column: stretch.first,
    columns: stretch.count,
  }));
}
