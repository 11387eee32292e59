import { runs } from '../../builders/runs';
import { isGoogleSqlHere, openGoogleSql, type GoogleSql } from '../../builders/googleSql';
import { byGoogle } from './inGoogleSql';
import { differences } from './judgedByCore';
import { someRegisters } from './generatedRegisters';

/** So many companies at a question: the engine takes four megabytes at once. */
const TOGETHER = 5;

const whereItRuns = isGoogleSqlHere() ? describe : describe.skip;

whereItRuns("Google's own SQL engine", () => {
  let google: GoogleSql;

  beforeAll(async () => {
    google = await openGoogleSql();
  });

  afterAll(() => google.close());

  it('tells what the core tells, to the last digit', async () => {
    const all = someRegisters(runs(30));
    for (let from = 0; from < all.length; from += TOGETHER) {
      const companies = all.slice(from, from + TOGETHER);
      const { values, differences: found } = await differences(companies, byGoogle(google));
      expect(found).toEqual([]);
      expect(values).toBeGreaterThan(companies.length * 4_000);
    }
  });
});
