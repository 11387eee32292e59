import type { Facts } from '../../figures/facts/facts';
import type { Day } from '../../values/moment';

/** How far a company has been worked before it bought: the first day of each step; null where it was not taken. */
export interface Reached {
  readonly called: Day | null;
  readonly talked: Day | null;
  readonly lead: Day | null;
  /** The first deal in Deals, bought or not. */
  readonly dealt: Day | null;
}

const NOT_AT_ALL: Reached = { called: null, talked: null, lead: null, dealt: null };

/** What the steps of search have come to with each party. */
export function reachedOf({ contacts, selling, deals, partyOfClientCell }: Facts): (party: number) => Reached {
  const known = new Map<number, Reached>();
  const note = (party: number, step: keyof Reached, on: Day): void => {
    const before = known.get(party) ?? NOT_AT_ALL;
    if ((before[step] ?? Infinity) > on) known.set(party, { ...before, [step]: on });
  };
  contacts.list.each(({ party, day, isInbound, isTalk, isLead }, place) => {
    if (isInbound || selling.isToNewcomer[place] !== 1) return;
    note(party, 'called', day);
    if (isTalk) note(party, 'talked', day);
    if (isLead) note(party, 'lead', day);
  });
  for (const { deal, openedOn } of deals.rows) {
    const party = partyOfClientCell(deal.client);
    if (party && !Number.isNaN(openedOn)) note(party.index, 'dealt', openedOn);
  }
  return (party) => known.get(party) ?? NOT_AT_ALL;
}
