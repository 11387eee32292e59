import type { Party } from '../../register/tables/parties';
import type { Settings } from '../../register/tables/settings';
import type { OverrideOrigin } from '../../register/schema/choice';
import type { Day } from '../../values/moment';
import { inOrder } from './contactColumns';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import type { BuyingHistory } from './purchases';

/** Where a client came from; unknown when the contacts do not say. */
export type Origin = OverrideOrigin | 'unknown';

/** What happened between a party and us up to the end of the day of its first purchase (for a prospect: up to now). */
export interface Journey {
  /** First inbound contact that is not spam. */
  readonly firstInbound: ContactFact | null;
  /** First and last conversation that we began. */
  readonly firstTalk: ContactFact | null;
  readonly lastTalk: ContactFact | null;
  /** Whether any outbound contact came strictly before the first inbound one. */
  readonly triedBeforeInbound: boolean;
  /** Whether a talk lay within the attribution window before the first inbound contact: then it was not won inbound. */
  readonly wonBeforeInbound: boolean;
  /** First contact, in or out, that states an ad activity. */
  readonly activity: string;
}

/** The judgment of a party's origin and what it rests on. */
export interface OriginJudgment {
  readonly origin: Origin;
  readonly assist: 'active' | 'inbound' | null;
  /** The contacts that decided, in time order; none when Clients says it by hand. */
  readonly evidence: readonly ContactFact[];
}

interface JourneyInProgress {
  firstInbound: ContactFact | null;
  firstTalk: ContactFact | null;
  lastTalk: ContactFact | null;
  firstOutbound: ContactFact | null;
  triedBeforeInbound: boolean;
  wonBeforeInbound: boolean;
  activity: string;
  activityStatedBy: ContactFact | null;
}

/** One journey per party, by party index; contacts come in time order, and so do those without a direction. */
export function journeysOf(
  partyCount: number,
  { rows, columns, undirected }: ContactFacts,
  isToNewcomer: Uint8Array,
  settings: Settings,
): readonly Journey[] {
  const journeys: JourneyInProgress[] = Array.from({ length: partyCount }, emptyJourney);
  for (const contact of undirected) noteActivity(journeys[contact.party], contact);
  columns.each(({ party, statesActivity }, position) => {
    const isToNew = isToNewcomer[position] === 1;
    const [journey, contact] = [journeys[party], statesActivity || isToNew ? rows[position] : undefined];
    if (!journey || !contact) return;
    noteActivity(journey, contact);
    if (!isToNew) return;
    if (contact.isInbound) noteInbound(journey, contact, settings.attributionWindow);
    else noteOutbound(journey, contact);
  });
  return journeys;
}

function emptyJourney(): JourneyInProgress {
  return {
    firstInbound: null,
    firstTalk: null,
    lastTalk: null,
    firstOutbound: null,
    triedBeforeInbound: false,
    wonBeforeInbound: false,
    activity: '',
    activityStatedBy: null,
  };
}

function noteActivity(journey: JourneyInProgress | undefined, contact: ContactFact): void {
  if (!journey || !contact.statesActivity) return;
  if (journey.activityStatedBy && inOrder(journey.activityStatedBy, contact) < 0) return;
  journey.activity = contact.contact.activity;
  journey.activityStatedBy = contact;
}

function noteInbound(journey: JourneyInProgress, contact: ContactFact, window: number): void {
  if (journey.firstInbound || contact.isNoise) return;
  journey.firstInbound = contact;
  // At equal times the inbound one comes first, so whatever we have seen is earlier.
  journey.triedBeforeInbound = journey.firstOutbound !== null;
  journey.wonBeforeInbound = journey.lastTalk !== null && contact.day - journey.lastTalk.day <= window;
}

function noteOutbound(journey: JourneyInProgress, contact: ContactFact): void {
  journey.firstOutbound ??= contact;
  if (!contact.isTalk) return;
  journey.firstTalk ??= contact;
  journey.lastTalk = contact;
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
