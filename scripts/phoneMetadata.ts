import type { MetadataJson } from 'libphonenumber-js/core';
import type { Plugin } from 'esbuild';

/** Where a country's rules for spelling its numbers out and for telling a mobile from a fixed line stand in the metadata. */
const FORMATS = 4;
const TYPES = 11;

/**
 * The metadata the register needs: it writes E.164 alone and never asks for the kind of a number, and the rules for
 * that are two thirds of it.
 */
export function neededRules(metadata: MetadataJson): MetadataJson {
  const countries = Object.entries(metadata.countries as Readonly<Record<string, readonly unknown[]>>).map(
    ([country, rules]) => [country, rules.map((rule, index) => (index === FORMATS || index === TYPES ? 0 : rule))],
  );
  return { ...metadata, countries: Object.fromEntries(countries) as MetadataJson['countries'] };
}

/** Parts of the library that spell numbers out, prove them or tell their kind: the register asks for none of it. */
const UNUSED_PARTS =
  /libphonenumber-js[\\/]es6[\\/](format|isValid|helpers[\\/]get(NumberType|PossibleCountriesForNumber))\.js$/;

/** Some of them are also known by a name. */
const NOTHING = 'const nothing = () => undefined; export { nothing as default, nothing as chooseFormatForNumber }';

/** Puts the smaller metadata into a bundle, and nothing in place of the parts that are never called. */
export const smallPhoneMetadata: Plugin = {
  name: 'small phone metadata',
  setup(build) {
    build.onLoad({ filter: UNUSED_PARTS }, () => ({ contents: NOTHING, loader: 'js' }));
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async () => {
      const { default: metadata } = await import('libphonenumber-js/metadata.min.json');
      return {
        contents: `export default ${JSON.stringify(neededRules(metadata))}`,
        loader: 'js',
      };
    });
  },
};
