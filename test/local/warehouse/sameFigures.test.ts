import { daysOfPeriods } from '../../../local/warehouse/bigquery/ask';
import { DATASET } from '../../../local/warehouse/dataset';
import { oneQuery } from '../../../local/warehouse/oneQuery';
import { isThorough, runs } from '../../builders/runs';
import { generatedRegisters, someRegisters } from './generatedRegisters';
import { differences, type AnsweredBy } from './judgedByCore';

/** So many companies in one warehouse. */
const TOGETHER = 30;

describe('figures told by SQL', () => {
  it('are those of the core to the last digit, with their rows and what was left out', async () => {
    const all = generatedRegisters(runs(30));
    for (let from = 0; from < all.length; from += TOGETHER) {
      const companies = all.slice(from, from + TOGETHER);
      const { values, differences: found } = await differences(companies);
      expect(found).toEqual([]);
      expect(values).toBeGreaterThan(companies.length * 4_000);
    }
  });

  it('are the same where only the days of a period are read, as BigQuery is asked', async () => {
    const cut: AnsweredBy = async (duck) => {
      const conditions = await daysOfPeriods(duck);
      return { query: (sql) => duck.query(oneQuery(sql, { nameOf: (table) => `${DATASET}.${table}`, conditions })) };
    };
    for (const register of someRegisters(runs(30)))
      for (const period of register.periods.filter((_period, index) => isThorough || index % 3 === 0)) {
        // What is told of a year or of all there is, is not asked so.
        const { differences: found } = await differences([{ ...register, periods: [period] }], cut, []);
        expect(found).toEqual([]);
      }
  });
});
