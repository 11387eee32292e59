import type { Block } from '../values/block';
import type { CellValue } from './schema/cell';

/** A block of a sheet with what stands in it. */
export interface ReadBlock<Cell = CellValue> extends Block {
  readonly values: readonly (readonly Cell[])[];
}

/** Cells of one sheet as they were read at one moment; of what was not read nobody knows anything. */
export interface CellsRead<Cell = CellValue> {
  /** Row and column are 0-based; undefined where nothing was read. */
  readonly cellAt: (row: number, column: number) => Cell | undefined;
  /** A column from the first row on, as far down as it was read. */
  readonly column: (column: number) => readonly Cell[];
  /** A row from the first column on, as far as it was read. */
  readonly row: (row: number) => readonly Cell[];
  /** The last row that was read, 0-based; -1 where nothing was. */
  readonly lastRow: number;
}

export function cellsIn(blocks: readonly ReadBlock[]): CellsRead {
  return blocksAsCells<CellValue>(blocks, '');
}

/** Formulas in row-and-column form; blank where a cell has none. */
export function formulasIn(blocks: readonly ReadBlock<string>[]): CellsRead<string> {
  return blocksAsCells(blocks, '');
}

function blocksAsCells<Cell>(blocks: readonly ReadBlock<Cell>[], blank: Cell): CellsRead<Cell> {
  const holds = (block: Block, row: number, column: number): boolean =>
    row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
  const longest = (row: number, column: number, sizeOf: (block: Block) => number): ReadBlock<Cell> | undefined =>
    blocks.filter((one) => holds(one, row, column)).sort((left, right) => sizeOf(right) - sizeOf(left))[0];
  return {
    cellAt: (row, column) => {
      for (const block of blocks)
        if (holds(block, row, column)) return block.values[row - block.row]?.[column - block.column] ?? blank;
      return undefined;
    },
    column: (column) => {
      const block = longest(0, column, ({ rows }) => rows);
      return block?.values.map((cells) => cells[column - block.column] ?? blank) ?? [];
    },
    row: (row) => {
      const block = longest(row, 0, ({ columns }) => columns);
      return block?.values[row - block.row] ?? [];
    },
    lastRow: Math.max(-1, ...blocks.map(({ row, values }) => row + values.length - 1)),
  };
}

/** A block to read; without a number of rows or columns it reaches to the end of the sheet, wherever that is by now. */
export interface WantedBlock extends Omit<Block, 'rows' | 'columns'> {
  readonly rows: number | null;
  readonly columns: number | null;
  /** So many rows more are read where the sheet has them: lines that come in the very call that reads push others down. */
  readonly spare?: number;
}
