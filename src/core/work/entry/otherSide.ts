import type { Understanding } from '../../analysis';
import type { Facts } from '../../figures/facts/facts';
import type { Contact } from '../../register/tables/contacts';
import type { TypedCells } from '../../register/tables/tables';

/** Whoever is called, in words that lead to the same party again. */
export function otherSideOf({ facts }: Understanding, partyIndex: number): TypedCells<'contacts'> {
  const party = facts.parties[partyIndex];
  const last = lastContact(facts, partyIndex);
  const { client, phone = '', email = '', person = '', line = '' } = last ?? {};
  const card = party?.client ?? null;
  // Somebody known only from a deal is known by its name.
  const name = card?.name ?? client ?? party?.name ?? '';
  const isClear = card === null || facts.partyOfClientCell(name)?.index === party?.index;
  return {
    client: isClear ? name : card.id || name,
    person: person || card?.person || '',
    phone: phone || card?.phone[0] || '',
    email: email || card?.email[0] || '',
    line,
  };
}

function lastContact(facts: Facts, party: number): Contact | undefined {
  const { rows } = facts.contacts;
  for (let position = rows.length - 1; position >= 0; position--)
    if (rows[position]?.party === party) return rows[position]?.contact;
  return undefined;
}
