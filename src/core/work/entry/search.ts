import { foldName } from '../../values/text';
import type { KnownParty } from './knownParty';

/** Everybody known, laid out so that twenty thousand are looked through between two keys. */
export interface SearchIndex {
  readonly parties: readonly KnownParty[];
  /** Folded names, each with a space before every word. */
  readonly names: readonly string[];
  /** Digits of phones and tax numbers, e-mails and ids, each with a space before. */
  readonly identifiers: readonly string[];
}

export function searchIndexOf(parties: readonly KnownParty[]): SearchIndex {
  return { parties, names: parties.map(namesOf), identifiers: parties.map(identifiersOf) };
}

/** Several who share a phone are found by it alone: each of them is found by name. */
function namesOf({ party, name, keys }: KnownParty): string {
  if (party === '') return '';
  const folded = keys.flatMap((key) => (key.startsWith('name:') ? key.slice('name:'.length) : []));
  return ` ${[...new Set([foldName(name), ...folded])].join(' ')}`;
}

function identifiersOf({ keys }: KnownParty): string {
  return keys.flatMap((key) => (key.startsWith('name:') ? [] : ` ${markOf(key)}`)).join('');
}

function markOf(key: string): string {
  const identifier = key.slice(key.indexOf(':') + 1);
  return key.startsWith('phone:') ? identifier.replace('+', '') : identifier.toLowerCase();
}

/** So many are shown: whoever is not among them is found by one more letter. */
const MOST_FOUND = 7;

/** Who is meant by what was typed: part of a phone, of a name, an e-mail, a tax number or an id; the likeliest first. */
export function search(index: SearchIndex, typed: string): readonly KnownParty[] {
  const rank = rankOf(typed);
  if (!rank) return [];
  const ranked: { readonly party: KnownParty; readonly by: number }[] = [];
  index.parties.forEach((party, place) => {
    const by = rank(index.names[place] ?? '', index.identifiers[place] ?? '');
    if (by !== null) ranked.push({ party, by: by * 2 + Number(party.waitingSince === null) });
  });
  return ranked
    .sort((left, right) => left.by - right.by)
    .slice(0, MOST_FOUND)
    .map(({ party }) => party);
}

/** How well a party fits, 0 best; null: not at all. */
type Rank = (names: string, identifiers: string) => number | null;

/** Fewer digits than this are in every phone. */
const LEAST_DIGITS = 3;
const BARE_NUMBER = /^[\d\s()+./-]+$/;

function rankOf(typed: string): Rank | null {
  const digits = typed.replace(/\D/g, '');
  if (BARE_NUMBER.test(typed)) return digits.length < LEAST_DIGITS ? null : byDigits(digits);
  const identifier = typed.trim().toLowerCase();
  const words = foldName(typed).split(' ').filter(Boolean);
  return words.length === 0
    ? null
    : (names, identifiers) => byWords(words, names) ?? byIdentifier(identifier, identifiers);
}

/** The code of a country is typed in many ways, or not at all: «8 916…» is «+7 916…». */
function byDigits(digits: string): Rank {
  const bare = /^(?:8|7|00)\d{3}/.test(digits) ? digits.replace(/^(?:8|7|00)/, '') : digits;
  return (names, identifiers) => {
    if (identifiers.includes(` ${digits}`) || identifiers.endsWith(digits)) return 0;
    if (identifiers.includes(bare)) return 1;
    return names.includes(` ${digits}`) ? 2 : null;
  };
}

function byWords(words: readonly string[], names: string): number | null {
  if (!words.every((word) => names.includes(word))) return null;
  const [first = ''] = words;
  if (names.startsWith(` ${words.join(' ')}`)) return 0;
  return names.includes(` ${first}`) ? 1 : 2;
}

function byIdentifier(identifier: string, identifiers: string): number | null {
  return identifiers.includes(` ${identifier}`) ? 2 : identifiers.includes(identifier) ? 3 : null;
}
