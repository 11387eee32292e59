import type { FigureRow, KeptRow, PlacedRow } from '../../../../src/core/figures/closing/keptRow';
import {
  amountChange,
  isCountedOtherwise,
  rowChanges,
  type RowChange,
  type RowSearch,
} from '../../../../src/core/figures/closing/rowChanges';

type PlacedFigureRow = FigureRow & PlacedRow;

/** A sale that counts, unless said otherwise; `print` stands for what is typed into it. */
function sale(cells: Partial<PlacedFigureRow>): PlacedFigureRow {
  return { table: 'sales', id: 'S-1', print: 'a', at: 1, amount: 100, words: 'Mine', row: 2, counts: true, ...cells };
}

/** Nobody has looked at any other row, then or now. */
const NOWHERE: RowSearch = { atClosing: () => null, now: () => null };

function kindsOf(
  before: readonly FigureRow[],
  now: readonly PlacedFigureRow[],
  search = NOWHERE,
): readonly RowChange['kind'][] {
  return rowChanges(before, now, search).map(({ kind }) => kind);
}

describe('rows of a figure then and now', () => {
  it('stay unnamed while they are the same, wherever they stand', () => {
    const [first, second] = [sale({ id: 'S-1' }), sale({ id: 'S-2' })];
    expect(kindsOf([first, second], [second, { ...first, row: 9 }])).toEqual([]);
  });

  it('are one changed row by their id', () => {
    expect(kindsOf([sale({})], [sale({ print: 'b' })])).toEqual(['changed']);
  });

  it('without an id are no pair only because neither has one: one went and another came', () => {
    expect(kindsOf([sale({ id: '' })], [sale({ id: '', print: 'b' })])).toEqual(['added', 'deleted']);
  });

  it('without an id are the same by what is typed into them', () => {
    expect(kindsOf([sale({ id: '' })], [sale({ id: '' })])).toEqual([]);
  });

  it('that got their id after closing are the same rows', () => {
    expect(kindsOf([sale({ id: '' })], [sale({ id: 'S-7' })])).toEqual([]);
  });

  it('of another table are other rows, though id and cells are alike', () => {
    expect(kindsOf([sale({})], [sale({ table: 'deals' })])).toEqual(['added', 'deleted']);
  });

  it('with one id twice are as many changes as rows', () => {
    expect(kindsOf([sale({}), sale({})], [sale({})])).toEqual(['deleted']);
  });

  it.each([
    { was: true, is: false, kind: 'noLongerCounts' },
    { was: false, is: true, kind: 'nowCounts' },
    { was: false, is: false, kind: 'changed' },
  ])('that counted $was and count $is have come to be "$kind"', ({ was, is, kind }) => {
    expect(kindsOf([sale({ counts: was })], [sale({ counts: is, print: was === is ? 'b' : 'a' })])).toEqual([kind]);
  });

  it('that are new to the figure only now count, where they had been looked at when months were closed', () => {
    const september: KeptRow = sale({ at: 0 });
    expect(rowChanges([], [sale({})], { ...NOWHERE, atClosing: () => september })).toMatchObject([
      { kind: 'nowCounts', before: { at: 0 }, after: { at: 1 } },
    ]);
    expect(rowChanges([], [sale({})], NOWHERE)).toMatchObject([{ kind: 'added', before: null }]);
  });

  it('that left the figure no longer count, where they still stand in the register', () => {
    const moved: PlacedRow = sale({ at: 40 });
    expect(rowChanges([sale({})], [], { ...NOWHERE, now: () => moved })).toMatchObject([
      { kind: 'noLongerCounts', before: { at: 1 }, after: { at: 40 } },
    ]);
    expect(rowChanges([sale({})], [], NOWHERE)).toMatchObject([{ kind: 'deleted', after: null }]);
  });
});

describe('what a change does to a sum', () => {
  const change = (before: RowChange['before'], after: RowChange['after']): RowChange => ({
    kind: 'changed',
    before,
    after,
  });

  it('is the difference of the amounts that count, and a row that does not count adds nothing', () => {
    expect(amountChange(change(sale({ amount: 100 }), sale({ amount: 70 })))).toBe(-30);
    expect(amountChange(change(sale({ amount: 100, counts: false }), sale({ amount: 70 })))).toBe(70);
    expect(amountChange(change(sale({ amount: 100 }), sale({ amount: 70, counts: false })))).toBe(-100);
    expect(amountChange(change(null, sale({ amount: null })))).toBe(0);
  });

  it('is not of the row itself when the row is as it was', () => {
    expect(isCountedOtherwise(change(sale({}), sale({ counts: false })))).toBe(true);
    expect(isCountedOtherwise(change(sale({}), sale({ print: 'b' })))).toBe(false);
    expect(isCountedOtherwise(change(null, sale({})))).toBe(false);
    expect(isCountedOtherwise(change(sale({}), null))).toBe(false);
  });
});
