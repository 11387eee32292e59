import fc from 'fast-check';
import type { ClosedMonth } from '../../../../src/core/figures/closing/keptRow';
import { closedMonthLine, linesWanted, readClosedMonths } from '../../../../src/core/figures/closing/closedMonthsSheet';
import { packMonth } from '../../../../src/core/figures/closing/packedMonth';
import { when } from '../../../builders/rows';
import { SMALL_REGISTER } from '../../../builders/smallRegister';
import { analysisOf } from '../../../builders/typedRegister';
import { keptMonth, throughCells } from './closedMonth';
import { runs } from '../../../builders/runs';

const FIGURES = ['sales.revenue', 'inbound.conversion', 'deals.won'];

const row = fc.record({
  table: fc.constantFrom('contacts' as const, 'sales' as const),
  id: fc.constantFrom('', 'S-1', 'C-№ 2'),
  print: fc.nat().map((number) => number.toString(36)),
  at: fc.option(fc.nat(70_000_000).map((minutes) => minutes / 1440)),
  amount: fc.option(fc.integer()),
  words: fc.constantFrom('', 'ООО «Ромашка» · 😀', '=1+1'),
  figures: fc.subarray(FIGURES.flatMap((figure) => [figure, `?${figure}`])).map((figures) => new Set(figures)),
});

function month(rows: ClosedMonth['rows']): ClosedMonth {
  return { month: when('2026-10-01'), closedOn: when('2026-11-02T09:00'), figures: FIGURES, rows };
}

describe('a closed month in the cells of the hidden sheet', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const resting = rows.filter(({ figures }) => figures.size > 0);
        expect(throughCells(month(resting))).toEqual([month(resting)]);
      }),
      runs(),
    );
  });

  it('is read back from the sheet of a whole register too', () => {
    const kept = keptMonth(analysisOf(SMALL_REGISTER));
    expect(kept.rows.length).toBeGreaterThan(10);
    expect(throughCells(kept)).toEqual([kept]);
  });

  it('takes as many cells as it needs, none longer than a spreadsheet allows', () => {
    const many = Array.from({ length: 3000 }, (_none, index) => ({
      ...{ table: 'sales' as const, id: `S-${index}`, print: 'abcdefg', at: 46000, amount: index, words: 'Ромашка' },
      figures: new Set(['sales.revenue']),
    }));
    const cells = packMonth(month(many));
    expect(cells.length).toBeGreaterThan(2);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    expect(throughCells(month(many))).toEqual([month(many)]);
  });

  it('is passed over when a part of it is lost', () => {
    const line = closedMonthLine(keptMonth(analysisOf(SMALL_REGISTER)));
    const torn = line.map((cell) => cell.slice(0, -200));
    expect(readClosedMonths([['a note'], torn, [], ['2026-10', 'once', '1', '0']])).toEqual([]);
  });

  it('is found by its month among the others', () => {
    const heads = [['note'], ['2026-08', '', '1'], ['2026-09', '', '3'], ['2026-10', '', '2'], ['2026-09', '', '1']];
    expect(linesWanted(heads, [when('2026-09-01')])).toEqual({ first: 2, last: 4, width: 6 });
    expect(linesWanted(heads, [when('2026-11-01')])).toBeNull();
  });
});
