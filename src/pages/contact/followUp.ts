import { textOfCell } from '../../core/register/schema/columns';
import type { Texts } from '../../core/texts';
import type { ClientCard } from '../../core/views/clientCard';
import { replyStatusEdits } from '../../core/views/replyStatus';
import type { KnownParty } from '../../core/work/entry/knownParty';
import { indexKey, type IndexKey } from '../../core/work/partyIndex';
import type { Taken } from '../bridge/doors';
import type { PartyHere } from './register';

/** Somebody as the index should know them by their card. */
export function knownNow({ party, client, thread }: ClientCard, keys: readonly IndexKey[]): KnownParty {
  const { key, name } = party;
  return { party: key, name, manager: client?.manager ?? '', waitingSince: thread?.openedAt ?? null, keys };
}

/** What the reply status of their contacts, and the index of them, should say by now. */
export function followUpOf(
  card: ClientCard,
  { analysis }: PartyHere,
  keys: readonly IndexKey[],
  texts: Texts,
): Taken<'followUp'> {
  const theirs = new Set(card.contacts.map(({ contact }) => contact.row));
  const status = replyStatusEdits(analysis, texts)
    .filter(({ row, id }) => id !== '' && theirs.has(row))
    .map(({ row, id, before, after }) => ({ row, id, before, after: textOfCell(after) }));
  const open = card.thread?.inbound.map(({ contact }) => contact.id) ?? [];
  return { status, party: { ...knownNow(card, keys), open, last: card.contacts[0]?.contact.id ?? '' } };
}

/** What a client is known by as it stands on its card: a phone that several share is not among the keys of the index. */
export function keysOfCard(here: PartyHere | null): readonly IndexKey[] {
  const client = here?.card?.client;
  if (!client) return [];
  const { phone, email, taxId } = client;
  return [
    ...phone.map((one) => indexKey('phone', one)),
    ...email.map((one) => indexKey('email', one)),
    ...(taxId === '' ? [] : [indexKey('tax', taxId)]),
  ];
}
