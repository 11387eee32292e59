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

const NOTHING = 'const nothing = () => undefined; export { nothing as default, nothing as chooseFormatForNumber }';

/**
 * Parts of the library that the register has no use for: spelling numbers out, proving them, telling their kind; and two
 * that carry more help for old browsers than work.
 */
const PARTS: Readonly<Record<string, string>> = {
  'format.js': NOTHING,
  'isValid.js': NOTHING,
  'helpers/getNumberType.js': NOTHING,
  'helpers/getPossibleCountriesForNumber.js': NOTHING,
  'ParseError.js': 'export default class ParseError extends Error {}',
  'normalizeArguments.js': 'export default ([text, options, metadata]) => ({ text, options, metadata })',
};

const OF_THE_LIBRARY = /libphonenumber-js[\\/]es6[\\/].*\.js$/;

/** Puts the smaller metadata into a bundle, and next to nothing in place of those parts. */
export const smallPhoneMetadata: Plugin = {
  name: 'small phone metadata',
  setup(build) {
    build.onLoad({ filter: OF_THE_LIBRARY }, ({ path }) => {
      const [, part = ''] = path.replaceAll('\\', '/').split('/es6/');
      const contents = PARTS[part];
      return contents === undefined ? null : { contents, loader: 'js' };
    });
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async () => {
      const { default: metadata } = await import('libphonenumber-js/metadata.min.json');
      return {
        contents: `export default ${JSON.stringify(neededRules(metadata))}`,
        loader: 'js',
      };
    });
  },
};
