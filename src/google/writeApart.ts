import { cellsIn, formulasIn } from '../core/register/cellsRead';
import { blocksOf, cellsOfBlock, type CellWrite } from '../core/register/cellWrites';
import type { NotDone } from '../core/register/notDone';
import { sheetAsLines } from '../core/register/sheetLines';
import { straysOf } from '../core/register/strays';
import { retrying } from './retry';
import { withFormulasAndNotes } from './takeOut';
import { readTab, type ReadTab, type Workbook } from './workbook';
import { triedBlock } from './writeTable';

/** Notes are written as texts of columns that stand behind those of the cells, in the same order. */
export interface SheetWrites {
  readonly cells: readonly CellWrite[];
  readonly notes: readonly NoteWrite[];
}

interface NoteWrite extends CellWrite {
  readonly content: string;
}

interface WrittenApart {
  readonly written: number;
  readonly refused: readonly NotDone[];
}

/** What is put right is looked at again as often: lines may move then as well. */
const MOST_MENDS = 3;

/**
 * Writes cells and notes of a sheet that is no table of the register, where they stood when it was read with its formulas and
 * notes. Whatever moved in
 * the very calls that wrote is put right. Answers how many stand in the end, and why others would not be written.
 */
export function writeApart(read: ReadTab, writes: SheetWrites, workbook: Workbook, tries = MOST_MENDS): WrittenApart {
  const { tab, range } = read;
  const width = range.getNumColumns();
  const whole = { row: 0, column: 0, rows: read.values.length, columns: width };
  const formulas = formulasIn([{ ...whole, values: read.formulas ?? [] }]);
  const blocks = blocksOf(writes.cells, cellsIn([{ ...whole, values: read.values }]), formulas);
  const tried = blocks.map((block) => ({ block, refused: triedBlock(tab.sheet, block, workbook) }));
  const refused = tried.flatMap((one) => one.refused ?? []);
  const hit = tried.flatMap((one) => (one.refused ? [] : cellsOfBlock(one.block)));
  for (const { row, column, content } of writes.notes)
    retrying(() => tab.sheet.getRange(row + 1, column + 1).setNote(content));
  const all = [...hit, ...writes.notes.map((note) => ({ ...note, column: note.column + width }))];
  if (tries === 0 || all.length === 0) return { written: all.length, refused };
  const again = withFormulasAndNotes(readTab(tab, workbook.clock));
  const { mends, lost } = straysOf(all, sheetAsLines(read), sheetAsLines(again), formulas);
  if (mends.length > 0) {
    const now = again.range.getNumColumns();
    const notes = mends.flatMap(({ row, column, content }) =>
      column >= now && typeof content === 'string' ? { row, column: column - now, content } : [],
    );
    writeApart(again, { cells: mends.filter(({ column }) => column < now), notes }, workbook, tries - 1);
  }
  return { written: all.length - lost.length, refused };
}
