import { addedCells, formulasBelow, rowBelow, stillToAdd } from '../core/register/appendedRows';
import type { CellsRead } from '../core/register/cellsRead';
import { blocksOf, type CellWrite, type WrittenBlock } from '../core/register/cellWrites';
import type { AppendedRow, CellEdit } from '../core/register/edits';
import type { NotDone } from '../core/register/notDone';
import { changeOf, outcomeOf, type Change, type ChangedCell, type Outcome } from '../core/register/outcome';
import { editedCells, findPatches, formulasOf, type EditedCell, type PlacedEdit } from '../core/register/patches';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { straysOf } from '../core/register/strays';
import type { LookRequest, TableNow } from '../core/register/tableLook';
import { columnLetters } from '../core/values/columnLetters';
import { writeAlike, writeCells } from './cells';
import { ensureGrid, SPARE_ROWS } from './grid';
import { reasonOf } from './refusal';
import { isRefusal } from './retry';
import { formulasAt, lookAt } from './tableLook';
import type { Range, ReadTab, Sheet, Workbook } from './workbook';

/** What is to be changed in one table. */
export interface TableChange {
  readonly located: LocatedTable;
  readonly edits: readonly CellEdit[];
  readonly added: readonly AppendedRow[];
  readonly during: LookRequest['during'];
}

/** Who is asked and told while a table is written. */
export interface Writer {
  readonly workbook: Workbook;
  /** Whether a change is still to be made: others that belong to it may have been refused. */
  readonly isWanted: (change: Change) => boolean;
  readonly refused: (change: Change) => void;
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
  const newRows = stillToAdd(change.added, now);
  const formulas = formulasFor(sheet, now, found, newRows.length);
  const { cells: edited, keptOut } = editedCells(found, formulas);
  const first = newRows.length === 0 ? 0 : rowBelow(now, formulas);
  const added = addedCells(newRows, first, now, formulas);
  writer.overFormulas(edited.filter(({ done, edit }) => done !== edit));
  const cells: readonly ChangedCell[] = [...added, ...edited];
  const failed = writeBlocks(sheet, cells, now.cells, formulas, writer);
  const written = cells.filter((cell) => !failed.has(cell));
  for (const cell of putRight(change, written, now, formulas, writer)) failed.set(cell, { kind: 'meanwhile' });
  return outcomeOf({ ...change, rows: change.added, newRows, edited, addedCells: added, keptOut, failed });
}

function requestOf({ located, edits, added, during }: TableChange, rows?: readonly number[]): LookRequest {
  const { range } = located.sheet as ReadTab;
  return {
    located,
    edits,
    added,
    during,
    ...(rows && { rows }),
    size: { rows: range.getNumRows(), columns: range.getNumColumns() },
  };
}

/** The formulas where cells are to be written; for new rows the sheet is made long enough first. */
function formulasFor(sheet: Sheet, now: TableNow, found: readonly PlacedEdit[], rows: number): CellsRead<string> {
  const below = rows === 0 ? [] : [formulasBelow(now, rows)];
  for (const { row, rows: count } of below) ensureGrid(sheet, row + (count ?? 0) + SPARE_ROWS);
  return formulasAt(sheet, [...below, ...formulasOf(found, now)]);
}

/** Cells that would not be written, with the reason: the others of their block are written all the same. */
function writeBlocks(
  sheet: Sheet,
  cells: readonly ChangedCell[],
  now: CellsRead,
  formulas: CellsRead<string>,
  writer: Writer,
): Map<ChangedCell, NotDone> {
  const failed = new Map<ChangedCell, NotDone>();
  const write = (wanted: readonly ChangedCell[]): void => {
    for (const block of blocksOf(wanted, now, formulas)) {
      const { cells: contents, writes } = block;
      const left = writes.filter((cell) => writer.isWanted(changeOf(cell)));
      for (const cell of writes) if (!left.includes(cell)) failed.set(cell, { kind: 'together' });
      if (left.length < writes.length) {
        write(left);
        continue;
      }
      try {
        writeBlock(sheet, block, writer.workbook);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const [only, ...others] = writes;
        if (others.length > 0) halves(writes).forEach(write);
        else if (only) {
          failed.set(only, reasonOf(rangeOf(sheet, block), contents, error));
          writer.refused(changeOf(only));
        }
      }
    }
  };
  write(cells);
  return failed;
}

function writeBlock(sheet: Sheet, block: WrittenBlock, { clock }: Workbook): void {
  const { column, cells, places } = block;
  const letters = columnLetters(column);
  const apart = places?.map(({ first, count }) => `${letters}${first + 1}:${letters}${first + count}`);
  if (apart && (apart.length > 1 || (places?.[0]?.count ?? 1) > 1)) writeAlike(sheet, apart, cells, clock);
  else writeCells(rangeOf(sheet, block), cells, clock);
}

function rangeOf(sheet: Sheet, { row, column, cells }: WrittenBlock): Range {
  return sheet.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 1);
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

/** Looks at what has just been written, puts right what moved in that call, and answers whose place is gone. */
function putRight(
  change: TableChange,
  written: readonly ChangedCell[],
  before: TableNow,
  formulas: CellsRead<string>,
  { workbook }: Writer,
): readonly ChangedCell[] {
  if (written.length === 0) return [];
  const { sheet } = (change.located.sheet as ReadTab).tab;
  const after = lookAt(requestOf(change, [...new Set(written.map(({ row }) => row))]), workbook);
  const { mends, lost } = straysOf(written, before, after, formulas);
  const none: CellsRead<string> = { cellAt: () => undefined, column: () => [], row: () => [], lastRow: -1 };
  for (const block of blocksOf<CellWrite>(mends, after.cells, none)) writeBlock(sheet, block, workbook);
  return lost;
}
