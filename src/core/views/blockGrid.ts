import type { Block } from '../values/block';

/** A value for each cell of so many rows and columns, from blocks of which later ones lie over earlier ones. */
export function gridOf<Value>(
  { rows, columns }: Pick<Block, 'rows' | 'columns'>,
  blank: Value,
  blocks: readonly (readonly [Block, Value])[],
): Value[][] {
  const grid = Array.from({ length: rows }, () => new Array<Value>(columns).fill(blank));
  for (const [block, value] of blocks)
    for (const cells of grid.slice(block.row, block.row + block.rows))
      cells.fill(value, block.column, block.column + block.columns);
  return grid;
}

/** Whether a cell lies in a block. */
export function isWithin({ row, column, rows, columns }: Block, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
