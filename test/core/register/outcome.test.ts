import type { AppendedRow } from '../../../src/core/register/edits';
import { outcomeOf, settleRun, type Writing } from '../../../src/core/register/outcome';

const CALL: AppendedRow = { table: 'contacts', id: 'C-1', cells: { id: 'C-1', direction: 'In' }, reason: 'capture' };
const NOTHING: Writing = { edits: [], rows: [CALL], newRows: [], isMisread: false, edited: [], addedCells: [], keptOut: [], failed: new Map() }; // prettier-ignore

function settled(writing: Writing): ReturnType<typeof settleRun> {
  return settleRun([{ sheet: 'Contacts', ...outcomeOf(writing) }], new Set());
}

describe('a row that was to be added', () => {
  it('is refused where nobody knows which columns were read: it stands nowhere and may come again', () => {
    const { added, refused } = settled({ ...NOTHING, isMisread: true });
    expect([added, refused]).toEqual([[], [{ change: CALL, reason: { kind: 'meanwhile' }, sheet: 'Contacts' }]]);
  });

  it('is not refused where it stands already: somebody was faster', () => {
    expect(settled(NOTHING)).toMatchObject({ added: [], refused: [] });
  });

  it('counts as added though one of its cells was refused, and that cell is named', () => {
    const cells = (['id', 'direction'] as const).map((key, column) => ({ row: 9, column, content: 'x', key, added: CALL })); // prettier-ignore
    const failed = new Map([[cells[1]!, { kind: 'protected' } as const]]);
    const { added, refused } = settled({ ...NOTHING, newRows: [CALL], addedCells: cells, failed });
    expect(added).toEqual([CALL]);
    expect(refused).toMatchObject([{ column: 'direction', reason: { kind: 'protected' } }]);
  });
});
