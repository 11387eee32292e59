import fc from 'fast-check';
import { factsOf } from '../../../src/core/figures/facts/facts';
import { figureBookOf, type FigureBook } from '../../../src/core/figures/sections/compute';
import { periodAround, previousPeriod } from '../../../src/core/register/time/period';
import type { Rows } from '../../../src/core/register/tables/rows';
import type { Sale } from '../../../src/core/register/tables/sales';
import { tellAll } from '../../../local/warehouse/answers';
import { addGroups } from '../../../local/warehouse/group';
import { createViews } from '../../../local/warehouse/factsInDuck';
import { sameClients } from '../../../local/warehouse/sameClients';
import { runs } from '../../builders/runs';
import { aRegister } from '../../builders/rows';
import { arbitraryCase, type FigureCase } from '../../oracle/generate';
import { factsInDuck } from './judgedByCore';

/** Clients are known by their tax numbers alone, and every sale is one's or nobody's. */
function ofKnownClients({ rows, settings, now }: FigureCase): Rows {
  const clients = rows.clients.map((client, index) => ({ ...client, phone: [], email: [], taxId: `77${index}` }));
  const { partyOfClientCell } = factsOf(aRegister({ ...rows, contacts: [], clients }), settings, now);
  const sales = rows.sales.map((sale) => (partyOfClientCell(sale.client)?.client ? sale : { ...sale, client: '' }));
  return aRegister({ clients, sales });
}

/** A sale and what came back of it are one branch's. */
function isNorth({ id, returnOf, revenue }: Sale): boolean {
  const key = ((revenue ?? 0) < 0 && returnOf ? returnOf : id).toUpperCase();
  return Array.from(key).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
}

describe('a group', () => {
  it('tells of revenue and clients what one register of all its sales tells', async () => {
    for (const example of fc.sample(arbitraryCase(), runs(9))) {
      const rows = ofKnownClients(example);
      const bookOf = (sales: readonly Sale[]): FigureBook =>
        figureBookOf(factsOf({ ...rows, sales }, example.settings, example.now));
      const month = periodAround(example.now, 'month');
      const periods = [month, previousPeriod(month), periodAround(example.now, 'quarter')];
      const branches = [rows.sales.filter(isNorth), rows.sales.filter((sale) => !isNorth(sale))].map(
        (sales, index) => ({
          company: `Branch ${index + 1}`,
          book: bookOf(sales),
          periods,
        }),
      );
      const duck = await factsInDuck(branches);
      const [group] = await addGroups(duck, periods);
      await createViews(duck);
      const told = (await tellAll(duck)).filter(({ company }) => company === group?.name);
      duck.close();
      const whole = bookOf(rows.sales);
      for (const period of periods) {
        const sql = told.find((one) => one.period === period.key)?.figures;
        for (const [key, { figure, value, n, rowsUsed }] of whole.figures(period)) {
          if (!['sales', 'retention'].includes(figure.section) || figure.atNow) continue;
          const { value: sum, n: cases, rowsUsed: used } = sql?.get(key) ?? {};
          expect([period.key, key, sum ?? null, cases, used]).toEqual([period.key, key, value, n, rowsUsed]);
        }
      }
    }
  });

  it('takes for one client whoever shares a phone or tax number, directly or through others', () => {
    // The fourth shares a phone with the first and a tax number with the fifth.
    expect([...sameClients(5, [3, 4], [0, 3])]).toEqual([0, 1, 2, 0, 0]);
    // Whoever is met last may be the first of all.
    expect([...sameClients(4, [2, 3, 3], [1, 2, 0])]).toEqual([0, 0, 0, 0]);
  });
});
