import { isIn, distinct, sumOf, type Ledger, type OraclePeriod, type Touch } from './ledger';
import { isNewcomer, judgeOrigin, newParties, purchasesOfParty } from './clientStory';
import type { PartyKey } from './parties';
import { answeringTouches } from './threads';
import { isTalked } from './touchKinds';

const REPEAT_SECONDS = 10 * 60;

/** Active contacts of the whole register: the repeats are told by the ones counted before them. */
export function activeContacts(ledger: Ledger): Touch[] {
  const answering = answeringTouches(ledger);
  const counted: Touch[] = [];
  for (const touch of ledger.touches) {
    if (touch.contact.direction !== 'out' || touch.party === null || answering.has(touch)) continue;
    if (!isNewcomer(ledger, touch.party, touch.day)) continue;
    if (!counted.some((earlier) => isRepeat(touch, earlier))) counted.push(touch);
  }
  return counted;
}

function isRepeat(touch: Touch, earlier: Touch): boolean {
  return (
    touch.party === earlier.party &&
    touch.contact.employee === earlier.contact.employee &&
    touch.at - earlier.at <= REPEAT_SECONDS
  );
}

/** Contacts that made a lead: reacted with interest, and not already within the repeat window before. */
function leadMakers(ledger: Ledger, period: OraclePeriod): Touch[] {
  const reactions = ledger.touches.filter(
    (touch) => touch.contact.direction === 'out' && touch.contact.result === 'lead' && touch.party !== null,
  );
  return reactions.filter((touch, index) => {
    if (!isIn(touch.day, period) || touch.party === null || !isNewcomer(ledger, touch.party, touch.day)) return false;
    const before = reactions.slice(0, index).filter((earlier) => earlier.party === touch.party);
    return !before.some((earlier) => touch.day - earlier.day <= ledger.settings.leadRepeatWindow);
  });
}

/** Parties new in the period whom this kind of work has brought. */
export function wonBy(ledger: Ledger, period: OraclePeriod, origin: 'active' | 'inbound'): PartyKey[] {
  return newParties(ledger, period).filter((party) => judgeOrigin(ledger, party).origin === origin);
}

/** Revenue of the purchases of these parties in the period. */
export function purchaseRevenue(ledger: Ledger, period: OraclePeriod, parties: readonly PartyKey[]): number {
  const purchases = parties.flatMap((party) => purchasesOfParty(ledger, party));
  return sumOf(purchases.filter(({ day }) => isIn(day, period)).map(({ revenue }) => revenue));
}

export function activeFigures(ledger: Ledger, period: OraclePeriod): Record<string, number | null> {
  const contacts = activeContacts(ledger).filter((touch) => isIn(touch.day, period));
  const leads = leadMakers(ledger, period);
  const qualified = leads.filter((touch) => touch.contact.nextStepOn !== null);
  const newDeals = wonBy(ledger, period, 'active');
  return {
    'active.contacts': contacts.length,
    'active.reached': contacts.filter(isTalked).length,
    'active.leads': distinct(leads.map((touch) => touch.party)).length,
    'active.qualifiedLeads': distinct(qualified.map((touch) => touch.party)).length,
    'active.newDeals': newDeals.length,
    'active.newDealRevenue': purchaseRevenue(ledger, period, newDeals),
  };
}
