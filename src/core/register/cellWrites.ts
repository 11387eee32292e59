import { spanOf, stretchesOf, type Stretch } from '../values/runs';
import type { CellsRead } from './cellsRead';
import { isDateCell, type CellValue } from './schema/cell';
import { holdsParsedText } from './writtenText';

/** What is written into a cell: a value, or the formula, in row-and-column form, that computes it. */
export type CellContent = CellValue | { readonly formula: string };

/** One cell to write; row and column are 0-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Neighbouring cells to write in one call. */
export interface WrittenBlock<Write extends CellWrite = CellWrite> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  /** The writes it carries out; the other cells of the block are written as they stand. */
  readonly writes: readonly Write[];
  /** One content for cells that do not lie together: their rows. */
  readonly places?: readonly Stretch[];
}

export function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === 'object' && 'formula' in content;
}

/** Whether a cell holds what was written into it; a formula is not compared by what it comes to. */
export function isWritten(content: CellContent, cell: CellValue): boolean {
  if (isFormula(content)) return true;
  if (isDateCell(content) && isDateCell(cell)) return Math.abs(content.serial - cell.serial) < 1e-5;
  return content === cell;
}

/** A cell by its place. */
export function placeOf({ row, column }: Pick<CellWrite, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

/** Every cell that a block writes. */
export function cellsOfBlock({ row, column, cells, writes, places }: WrittenBlock): readonly CellWrite[] {
  if (places) return writes;
  return cells.flatMap((contents, down) =>
    contents.map((content, right) => ({ row: row + down, column: column + right, content })),
  );
}

/** A column torn into more pieces than this is written over what stands between them. */
const MOST_PIECES = 8;

/**
 * Cells as blocks to write, in the order of their columns: only runs of cells that change, neighbouring columns together.
 * Of a column torn into many pieces the cells between are written as `now` says they stand, and never one with a formula.
 */
export function blocksOf<Write extends CellWrite>(
  writes: readonly Write[],
  now: CellsRead,
  formulas: CellsRead<string>,
): readonly WrittenBlock<Write>[] {
  const byColumn = new Map<number, Write[]>();
  for (const write of writes) {
    const own = byColumn.get(write.column);
    if (own) own.push(write);
    else byColumn.set(write.column, [write]);
  }
  const blocks = [...byColumn].flatMap(([column, own]) => columnBlocks(column, own, now, formulas));
  return joined(blocks);
}

function columnBlocks<Write extends CellWrite>(
  column: number,
  writes: readonly Write[],
  now: CellsRead,
  formulas: CellsRead<string>,
): readonly WrittenBlock<Write>[] {
  const byRow = new Map(writes.map((write) => [write.row, write]));
  const rows = [...byRow.keys()];
  const pieces = stretchesOf(rows);
  const alike = alikeBlocks(column, writes);
  if (alike.length < pieces.length) return alike;
  const isKnown = (row: number): boolean =>
    byRow.has(row) ||
    (formulas.cellAt(row, column) === '' && (row > now.lastRow || now.cellAt(row, column) !== undefined));
  const stretches = pieces.length > MOST_PIECES ? stretchesOf(numbers(spanOf(rows)).filter(isKnown)) : pieces;
  return stretches.map(({ first, count }) => ({
    row: first,
    column,
    cells: numbers({ first, count }).map((row) => [byRow.get(row)?.content ?? now.cellAt(row, column) ?? '']),
    writes: numbers({ first, count }).flatMap((row) => byRow.get(row) ?? []),
  }));
}

/** The writes of a column by what they write; none is written as text that has to be looked at more closely. */
function alikeBlocks<Write extends CellWrite>(
  column: number,
  writes: readonly Write[],
): readonly WrittenBlock<Write>[] {
  const byContent = new Map<string, Write[]>();
  for (const write of writes) {
    const { content } = write;
    const name = isFormula(content) || holdsParsedText([content]) ? String(write.row) : JSON.stringify([content]);
    const own = byContent.get(name);
    if (own) own.push(write);
    else byContent.set(name, [write]);
  }
  return [...byContent.values()].map((own) => {
    const places = stretchesOf(own.map(({ row }) => row));
    return { row: places[0]?.first ?? 0, column, cells: [[own[0]?.content ?? '']], writes: own, places };
  });
}

function numbers({ first, count }: Stretch): readonly number[] {
  return Array.from({ length: count }, (_none, index) => first + index);
}

/** A block beside a later one of the same rows goes with it: what closes a matter stays last. */
function joined<Write extends CellWrite>(blocks: readonly WrittenBlock<Write>[]): readonly WrittenBlock<Write>[] {
  const kept: WrittenBlock<Write>[] = [];
  for (const block of blocks) {
    let whole = block;
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index];
      const both = other && besideEachOther(other, whole);
      if (!both) continue;
      whole = both;
      kept.splice(index, 1);
    }
    kept.push(whole);
  }
  return kept;
}

function besideEachOther<Write extends CellWrite>(
  one: WrittenBlock<Write>,
  other: WrittenBlock<Write>,
): WrittenBlock<Write> | null {
  const [left, right] = one.column < other.column ? [one, other] : [other, one];
  if (one.places || other.places) return null;
  const isBeside = left.column + (left.cells[0]?.length ?? 0) === right.column;
  if (!isBeside || left.row !== right.row || left.cells.length !== right.cells.length) return null;
  return {
    row: left.row,
    column: left.column,
    cells: left.cells.map((cells, index) => [...cells, ...(right.cells[index] ?? [])]),
    writes: [...one.writes, ...other.writes],
  };
}
