import { columnMissing, importDone, saidOfImport, type ImportChange } from '../../src/app/commitImport';
import type { CellEdit } from '../../src/core/register/edits';
import { locateTable } from '../../src/core/register/schema/locateTable';
import { tables } from '../../src/core/register/tables/tables';

const edit = (id: string): CellEdit => ({
  table: 'clients',
  id,
  row: 2,
  column: 'name',
  before: '',
  after: id,
  reason: 'import',
});
const [completed, changed] = [edit('K-1'), edit('K-2')];
const CHANGE: ImportChange = {
  added: [],
  edits: [completed, changed],
  completing: [completed],
  removals: [],
  gone: 0,
  staying: 2,
  done: { rows: 10, cells: 20 },
  lost: 1,
};

test('an import that goes on counts what it had written before, and a row that was half there as none changed', () => {
  const now = { added: [], written: [completed, changed], leftAlone: [edit('K-3')], removed: 4 };
  expect(importDone('R-1', ['K-4', null, ''], CHANGE, now)).toEqual({
    run: 'R-1',
    added: 10,
    changed: 21,
    removed: 4,
    meanwhile: 1,
    leftAlone: 4,
  });
});

test('a column it writes that the sheet has not is named', () => {
  const sheet = { name: 'Clients', values: [['ID', 'Name']] };
  const { located } = locateTable(tables.clients, sheet);
  const part = { rows: [{ cells: { name: 'Alfa' }, standing: 0 }], edits: [], removals: [] };
  const staged = { subject: { table: 'clients', key: [] }, parts: [part] } as const;
  expect(columnMissing(staged, located)).toBeUndefined();
  const more = { ...part, edits: [{ row: 2, id: 'K-1', known: {}, column: 'phone', before: '', after: '1' }] } as const;
  expect(columnMissing({ ...staged, parts: [part, more] }, located)).toBe('phone');
});

describe('what is said of it', () => {
  const words = {
    done: ({ added }: { readonly added: number }) => `${added} added.`,
    notWritten: (place: string, why: string) => `${place}: ${why}.`,
  };
  const nothing = { run: 'R-1', added: 0, changed: 0, removed: 0, meanwhile: 0, leftAlone: 0 };
  const refused = [{ place: 'Clients', why: 'protected' }];

  test('is what was done, and where it was not', () => {
    expect(saidOfImport({ ...nothing, added: 2 }, refused, words)).toEqual({
      ok: true,
      value: '2 added. Clients: protected.',
    });
    expect(saidOfImport(nothing, [], words)).toEqual({ ok: true, value: '0 added.' });
  });

  test('is never that it was done where nothing of it stands', () => {
    expect(saidOfImport(nothing, refused, words)).toEqual({ ok: false, error: 'Clients: protected.' });
  });
});
