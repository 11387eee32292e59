import { ratio } from '../../src/core/values/statistics';
import { purchaseRevenue, wonBy } from './activeFigures';
import { firstInbound, firstPurchaseDay, isNewcomer, winnerOf } from './clientStory';
import { allParties, EVERYBODY, isIn, type Ledger, type OraclePeriod, type Touch, type Whose } from './ledger';
import type { PartyKey } from './parties';
import { isGenuineInbound, isTalked, isWrittenAfter } from './touchKinds';

export function inquiriesIn(ledger: Ledger, period: OraclePeriod): Touch[] {
  return ledger.touches.filter((touch) => isGenuineInbound(touch) && isIn(touch.day, period));
}

/** A party that turned to us by itself for the first time, and that contact. */
export interface NewInbound {
  readonly party: PartyKey;
  readonly first: Touch;
}

export function newInboundClients(ledger: Ledger, period: OraclePeriod): NewInbound[] {
  return allParties(ledger).flatMap((party) => {
    const first = firstInbound(ledger, party);
    if (!first || !isIn(first.day, period) || !isNewcomer(ledger, party, first.day)) return [];
    return isOfActiveOrigin(ledger, party, first) ? [] : [{ party, first }];
  });
}

function isOfActiveOrigin(ledger: Ledger, party: PartyKey, first: Touch): boolean {
  const window = ledger.settings.attributionWindow;
  return ledger.touches.some(
    (touch) =>
      touch.party === party &&
      isTalked(touch) &&
      touch.at < first.at &&
      first.day - touch.day <= window &&
      !isWrittenAfter(touch, first),
  );
}

export function inboundFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const newClients = newInboundClients(ledger, period).filter(({ first }) => whose(first.contact.employee));
  const newSales = wonBy(ledger, period, 'inbound').filter((party) => whose(winnerOf(ledger, party)));
  const boughtInTime = newClients.filter(({ party, first }) => {
    const bought = firstPurchaseDay(ledger, party);
    return bought !== null && bought - first.day <= ledger.settings.cohortMaturity;
  });
  return {
    'inbound.inquiries': inquiriesIn(ledger, period).filter(({ contact }) => whose(contact.employee)).length,
    'inbound.newClients': newClients.length,
    'inbound.newSales': newSales.length,
    'inbound.newSalesRevenue': purchaseRevenue(ledger, period, newSales),
    'inbound.conversion': ratio(newSales.length, newClients.length),
    'inbound.cohortConversion': ratio(boughtInTime.length, newClients.length),
  };
}
