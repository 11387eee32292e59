import type { ClosedMonth, KeptRow } from '../../../../src/core/figures/closing/keptRow';
import type { RowSearch } from '../../../../src/core/figures/closing/rowChanges';
import { rowReaderOf } from '../../../../src/core/figures/closing/rowReader';
import { rowSearchOf } from '../../../../src/core/figures/closing/rowSearch';
import { SMALL_REGISTER } from '../../../builders/smallRegister';
import { analysisOf } from '../../../builders/typedRegister';

const register = analysisOf(SMALL_REGISTER);
const read = rowReaderOf(register);

function kept(cells: Partial<KeptRow>): KeptRow {
  return { table: 'sales', id: '', print: 'a', at: 1, amount: 100, words: 'Mine', ...cells };
}

function monthOf(...rows: readonly KeptRow[]): ClosedMonth {
  return { month: 0, closedOn: 0, figures: [], rows: rows.map((row) => ({ ...row, figures: new Set<string>() })) };
}

function searchAmong(...rows: readonly KeptRow[]): RowSearch {
  return rowSearchOf(register, read, [monthOf(...rows)]);
}

describe('a row of a closed month', () => {
  it('is found by its id, whatever has been typed into it since', () => {
    const found = searchAmong(kept({ id: 'S-1', words: 'School' })).atClosing(kept({ id: 'S-1', print: 'b' }));
    expect(found).toMatchObject({ words: 'School' });
  });

  it('is found in any of the months', () => {
    const search = rowSearchOf(register, read, [monthOf(kept({ id: 'S-1' })), monthOf(kept({ id: 'S-2' }))]);
    expect([search.atClosing(kept({ id: 'S-1' }))?.id, search.atClosing(kept({ id: 'S-2' }))?.id]).toEqual([
      'S-1',
      'S-2',
    ]);
  });

  it.each([
    { then: '', now: '' },
    { then: '', now: 'S-1' },
    { then: 'S-1', now: '' },
  ])('is found by its content where it had the id "$then" and has "$now"', ({ then, now }) => {
    expect(searchAmong(kept({ id: then })).atClosing(kept({ id: now }))).toMatchObject({ id: then });
  });

  it('is not another row with another id, however alike', () => {
    expect(searchAmong(kept({ id: 'S-1' })).atClosing(kept({ id: 'S-2' }))).toBeNull();
  });

  it('is told by its id before its content', () => {
    const search = searchAmong(kept({ id: 'S-1', print: 'b', words: 'by id' }), kept({ words: 'by content' }));
    expect(search.atClosing(kept({ id: 'S-1' }))).toMatchObject({ words: 'by id' });
  });

  it('is no row of another table, and no row without its content', () => {
    const search = searchAmong(kept({ id: 'S-1' }));
    expect(search.atClosing(kept({ table: 'deals', id: 'S-1' }))).toBeNull();
    expect(search.atClosing(kept({ print: 'b' }))).toBeNull();
  });
});

describe('a row that left a figure', () => {
  const search = rowSearchOf(register, read, []);

  it('is found in its table of the register, with its place', () => {
    expect(search.now(kept({ id: 'S-3' }))).toMatchObject({ table: 'sales', id: 'S-3', row: 4 });
    expect(search.now(kept({ table: 'deals', id: 'D-2' }))).toMatchObject({ table: 'deals', id: 'D-2', row: 3 });
  });

  it('is gone where no row has its id or its content', () => {
    expect(search.now(kept({ id: 'S-99' }))).toBeNull();
    expect(search.now(kept({ table: 'deals', id: 'S-3' }))).toBeNull();
  });
});
