import type { MetadataJson } from 'libphonenumber-js/core';
import type { Plugin } from 'esbuild';

/** Where a country's rules for spelling its numbers out and for telling a mobile from a fixed line stand in the metadata. */
const FORMATS = 4;
const TYPES = 11;

/** Which lengths a country's numbers may have. */
const LENGTHS = 3;

type Rules = readonly unknown[];

/**
 * The metadata the register needs: it writes E.164 alone and never asks for the kind of a number, and the rules for
 * that are two thirds of it. Where countries share a calling code and differ in length (+1 310 0000 is a number of
 * Canada and none of the United States), the rules for kinds tell whose the number is, and stay.
 */
export function neededRules(metadata: MetadataJson): MetadataJson {
  const rulesOf = metadata.countries as Readonly<Record<string, Rules>>;
  const codes = Object.values(metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>);
  const toldByKind = new Set(codes.filter((countries) => differInLength(countries, rulesOf)).flat());
  const countries = Object.entries(rulesOf).map(([country, rules]) => [
    country,
    rules.map((rule, index) => (index === FORMATS || (index === TYPES && !toldByKind.has(country)) ? 0 : rule)),
  ]);
  return { ...metadata, countries: Object.fromEntries(countries) as MetadataJson['countries'] };
}

function differInLength(countries: readonly string[], rulesOf: Readonly<Record<string, Rules>>): boolean {
  return new Set(countries.map((country) => JSON.stringify(rulesOf[country]?.[LENGTHS]))).size > 1;
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
