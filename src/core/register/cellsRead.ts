import type { Block } from '../values/block';
import { spanOf, type Stretch } from '../values/runs';
import type { CellValue } from './schema/cell';

/** A block of a sheet with what stands in it. */
export interface ReadBlock extends Block {
  readonly values: readonly (readonly CellValue[])[];
}

/** Cells of one sheet as they were read at one moment; of what was not read nobody knows anything. */
export interface CellsRead {
  /** Row and column are 0-based; undefined where nothing was read. */
  readonly cellAt: (row: number, column: number) => CellValue | undefined;
  /** A column from the first row on, as far down as it was read. */
  readonly column: (column: number) => readonly CellValue[];
}

export function cellsIn(blocks: readonly ReadBlock[]): CellsRead {
  const holds = (block: Block, row: number, column: number): boolean =>
    row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
  return {
    cellAt: (row, column) => {
      for (const block of blocks)
        if (holds(block, row, column)) return block.values[row - block.row]?.[column - block.column] ?? '';
      return undefined;
    },
    column: (column) => {
      const [longest] = blocks.filter((one) => holds(one, 0, column)).sort((left, right) => right.rows - left.rows);
      return longest?.values.map((cells) => cells[column - longest.column] ?? '') ?? [];
    },
  };
}

/** More reads than this are dearer than the columns between them. */
const MOST_READS = 2;

/** A block to read; without a number of rows it reaches down to the end of the sheet, wherever that is by now. */
export interface WantedBlock extends Omit<Block, 'rows'> {
  readonly rows: number | null;
}

/** Whole columns as blocks to read: neighbours in one, and all that lies between them when they are many. */
export function columnBlocks(columns: readonly Stretch[]): readonly WantedBlock[] {
  const ends = columns.flatMap(({ first, count }) => [first, first + count - 1]);
  const wanted = columns.length > MOST_READS ? [spanOf(ends)] : columns;
  return wanted.map(({ first, count }) => ({ row: 0, column: first, rows: null, columns: count }));
}
