import fc from 'fast-check';
import { getCountries, parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import { neededRules } from '../../scripts/phoneMetadata';

const full: MetadataJson = metadata;
const small = neededRules(full);

function read(typed: string, country: ReturnType<typeof getCountries>[number], rules: MetadataJson): unknown {
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: country, extract: false }, rules);
  return phone && [phone.number, phone.isPossible(), phone.ext];
}

describe('phones read without the rules for spelling them out and for their kinds', () => {
  test('are the same phones, from everywhere', () => {
    const countries = getCountries(full);
    const digits = fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: 5, maxLength: 14 });
    const prefix = fc.constantFrom('', '+', '8', '0', '00', '810', '+7', '+44 ', '+1 (');
    fc.assert(
      fc.property(fc.constantFrom(...countries), prefix, digits, (country, before, number) => {
        expect(read(before + number, country, small)).toEqual(read(before + number, country, full));
      }),
      { numRuns: 6000 },
    );
  });

  test('take less than a third of the room', () => {
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(full).length / 3);
  });
});
