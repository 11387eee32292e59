import type { Party } from '../../register/tables/parties';
import type { Settings } from '../../register/tables/settings';
import type { OverrideOrigin } from '../../register/schema/choice';
import type { Day } from '../../values/moment';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import { JourneyColumns, PlacedJourney } from './journeyColumns';
import type { Journey, Journeys } from './journey';
import type { BuyingHistory } from './purchases';

/** Where a client came from; unknown when the contacts do not say. */
export type Origin = OverrideOrigin | 'unknown';

/** The judgment of a party's origin and what it rests on. */
export interface OriginJudgment {
  readonly origin: Origin;
  readonly assist: 'active' | 'inbound' | null;
  /** The contacts that decided, in time order; none when Clients says it by hand. */
  readonly evidence: readonly ContactFact[];
}

/** One journey per party, by party index; contacts come in time order, and so do those without a direction. */
export function journeysOf(
  partyCount: number,
  { list, undirected }: ContactFacts,
  isToNewcomer: Uint8Array,
  { attributionWindow }: Settings,
): Journeys {
  const journeys = new JourneyColumns(list, partyCount);
  for (const contact of undirected) journeys.noteActivity(contact);
  list.each((contact, place) => {
    if (contact.party < 0) return;
    journeys.noteActivity(contact, place);
    journeys.noteContact(contact);
    if (isToNewcomer[place] !== 1) return;
    if (contact.isInbound) journeys.noteInbound(contact, place, attributionWindow);
    else journeys.noteOutbound(contact, place);
  });
  return { of: (party) => new PlacedJourney(journeys, party) };
}

/** Judged at the first purchase, or today for a prospect; the first case that fits decides. */
export function judgeOrigin(
  party: Party,
  journey: Journey,
  history: BuyingHistory,
  settings: Settings,
  today: Day,
): OriginJudgment {
  const override = party.client?.origin ?? null;
  if (override && party.client?.originReason !== '') return { origin: override, assist: null, evidence: [] };
  const { firstInbound, firstTalk, lastTalk } = journey;
  if (firstInbound && (!firstTalk || firstInbound.at <= firstTalk.at)) {
    const assist = journey.triedBeforeInbound ? 'active' : null;
    return { origin: 'inbound', assist, evidence: evidenceOf(firstInbound, firstTalk) };
  }
  const evidence = evidenceOf(firstInbound, firstTalk, lastTalk);
  if (lastTalk && (history.firstPurchase ?? today) - lastTalk.day <= settings.attributionWindow) {
    return { origin: 'active', assist: firstInbound ? 'inbound' : null, evidence };
  }
  if (firstTalk && firstInbound) return { origin: 'inbound', assist: 'active', evidence };
  return { origin: 'unknown', assist: null, evidence };
}

/** The contacts that decided, each once, in time order; at equal times the inbound first. */
function evidenceOf(...deciding: readonly (ContactFact | null)[]): readonly ContactFact[] {
  const contacts = deciding.filter((contact) => contact !== null);
  return [...new Set(contacts)].sort(
    (left, right) => left.at - right.at || Number(right.isInbound) - Number(left.isInbound),
  );
}
