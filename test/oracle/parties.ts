import type { Client } from '../../src/core/register/tables/clients';
import type { Contact } from '../../src/core/register/tables/contacts';
import type { Sale } from '../../src/core/register/tables/sales';
import { HIDDEN_NUMBER } from '../../src/core/register/schema/readPhone';
import { foldName } from '../../src/core/values/text';

/** The key of a party: a client's id, else what a prospect is known by. */
export type PartyKey = string;

export function keyOfClient(client: Client): PartyKey {
  return client.id === '' ? `client:${foldName(client.name)}` : client.id;
}

/** Where the chain of merges ends; a client whose chain runs in a circle, or leads nowhere, stays itself. */
export function survivorOf(client: Client, clients: readonly Client[]): Client {
  const seen = [client];
  let current = client;
  while (current.mergedInto !== '') {
    const target = current.mergedInto;
    const next = clients.find((other) => other.id === target);
    if (!next) return current;
    if (seen.includes(next)) return client;
    seen.push(next);
    current = next;
  }
  return current;
}

/** The one client all of these rows lead to, or null when they lead to none or to several. */
function onlySurvivor(owners: readonly Client[], clients: readonly Client[]): Client | null {
  const survivors = new Set(owners.map((owner) => survivorOf(owner, clients)));
  const [only] = survivors;
  return survivors.size === 1 && only ? only : null;
}

function sameLetters(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function clientOfCell(cell: string, clients: readonly Client[]): Client | null {
  if (cell === '') return null;
  const byId = clients.find((client) => client.id === cell);
  if (byId) return survivorOf(byId, clients);
  const toTheLetter = clients.filter((client) => sameLetters(client.name) === sameLetters(cell));
  const exact = onlySurvivor(toTheLetter, clients);
  if (exact) return exact;
  const folded = foldName(cell);
  if (folded === '') return null;
  const byName = clients.filter((client) => foldName(client.name) === folded);
  return onlySurvivor(byName, clients);
}

/** A name alone that no client bears: the prospect of all rows that give the name with a phone or e-mail, or one of its own. */
function prospectOfName(name: string, clients: readonly Client[], met: readonly Contact[]): PartyKey | null {
  const folded = foldName(name);
  if (folded === '') return null;
  if (clients.some((client) => foldName(client.name) === folded)) return folded;
  const told = met.filter(
    (contact) => foldName(contact.client) === folded && (contact.email !== '' || contact.phone.startsWith('+')),
  );
  const owners = [...new Set(told.map((contact) => partyOfContact(contact, clients, met)))];
  const [only = null] = owners;
  return owners.length === 1 && only !== null && rowOfParty(only, clients) === null ? only : folded;
}

/** Rule by rule: client cell, phone, e-mail, prospect; null when the row names nobody. `met` are the contacts up to now. */
export function partyOfContact(contact: Contact, clients: readonly Client[], met: readonly Contact[]): PartyKey | null {
  // Words and digits that are no phone come last, like a hidden number.
  const phone = contact.phone.startsWith('+') ? contact.phone : '';
  const client =
    clientOfCell(contact.client, clients) ??
    (phone === '' ? null : onlySurvivor(ownersOfPhone(phone, clients), clients)) ??
    (contact.email === '' ? null : onlySurvivor(ownersOfEmail(contact.email, clients), clients));
  if (client) return keyOfClient(client);
  if (phone !== '') return phone;
  if (contact.email !== '') return contact.email;
  const prospect = prospectOfName(contact.client, clients, met);
  if (prospect !== null) return prospect;
  if (contact.phone === HIDDEN_NUMBER) return `hidden:${contact.id === '' ? contact.row : contact.id}`;
  return contact.phone === '' ? null : contact.phone;
}

function ownersOfPhone(phone: string, clients: readonly Client[]): Client[] {
  return clients.filter((client) => client.phone.includes(phone));
}

function ownersOfEmail(email: string, clients: readonly Client[]): Client[] {
  return clients.filter((client) => client.email.includes(email));
}

/** Sales and deals name their party in the client cell alone. */
export function partyOfSale(
  sale: Pick<Sale, 'client'>,
  clients: readonly Client[],
  met: readonly Contact[],
): PartyKey | null {
  const client = clientOfCell(sale.client, clients);
  return client ? keyOfClient(client) : prospectOfName(sale.client, clients, met);
}

/** The surviving client row of a party; a prospect has none. */
export function rowOfParty(party: PartyKey, clients: readonly Client[]): Client | null {
  return clients.find((client) => survivorOf(client, clients) === client && keyOfClient(client) === party) ?? null;
}

/** Every client row that leads to the party, itself included. */
export function rowsOfParty(party: PartyKey, clients: readonly Client[]): Client[] {
  return clients.filter((client) => keyOfClient(survivorOf(client, clients)) === party);
}
