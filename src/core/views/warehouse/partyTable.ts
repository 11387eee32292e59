import type { Party } from '../../register/tables/parties';
import { activityOfParty, segmentOfParty } from '../../figures/sections/breakdowns';
import { cycleOf, lineOfFocus } from '../../figures/sections/focus';
import { wonBy } from '../../figures/sections/personal';
import { whyTyped } from '../../figures/sections/writtenDown';
import { BEFORE_REGISTER } from '../../register/schema/columns';
import type { Day } from '../../values/moment';
import type { FactSource } from './factSource';
import { columnsFor, eachOf, factTable } from './factTable';

const { text, whole, day, yesNo } = columnsFor<Party>();

/** Clients and prospects: when each first bought and whose it is, and from which days on it is at risk or lost. */
export const partyTable = factTable<Party>(
  'parties',
  {
    party: whole(({ index }) => index),
    party_key: text(({ key }) => key),
    party_name: text(({ name }) => name),
    first_purchase_on: day(firstPurchase),
    origin: text(({ index }, { facts }) => facts.originOf(index).origin),
    assist: text(({ index }, { facts }) => facts.originOf(index).assist ?? ''),
    segment: text(({ index }, { view }) => segmentOfParty(view, index)),
    activity: text(({ index }, { view }) => activityOfParty(view, index)),
    first_line: text(({ index }, { facts }) => facts.histories.of(index).firstRow?.sale.line ?? ''),
    focus_line: text(({ index }, { view }) => lineOfFocus(view, index)),
    cycle_days: whole(cycle),
    first_seller: text(({ index }, { view }) => wonBy(view, index)),
    purchases: whole(({ index }, { facts }) => facts.histories.rowsOf(index)),
    came_again_in_time: yesNo(cameAgainInTime),
    matures_on: day((party, source) => {
      const first = firstPurchase(party, source);
      return first === null || first === BEFORE_REGISTER ? null : first + source.facts.settings.cohortMaturity;
    }),
    is_first_a_sale: yesNo(({ index }, { view }) => whyTyped(view, index) !== undefined),
    is_untyped: yesNo(({ index }, { view }) => whyTyped(view, index) === null),
    risk_from: day(({ index }, { riskOf }) => riskOf(index)?.riskFrom ?? null),
    lost_from: day(({ index }, { riskOf }) => riskOf(index)?.lostFrom ?? null),
    money_at_stake: whole(({ index }, { riskOf, stakeOf }) => (riskOf(index) === null ? null : stakeOf(index))),
    is_client: yesNo(({ client }) => client !== null),
    called_on: day(({ index }, { reachedOf }) => reachedOf(index).called),
    talked_on: day(({ index }, { reachedOf }) => reachedOf(index).talked),
    lead_on: day(({ index }, { reachedOf }) => reachedOf(index).lead),
    dealt_on: day(({ index }, { reachedOf }) => reachedOf(index).dealt),
  },
  ({ facts }) => eachOf(facts.parties),
);

function firstPurchase({ index }: Party, { facts }: FactSource): Day | null {
  return facts.histories.firstPurchase(index);
}

/** Days from the first contact to the first purchase in the register. */
function cycle(party: Party, source: FactSource): number | null {
  return firstPurchase(party, source) === BEFORE_REGISTER ? null : cycleOf(source.view, party.index);
}

/** A second purchase day within the days a new client is given. */
function cameAgainInTime({ index }: Party, { facts: { histories, settings } }: FactSource): boolean {
  const first = histories.firstPurchase(index);
  if (first === null) return false;
  const again = histories.day(index, histories.firstFrom(index, first + 1));
  return again !== undefined && again - first <= settings.cohortMaturity;
}
