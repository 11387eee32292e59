import fc from 'fast-check';
import type { CellEdit, RowAppend } from '../../../../src/core/register/edits';
import { condense, MOST_OF_A_KIND } from '../../../../src/core/work/journal/condense';
import {
  journalCells,
  journalRows,
  numbered,
  readJournal,
  type JournalRow,
} from '../../../../src/core/work/journal/journalRow';
import { inSequence, isUndoable, lastRedoable, lastUndoable } from '../../../../src/core/work/journal/runHistory';
import { undoRun } from '../../../../src/core/work/journal/undoRun';
import { findTables } from '../../../../src/core/register/tables/findTables';
import { tables, type ColumnKey } from '../../../../src/core/register/tables/tables';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import { NOW, sheetsOf } from '../tasks/smallCompany';
import { runs } from '../../../builders/runs';

const COLUMNS = ['comment', 'person', 'score', 'nextStepOn', 'result'] as const;
type Grid = CellValue[][];

/** Contacts as a grid, with the writer's promises: rows by id, cells that still hold what was there before. */
class Contacts {
  readonly grid: Grid;
  journal: JournalRow[] = [];
  private runs = 0;

  constructor(rows: readonly Readonly<Record<string, CellValue>>[]) {
    this.grid = (sheetsOf({ contacts: rows }).find(({ name }) => name === 'Contacts')?.values ?? []).map((row) => [
      ...row,
    ]);
  }

  write(edits: readonly CellEdit[], appends: readonly RowAppend[] = [], of?: string): void {
    const told = { run: `R-${++this.runs}`, when: NOW + this.runs / 1440, who: 'olga@pencil.example' };
    const run = { ...told, ...(of !== undefined && { of }) };
    const added = appends.map((append) => {
      const id = textOfCell(append.cells.id ?? `C-new${this.runs}`);
      const cells: Readonly<Record<string, CellValue>> = { ...append.cells, id };
      this.grid.push(Object.keys(tables.contacts.columns).map((column) => cells[column] ?? ''));
      return { ...append, id };
    });
    const rows = edits.map((edit) => this.grid.find((cells) => cells[0] === edit.id));
    edits.forEach((edit, index) => {
      const row = rows[index];
      if (row) row[this.position(edit.column)] = edit.after;
    });
    this.journal.push(...journalRows(run, edits, added));
  }

  /** Through the sheet and back, as in a workbook. */
  history(): readonly JournalRow[] {
    return inSequence(readJournal(this.journal.map((row, index) => numbered(journalCells(row, 'ru'), index + 1))));
  }

  undo(run: string | null = null): readonly JournalRow[] {
    const journal = this.history();
    const step = run === null ? lastUndoable(journal) : { run, lines: journal.filter((line) => line.run === run) };
    return this.revert(step, 'undo');
  }

  redo(): readonly JournalRow[] {
    return this.revert(lastRedoable(this.history()), 'redo');
  }

  private revert(step: ReturnType<typeof lastUndoable>, reason: 'undo' | 'redo'): readonly JournalRow[] {
    const sheets = [{ name: 'Contacts', values: this.grid }];
    const { edits, appends, leftAlone } = undoRun(step?.lines ?? [], findTables(sheets).located, reason);
    if (edits.length + appends.length > 0) this.write(edits, appends, step?.run);
    return leftAlone;
  }

  /** Rows with something in them, by id: their place is nobody's promise. */
  rows(): readonly (readonly CellValue[])[] {
    const filled = this.grid.slice(1).filter((row) => row.some((cell) => cell !== ''));
    return [...filled].sort((left, right) => textOfCell(left[0] ?? '').localeCompare(textOfCell(right[0] ?? '')));
  }

  position(column: string): number {
    return Object.keys(tables.contacts.columns).indexOf(column);
  }

  editOf(id: string, column: ColumnKey<'contacts'>, after: CellValue): CellEdit {
    const row = this.grid.findIndex((cells) => cells[0] === id);
    const before = this.grid[row]?.[this.position(column)] ?? '';
    return { table: 'contacts', id, row: row + 1, column, before, after, reason: 'tick' };
  }
}

const START = [
  { id: 'C-1', comment: 'old', score: 3 },
  { id: 'C-2', person: '', nextStepOn: { serial: 46_000 } },
  { id: 'C-3', comment: "'=1+1 ", result: '' },
];

const aCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.constantFrom('', '5', 'TRUE', '2026-03-02', ' two  spaces '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
  fc.integer({ min: 40_000, max: 50_000 }).map((serial) => ({ serial })),
  fc.integer({ min: 0, max: 86_399 }).map((second) => ({ serial: 46_000 + second / 86_400 })),
);
const changes = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('C-1', 'C-2', 'C-3'), column: fc.constantFrom(...COLUMNS), after: aCell }),
  { selector: ({ id, column }) => `${id} ${column}`, maxLength: 8, minLength: 1 },
);
const newRows = fc.array(fc.record({ comment: fc.string({ minLength: 1 }), score: fc.nat(5) }), { maxLength: 1 });

function changed(
  edits: readonly { id: string; column: ColumnKey<'contacts'>; after: CellValue }[],
  rows: readonly RowAppend['cells'][],
): Contacts {
  const contacts = new Contacts(START);
  contacts.write(
    edits.map(({ id, column, after }) => contacts.editOf(id, column, after)),
    rows.map((cells) => ({ table: 'contacts', cells, reason: 'tick' })),
  );
  return contacts;
}

describe('undoing a run', () => {
  test('brings everything back exactly', () => {
    fc.assert(
      fc.property(changes, newRows, (edits, rows) => {
        const contacts = changed(edits, rows);
        expect(contacts.undo()).toEqual([]);
        expect(contacts.rows()).toEqual(new Contacts(START).rows());
      }),
      runs(),
    );
  });

  test('and putting it back is doing it again, as often as one likes', () => {
    fc.assert(
      fc.property(changes, newRows, fc.integer({ min: 1, max: 3 }), (edits, rows, times) => {
        const contacts = changed(edits, rows);
        const before = contacts.rows().map((row) => [...row]);
        for (let time = 0; time < times; time++) {
          contacts.undo();
          contacts.redo();
        }
        expect(contacts.rows()).toEqual(before);
        contacts.undo();
        expect(contacts.rows()).toEqual(new Contacts(START).rows());
      }),
      runs(),
    );
  });

  test('again goes one run further back, and putting back goes the same way forth', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'first' }], []);
    const comments: unknown[] = [];
    const note = (): unknown => comments.push(contacts.grid[1]?.[contacts.position('comment')]);
    contacts.write([contacts.editOf('C-1', 'comment', 'second')]);
    contacts.write([contacts.editOf('C-1', 'comment', 'third')]);
    for (const step of ['undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'undo', 'redo', 'redo', 'redo'] as const) {
      contacts[step]();
      note();
    }
    const words = ['second', 'first', 'old', 'old', 'first', 'second', 'first', 'second', 'third', 'third'];
    expect(comments).toEqual(words);
  });

  test('whatever the clocks said: the run told last is the last', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'first' }], []);
    contacts.write([contacts.editOf('C-1', 'comment', 'second')]);
    contacts.journal = contacts.journal.map((line, index) => ({ ...line, when: line.when - index }));
    contacts.undo();
    expect(contacts.grid[1]?.[contacts.position('comment')]).toBe('first');
  });

  test('in a Journal that somebody has sorted the run told last is still the last', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'first' }], []);
    contacts.write([contacts.editOf('C-1', 'comment', 'second')]);
    const told = contacts.journal.map((row, index) => numbered(journalCells(row, 'ru'), index + 1));
    expect(lastUndoable(inSequence(readJournal(told.reverse())))?.run).toBe('R-2');
  });

  test('leaves alone what somebody changed since, and says which', () => {
    fc.assert(
      fc.property(changes, (edits) => {
        const contacts = changed(edits, []);
        const [first] = edits;
        const row = contacts.grid.find((cells) => cells[0] === first?.id);
        if (!first || !row) return;
        row[contacts.position(first.column)] = 'typed by hand';
        const left = contacts.undo();
        expect(left.map(({ id, column }) => [id, column])).toEqual([[first.id, first.column]]);
        expect(row[contacts.position(first.column)]).toBe('typed by hand');
      }),
      runs(),
    );
  });

  test('touches nothing else', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'new' }], []);
    const row = contacts.grid.find((cells) => cells[0] === 'C-1');
    if (row) row[contacts.position('person')] = 'Anna';
    contacts.undo();
    expect([row?.[contacts.position('comment')], row?.[contacts.position('person')]]).toEqual(['old', 'Anna']);
  });

  test('follows rows that were sorted', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'new' }], []);
    contacts.grid.push(...contacts.grid.splice(1).reverse());
    contacts.undo();
    expect(contacts.rows()).toEqual(new Contacts(START).rows());
  });

  test.each([
    ['0.4 s beside what was written is taken back: spreadsheets round', 0.4, 0],
    ['0.6 s beside it is somebody’s own and stays', 0.6, 1],
  ])('a time %s', (_words, seconds, left) => {
    const contacts = changed([{ id: 'C-1', column: 'nextStepOn', after: { serial: 46_001.5 } }], []);
    const row = contacts.grid.find((cells) => cells[0] === 'C-1');
    if (row) row[contacts.position('nextStepOn')] = { serial: 46_001.5 + seconds / 86_400 };
    expect(contacts.undo()).toHaveLength(left);
    expect(row?.[contacts.position('nextStepOn')] === '').toBe(left === 0);
  });

  test('never takes back statuses that were told in one line, nor ids that were given', () => {
    const contacts = new Contacts(START);
    const statuses = Array.from({ length: MOST_OF_A_KIND + 1 }, (): CellEdit => {
      return { ...contacts.editOf('C-1', 'status', 'Overdue'), reason: 'replyStatus' };
    });
    const run = { run: 'R-9', when: NOW, who: 'olga@pencil.example' };
    const { told, summary } = condense(statuses, run);
    const given: CellEdit = { ...contacts.editOf('C-1', 'id', 'C-1'), before: '', reason: 'newId' };
    const lines = [...journalRows(run, [...told, given]), ...summary];
    expect(lines.map(({ why, id }) => [why, id])).toEqual([
      ['newId', 'C-1'],
      ['replyStatus', ''],
    ]);
    expect(lines.filter(isUndoable)).toEqual([]);
    expect(undoRun(lines, new Map())).toEqual({ edits: [], appends: [], removals: [], leftAlone: [] });
    expect(lastUndoable(lines)).toBeNull();
  });

  test('keeps a row of ours that somebody has worked on', () => {
    const contacts = changed([], [{ comment: 'logged' }]);
    const row = contacts.grid.at(-1);
    if (row) row[contacts.position('person')] = 'Anna';
    expect(contacts.undo()).toHaveLength(2);
    expect(row?.[contacts.position('comment')]).toBe('logged');
  });

  test('goes one run back each time it is told which', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'second' }], []);
    contacts.write([contacts.editOf('C-1', 'comment', 'third')]);
    expect(contacts.undo('R-1')).toHaveLength(1);
    contacts.undo('R-2');
    contacts.undo('R-1');
    expect(contacts.rows()).toEqual(new Contacts(START).rows());
  });

  test('never means the upkeep of our own columns', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'new' }], []);
    contacts.write([{ ...contacts.editOf('C-1', 'status', 'Overdue'), reason: 'replyStatus' }]);
    expect(lastUndoable(contacts.journal)?.run).toBe('R-1');
  });

  test('of two runs of one moment means the lower one of the Journal', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'new' }], []);
    const [line] = contacts.journal;
    if (!line) throw new Error('Nothing was told');
    expect(lastUndoable([line, { ...line, run: 'R-2' }])?.run).toBe('R-2');
    expect(lastUndoable([{ ...line, run: 'R-2', when: line.when + 1 }, line])?.run).toBe('R-1');
  });

  test('leaves alone two copies of a row that both hold what was written', () => {
    const contacts = changed([{ id: 'C-1', column: 'comment', after: 'new' }], []);
    contacts.grid.push([...(contacts.grid.find((cells) => cells[0] === 'C-1') ?? [])]);
    expect(contacts.undo().map(({ id, column }) => [id, column])).toEqual([['C-1', 'comment']]);
    expect(contacts.grid.filter((cells) => cells[contacts.position('comment')] === 'new')).toHaveLength(2);
  });

  test('brings no row back that stands there again', () => {
    const contacts = changed([], [{ comment: 'logged' }]);
    const added = [...(contacts.grid.at(-1) ?? [])];
    contacts.undo('R-1');
    contacts.grid.push(added);
    contacts.undo('R-2');
    expect(contacts.grid.filter((cells) => cells[0] === added[0])).toHaveLength(1);
  });

  test('of an empty journal is nothing', () => {
    expect(undoRun([], new Map())).toEqual({ edits: [], appends: [], removals: [], leftAlone: [] });
    expect([lastUndoable([]), lastRedoable([])]).toEqual([null, null]);
  });
});

describe('the Journal as people read it', () => {
  test('gives a moment back exactly, also one between two seconds', () => {
    const moment = { serial: 46_001.123456789 };
    const contacts = changed([{ id: 'C-1', column: 'nextStepOn', after: moment }], []);
    expect(readJournal(contacts.journal.map((row) => journalCells(row, 'en'))).map(({ after }) => after)).toEqual([
      moment,
    ]);
  });

  test('tells of an id that is emptied as of a cell, unless an undo takes the row away with it', () => {
    const contacts = new Contacts(START);
    const run = { run: 'R-1', when: NOW, who: '' };
    const told = (reason: CellEdit['reason']): readonly string[] =>
      journalRows(run, [{ ...contacts.editOf('C-1', 'id', ''), reason }]).map(({ column }) => column);
    expect([told('repair'), told('undo')]).toEqual([['id'], ['']]);
  });

  test('names sheet, column and reason in the language of the workbook', () => {
    const contacts = changed([{ id: 'C-2', column: 'nextStepOn', after: { serial: 46_001.5 } }], []);
    const [line] = contacts.journal.map((row) => journalCells(row, 'ru'));
    expect(line).toEqual([
      'R-1',
      { serial: NOW + 1 / 1440 },
      'olga@pencil.example',
      'Отметка задачи',
      'Контакты',
      'C-2',
      'Дата шага',
      '2025-12-09',
      '2025-12-10 12:00',
      'dd',
    ]);
  });
});

describe('two rows of one person of Staff', () => {
  const HELD = { name: 'Olga', from: '', until: '' };
  const rows = [
    { ...HELD, roles: 'inbound' },
    { ...HELD, roles: 'care' },
  ];
  const edits = rows.map((_row, index): CellEdit => ({
    table: 'staff',
    id: 'Olga',
    row: index + 2,
    column: 'until',
    before: '',
    after: { serial: 46000 },
    reason: 'form',
  }));
  const lines = journalRows({ run: 'R-1', when: NOW, who: 'igor' }, edits);

  function undone(now: readonly Readonly<Record<string, CellValue>>[]): ReturnType<typeof undoRun> {
    return undoRun(lines, findTables(sheetsOf({ staff: now })).located);
  }

  test('get back what each of them held', () => {
    const { edits: back, leftAlone } = undone(rows.map((row) => ({ ...row, until: { serial: 46000 } })));
    expect(leftAlone).toEqual([]);
    expect(back.map(({ row, before, after }) => [row, before, after])).toEqual([
      [2, { serial: 46000 }, ''],
      [3, { serial: 46000 }, ''],
    ]);
  });

  test('are both left alone once somebody has changed one of them', () => {
    const [first, second] = rows;
    const { edits: back, leftAlone } = undone([
      { ...first, until: { serial: 46000 } },
      { ...second, until: { serial: 46010 } },
    ]);
    expect(back).toEqual([]);
    expect(leftAlone).toHaveLength(2);
  });
});
