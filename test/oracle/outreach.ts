import { dayOf } from '../../src/core/values/moment';
import { firstPurchaseDay, isNewcomer } from './clientStory';
import { allParties, metBy, type Ledger, type OraclePeriod } from './ledger';
import { partyOfSale, rowOfParty } from './parties';
import { isTalked } from './touchKinds';

/** How far the companies of one segment have been worked by the end of the period. */
export interface OracleOutreach {
  readonly key: string;
  readonly known: number;
  readonly called: number;
  readonly talked: number;
  readonly leads: number;
  readonly deals: number;
}

export function outreachOf(ledger: Ledger, period: OraclePeriod): OracleOutreach[] {
  const { clients, deals } = ledger.rows;
  const companies = allParties(ledger).flatMap((party) => {
    const row = rowOfParty(party, clients);
    if (!row) return [];
    const calls = ledger.touches.filter(
      (touch) =>
        touch.party === party &&
        touch.contact.direction === 'out' &&
        touch.day < period.end &&
        isNewcomer(ledger, party, touch.day),
    );
    const bought = firstPurchaseDay(ledger, party);
    if (bought !== null && bought < period.end && calls.length === 0) return [];
    const isDealt = deals.some(
      ({ client, openedOn }) =>
        openedOn !== null &&
        dayOf(openedOn) < period.end &&
        dayOf(openedOn) <= ledger.today &&
        partyOfSale({ client }, clients, metBy(ledger.rows, ledger.now)) === party,
    );
    return [{ segment: row.segment, calls, isDealt }];
  });
  return [...new Set(companies.map(({ segment }) => segment))].map((key) => {
    const ofSegment = companies.filter(({ segment }) => segment === key);
    return {
      key,
      known: ofSegment.length,
      called: ofSegment.filter(({ calls }) => calls.length > 0).length,
      talked: ofSegment.filter(({ calls }) => calls.some(isTalked)).length,
      leads: ofSegment.filter(({ calls }) => calls.some(({ contact }) => contact.result === 'lead')).length,
      deals: ofSegment.filter(({ isDealt }) => isDealt).length,
    };
  });
}
