import { EVERYBODY, isIn, distinct, sumOf, type Ledger, type OraclePeriod, type Touch, type Whose } from './ledger';
import { isNewcomer, judgeOrigin, newParties, purchasesOfParty, winnerOf } from './clientStory';
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

/** Of several contacts that made a lead of one party the first. */
function firstOfEach(touches: readonly Touch[]): Touch[] {
  return distinct(touches.map(({ party }) => party)).flatMap(
    (party) => touches.find((touch) => touch.party === party) ?? [],
  );
}

export function activeFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const isTheirs = ({ contact }: Touch): boolean => whose(contact.employee);
  const contacts = activeContacts(ledger).filter((touch) => isIn(touch.day, period) && isTheirs(touch));
  const leads = leadMakers(ledger, period);
  const qualified = leads.filter((touch) => touch.contact.nextStepOn !== null);
  const newDeals = wonBy(ledger, period, 'active').filter((party) => whose(winnerOf(ledger, party)));
  return {
    'active.contacts': contacts.length,
    'active.reached': contacts.filter(isTalked).length,
    'active.leads': firstOfEach(leads).filter(isTheirs).length,
    'active.qualifiedLeads': firstOfEach(qualified).filter(isTheirs).length,
    'active.newDeals': newDeals.length,
    'active.newDealRevenue': purchaseRevenue(ledger, period, newDeals),
  };
}
