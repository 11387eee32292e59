import { HIDDEN_NUMBER, isPhone } from '../schema/readPhone';
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
  /** Who a client cell (id or name) means; a name that is no client's is a prospect; blank is null. */
  readonly ofClientCell: (typed: string) => Party | null;
  /** Who shares a name so that it identifies none of them; null when it is nobody's or one's alone. */
  readonly sharersOf: (typed: string) => NameSharers | null;
}

/** Clients by their names, or possible clients known by several phones or addresses. */
export type NameSharers = { readonly kind: 'clients'; readonly names: string } | { readonly kind: 'prospects' };

/** Who the register knows: its clients, and the prospects among those who were contacted (rows of Contacts up to now). */
export function partiesOf(clients: readonly Client[], contacts: readonly Contact[] = []): Parties {
  const all: Party[] = [];
  const merges = followMerges(clients);
  const byClient = addClients(clients, merges.survivorOf, all);
  const ids = idsOf(clients, byClient);
  const clientNames = clients.map(({ name }) => [foldName(name)]);
  const clientPhones = clients.map(({ phone }) => phone);
  const clientEmails = clients.map(({ email }) => email);
  const exactNames = identify(
    clients,
    byClient,
    clients.map(({ name }) => [foldCase(name)]),
  );
  const names = identify(clients, byClient, clientNames);
  const phones = identify(clients, byClient, clientPhones);
  const emails = identify(clients, byClient, clientEmails);
  const prospects = new Map<string, Party>();
  const foldedNames = new Map<string, string>();
  const clientCells = new Map<string, Party | null>();

  function foldedOnce(name: string): string {
    let known = foldedNames.get(name);
    if (known === undefined) foldedNames.set(name, (known = foldName(name)));
    return known;
  }

  function prospect(key: string, name: string): Party {
    let party = prospects.get(key);
    if (!party) {
      party = { index: all.length, key, name: name || key, client: null, clientRows: [] };
      prospects.set(key, party);
      all.push(party);
    }
    return party;
  }

  /** The same few names are typed again and again, so each spelling is looked up once. */
  function clientOfCell(typed: string): Party | null {
    if (typed === '') return null;
    let party = clientCells.get(typed);
    if (party === undefined) {
      // To the letter first: a name that two clients share when it is folded may still be one's own as it is written.
      party = ids.get(typed.toUpperCase()) ?? exactNames.get(foldCase(typed)) ?? names.get(foldedOnce(typed)) ?? null;
      clientCells.set(typed, party);
    }
    return party;
  }

  /** Whose phone or e-mail it is; null when the row has neither. */
  function ofMarks({ client, phone: typed, email, person }: Contact): Party | null {
    const phone = isPhone(typed) ? typed : '';
    const mark = phone || email;
    return mark === '' ? null : (phones.get(phone) ?? emails.get(email) ?? prospect(mark, client || person));
  }

  /** Whoever is called so in rows with a phone or e-mail; null when those are several. */
  const namedByMarks = new Map<string, Party | null>();
  for (const contact of contacts) {
    if (contact.client === '' || clientOfCell(contact.client)) continue;
    const party = ofMarks(contact);
    if (!party) continue;
    const name = foldedOnce(contact.client);
    const other = namedByMarks.get(name);
    namedByMarks.set(name, other === undefined || other === party ? party : null);
  }

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
      return { kind: 'clients', names: fewNames(clients.filter((client) => foldName(client.name) === name)) };
    return namedByMarks.get(name) === null ? { kind: 'prospects' } : null;
  }

  const conflicts: IdentityConflict[] = [
    ...merges.conflicts,
    ...conflictsOf('ambiguousPhone', 'phone', clients, byClient, phones, clientPhones),
    ...conflictsOf('ambiguousEmail', 'email', clients, byClient, emails, clientEmails),
    ...conflictsOf('ambiguousName', 'name', clients, byClient, names, clientNames),
  ];
  return { all, conflicts, ofContact, ofClientCell, sharersOf };
}

/** What one client may be recognised by. */
type Marks = readonly string[];

/** Null = belongs to several clients and identifies none of them. */
type Identified = ReadonlyMap<string, Party | null>;

function identify(
  clients: readonly Client[],
  byClient: ReadonlyMap<Client, Party>,
  marks: readonly Marks[],
): Identified {
  const identified = new Map<string, Party | null>();
  clients.forEach((client, index) => {
    const party = byClient.get(client) ?? null;
    for (const mark of marks[index] ?? []) {
      if (mark === '') continue;
      const other = identified.get(mark);
      if (other === undefined) identified.set(mark, party);
      else if (other !== party) identified.set(mark, null);
    }
  });
  return identified;
}

function idsOf(clients: readonly Client[], byClient: ReadonlyMap<Client, Party>): ReadonlyMap<string, Party> {
  const ids = new Map<string, Party>();
  for (const client of clients) {
    const party = byClient.get(client);
    const id = client.id.toUpperCase();
    if (party && id !== '' && !ids.has(id)) ids.set(id, party);
  }
  return ids;
}

/** One party for each survivor; a duplicated client id is one party too. */
function addClients(
  clients: readonly Client[],
  survivorOf: (client: Client) => Client,
  all: Party[],
): ReadonlyMap<Client, Party> {
  const rowsBySurvivor = new Map<Client, Client[]>();
  for (const client of clients) {
    const survivor = survivorOf(client);
    const rows = rowsBySurvivor.get(survivor) ?? [];
    if (client === survivor) rows.unshift(client);
    else rows.push(client);
    rowsBySurvivor.set(survivor, rows);
  }
  const byClient = new Map<Client, Party>();
  for (const [survivor, rows] of rowsBySurvivor) {
    const key = survivor.id || `client:${foldName(survivor.name)}`;
    const party: Party = { index: all.length, key, name: survivor.name || key, client: survivor, clientRows: rows };
    all.push(party);
    for (const row of rows) byClient.set(row, party);
  }
  return byClient;
}

function followMerges(clients: readonly Client[]): {
  survivorOf: (client: Client) => Client;
  conflicts: readonly IdentityConflict[];
} {
  const byId = new Map<string, Client>();
  for (const client of clients) {
    const id = client.id.toUpperCase();
    if (id !== '' && !byId.has(id)) byId.set(id, client);
  }
  const conflicts: IdentityConflict[] = [];
  const survivors = new Map<Client, Client>();
  for (const client of clients) survivors.set(client, survivorOf(client, byId, conflicts));
  return { survivorOf: (client) => survivors.get(client) ?? client, conflicts };
}

function survivorOf(client: Client, byId: ReadonlyMap<string, Client>, conflicts: IdentityConflict[]): Client {
  const start = byId.get(client.id.toUpperCase()) ?? client;
  let target = client.mergedInto || start.mergedInto;
  if (target === '') return start;
  const seen = new Set<Client>([start]);
  let survivor = start;
  while (target !== '') {
    const next = byId.get(target.toUpperCase());
    if (!next || seen.has(next)) {
      const isOwnFault = survivor === start;
      const code = next ? 'mergeLoop' : 'unknownReference';
      if (next || isOwnFault)
        conflicts.push({ code, client, column: 'mergedInto', found: client.mergedInto, others: '' });
      // Whoever stands in a loop, or leads into one, survives alone: guessing a survivor would move revenue silently.
      return next ? start : survivor;
    }
    seen.add(next);
    survivor = next;
    target = next.mergedInto;
  }
  return survivor;
}

function conflictsOf(
  code: IdentityConflict['code'],
  column: IdentityConflict['column'],
  clients: readonly Client[],
  byClient: ReadonlyMap<Client, Party>,
  identified: Identified,
  marks: readonly Marks[],
): readonly IdentityConflict[] {
  const sharers = new Map<string, Client[]>();
  for (const [mark, party] of identified) if (party === null) sharers.set(mark, []);
  if (sharers.size === 0) return [];
  clients.forEach((client, index) => {
    for (const mark of marks[index] ?? []) sharers.get(mark)?.push(client);
  });
  return [...sharers].flatMap(([found, sharing]) =>
    sharing.map((client) => ({ code, client, column, found, others: namesOfOthers(client, sharing, byClient) })),
  );
}

const NAMES_SHOWN = 3;

/** A few names are enough to find the duplicate; a phone typed into thousands of rows must not make a sentence of them. */
function namesOfOthers(client: Client, sharing: readonly Client[], byClient: ReadonlyMap<Client, Party>): string {
  const others: Client[] = [];
  for (const other of sharing) {
    if (byClient.get(other) !== byClient.get(client)) others.push(other);
    if (others.length === NAMES_SHOWN) break;
  }
  return fewNames(others);
}

function fewNames(clients: readonly Client[]): string {
  return clients
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join(', ');
}
