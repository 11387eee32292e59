import type { CellsRead } from './cellsRead';
import { isFormula, isWritten, placeOf, type CellContent, type CellWrite } from './cellWrites';
import { movedFormula } from './formulas';
import { isSameLine, linesMoved, UNMOVED, type Line, type Lines } from './lines';
import { spanOf } from '../values/runs';
import { isSameCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import { keyColumnOf, rowsBeside, type TableNow } from './tableLook';

/** What has to be put right after a write, because lines moved between the look and the write. */
export interface Strays<Write extends CellWrite> {
  /** Cells to write once more: what belongs where, and what had stood where something strayed to. */
  readonly mends: readonly CellWrite[];
  /** Writes whose place is gone, or holds what somebody has typed there meanwhile. */
  readonly lost: readonly Write[];
}

/**
 * Compares a table as it stood just before cells were written with how it stands just after. Where rows or columns were
 * inserted, deleted or moved in between, some cells hold what was meant for others: these get back what they held.
 */
export function straysOf<Write extends CellWrite>(
  writes: readonly Write[],
  before: TableNow,
  after: TableNow,
  formulas: CellsRead<string>,
): Strays<Write> {
  const shift = shiftOf(writes, before, after);
  if (shift === null) return { mends: [], lost: [] };
  const meant = new Map(writes.map((write) => [placeOf(write), write.content]));
  const mends = new Map<string, CellWrite>();
  const lost: Write[] = [];
  for (const write of writes) {
    const [row, column] = [shift.rows.now(write.row), shift.columns.now(write.column)];
    if (row === null || column === null || isTaken(write, shift)) {
      lost.push(write);
      continue;
    }
    const place = { row, column };
    const [stood, stands] = [before.cells.cellAt(write.row, write.column) ?? '', after.cells.cellAt(row, column) ?? ''];
    const strayed = meant.get(placeOf(place));
    if (isWritten(write.content, stands) && !isFormula(write.content)) continue;
    const isFree = isSameCell(stood, stands) || (strayed !== undefined && isFrom(strayed, stands));
    if (isFree || isFormula(write.content)) mends.set(placeOf(place), { ...place, content: write.content });
    else lost.push(write);
  }
  for (const write of writes) {
    const stands = after.cells.cellAt(write.row, write.column) ?? '';
    if (mends.has(placeOf(write)) || isInPlace(write, shift) || !isFrom(write.content, stands)) continue;
    const content = whatBelongs(write, { shift, before, formulas, meant });
    if (content !== undefined && (isFormula(content) || !isSameCell(content, stands)))
      mends.set(placeOf(write), { row: write.row, column: write.column, content });
  }
  return { mends: [...mends.values()], lost };
}

/** Whether a cell still stands where it was meant to be written: blank rows, below the last one, go nowhere. */
function isInPlace(write: CellWrite, shift: Shift): boolean {
  const isSame = shift.rows.now(write.row) === write.row && shift.columns.now(write.column) === write.column;
  return isSame && !isTaken(write, shift);
}

/** Whether a blank row was written into which another had just been moved: that one gets back what it held. */
function isTaken({ row }: CellWrite, { rows }: Shift): boolean {
  return rows.now(row) === row && typeof rows.before(row) === 'number' && rows.before(row) !== row;
}

/**
 * Whether all rows that were written, and all columns, are where they were, as far as a first look tells. A row that was
 * written from side to side tells nothing by itself, so those beside it are asked as well.
 */
export function isUnmoved(writes: readonly CellWrite[], before: TableNow, after: TableNow): boolean {
  if (linesMoved(columnLines(before), columnLines(after)) !== null) return false;
  const signs = signsOf(writes, before, after, false);
  const [lineOf, lineNow] = [rowReader(before, signs, false), rowReader(after, signs, true)];
  const written = [...new Set(writes.map(({ row }) => row))];
  if (written.some((row) => lineNow(row).isUnread)) return false;
  const filled = Math.max(before.cells.lastRow, after.cells.lastRow) + 1;
  const { first, count } = rowsBeside(written, filled);
  for (let row = first; row < first + count; row++) if (!isSameLine(lineOf(row), lineNow(row))) return false;
  return true;
}

/** Whether a cell may hold what was written: in cells of plain text a number, a date or a tick is text. */
function isFrom(content: CellContent, cell: CellValue): boolean {
  if (isWritten(content, cell)) return true;
  if (isFormula(content) || typeof content === 'string' || cell === '') return false;
  return typeof cell === 'string' || typeof cell === 'number';
}

interface Known {
  readonly shift: Shift;
  readonly before: TableNow;
  readonly formulas: CellsRead<string>;
  readonly meant: ReadonlyMap<string, CellContent>;
}

/** What should stand in the cell that a write has hit, whoever it belongs to by now; undefined where nobody knows. */
function whatBelongs({ row, column }: CellWrite, { shift, before, formulas, meant }: Known): CellContent | undefined {
  const [was, stood] = [shift.rows.before(row), shift.columns.before(column)];
  if (was === null || stood === null) return '';
  if (was === undefined || stood === undefined) return undefined;
  const own = meant.get(placeOf({ row: was, column: stood }));
  if (own !== undefined) return own;
  const formula = formulas.cellAt(was, stood) ?? '';
  if (formula === '') return isBeyond(was, stood, before) ? '' : before.cells.cellAt(was, stood);
  const moved = (at: { row: number; column: number }): { row: number; column: number } => ({
    row: shift.rows.now(at.row) ?? at.row,
    column: shift.columns.now(at.column) ?? at.column,
  });
  return { formula: movedFormula(formula, { row: was, column: stood }, { row, column }, moved) };
}

/** Whether a cell lies where nothing stood at all. */
function isBeyond(row: number, column: number, { cells, headingRow }: TableNow): boolean {
  return row > cells.lastRow || column >= cells.row(headingRow).length;
}

interface Shift {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** Null while every row and column stands where it stood. */
function shiftOf(writes: readonly CellWrite[], before: TableNow, after: TableNow): Shift | null {
  const columns = linesMoved(columnLines(before), columnLines(after));
  const signs = signsOf(writes, before, after, columns !== null);
  const { first, count } = spanOf(writes.map(({ row }) => row));
  const last = Math.max(0, first + count - 1);
  const rows = linesMoved(rowLines(before, signs, last), rowLines(after, signs, last, true));
  if (columns === null && rows === null) return null;
  const lines = rows ?? UNMOVED;
  const carried = carriedRows(writes, before, after);
  const now = (row: number): number | null => carried.get(row) ?? lines.now(row);
  return { rows: { ...lines, now }, columns: columns ?? UNMOVED };
}

/** Rows that were moved as soon as they had their name, by the row they were meant for: the rest of each follows it. */
function carriedRows(writes: readonly CellWrite[], before: TableNow, after: TableNow): ReadonlyMap<number, number> {
  const key = keyColumnOf(before);
  const isNameless = (row: number): boolean => textOfCell(before.cells.cellAt(row, key ?? 0) ?? '') === '';
  const given = writes.filter(({ row, column }) => column === key && isNameless(row));
  const places = given.length === 0 ? new Map<string, number>() : placesOnce(after);
  return new Map(
    given.flatMap(({ row, content }) => {
      const place = isFormula(content) ? undefined : places.get(textOfCell(content));
      // Where it was meant to be it may stand over another row, which had just been moved there.
      return place === undefined || place === row ? [] : [[row, place] as const];
    }),
  );
}

/** The rows of names that only one row has. */
function placesOnce(now: TableNow): ReadonlyMap<string, number> {
  const key = keyColumnOf(now) ?? -1;
  const shared = new Set(sharedNames(now, key));
  const places = new Map<string, number>();
  now.cells.column(key).forEach((cell, row) => {
    const name = textOfCell(cell);
    if (name !== '' && !shared.has(name)) places.set(name, row);
  });
  return places;
}

/** Columns by their headings; of several with the same, or with none, by the order they stand in. */
function columnLines({ cells, headingRow }: TableNow): readonly Line[] {
  const names = cells.row(headingRow).map(textOfCell);
  while (names.length > 0 && names[names.length - 1] === '') names.pop();
  const met = new Map<string, number>();
  return names.map((name) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { name: `${name} ${count}` };
  });
}

/** What rows are known by. */
interface RowSigns {
  /** Names that have just been written, and the rows they were meant for. */
  readonly given: ReadonlySet<string>;
  readonly named: ReadonlySet<number>;
  /** Names that several rows have, in a table that tells rows apart by them; null where it tells them by no name at all. */
  readonly shared: ReadonlySet<string> | null;
  /** Columns of ours that were not written; null where columns moved, so that anything may stand in them. */
  readonly kept: readonly string[] | null;
}

function signsOf(writes: readonly CellWrite[], before: TableNow, after: TableNow, areColumnsMoved: boolean): RowSigns {
  const key = lineColumn(before);
  const written = new Set(writes.map(({ column }) => column));
  const names = writes.filter(({ column }) => column === key);
  const kept = [...before.positions].filter(([name, column]) => !written.has(column) && after.positions.has(name));
  return {
    given: new Set(names.flatMap(({ content }) => (isFormula(content) ? [] : textOfCell(content)))),
    named: new Set(names.map(({ row }) => row)),
    shared: keyColumnOf(before) === undefined ? null : new Set([before, after].flatMap((now) => sharedNames(now, key))),
    kept: areColumnsMoved ? null : kept.map(([name]) => name),
  };
}

function sharedNames({ cells }: TableNow, key: number): readonly string[] {
  const met = new Set<string>();
  return cells.column(key).flatMap((cell) => {
    const name = textOfCell(cell);
    if (name === '' || !met.has(name)) met.add(name);
    else return name;
    return [];
  });
}

function rowLines(now: TableNow, signs: RowSigns, last: number, isAfter = false): readonly Line[] {
  const lineOf = rowReader(now, signs, isAfter);
  return Array.from({ length: Math.max(now.cells.lastRow, last) + 1 }, (_none, row) => lineOf(row));
}

/** Rows by their ids; those that have none, or have just been given one, by what else of ours stands in them. */
function rowReader(now: TableNow, { given, named, kept, shared }: RowSigns, isAfter: boolean): (row: number) => Line {
  const key = lineColumn(now);
  const names = now.cells.column(key);
  const columns = kept?.flatMap((name) => now.positions.get(name) ?? []);
  const ours = new Set(now.positions.values());
  return (row) => {
    const cell = names[row] ?? now.cells.cellAt(row, key);
    const isBeyond = row > now.cells.lastRow;
    if (cell === undefined && !isBeyond) return { name: '', isUnread: true };
    // A row that was emptied may have been the last.
    if (cell === undefined) return { name: '', isHit: isAfter && given.has(''), content: '' };
    const text = textOfCell(cell);
    const isHit = isAfter && given.has(text);
    const isOwn = shared !== null && !shared.has(text);
    const name = isHit || isOwn ? text : '';
    const isTold = name === '' || (isAfter ? isHit : named.has(row));
    const content = columns && isTold ? contentOf(row, columns, now) : undefined;
    const besides = columns && !isTold ? (): string | undefined => contentOf(row, columns, now) : undefined;
    const hasOwn = (): boolean => now.cells.row(row).some((one, at) => !ours.has(at) && one !== '' && one !== false);
    return { name, isHit, ...(columns && { hasOwn }), ...(content !== undefined && { content }), ...(besides && { besides }) }; // prettier-ignore
  };
}

/** Undefined where not all of it was read. */
function contentOf(row: number, columns: readonly number[], { cells }: TableNow): string | undefined {
  const texts: string[] = [];
  for (const column of columns) {
    const cell = cells.cellAt(row, column);
    if (cell === undefined) return undefined;
    // A box that nobody has ticked is how an empty one reads.
    texts.push(cell === false ? '' : textOfCell(cell));
  }
  return texts.some((text) => text !== '') ? JSON.stringify(texts) : '';
}

/** The column whose cells tell rows apart: ids, else the first of ours. */
function lineColumn(now: TableNow): number {
  return keyColumnOf(now) ?? Math.min(...now.positions.values());
}
