import { runs } from '../../builders/runs';
import { generatedRegisters } from './generatedRegisters';
import { differences } from './judgedByCore';

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
});
