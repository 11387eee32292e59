import { addedCells, formulasAround, rowBelow, stillToAdd } from '../core/register/appendedRows';
import type { CellsRead, WantedBlock } from '../core/register/cellsRead';
import { blocksOf, cellsOfBlock, placeOf, type CellWrite, type WrittenBlock } from '../core/register/cellWrites';
import { writeWhatGoes, type BlockWriter } from '../core/register/writeWhatGoes';
import type { NotDone } from '../core/register/notDone';
import { outcomeOf, type ChangedCell, type Outcome } from '../core/register/outcome';
import {
  editedCells,
  findPatches,
  formulasOf,
  isMisread,
  type EditedCell,
  type PlacedEdit,
} from '../core/register/patches';
import { areColumnsTold } from '../core/register/columnsTold';
import { isUnmoved, straysOf } from '../core/register/strays';
import type { LookRequest, TableNow } from '../core/register/tableLook';
import { columnLetters } from '../core/values/columnLetters';
import { writeAlike, writeCells } from './cells';
import { growTable, SPARE_ROWS } from './grid';
import { reasonOf } from './refusal';
import { isRefusal } from './retry';
import { formulasAt, glanceAt, lookAt, rangeIfThere, rangeOf } from './tableLook';
import type { WallClock } from '../core/values/wallClock';
import type { ReadTab, Sheet, Workbook } from './workbook';

/** What is to be changed in one table. */
export type TableChange = Omit<LookRequest, 'size' | 'written'>;

/** Who is asked and told while a table is written. */
export interface Writer extends Omit<BlockWriter, 'tried'> {
  readonly workbook: Workbook;
  /** What is about to be written in place of formulas. */
  readonly overFormulas: (cells: readonly EditedCell[]) => void;
}

/**
 * Writes changes into a table: looks where their cells stand at this moment, writes them, and looks once more, for lines
 * may move in the very call that writes.
 */
export function writeTable(change: TableChange, writer: Writer): Outcome {
  const { workbook } = writer;
  const { sheet } = (change.located.sheet as ReadTab).tab;
  const now = lookAt(requestOf(change), workbook);
  const { found } = findPatches(change.edits, change.located, now);
  const isDoubtful = isMisread(change.located, now);
  const newRows = isDoubtful ? [] : stillToAdd(change.added, now);
  const formulas = formulasFor(sheet, now, found, newRows.length);
  const { cells: edited, keptOut } = editedCells(found, formulas);
  const first = newRows.length === 0 ? 0 : rowBelow(now, formulas);
  const added = addedCells(newRows, first, now, formulas);
  writer.overFormulas(edited.filter(({ done, edit }) => done !== edit));
  const cells: readonly ChangedCell[] = [...added, ...edited];
  const tried = (block: WrittenBlock): NotDone | null => triedBlock(sheet, block, workbook);
  const { failed, hit } = writeWhatGoes(cells, { now: now.cells, formulas }, { ...writer, tried });
  const lost = new Set(putRight(change, { hit, before: now, formulas }, workbook).map(placeOf));
  for (const cell of cells) if (!failed.has(cell) && lost.has(placeOf(cell))) failed.set(cell, { kind: 'meanwhile' });
  const written = { newRows, edited, addedCells: added, keptOut, failed, isMisread: isDoubtful };
  return outcomeOf({ ...change, rows: change.added, ...written });
}

function requestOf(change: TableChange): LookRequest {
  const { range } = change.located.sheet as ReadTab;
  return { ...change, size: { rows: range.getNumRows(), columns: range.getNumColumns() } };
}

/** The formulas where cells are to be written; for new rows the sheet is made long enough first. */
function formulasFor(sheet: Sheet, now: TableNow, found: readonly PlacedEdit[], rows: number): CellsRead<string> {
  const below = rows === 0 ? [] : [formulasAround(now, rows)];
  for (const { row, rows: count } of below) growTable(sheet, row + (count ?? 0) + SPARE_ROWS, now.headingRow);
  return formulasAt(sheet, [...below, ...formulasOf(found, now)]);
}

/** Why a block would not be written; null when it was. */
export function triedBlock(sheet: Sheet, block: WrittenBlock, { clock }: Workbook): NotDone | null {
  try {
    writeBlock(sheet, block, clock);
    return null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const range = rangeIfThere(sheet, sizeOf(block));
    return range ? reasonOf(range, block.cells, error) : { kind: 'meanwhile' };
  }
}

function writeBlock(sheet: Sheet, block: WrittenBlock, clock: WallClock): void {
  const { column, cells, places } = block;
  const letters = columnLetters(column);
  const apart = places?.map(({ first, count }) => `${letters}${first + 1}:${letters}${first + count}`);
  if (apart && (apart.length > 1 || (places?.[0]?.count ?? 1) > 1)) writeAlike(sheet, apart, cells, clock);
  else writeCells(rangeOf(sheet, sizeOf(block)), cells, clock);
}

function sizeOf({ row, column, cells }: WrittenBlock): WantedBlock {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
}

/** Cells that were written after a look, and what stood there. */
interface Hit {
  readonly hit: readonly CellWrite[];
  readonly before: TableNow;
  readonly formulas: CellsRead<string>;
}

/** What is put right is looked at again as often: lines may move then as well. */
const MOST_MENDS = 3;

/** Looks at what has just been written, puts right what moved in that call, and answers whose place is gone. */
function putRight(
  change: TableChange,
  { hit, before, formulas }: Hit,
  workbook: Workbook,
  tries = MOST_MENDS,
): readonly CellWrite[] {
  if (hit.length === 0 || tries === 0) return [];
  const { sheet } = (change.located.sheet as ReadTab).tab;
  const rows = [...new Set(hit.map(({ row }) => row))];
  const request = requestOf(change);
  const glance = glanceAt(rows, request, before, workbook);
  const isTold = glance !== null && areColumnsTold(hit, before.cells, glance.after.cells);
  if (isTold && isUnmoved(hit, before, glance.after)) return [];
  const written = { rows, isMoved: false, ...(glance && { seen: glance.seen }) };
  if (!isTold && isUnmoved(hit, before, lookAt({ ...request, written }, workbook))) return [];
  const after = lookAt({ ...request, written: { rows, isMoved: true } }, workbook);
  const { mends, lost } = straysOf(hit, before, after, formulas);
  const over = formulasAt(sheet, formulasOf(mends, after));
  const none: CellsRead<string> = { cellAt: () => undefined, column: () => [], row: () => [], lastRow: -1 };
  const blocks = blocksOf(mends, after.cells, none);
  const mended = blocks.filter((block) => triedBlock(sheet, block, workbook) === null);
  putRight(change, { hit: mended.flatMap(cellsOfBlock), before: after, formulas: over }, workbook, tries - 1);
  return lost;
}
