import { isThorough, runs } from '../../builders/runs';
import { isGoogleSqlHere, openGoogleSql, type GoogleSql } from '../../builders/googleSql';
import { byGoogle } from './inGoogleSql';
import { differences } from './judgedByCore';
import { generatedRegisters, someRegisters } from './generatedRegisters';

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
    // In full whenever laws are tried in full: thirty of them, each with all it tells.
    const all = isThorough ? generatedRegisters({ numRuns: 30 }) : someRegisters(runs(30));
    for (let from = 0; from < all.length; from += TOGETHER) {
      const companies = all.slice(from, from + TOGETHER);
      const { values, differences: found } = await differences(companies, byGoogle(google));
      expect(found).toEqual([]);
      expect(values).toBeGreaterThan(companies.length * 4_000);
    }
  });
});
