import type { Sale } from '../../../../src/core/register/tables/sales';
import { aBook, aPeriod } from '../../../builders/book';
import { aSale, when } from '../../../builders/rows';

/** Revenue of a month and the rows behind it. */
function soldIn(period: string, ...sales: readonly Sale[]): unknown {
  const sold = aBook({ sales }).figures(aPeriod(period)).get('sales.revenue');
  return [sold?.value, sold?.n];
}

describe('sale rows', () => {
  it('a sale later today is no sale of the future, one of tomorrow is', () => {
    expect(soldIn('2026-05', aSale({ date: when('2026-05-20T18:00') }))).toEqual([100_00, 1]);
    expect(soldIn('2026-05', aSale({ date: when('2026-05-21') }))).toEqual([0, 0]);
  });

  it('a row of nothing that names a sale is a row of its own and takes nothing off it', () => {
    const sale = aSale({ id: 'S-1' });
    expect(soldIn('2026-03', sale, aSale({ returnOf: 'S-1', revenue: 0 }))).toEqual([100_00, 2]);
    expect(soldIn('2026-03', sale, aSale({ returnOf: 'S-1', revenue: -10_00 }))).toEqual([90_00, 1]);
  });

  it('of two sales of one day the first is that with the smaller id, wherever they stand', () => {
    for (const ids of [
      ['S-1', 'S-2'],
      ['S-2', 'S-1'],
    ]) {
      const sales = ids.map((id) => aSale({ id, client: 'Alfa' }));
      expect(aBook({ sales }).facts.histories.of(0).firstRow?.sale.id).toBe('S-1');
    }
  });

  it('what comes back of a return is taken off nothing: it counts on its own day', () => {
    const sales = [
      aSale({ id: 'S-1', revenue: -50_00, date: when('2026-03-02') }),
      aSale({ returnOf: 'S-1', revenue: -10_00, date: when('2026-04-02') }),
    ];
    expect([soldIn('2026-03', ...sales), soldIn('2026-04', ...sales)]).toEqual([
      [-50_00, 1],
      [-10_00, 1],
    ]);
  });

  it('an id means the same sale in small letters and in capitals', () => {
    const back = aSale({ returnOf: 'S-1', revenue: -10_00 });
    expect(soldIn('2026-03', aSale({ id: 's-1' }), back)).toEqual([90_00, 1]);
    expect(soldIn('2026-03', aSale({ id: 'S-1' }), { ...back, returnOf: 's-1' })).toEqual([90_00, 1]);
  });
});
