import type { MetadataJson } from 'libphonenumber-js/core';
import type { Plugin } from 'esbuild';

/** Where a country's rules for spelling its numbers out stand in the metadata of libphonenumber-js. */
const FORMATS = 4;

/** The metadata without the rules for spelling numbers out: the register writes E.164 alone, and they are the larger half. */
export function withoutFormats(metadata: MetadataJson): MetadataJson {
  const countries = Object.entries(metadata.countries as Readonly<Record<string, readonly unknown[]>>).map(
    ([country, rules]) => [country, rules.map((rule, index) => (index === FORMATS ? 0 : rule))],
  );
  return { ...metadata, countries: Object.fromEntries(countries) as MetadataJson['countries'] };
}

/** Puts the smaller metadata into a bundle. */
export const smallPhoneMetadata: Plugin = {
  name: 'small phone metadata',
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async () => {
      const { default: metadata } = await import('libphonenumber-js/metadata.min.json');
      return {
        contents: `export default ${JSON.stringify(withoutFormats(metadata))}`,
        loader: 'js',
      };
    });
  },
};
