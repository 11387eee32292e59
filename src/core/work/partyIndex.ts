import type { Facts } from '../figures/facts/facts';
import type { CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import { isPhone } from '../register/schema/readPhone';
import type { Party } from '../register/tables/parties';
import type { Label } from '../values/label';
import { spanOf, type Stretch } from '../values/runs';
import { formatMoment, parseIsoMoment, type Moment } from '../values/moment';
import { foldName } from '../values/text';
import type { WaitedInquiry } from './tasks/erasedInquiries';

/** The hidden sheet by which whoever calls is found without reading the register: one row a key. */
export const INDEX_SHEET: Label = { en: 'Index of clients', ru: 'Указатель клиентов' };

/** What somebody may be known by: a phone, an e-mail, a tax number, a folded name, the id of a client. */
export type IndexKey = `${'phone' | 'email' | 'tax' | 'name' | 'id'}:${string}`;

/** One row of the index: who is meant by a key, and how it stands with them. */
export interface IndexRow {
  readonly key: IndexKey;
  /** Client id, or what identifies a prospect; blank when the key is that of several and so of nobody. */
  readonly party: string;
  /** Of a key of several: their names. */
  readonly name: string;
  readonly manager: string;
  /** When the inquiry nobody has answered was opened; null when none is open. */
  readonly waitingSince: Moment | null;
  /** Ids of the contacts of that inquiry, in time order. */
  readonly open: readonly string[];
  /** Id of the last contact; blank when there was none. */
  readonly last: string;
}

/** How a key is written. */
export function indexKey(kind: 'phone' | 'email' | 'tax' | 'name' | 'id', text: string): IndexKey {
  return `${kind}:${kind === 'name' ? foldName(text) : kind === 'id' ? text.toUpperCase() : text}`;
}

/** Everybody the register knows, party by party in the order they are known: the rows of one party stand together. */
export function partyIndex(facts: Facts): readonly IndexRow[] {
  const sharers = sharersByKey(facts.parties);
  const states = statesByParty(facts);
  const told = new Set<string>();
  return facts.parties.flatMap((party) => {
    const { name, client } = party;
    const state = states[party.index] ?? NOTHING;
    return keysOf(party).flatMap((key): IndexRow[] => {
      const sharing = sharers.get(key) ?? [];
      if (sharing.length < 2) return [{ key, party: party.key, name, manager: client?.manager ?? '', ...state }];
      if (told.has(key)) return [];
      told.add(key);
      return [{ key, party: '', name: namesOf(sharing), manager: '', ...NOTHING }];
    });
  });
}

type PartyState = Pick<IndexRow, 'waitingSince' | 'open' | 'last'>;
const NOTHING: PartyState = { waitingSince: null, open: [], last: '' };

function statesByParty({ parties, contacts, threads }: Facts): readonly PartyState[] {
  const states: PartyState[] = parties.map(() => NOTHING);
  const put = (party: number, state: Partial<PartyState>): void => {
    const known = states[party];
    if (known) states[party] = { ...known, ...state };
  };
  for (const { party, contact } of contacts.rows) put(party, { last: contact.id });
  for (const { party, answeredAt, openedAt, inbound } of threads)
    if (answeredAt === null) put(party, { waitingSince: openedAt, open: inbound.map(({ contact }) => contact.id) });
  return states;
}

function keysOf({ key, name, client, clientRows }: Party): readonly IndexKey[] {
  if (client === null) return [...new Set([...keysOfProspect(key), indexKey('name', name)])].filter(isTelling);
  const keys = clientRows.flatMap((row) => [
    indexKey('id', row.id),
    indexKey('name', row.name),
    ...row.phone.filter(isPhone).map((phone) => indexKey('phone', phone)),
    ...row.email.map((email) => indexKey('email', email)),
    indexKey('tax', row.taxId),
  ]);
  return [...new Set(keys)].filter(isTelling);
}

function keysOfProspect(key: string): readonly IndexKey[] {
  if (isPhone(key)) return [indexKey('phone', key)];
  return key.includes('@') ? [indexKey('email', key)] : [];
}

/** Nobody is known by a blank. */
function isTelling(key: IndexKey): boolean {
  return !key.endsWith(':');
}

function sharersByKey(parties: readonly Party[]): ReadonlyMap<IndexKey, readonly Party[]> {
  const sharers = new Map<IndexKey, Party[]>();
  for (const party of parties)
    for (const key of keysOf(party)) {
      const known = sharers.get(key);
      if (known) known.push(party);
      else sharers.set(key, [party]);
    }
  return sharers;
}

const NAMES_TOLD = 3;

function namesOf(parties: readonly Party[]): string {
  return parties
    .slice(0, NAMES_TOLD)
    .map(({ name }) => name)
    .join(', ');
}

/** Columns of the sheet, in this order. */
export const INDEX_COLUMNS = [
  'key',
  'party',
  'name',
  'manager',
  'waitingSince',
  'open',
  'last',
] as const satisfies readonly (keyof IndexRow)[];

/** Long lists of contacts would not fit into a cell, and nobody needs all of them. */
const MOST_OPEN = 50;

export function indexCells({ waitingSince, open, ...row }: IndexRow): readonly string[] {
  const since = waitingSince === null ? '' : formatMoment(waitingSince);
  return [row.key, row.party, row.name, row.manager, since, open.slice(0, MOST_OPEN).join(' '), row.last];
}

/** The rows of a block of the sheet; lines that are none are passed over. */
export function readIndexRows(values: readonly (readonly CellValue[])[]): readonly IndexRow[] {
  return values.flatMap((cells): IndexRow[] => {
    const [key = '', party = '', name = '', manager = '', since = '', open = '', last = ''] = cells.map(textOfCell);
    if (!isIndexKey(key)) return [];
    const ids = open.split(' ').filter(Boolean);
    return [{ key, party, name, manager, waitingSince: parseIsoMoment(since), open: ids, last }];
  });
}

/** Of an index as it stands the inquiries that nobody had answered, each party once. */
export function waitedIn(values: readonly (readonly CellValue[])[]): readonly WaitedInquiry[] {
  const open = readIndexRows(values.filter((cells) => (cells[OPEN] ?? '') !== ''));
  const byParty = new Map(open.map(({ party, name, open: ids }) => [party, { ids, party, who: name || party }]));
  return [...byParty.values()];
}

const OPEN = INDEX_COLUMNS.indexOf('open');

export function isIndexKey(text: string): text is IndexKey {
  return /^(?:phone|email|tax|name|id):./.test(text);
}

/** For whoever unhides it. */
export const INDEX_NOTE: Label = {
  en: 'By this sheet whoever calls is found at once. It is written anew at every refresh; please do not change.',
  ru: 'По этому листу сразу находится тот, кто звонит. Он пишется заново при каждом обновлении; пожалуйста, не меняйте.',
};

/** What is known of an index as it stands: how many rows, and a short text for each part of it. */
export interface StandingIndex {
  readonly rows: number;
  readonly prints: readonly string[];
}

const ROWS_OF_A_PART = 5000;

/** What is known of an index of which a row (0-based, below the note) has been written besides: the next refresh writes its part. */
export function touchedAt({ rows, prints }: StandingIndex, row: number): StandingIndex {
  const part = Math.floor(row / ROWS_OF_A_PART);
  return { rows, prints: prints.map((print, at) => (at === part ? '' : print)) };
}

export function indexedAs(
  lines: readonly (readonly string[])[],
  printOf: (part: readonly (readonly string[])[]) => string,
): StandingIndex {
  const parts = Math.ceil(lines.length / ROWS_OF_A_PART);
  const prints = Array.from({ length: parts }, (_none, part) =>
    printOf(lines.slice(part * ROWS_OF_A_PART, (part + 1) * ROWS_OF_A_PART)),
  );
  return { rows: lines.length, prints };
}

/** Which rows are to be written so that an index becomes another: from the first part that differs to the last; null for none. */
export function rowsToWrite(before: StandingIndex, after: StandingIndex): Stretch | null {
  const rows = Math.max(before.rows, after.rows);
  const parts = Array.from({ length: Math.ceil(rows / ROWS_OF_A_PART) }, (_none, part) => part);
  const { first, count } = spanOf(parts.filter((part) => before.prints[part] !== after.prints[part]));
  if (count === 0) return null;
  const start = first * ROWS_OF_A_PART;
  return { first: start, count: Math.min(rows, (first + count) * ROWS_OF_A_PART) - start };
}

/** So many rows around a key surely hold all of its party. */
export const ROWS_OF_A_PARTY = 20;

/** Of rows around a key those of its party. */
export function rowsOfParty(rows: readonly IndexRow[], key: IndexKey): readonly IndexRow[] {
  const party = rows.find((row) => row.key === key)?.party ?? '';
  return party === '' ? [] : rows.filter((row) => row.party === party);
}
