import { cellsIn, formulasIn, type CellsRead, type ReadBlock, type WantedBlock } from '../core/register/cellsRead';
import {
  glanceAtWritten,
  knownAlready,
  nextToRead,
  tableNow,
  type LookRequest,
  type TableNow,
} from '../core/register/tableLook';
import { columnLetters } from '../core/values/columnLetters';
import { readCells } from './cells';
import { isOnGrid } from './grid';
import { isRefusal, retrying } from './retry';
import type { Range, ReadTab, Sheet, Workbook } from './workbook';

/** The table as it stands at this moment, as far as a change to it needs to know. */
export function lookAt(request: LookRequest, { clock }: Workbook): TableNow {
  const { sheet } = (request.located.sheet as ReadTab).tab;
  const known = knownAlready(request);
  const blocks: ReadBlock[] = [];
  for (let steps = 0; ; steps++) {
    // What was read now comes before what was known.
    const read = cellsIn([...blocks, ...known]);
    const wanted = nextToRead(request, read, steps);
    if (wanted === null) return tableNow(request.located, read);
    blocks.push(...wanted.flatMap((block) => readBlock(sheet, block, (range) => readCells(range, clock))));
  }
}

/** Rows that were just written, with the headings as they stood before. */
export interface Glance {
  readonly after: TableNow;
  readonly seen: readonly ReadBlock[];
}

/** A look at rows that were just written and at those beside them, in one call; null where it would tell nothing. */
export function glanceAt(
  rows: readonly number[],
  request: LookRequest,
  before: TableNow,
  { clock }: Workbook,
): Glance | null {
  const { sheet } = (request.located.sheet as ReadTab).tab;
  const wanted = glanceAtWritten(rows, request);
  const seen = wanted ? readBlock(sheet, wanted, (range) => readCells(range, clock)) : [];
  if (seen.length === 0) return null;
  const { cells, headingRow } = before;
  const headings = cells.row(headingRow);
  const known = { row: headingRow, column: 0, rows: 1, columns: headings.length, values: [headings] };
  return { seen, after: { ...before, cells: cellsIn([...seen, known]) } };
}

/** The formulas of some blocks, in row-and-column form. */
export function formulasAt(sheet: Sheet, blocks: readonly WantedBlock[]): CellsRead<string> {
  const formulas = (range: Range): string[][] =>
    retrying(() => range.getFormulasR1C1()).map((row) => row.map((formula) => formula ?? ''));
  return formulasIn(blocks.flatMap((block) => readBlock(sheet, block, formulas)));
}

function readBlock<Cell>(
  sheet: Sheet,
  block: WantedBlock,
  read: (range: Range) => readonly (readonly Cell[])[],
): ReadBlock<Cell>[] {
  const range = rangeIfThere(sheet, block);
  if (!range) return [];
  const values = read(range);
  return [{ row: block.row, column: block.column, rows: values.length, columns: values[0]?.length ?? 0, values }];
}

/** Null where the sheet has become smaller than the block. */
export function rangeIfThere(sheet: Sheet, block: WantedBlock): Range | null {
  try {
    const range = rangeOf(sheet, block);
    const [rows, columns] = [range.getNumRows() + (block.spare ?? 0), range.getNumColumns()];
    return isOnGrid(range, rows, columns) ? range.offset(0, 0, rows, columns) : range;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: WantedBlock): Range {
  if (rows === null && columns === null) return sheet.getDataRange();
  if (rows === null) return sheet.getRange(`${columnLetters(column)}:${columnLetters(column + (columns ?? 1) - 1)}`);
  if (columns === null) return sheet.getRange(`${row + 1}:${row + rows}`);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
