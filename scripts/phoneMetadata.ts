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

const METADATA = /libphonenumber-js[\\/]metadata\.min\.json\.js$/;

/** Puts the smaller metadata into a bundle. */
export const smallPhoneMetadata: Plugin = {
  name: 'small phone metadata',
  setup(build) {
    build.onLoad({ filter: METADATA }, async () => {
      const { default: metadata } = await import('libphonenumber-js/metadata.min.json');
      return { contents: `export default ${JSON.stringify(neededRules(metadata))}`, loader: 'js' };
    });
  },
};
