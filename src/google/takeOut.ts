import type { CellContent } from '../core/register/cellWrites';
import type { RowRemoval } from '../core/register/edits';
import { locateTable, type LocatedTable } from '../core/register/schema/locateTable';
import { placedRemovals, rowsLost } from '../core/register/takeOut';
import type { TableKey } from '../core/register/tables/tables';
import type { Language } from '../core/values/label';
import { spanOf, stretchesOf } from '../core/values/runs';
import type { JournalRun } from '../core/work/journal/journalRow';
import { writeCells } from './cells';
import { ensureGrid, SPARE_ROWS } from './grid';
import { amendRemoved, record } from './journal';
import { refusalOf, writingTo } from './refusal';
import { retrying } from './retry';
import { readTab, type ReadTab, type Sheet, type Workbook } from './workbook';

interface TakeOutContext {
  readonly workbook: Workbook;
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  readonly language: Language;
  readonly run: JournalRun;
}

/** What became of rows that were to go. */
export interface TakenOut {
  readonly removed: readonly RowRemoval[];
  /** Rows that have changed meanwhile, or whose sheet would not be written: they stay. */
  readonly leftAlone: readonly RowRemoval[];
}

/**
 * The one way out of people's tables, to be called with the lock held: rows are found again by what they are, told to the
 * Journal with all they hold, and deleted from below. Then the sheet is looked at once more: lines may move in the very
 * call that deletes, and what went in place of others comes back.
 */
export function takeOutRows(removals: readonly RowRemoval[], context: TakeOutContext): TakenOut {
  const parts = [...new Set(removals.map(({ table }) => table))].map((key) => {
    const own = removals.filter(({ table }) => table === key);
    const table = context.located.get(key);
    return table ? takeOutOf(table, own, context) : { removed: [], leftAlone: own };
  });
  return {
    removed: parts.flatMap(({ removed }) => removed),
    leftAlone: parts.flatMap(({ leftAlone }) => leftAlone),
  };
}

function takeOutOf(table: LocatedTable, removals: readonly RowRemoval[], context: TakeOutContext): TakenOut {
  const { workbook, language, run } = context;
  const { tab } = table.sheet as ReadTab;
  const found = standingOf(removals, lookAgain(table, workbook));
  const gone = without(removals, found);
  if (found.length === 0) return { removed: [], leftAlone: gone };
  record(workbook, language, run, { edits: [], added: [], removed: found });
  let left: readonly RowRemoval[] = found;
  const refusal = refusalOf(() => writingTo(tab, () => (left = deleteRows(found, table, workbook))));
  amendRemoved(workbook, language, run, found, { left, reason: refusal?.reason ?? { kind: 'meanwhile' } });
  return { removed: without(found, left), leftAlone: [...gone, ...left] };
}

function standingOf(removals: readonly RowRemoval[], now: LocatedTable): readonly RowRemoval[] {
  return placedRemovals(removals, now).map(({ removal }) => removal);
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const left = new Set(others);
  return items.filter((item) => !left.has(item));
}

/** Lines may move while they are deleted: what is left is looked for again. */
const TRIES = 3;
/** Rows that lie in more pieces than this are emptied in one call and stay blank. */
const MOST_PIECES = 40;

/** Answers which rows would not go. */
function deleteRows(removals: readonly RowRemoval[], table: LocatedTable, workbook: Workbook): readonly RowRemoval[] {
  const { tab } = table.sheet as ReadTab;
  let now = lookAgain(table, workbook);
  for (let tried = 0; tried < TRIES; tried++) {
    const rows = placedRemovals(removals, now).map(({ row }) => row);
    if (rows.length === 0) return [];
    deleteLines(tab.sheet, rows);
    const before = now;
    now = lookAgain(table, workbook);
    const lost = rowsLost(rows, before.sheet.values, now.sheet.values);
    if (lost.length === 0) continue;
    bringBack(lost, rows, before, workbook);
    now = lookAgain(table, workbook);
  }
  return standingOf(removals, now);
}

function deleteLines(sheet: Sheet, rows: readonly number[]): void {
  const pieces = stretchesOf(rows);
  if (pieces.length > MOST_PIECES) {
    sheet.getRangeList(pieces.map(({ first, count }) => `${first + 1}:${first + count}`)).clearContent();
    return;
  }
  const { first, count } = spanOf(rows);
  // A sheet cannot lose its last row that is not frozen, and people need room to go on typing.
  ensureGrid(sheet, first + count + SPARE_ROWS);
  for (const piece of [...pieces].reverse()) sheet.deleteRows(piece.first + 1, piece.count);
}

/** Rows that went in place of others stand again where they stood. */
function bringBack(
  lost: readonly number[],
  taken: readonly number[],
  { sheet: before, headingRow }: LocatedTable,
  { clock }: Workbook,
): void {
  const { sheet } = (before as ReadTab).tab;
  for (const row of lost) {
    const place = Math.max(row - taken.filter((one) => one < row).length, headingRow + 1);
    const cells = (before.values[row] ?? []).map((cell, column): CellContent => {
      const formula = before.formulas?.[row]?.[column] ?? '';
      return formula === '' ? cell : { formula };
    });
    sheet.insertRowBefore(place + 1);
    writeCells(sheet.getRange(place + 1, 1, 1, cells.length), [cells], clock);
  }
}

/** The table as it stands now, with its formulas. */
function lookAgain({ table, sheet }: LocatedTable, workbook: Workbook): LocatedTable {
  const read = withFormulas(readTab((sheet as ReadTab).tab, workbook.clock));
  return locateTable(table, read).located;
}

/** A sheet as it was read, with the formulas behind its values. */
export function withFormulas<Read extends ReadTab>(read: Read): Read {
  const formulas = retrying(() => read.range.getFormulasR1C1()).map((row) => row.map((formula) => formula ?? ''));
  return { ...read, formulas };
}

/** The same with the notes on its cells: together they tell what people have made of a row. */
export function withFormulasAndNotes<Read extends ReadTab>(read: Read): Read {
  return { ...withFormulas(read), notes: retrying(() => read.range.getNotes()) };
}
