import type { CellsRead } from './cellsRead';
import { isFormula, isWritten, type CellContent, type CellWrite } from './cellWrites';
import { movedFormula } from './formulas';
import { isSameCell, type CellValue } from './schema/cell';
import { textOfCell } from './schema/columns';
import { keyColumnOf, type TableNow } from './tableLook';

/** What has to be put right after a write, because lines moved in that very call. */
export interface Strays<Write extends CellWrite> {
  /** Cells to write once more: what belongs where, and what had stood where something strayed to. */
  readonly mends: readonly CellWrite[];
  /** Writes whose place is gone. */
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
  const map = shiftOf(writes, before, after);
  if (map === null) return { mends: [], lost: [] };
  const meant = new Map(writes.map((write) => [placeOf(write), write.content]));
  const mends = new Map<string, CellWrite>();
  const lost: Write[] = [];
  for (const write of writes) {
    const [row, column] = [map.rows.now(write.row), map.columns.now(write.column)];
    if (row === null || column === null) lost.push(write);
    else if (isFormula(write.content) || !isWritten(write.content, after.cells.cellAt(row, column) ?? ''))
      mends.set(placeOf({ row, column }), { row, column, content: write.content });
  }
  for (const write of writes) {
    const place = placeOf(write);
    if (mends.has(place) || !isWritten(write.content, after.cells.cellAt(write.row, write.column) ?? '')) continue;
    const content = whatBelongs(write, map, before, formulas, meant);
    if (content !== undefined && content !== write.content) mends.set(place, { ...placeIn(write), content });
  }
  return { mends: [...mends.values()], lost };
}

function placeIn({ row, column }: CellWrite): Pick<CellWrite, 'row' | 'column'> {
  return { row, column };
}

/** What should stand in the cell that a write has hit, whoever it belongs to by now; undefined where nobody knows. */
function whatBelongs(
  { row, column }: CellWrite,
  map: Shift,
  before: TableNow,
  formulas: CellsRead<string>,
  meant: ReadonlyMap<string, CellContent>,
): CellContent | undefined {
  const [was, stood] = [map.rows.before(row), map.columns.before(column)];
  if (was === null || stood === null) return '';
  if (was === undefined || stood === undefined) return undefined;
  const own = meant.get(placeOf({ row: was, column: stood }));
  if (own !== undefined) return own;
  const formula = formulas.cellAt(was, stood) ?? '';
  if (formula === '') return isBeyond(was, stood, before) ? '' : before.cells.cellAt(was, stood);
  const moved = (at: { row: number; column: number }): { row: number; column: number } => ({
    row: map.rows.now(at.row) ?? at.row,
    column: map.columns.now(at.column) ?? at.column,
  });
  return { formula: movedFormula(formula, { row: was, column: stood }, { row, column }, moved) };
}

function placeOf({ row, column }: Pick<CellWrite, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

/** Whether a cell lies where nothing stood at all. */
function isBeyond(row: number, column: number, { cells, headingRow }: TableNow): boolean {
  return row > cells.lastRow || column >= cells.row(headingRow).length;
}

interface Shift {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** How lines have moved between two looks. */
interface Lines {
  /** Where the line that stands here now stood: null for a new one, undefined when nobody knows. */
  readonly before: (line: number) => number | null | undefined;
  /** Where the line that stood here stands now: null when it is gone. */
  readonly now: (line: number) => number | null;
}

/** Null while every row and column stands where it stood. */
function shiftOf(writes: readonly CellWrite[], before: TableNow, after: TableNow): Shift | null {
  const [headings, headingsNow] = [before.cells.row(before.headingRow), after.cells.row(after.headingRow)];
  const [key, keyNow] = [lineColumn(before), lineColumn(after)];
  const written = new Map(
    writes.flatMap(({ row, column, content }) => (column === key ? [[row, content] as const] : [])),
  );
  const last = Math.max(0, ...writes.map(({ row }) => row)) + 1;
  const ids = padded(before.cells.column(key), last);
  const idsNow = padded(after.cells.column(keyNow), last);
  const isWild = (row: number): boolean => {
    const content = written.get(row);
    return content !== undefined && isWritten(content, idsNow[row] ?? '');
  };
  const columns = linesOf(headings, headingsNow, () => false);
  const rows = linesOf(ids, idsNow, isWild);
  return columns === null && rows === null ? null : { rows: rows ?? SAME, columns: columns ?? SAME };
}

/** The column whose cells tell rows apart: ids, else the first of ours. */
function lineColumn(now: TableNow): number {
  return keyColumnOf(now) ?? Math.min(...now.positions.values());
}

function padded(cells: readonly CellValue[], count: number): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, count) }, (_none, index) => cells[index] ?? '');
}

const SAME: Lines = { before: (line) => line, now: (line) => line };

type Line = readonly CellValue[];
type IsWild = (line: number) => boolean;

/** How lines moved, told by what names them; null when none has. `isWild`: lines whose name was just written. */
function linesOf(before: Line, now: Line, isWild: IsWild): Lines | null {
  if (isAlike(before, now, isWild)) return null;
  const blanked = now.map((cell, index) => (isWild(index) ? '' : cell));
  const never: IsWild = () => false;
  return spliced(before, now, isWild) ?? spliced(before, blanked, never) ?? movedAbout(before, now, isWild);
}

function isAlike(before: Line, now: Line, isWild: IsWild): boolean {
  const length = Math.max(before.length, now.length);
  for (let index = 0; index < length; index++)
    if (!isWild(index) && !isSameCell(before[index] ?? '', now[index] ?? '')) return false;
  return true;
}

/** Lines were inserted or deleted in one place. */
function spliced(untrimmed: Line, trimmedLater: Line, isWild: IsWild): Lines | null {
  const [before, now] = [trimmed(untrimmed), trimmed(trimmedLater)];
  const added = now.length - before.length;
  if (added === 0) return null;
  const shorter = Math.min(before.length, now.length);
  const isSame = (line: number, lineNow: number): boolean =>
    isWild(lineNow) || isSameCell(before[line] ?? '', now[lineNow] ?? '');
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, now.length - 1 - tail)) tail++;
  if (head + tail < shorter) return null;
  return {
    before: (line) => {
      if (line < head) return line;
      return added > 0 && line < head + added ? null : line - added;
    },
    now: (line) => {
      if (line < head) return line;
      return added < 0 && line < head - added ? null : line + added;
    },
  };
}

function trimmed(line: Line): Line {
  let { length } = line;
  while (length > 0 && textOfCell(line[length - 1] ?? '') === '') length--;
  return line.slice(0, length);
}

/** Lines were moved or sorted: each is found again by its name, where that is its own. */
function movedAbout(before: Line, now: Line, isWild: IsWild): Lines {
  const [places, placesNow] = [placesByName(before, () => false), placesByName(now, isWild)];
  const missing = [...places].filter(([name]) => !placesNow.has(name));
  const wild = now.flatMap((_cell, index) => (isWild(index) ? index : []));
  const [[, lostPlace] = ['', null], other] = missing;
  // The only name that is missing is the one that was written over.
  const [onlyWild = -1] = wild.length === 1 && other === undefined && lostPlace !== null ? wild : [];
  const names = now.map((cell) => textOfCell(cell));
  return {
    before: (line) =>
      line === onlyWild ? (lostPlace ?? undefined) : onlyPlace(places, names[line] ?? '', isWild(line)),
    now: (line) => {
      const name = textOfCell(before[line] ?? '');
      if (name === '') return line;
      if (line === lostPlace && onlyWild >= 0) return onlyWild;
      return placesNow.get(name) ?? null;
    },
  };
}

function onlyPlace(
  places: ReadonlyMap<string, number | null>,
  name: string,
  isWild: boolean,
): number | null | undefined {
  if (isWild || name === '') return undefined;
  return places.get(name) ?? undefined;
}

/** Null for a name that stands twice. */
function placesByName(line: Line, isLeftOut: IsWild): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  line.forEach((cell, index) => {
    const name = textOfCell(cell);
    if (name !== '' && !isLeftOut(index)) places.set(name, places.has(name) ? null : index);
  });
  return places;
}
