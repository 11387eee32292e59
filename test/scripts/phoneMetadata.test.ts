import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { getCountries, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import { normalisePhone } from '../../src/core/register/schema/readPhone';
import { neededRules, smallPhoneMetadata } from '../../scripts/phoneMetadata';
import { runs } from '../builders/runs';

type Normalise = typeof normalisePhone;

/** The reading of phones as it is built into the add-on. */
async function bundled(): Promise<Normalise> {
  const { outputFiles } = await build({
    entryPoints: ['src/core/register/schema/readPhone.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'phones',
    plugins: [smallPhoneMetadata],
  });
  return (runInNewContext(`${outputFiles[0]?.text ?? ''}; phones`) as { normalisePhone: Normalise }).normalisePhone;
}

describe('phones read without the rules for spelling them out and for their kinds', () => {
  let small: Normalise;
  beforeAll(async () => {
    small = await bundled();
  });

  test('are the same phones, from everywhere', () => {
    const read = (normalise: Normalise, typed: string, phoneCountry: CountryCode): string | null =>
      normalise(typed, { phoneCountry, phonesRead: new Map() });
    const countries = getCountries(metadata);
    const digits = fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: 5, maxLength: 14 });
    const prefix = fc.constantFrom('', '+', '8', '0', '00', '810', '+7', '+44 ', '+1 (');
    const ending = fc.constantFrom('', ' ext. 12', ' доб. 5', ';ext=7');
    fc.assert(
      fc.property(fc.constantFrom(...countries), prefix, digits, ending, (country, before, number, after) => {
        const typed = before + number + after;
        expect(read(small, typed, country)).toEqual(read(normalisePhone, typed, country));
      }),
      { ...runs(6000), examples: [['AC', '+1 (', '3100000', '']] },
    );
  });

  test('take less than two fifths of the room', () => {
    const full = metadata;
    expect(JSON.stringify(neededRules(full)).length).toBeLessThan(JSON.stringify(full).length * 0.4);
  });
});
