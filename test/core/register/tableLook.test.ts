import { cellsIn, type CellsRead } from '../../../src/core/register/cellsRead';
import type { CellEdit } from '../../../src/core/register/edits';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { locateTable } from '../../../src/core/register/schema/locateTable';
import { nextToRead, type LookRequest } from '../../../src/core/register/tableLook';
import { contacts } from '../../../src/core/register/tables/contacts';
import { aSheet } from '../../builders/sheets';

const HEADINGS: readonly CellValue[] = ['ID', 'Date & time', 'In/Out', 'Channel', 'Result'];
const { located } = locateTable(contacts, aSheet('Contacts', HEADINGS));

/** A row of a long register is to be changed, the second one as it was read. */
function request(id: string): LookRequest {
  const edit: CellEdit = {
    table: 'contacts',
    id,
    row: 2,
    column: 'result',
    before: '',
    after: 'Reached',
    reason: 'tick',
  };
  const size = { rows: 50_000, columns: HEADINGS.length };
  return { located, edits: [edit], added: [], during: 'edit', isJustRead: true, size };
}

/** What lies there now. */
function lying(id: string): CellsRead {
  const values = [HEADINGS, [id, '', 'In', 'Call', '']];
  return cellsIn([{ row: 0, column: 0, rows: values.length, columns: HEADINGS.length, values }]);
}

const WHERE_THEY_STOOD = 1;

describe('of a long register, ids are read only where a row is not where it was', () => {
  const IDS = [{ row: 0, column: 0, rows: null, columns: 1 }];

  it.each([
    { title: 'nothing more for a row that is where it was', id: 'C-ANNA', now: 'C-ANNA', read: [] },
    { title: 'the ids for a row in whose place another one lies', id: 'C-ANNA', now: 'C-BORIS', read: IDS },
    { title: 'the ids for a row whose id is gone from there', id: 'C-ANNA', now: '', read: IDS },
    { title: 'nothing for a row without an id: no id tells where it went', id: '', now: 'C-BORIS', read: [] },
  ])('$title', ({ id, now, read }) => {
    expect(nextToRead(request(id), lying(now), WHERE_THEY_STOOD + 1)).toEqual(read);
  });
});

describe('before rows are added', () => {
  const row = { table: 'contacts', id: 'C-NEW', cells: { id: 'C-NEW' }, reason: 'form' } as const;
  const adding: LookRequest = { ...request('C-ANNA'), edits: [], added: [row] };

  it('more is read than was filled, and what stands above: a line that comes in that very call pushes it down', () => {
    const [small] = nextToRead({ ...adding, size: { rows: 40, columns: 5 } }, cellsIn([]), 0) ?? [];
    expect(small).toMatchObject({ row: 0, rows: null, spare: 20 });
    const [long] = nextToRead(adding, lying('C-ANNA'), 2) ?? [];
    expect(long).toMatchObject({ row: 0, rows: 50_000, spare: 20 });
    const ids = Array.from({ length: 900 }, (_none, index) => [index === 0 ? 'ID' : `C-${index}`]);
    const named = cellsIn([
      { row: 0, column: 0, rows: 1, columns: 5, values: [HEADINGS] },
      { row: 0, column: 0, rows: 900, columns: 1, values: ids },
    ]);
    expect(nextToRead(adding, named, 2)).toMatchObject([{ row: 879, rows: 50_000 - 879, columns: null }]);
  });
});
