import { isKnownBy } from './appendedRows';
import type { CellsRead } from './cellsRead';
import { blocksOf, cellsOfBlock, type CellWrite, type WrittenBlock } from './cellWrites';
import type { NotDone } from './notDone';
import { changeOf, type Change, type ChangedCell } from './outcome';

/** Who writes blocks of cells, and who is asked and told meanwhile. */
export interface BlockWriter {
  /** Why a block would not be written; null when it was. */
  readonly tried: (block: WrittenBlock) => NotDone | null;
  /** Whether a change is still to be made: others that belong to it may have been refused. */
  readonly isWanted: (change: Change) => boolean;
  readonly refused: (change: Change) => void;
}

/** A table as it was looked at: what stands in it, and the formulas behind. */
export interface Seen {
  readonly now: CellsRead;
  readonly formulas: CellsRead<string>;
}

export interface WrittenBlocks {
  /** Cells that would not be written, with the reason: the others of their block are written all the same. */
  readonly failed: Map<ChangedCell, NotDone>;
  /** Every cell that was written, also those between that were written as they stood. */
  readonly hit: readonly CellWrite[];
}

const TOGETHER: NotDone = { kind: 'together' };

/**
 * Writes cells in as few blocks as can be. A block that is refused is tried in halves, down to the cell that will not be
 * written; a new row that loses what it would be known by is taken out whole.
 */
export function writeWhatGoes(
  cells: readonly ChangedCell[],
  { now, formulas }: Seen,
  writer: BlockWriter,
): WrittenBlocks {
  const failed = new Map<ChangedCell, NotDone>();
  const hit: CellWrite[] = [];
  const unknown = new Set<Change>();
  const isWanted = (cell: ChangedCell): boolean => !unknown.has(changeOf(cell)) && writer.isWanted(changeOf(cell));
  const write = (wanted: readonly ChangedCell[]): void => {
    for (const block of blocksOf(wanted, now, formulas)) {
      const { writes } = block;
      const left = writes.filter(isWanted);
      if (left.length < writes.length) {
        const kept = new Set(left);
        for (const cell of writes) if (!kept.has(cell)) failed.set(cell, TOGETHER);
        write(left);
        continue;
      }
      const refused = writer.tried(block);
      const [only, ...others] = writes;
      // One by one: a call takes no hundred thousand arguments.
      if (refused === null) for (const cell of cellsOfBlock(block)) hit.push(cell);
      else if (others.length > 0) halves(writes).forEach(write);
      else if (only) {
        failed.set(only, refused);
        writer.refused(changeOf(only));
        if ('added' in only && isKnownBy(only)) unknown.add(only.added);
      }
    }
  };
  write(cells);
  // A row by which nobody would know it again is taken out whole.
  const torn = cells.filter((cell) => unknown.has(changeOf(cell)) && !failed.has(cell));
  const blank = torn.map(({ row, column }): CellWrite => ({ row, column, content: '' }));
  for (const block of blocksOf(blank, now, formulas)) writer.tried(block);
  for (const cell of torn) failed.set(cell, TOGETHER);
  const isGone = ({ row, column }: CellWrite): boolean => torn.some((one) => one.row === row && one.column === column);
  return { failed, hit: torn.length === 0 ? hit : hit.filter((cell) => !isGone(cell)) };
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
