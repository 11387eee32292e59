import type { ColumnKey } from '../../../../src/core/register/tables/tables';
import type { CellEdit, EditReason } from '../../../../src/core/register/edits';
import { MOST_OF_A_KIND } from '../../../../src/core/work/journal/condense';
import { linesOfRun } from '../../../../src/core/work/journal/linesOfRun';

const RUN = { run: 'R-1', when: 46_000, who: 'olga@pencil.example' };

function edit(id: string, row: number, column: ColumnKey<'contacts'>, after: string, reason: EditReason): CellEdit {
  return { table: 'contacts', id, row, column, before: '', after, reason };
}

function told(edits: readonly CellEdit[]): readonly unknown[] {
  return linesOfRun(RUN, { edits, added: [] }).map(({ why, id, column, after, many }) => [
    why,
    id,
    column,
    many ?? after,
  ]);
}

describe('what the Journal tells of a run', () => {
  test('of a row that has just got its id is told under that id', () => {
    expect(told([edit('', 5, 'id', 'C-NEW', 'newId'), edit('', 5, 'phone', '+79431234567', 'normalisePhone')])).toEqual(
      [
        ['newId', 'C-NEW', 'id', 'C-NEW'],
        ['normalisePhone', 'C-NEW', 'phone', '+79431234567'],
      ],
    );
  });

  test('of a row that has its id is told under it', () => {
    expect(told([edit('C-1', 5, 'phone', '+79431234567', 'normalisePhone')])).toEqual([
      ['normalisePhone', 'C-1', 'phone', '+79431234567'],
    ]);
  });

  test('of a row that has no id and gets none has no id', () => {
    expect(told([edit('', 5, 'id', 'C-NEW', 'newId'), edit('', 6, 'status', 'Overdue', 'replyStatus')])).toEqual([
      ['newId', 'C-NEW', 'id', 'C-NEW'],
      ['replyStatus', '', 'status', 'Overdue'],
    ]);
  });

  test('of many ids is one line, and what else was put into those rows is told under their ids', () => {
    const rows = Array.from({ length: MOST_OF_A_KIND + 1 }, (_none, index) => index + 2);
    const ids = rows.map((row) => edit('', row, 'id', `C-${row}`, 'newId'));
    expect(told([...ids, edit('', 7, 'phone', '+79431234567', 'normalisePhone')])).toEqual([
      ['normalisePhone', 'C-7', 'phone', '+79431234567'],
      ['newId', '', 'id', rows.length],
    ]);
  });

  test('of so many as can be read is every one', () => {
    const ids = Array.from({ length: MOST_OF_A_KIND }, (_none, row) => edit('', row, 'id', `C-${row}`, 'newId'));
    expect(told(ids)).toHaveLength(MOST_OF_A_KIND);
  });
});
