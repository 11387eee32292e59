import fc from 'fast-check';
import { cellsIn, formulasIn } from '../../../src/core/register/cellsRead';
import { cellsOfBlock, placeOf } from '../../../src/core/register/cellWrites';
import type { AppendedRow, CellEdit } from '../../../src/core/register/edits';
import type { Change, ChangedCell } from '../../../src/core/register/outcome';
import { writeWhatGoes, type BlockWriter, type WrittenBlocks } from '../../../src/core/register/writeWhatGoes';
import { runs } from '../../builders/runs';

const SIZE = { row: 0, column: 0, rows: 12, columns: 4 };
const BLANK = Array.from({ length: SIZE.rows }, () => ['', '', '', '']);
const SEEN = { now: cellsIn([{ ...SIZE, values: BLANK }]), formulas: formulasIn([{ ...SIZE, values: BLANK }]) };

function edited(row: number, column: number, task?: string): ChangedCell {
  const edit: CellEdit = { table: 'contacts', id: `C-${row}`, row: row + 1, column: 'comment', before: '', after: `${row} ${column}`, reason: 'tick', ...(task !== undefined && { task }) }; // prettier-ignore
  return { edit, done: edit, row, column, content: edit.after };
}

/** A sheet on which some cells are protected: a block with one of them is refused as a whole. */
function sheetWith(protectedCells: ReadonlySet<string>): BlockWriter & { readonly stands: Map<string, unknown> } {
  const stands = new Map<string, unknown>();
  const refused = new Set<string>();
  return {
    stands,
    tried: (block) => {
      const cells = cellsOfBlock(block);
      if (cells.some((cell) => protectedCells.has(placeOf(cell)))) return { kind: 'protected' };
      for (const cell of cells) stands.set(placeOf(cell), cell.content);
      return null;
    },
    isWanted: ({ task }: Change) => task === undefined || !refused.has(task),
    refused: ({ task }) => void (task !== undefined && refused.add(task)),
  };
}

function reasons({ failed }: WrittenBlocks): readonly unknown[] {
  return [...failed].map(([cell, { kind }]) => [placeOf(cell), kind]);
}

test('whatever is protected, every other cell is written, and exactly the protected ones are told', () => {
  const place = fc.tuple(fc.nat(SIZE.rows - 1), fc.nat(SIZE.columns - 1));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), fc.array(place), (wanted, closed) => {
      const cells = wanted.map(([row, column]) => edited(row, column));
      const protectedCells = new Set(closed.map(([row, column]) => placeOf({ row, column })));
      const sheet = sheetWith(protectedCells);
      const written = writeWhatGoes(cells, SEEN, sheet);
      const open = cells.filter((cell) => !protectedCells.has(placeOf(cell)));
      for (const cell of open) expect(sheet.stands.get(placeOf(cell))).toBe(cell.content);
      expect(new Set([...written.failed.keys()])).toEqual(new Set(cells.filter((cell) => !open.includes(cell))));
      expect(new Set(written.hit.map(placeOf))).toEqual(new Set(sheet.stands.keys()));
    }),
    runs(150),
  );
});

test('of a tick that was refused in part nothing more is written', () => {
  const cells = [edited(1, 0, 'a'), edited(1, 1, 'a'), edited(2, 1, 'b')];
  const sheet = sheetWith(new Set(['1 0']));
  expect(reasons(writeWhatGoes(cells, SEEN, sheet))).toEqual([
    ['1 0', 'protected'],
    ['1 1', 'together'],
  ]);
  expect([...sheet.stands.keys()]).toEqual(['2 1']);
});

describe('a new row', () => {
  const row: AppendedRow = { table: 'contacts', id: 'C-1', cells: { id: 'C-1', comment: 'x' }, reason: 'form' };
  const cells = (['id', 'comment'] as const).map((key, column): ChangedCell => ({ row: 9, column, content: 'x', key, added: row })); // prettier-ignore

  test('that loses what it would be known by is taken out whole', () => {
    // Its other cell is written before or after the one that is refused.
    for (const order of [cells, [...cells].reverse()]) {
      const sheet = sheetWith(new Set(['9 0']));
      const written = writeWhatGoes(order, SEEN, sheet);
      expect(reasons(written)).toEqual(expect.arrayContaining([['9 0', 'protected'], ['9 1', 'together']])); // prettier-ignore
      expect([sheet.stands.get('9 1') ?? '', written.hit]).toEqual(['', []]);
    }
  });

  test('that loses another cell stands without it', () => {
    const sheet = sheetWith(new Set(['9 1']));
    const written = writeWhatGoes(cells, SEEN, sheet);
    expect([reasons(written), [...sheet.stands]]).toEqual([[['9 1', 'protected']], [['9 0', 'x']]]);
  });
});
