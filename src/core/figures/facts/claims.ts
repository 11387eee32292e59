import type { ContactFact } from './contactFact';
import type { FactList } from './factList';

/**
 * Claims nobody has brought to an end, the oldest first, one of each party: after the row of a claim no later contact
 * with the party says how it ended (reached, lead, refused or deal, whoever began).
 */
export function openClaimsOf(list: FactList<ContactFact>): readonly ContactFact[] {
  const open = new Map<number, number>();
  list.each(({ party, isClaim, statesOutcome }, place) => {
    if (party < 0) return;
    if (statesOutcome) open.delete(party);
    else if (isClaim && !open.has(party)) open.set(party, place);
  });
  return [...open.values()].sort((left, right) => left - right).map((place) => list.at(place));
}
