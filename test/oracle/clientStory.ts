import type { OverrideOrigin } from '../../src/core/register/schema/choice';
import { addMonths, dayOf, startOfMonth, type Day } from '../../src/core/values/moment';
import type { Money } from '../../src/core/values/money';
import { allParties, distinct, isIn, sumOf, type Ledger, type Shipment, type Touch } from './ledger';
import { rowOfParty, rowsOfParty, type PartyKey } from './parties';
import { isGenuineInbound, isTalked, isWrittenAfter } from './touchKinds';

interface Days {
  readonly start: Day;
  readonly end: Day;
}

export type Origin = OverrideOrigin | 'unknown';

/** Where a party came from, who helped, and the ids of the contacts that decided. */
export interface Judgment {
  readonly origin: Origin;
  readonly assist: 'active' | 'inbound' | null;
  readonly evidence: readonly string[];
}

function shipmentsOfParty(ledger: Ledger, party: PartyKey): Shipment[] {
  return ledger.shipments.filter((shipment) => shipment.party === party);
}

export function purchasesOfParty(ledger: Ledger, party: PartyKey): Shipment[] {
  return shipmentsOfParty(ledger, party).filter((shipment) => shipment.isPurchase);
}

/** The earlier of the first purchase row and what the clients' table states; no data for somebody who never bought. */
export function firstPurchaseDay(ledger: Ledger, party: PartyKey): Day | null {
  const bought = purchasesOfParty(ledger, party).map((purchase) => purchase.day);
  const stated = rowsOfParty(party, ledger.rows.clients)
    .flatMap((client) => client.firstPurchaseOn ?? [])
    .map(dayOf)
    .filter((day) => day <= ledger.today);
  const days = [...bought, ...stated];
  return days.length === 0 ? null : Math.min(...days);
}

export function isNewIn(ledger: Ledger, party: PartyKey, period: Days): boolean {
  const first = firstPurchaseDay(ledger, party);
  return first !== null && isIn(first, period);
}

export function newParties(ledger: Ledger, period: Days): PartyKey[] {
  return allParties(ledger).filter((party) => isNewIn(ledger, party, period));
}

/** Who won a party: the seller of its first purchase, else whom its card names. */
export function winnerOf(ledger: Ledger, party: PartyKey): string {
  return purchasesOfParty(ledger, party)[0]?.sale.seller || (rowOfParty(party, ledger.rows.clients)?.seller ?? '');
}

/** A newcomer on a day: the first purchase is on that day, later, or never. */
export function isNewcomer(ledger: Ledger, party: PartyKey, day: Day): boolean {
  const first = firstPurchaseDay(ledger, party);
  return first === null || first >= day;
}

export function buyersIn(ledger: Ledger, period: Days): PartyKey[] {
  const purchases = ledger.shipments.filter((shipment) => shipment.isPurchase && isIn(shipment.day, period));
  return distinct(purchases.flatMap((purchase) => purchase.party ?? [])).sort();
}

export function revenueIn(ledger: Ledger, party: PartyKey, period: Days): Money {
  const rows = shipmentsOfParty(ledger, party).filter((shipment) => isIn(shipment.day, period));
  return sumOf(rows.map((shipment) => shipment.revenue));
}

/** Parties with a purchase within the silence limit before a day. */
export function aliveAt(ledger: Ledger, day: Day): PartyKey[] {
  return buyersIn(ledger, { start: addMonths(day, -ledger.settings.silenceLimit), end: day });
}

/** Buyers of the period whose first purchase is earlier and who had been silent for the dormancy before coming back. */
export function reactivatedIn(ledger: Ledger, period: Days): PartyKey[] {
  return buyersIn(ledger, period).filter((party) => {
    const first = firstPurchaseDay(ledger, party);
    if (first === null || first >= period.start) return false;
    const days = purchasesOfParty(ledger, party).map((purchase) => purchase.day);
    const back = Math.min(...days.filter((day) => isIn(day, period)));
    const dormancy = { start: addMonths(back, -ledger.settings.dormancy), end: back };
    return !days.some((day) => isIn(day, dormancy));
  });
}

export function firstInbound(ledger: Ledger, party: PartyKey): Touch | null {
  return ledger.touches.find((touch) => touch.party === party && isGenuineInbound(touch)) ?? null;
}

export function activityOfParty(ledger: Ledger, party: PartyKey): string {
  const own = rowOfParty(party, ledger.rows.clients)?.activity ?? '';
  if (own !== '') return own;
  return ledger.touches.find((touch) => touch.party === party && touch.contact.activity !== '')?.contact.activity ?? '';
}

export function segmentOfParty(ledger: Ledger, party: PartyKey | null): string {
  return party === null ? '' : (rowOfParty(party, ledger.rows.clients)?.segment ?? '');
}

export function judgeOrigin(ledger: Ledger, party: PartyKey): Judgment {
  const row = rowOfParty(party, ledger.rows.clients);
  if (row?.origin && row.originReason !== '') return { origin: row.origin, assist: null, evidence: [] };

  const judgedOn = firstPurchaseDay(ledger, party) ?? ledger.today;
  const touches = ledger.touches.filter((touch) => touch.party === party && touch.day <= judgedOn);
  const i0 = touches.find(isGenuineInbound) ?? null;
  const talks = touches.filter((touch) => isTalked(touch) && !isWrittenAfter(touch, i0));
  const o0 = talks[0] ?? null;
  const oLast = talks.at(-1) ?? null;
  const evidence = (...deciding: readonly (Touch | null)[]): string[] =>
    touches.filter((touch) => deciding.includes(touch)).map((touch) => touch.contact.id);

  if (i0 && (!o0 || i0.at <= o0.at)) {
    const wasTried = touches.some((touch) => touch.contact.direction === 'out' && touch.at < i0.at);
    return { origin: 'inbound', assist: wasTried ? 'active' : null, evidence: evidence(i0, o0) };
  }
  if (oLast && judgedOn - oLast.day <= ledger.settings.attributionWindow) {
    return { origin: 'active', assist: i0 ? 'inbound' : null, evidence: evidence(i0, o0, oLast) };
  }
  if (o0 && i0) return { origin: 'inbound', assist: 'active', evidence: evidence(i0, o0, oLast) };
  return { origin: 'unknown', assist: null, evidence: evidence(o0, oLast) };
}

/** Months from the month of one day to the month of another: 0, 1, 2 … */
export function monthsFrom(first: Day, last: Day): Day[] {
  const months: Day[] = [];
  for (let month = startOfMonth(first); month <= startOfMonth(last); month = addMonths(month, 1)) months.push(month);
  return months;
}
