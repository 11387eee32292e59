import { HIDDEN_NUMBER, isPhone } from '../schema/readPhone';
import { codedOf } from '../schema/tableRows';
import { once } from '../../values/once';
import { remembered } from '../../values/remembered';
import { foldCase, foldName } from '../../values/text';
import type { Client } from './clients';
import type { Contact } from './contacts';

/** The other side of a contact, deal or sale: a client, or a prospect known only by phone, e-mail or name. */
export interface Party {
  /** Position in the list of parties of this register; stable within one reading. */
  readonly index: number;
  /** Client id, or what identifies a prospect. */
  readonly key: string;
  readonly name: string;
  /** The surviving row of Clients; null for a prospect. */
  readonly client: Client | null;
  /** Rows of Clients that were merged into the survivor, the survivor's own row first. */
  readonly clientRows: readonly Client[];
}

/** Something in Clients that stops a phone, e-mail, name or merge from identifying one client. */
export interface IdentityConflict {
  readonly code: 'ambiguousPhone' | 'ambiguousEmail' | 'ambiguousName' | 'mergeLoop' | 'unknownReference';
  readonly client: Client;
  readonly column: 'phone' | 'email' | 'name' | 'mergedInto';
  readonly found: string;
  /** Names of the other clients that share it. */
  readonly others: string;
}

/** Tells who is who. One instance a reading; prospects are added as they are met. */
export interface Parties {
  readonly all: readonly Party[];
  readonly conflicts: readonly IdentityConflict[];
  /** Who stands on the other side of a contact; null when nothing identifies them. */
  readonly ofContact: (contact: Contact) => Party | null;
  /** The client that a client cell (id or name) means; null where it is none's. */
  readonly clientOfCell: (typed: string) => Party | null;
  /** Who a client cell (id or name) means; a name that is no client's is a prospect; blank is null. */
  readonly ofClientCell: (typed: string) => Party | null;
  /** Whose number it is, of those who are known by now; null when nobody's, or several clients'. */
  readonly ofPhone: (phone: string) => Party | null;
  /** Who shares a name so that it identifies none of them; null when it is nobody's or one's alone. */
  readonly sharersOf: (typed: string) => NameSharers | null;
}

/** Clients by their names, or possible clients known by several phones or addresses. */
export type NameSharers = { readonly kind: 'clients'; readonly names: string } | { readonly kind: 'prospects' };

/**
 * Who the register knows: its clients, and the prospects among those who were contacted. Contacts that are not met yet,
 * by their place, are of nobody known.
 */
export function partiesOf(
  clients: readonly Client[],
  contacts: readonly Contact[] = [],
  isMet: (place: number) => boolean = () => true,
): Parties {
  const all: Party[] = [];
  const firstById = firstRowsById(clients);
  const merges = followMerges(clients, firstById);
  const partyOfRow = addClients(clients, merges.survivors, all);
  const foldedOnce = remembered(foldName);
  const clientNames = clients.map(({ name }) => foldedOnce(name));
  const names = identify(partyOfRow, clientNames.map(alone));
  const exactNames = identify(
    partyOfRow,
    clients.map(({ name }, row) => (names.get(clientNames[row] ?? '') === null ? [foldCase(name)] : NO_IDENTIFIERS)),
  );
  const clientPhones = clients.map(({ phone }) => phone);
  const clientEmails = clients.map(({ email }) => email);
  const phones = identify(partyOfRow, clientPhones);
  const emails = identify(partyOfRow, clientEmails);
  const prospects = new Map<string, Party>();
  const clientCells = new Map<string, Party | null>();

  function prospect(key: string, name: string): Party {
    let party = prospects.get(key);
    if (!party) {
      party = { index: all.length, key, name: name || key, client: null, clientRows: [] };
      prospects.set(key, party);
      all.push(party);
    }
    return party;
  }

  /** No text becomes shorter in capitals, so that a longer one is no id; most names are. */
  const longestId = [...firstById.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);

  function ofId(typed: string): Party | undefined {
    if (typed.length > longestId) return undefined;
    const row = firstById.get(typed.toUpperCase());
    return row === undefined ? undefined : partyOfRow[row];
  }

  /** The same few names are typed again and again, so each spelling is looked up once. */
  function clientOfCell(typed: string): Party | null {
    if (typed === '') return null;
    let party = clientCells.get(typed);
    if (party === undefined) {
      // A name that two clients share when it is folded may still be one's own as it is written.
      const named = ofId(typed) ?? names.get(foldedOnce(typed));
      party = (named === null ? exactNames.get(foldCase(typed)) : named) ?? null;
      clientCells.set(typed, party);
    }
    return party;
  }

  /** Whose phone or e-mail it is; null when the row has neither. */
  function ofMarks({ client, phone: typed, email, person }: Contact): Party | null {
    const phone = isPhone(typed) ? typed : '';
    const identifier = phone || email;
    return identifier === ''
      ? null
      : (phones.get(phone) ?? emails.get(email) ?? prospect(identifier, client || person));
  }

  /** Whoever is called so in rows with a phone or e-mail; null when those are several. */
  const namedByMarks = new Map<string, Party | null>();
  const typedNames = codedOf(contacts, 'client', '');
  const isNoClients = typedNames.distinct.map((typed) => typed !== '' && clientOfCell(typed) === null);
  contacts.forEach((contact, place) => {
    if (isNoClients[typedNames.codes[place] ?? 0] !== true || !isMet(place)) return;
    const party = ofMarks(contact);
    if (!party) return;
    const name = foldedOnce(contact.client);
    const other = namedByMarks.get(name);
    namedByMarks.set(name, other === undefined || other === party ? party : null);
  });

  /** A name alone that is no client's: the prospect known by it, else a prospect of its own. Quotation marks are no name. */
  function ofName(typed: string): Party | null {
    const name = foldedOnce(typed);
    if (name === '') return null;
    const known = names.has(name) ? null : namedByMarks.get(name);
    return known?.client === null ? known : prospect(name, typed);
  }

  function ofContact(contact: Contact): Party | null {
    const known = clientOfCell(contact.client) ?? ofMarks(contact) ?? ofName(contact.client);
    if (known || contact.phone === '') return known;
    // Digits that are no phone are all that is known of somebody who may be waiting.
    if (contact.phone !== HIDDEN_NUMBER) return prospect(contact.phone, contact.person);
    return prospect(`${HIDDEN_NUMBER}:${contact.id || contact.row}`, '');
  }

  function ofClientCell(typed: string): Party | null {
    return clientOfCell(typed) ?? ofName(typed);
  }

  const sharers = new Map<string, NameSharers | null>();

  function sharersOf(typed: string): NameSharers | null {
    const name = foldedOnce(typed);
    if (name === '' || clientOfCell(typed)) return null;
    let sharing = sharers.get(name);
    if (sharing === undefined) sharers.set(name, (sharing = findSharers(name)));
    return sharing;
  }

  function findSharers(name: string): NameSharers | null {
    if (names.get(name) === null)
      return { kind: 'clients', names: fewNames(clients.filter((_, row) => clientNames[row] === name)) };
    return namedByMarks.get(name) === null ? { kind: 'prospects' } : null;
  }

  const conflicts: IdentityConflict[] = [
    ...merges.conflicts,
    ...conflictsOf('ambiguousPhone', 'phone', clients, partyOfRow, phones, clientPhones),
    ...conflictsOf('ambiguousEmail', 'email', clients, partyOfRow, emails, clientEmails),
    ...conflictsOf('ambiguousName', 'name', clients, partyOfRow, names, clientNames.map(alone)),
  ];
  const ofPhone = (phone: string): Party | null => phones.get(phone) ?? prospects.get(phone) ?? null;
  return { all, conflicts, ofContact, clientOfCell, ofClientCell, ofPhone, sharersOf };
}

/** What one client may be recognised by. */
type Identifiers = readonly string[];

const NO_IDENTIFIERS: Identifiers = [];

function alone(identifier: string): Identifiers {
  return [identifier];
}

/** Null = belongs to several clients and identifies none of them. */
type Identified = ReadonlyMap<string, Party | null>;

function identify(partyOfRow: readonly Party[], identifiers: readonly Identifiers[]): Identified {
  const identified = new Map<string, Party | null>();
  partyOfRow.forEach((party, row) => {
    for (const identifier of identifiers[row] ?? NO_IDENTIFIERS) {
      if (identifier === '') continue;
      const other = identified.get(identifier);
      if (other === undefined) identified.set(identifier, party);
      else if (other !== party) identified.set(identifier, null);
    }
  });
  return identified;
}

/** Where each id stands first. */
type RowsById = ReadonlyMap<string, number>;

function firstRowsById(clients: readonly Client[]): RowsById {
  const rows = new Map<string, number>();
  clients.forEach(({ id: typed }, row) => {
    const id = typed.toUpperCase();
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  });
  return rows;
}

/** The party of each row: one for each survivor; a duplicated client id is one party too. */
function addClients(clients: readonly Client[], survivors: Int32Array, all: Party[]): readonly Party[] {
  const rowsOfSurvivor: (Client[] | undefined)[] = new Array<Client[] | undefined>(clients.length);
  const inOrder: number[] = [];
  clients.forEach((client, row) => {
    const survivor = survivors[row] ?? row;
    const rows = rowsOfSurvivor[survivor];
    if (!rows) {
      rowsOfSurvivor[survivor] = [client];
      inOrder.push(survivor);
    } else if (row === survivor) rows.unshift(client);
    else rows.push(client);
  });
  const partyOfSurvivor: (Party | undefined)[] = new Array<Party | undefined>(clients.length);
  for (const row of inOrder) {
    const [survivor, clientRows = []] = [clients[row], rowsOfSurvivor[row]];
    if (!survivor) continue;
    const key = survivor.id || `client:${foldName(survivor.name)}`;
    const party: Party = { index: all.length, key, name: survivor.name || key, client: survivor, clientRows };
    all.push(party);
    partyOfSurvivor[row] = party;
  }
  return Array.from(survivors, (row) => partyOfSurvivor[row]).filter((party) => party !== undefined);
}

/** Which row of Clients a cell names by id or name, seen from its own row: nobody merges a client into itself. */
type RowMeantBy = (typed: string, ownRow: number) => number | undefined;

/** By id, else by the name as it is written, else by the folded one, while only one other row bears it. */
function rowMeantBy(clients: readonly Client[], firstById: RowsById): RowMeantBy {
  const lookups = [foldCase, foldName].map((fold) => ({ fold, rows: once(() => rowsByName(clients, fold)) }));
  return (typed, ownRow) => {
    const known = firstById.get(typed.toUpperCase());
    if (known !== undefined) return known;
    for (const { fold, rows } of lookups) {
      const others = (rows().get(fold(typed)) ?? []).filter((row) => row !== ownRow);
      if (others.length === 1) return others[0];
    }
    return undefined;
  };
}

function rowsByName(
  clients: readonly Client[],
  fold: (name: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  clients.forEach(({ name }, row) => {
    const known = rows.get(fold(name));
    if (known) known.push(row);
    else rows.set(fold(name), [row]);
  });
  return rows;
}

/** The row that each row of Clients is merged into in the end; mostly itself. */
function followMerges(
  clients: readonly Client[],
  firstById: RowsById,
): { readonly survivors: Int32Array; readonly conflicts: readonly IdentityConflict[] } {
  const conflicts: IdentityConflict[] = [];
  const meant = rowMeantBy(clients, firstById);
  const survivors = Int32Array.from(clients, (client, row) => {
    const start = firstById.get(client.id.toUpperCase()) ?? row;
    return survivorOf(client, start, clients, meant, conflicts);
  });
  return { survivors, conflicts };
}

function survivorOf(
  client: Client,
  start: number,
  clients: readonly Client[],
  meant: RowMeantBy,
  conflicts: IdentityConflict[],
): number {
  let target = client.mergedInto || (clients[start]?.mergedInto ?? '');
  if (target === '') return start;
  const seen = new Set([start]);
  let survivor = start;
  while (target !== '') {
    const next = meant(target, survivor);
    if (next === undefined || seen.has(next)) {
      const isOwnFault = survivor === start;
      const code = next === undefined ? 'unknownReference' : 'mergeLoop';
      if (next !== undefined || isOwnFault)
        conflicts.push({ code, client, column: 'mergedInto', found: client.mergedInto, others: '' });
      // Whoever stands in a loop, or leads into one, survives alone: guessing a survivor would move revenue silently.
      return next === undefined ? survivor : start;
    }
    seen.add(next);
    survivor = next;
    target = clients[next]?.mergedInto ?? '';
  }
  return survivor;
}

function conflictsOf(
  code: IdentityConflict['code'],
  column: IdentityConflict['column'],
  clients: readonly Client[],
  partyOfRow: readonly Party[],
  identified: Identified,
  identifiers: readonly Identifiers[],
): readonly IdentityConflict[] {
  const sharers = new Map<string, number[]>();
  for (const [identifier, party] of identified) if (party === null) sharers.set(identifier, []);
  if (sharers.size === 0) return [];
  identifiers.forEach((ofRow, row) => {
    for (const identifier of ofRow) sharers.get(identifier)?.push(row);
  });
  return [...sharers].flatMap(([found, sharing]) =>
    sharing.flatMap((row) => {
      const client = clients[row];
      const others = fewNames(othersOf(row, sharing, partyOfRow).flatMap((other) => clients[other] ?? []));
      return client ? [{ code, client, column, found, others }] : [];
    }),
  );
}

const NAMES_SHOWN = 3;

/** A few are enough to find the duplicate; a phone typed into thousands of rows must not make a sentence of their names. */
function othersOf(row: number, sharing: readonly number[], partyOfRow: readonly Party[]): readonly number[] {
  const others: number[] = [];
  for (const other of sharing) {
    if (partyOfRow[other] !== partyOfRow[row]) others.push(other);
    if (others.length === NAMES_SHOWN) break;
  }
  return others;
}

function fewNames(clients: readonly Client[]): string {
  return clients
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join(', ');
}
