import type { AppendedRow, CellEdit, RowRemoval } from '../../../../src/core/register/edits';
import { rowPrintOf } from '../../../../src/core/register/rowPrint';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import {
  linesAmended,
  linesOfStaying,
  textsAnew,
  textsOfNothingDone,
  type LinesAnew,
} from '../../../../src/core/work/journal/amendments';
import {
  JOURNAL_COLUMN,
  JOURNAL_COLUMNS,
  journalCells,
  readJournal,
  whyNotDone,
  type JournalRow,
} from '../../../../src/core/work/journal/journalRow';
import { linesOfRun, type RunChanges } from '../../../../src/core/work/journal/linesOfRun';

const RUN = { run: 'R-1', when: 46_000, who: 'olga@pencil.example' };
const HEADINGS = JOURNAL_COLUMNS.map(({ heading }) => heading.en);
const PROTECTED = { kind: 'protected' } as const;

function edit(id: string, before = '', more: Partial<CellEdit> = {}): CellEdit {
  return { table: 'clients', id, row: 2, column: 'name', before, after: 'Alfa', reason: 'form', ...more };
}

function row(id: string, isInBulk: boolean): AppendedRow {
  const cells = { id, name: `Client ${id}` };
  return { table: 'clients', id, cells, reason: 'import', ...(isInBulk && { inBulk: true }) };
}

/** What the Journal tells as done once it is put right: a line of something not done is passed over. */
function journalAfter(changes: RunChanges, byLine: LinesAnew): readonly JournalRow[] {
  return readJournal([
    HEADINGS,
    ...linesOfRun(RUN, changes).map((line) => {
      const cells: CellValue[] = [...journalCells(line, 'en')];
      textsAnew(RUN, byLine, HEADINGS, cells).forEach((text, column) => (cells[column] = text));
      return cells;
    }),
  ]);
}

describe('what turned out otherwise than it was told', () => {
  test('says why in its own line, and in no other', () => {
    const [first, second] = [edit('K-1'), edit('K-2')];
    const changes = { edits: [first, second], added: [] };
    const after = journalAfter(changes, linesAmended(RUN, changes, [{ change: second, notDone: PROTECTED }], 'en'));
    expect(after.map(({ id }) => id)).toEqual(['K-1']);
    const [cells = []] = linesOfRun(RUN, { edits: [second], added: [] }).map((line) => journalCells(line, 'en'));
    const texts = textsAnew(RUN, linesAmended(RUN, changes, [{ change: second, notDone: PROTECTED }], 'en'), HEADINGS, cells); // prettier-ignore
    expect([...texts]).toEqual([[JOURNAL_COLUMN.why, whyNotDone('form', PROTECTED, 'en')]]);
  });

  test('over a formula keeps the formula for the way back', () => {
    const change = edit('K-1', '10');
    const changes = { edits: [change], added: [] };
    const done = { ...change, before: '10', beforeFormula: '=R[-1]C*2' };
    const [line] = journalAfter(changes, linesAmended(RUN, changes, [{ change, done }], 'en'));
    expect(line?.beforeFormula).toBe('=R[-1]C*2');
  });

  test('of one column of a row leaves the others told as done', () => {
    const added = row('K-1', false);
    const changes = { edits: [], added: [added] };
    const byLine = linesAmended(RUN, changes, [{ change: added, column: 'name', notDone: PROTECTED }], 'en');
    const told = linesOfRun(RUN, changes).map(({ column }) => column);
    expect(journalAfter(changes, byLine).map(({ column }) => column)).toEqual(
      told.filter((column) => column !== 'name'),
    );
    expect(told).toContain('name');
  });

  test('of rows told together only what is left of them is told', () => {
    const rows = [row('K-1', true), row('K-2', true), row('K-3', true)];
    const changes = { edits: [], added: rows };
    const without = (left: readonly AppendedRow[]): LinesAnew =>
      linesAmended(RUN, changes, left.map((change) => ({ change, notDone: PROTECTED })), 'en'); // prettier-ignore
    const [line] = journalAfter(changes, without(rows.slice(2)));
    expect([line?.id, line?.added?.length]).toEqual(['K-1 … K-2', 2]);
    expect(journalAfter(changes, without(rows))).toEqual([]);
  });

  test('of rows that were to go those that stay are not told as gone', () => {
    const removal = (id: string): RowRemoval => ({ ...rowPrintOf('clients', { id }), table: 'clients', cells: { id }, reason: 'undo' }); // prettier-ignore
    const removed = [removal('K-1'), removal('K-2')];
    const byLine = linesOfStaying(RUN, removed, { left: removed.slice(1), reason: PROTECTED }, 'en');
    const [line] = journalAfter({ edits: [], added: [], removed }, byLine);
    expect([line?.id, line?.removed?.length]).toEqual(['K-1', 1]);
  });

  test('is nothing of another run', () => {
    const changes = { edits: [edit('K-1')], added: [] };
    const [cells = []] = linesOfRun(RUN, changes).map((line) => journalCells(line, 'en'));
    const texts = (run: string): number => textsOfNothingDone(run, PROTECTED, 'en', HEADINGS, cells).size;
    expect([texts('R-1'), texts('R-2')]).toEqual([1, 0]);
    const byLine = linesAmended(RUN, changes, [{ change: changes.edits[0]!, notDone: PROTECTED }], 'en');
    expect(textsAnew({ run: 'R-2' }, byLine, HEADINGS, cells).size).toBe(0);
  });
});
