import type { ContactFact } from '../../figures/facts/contactFact';
import { segmentOfParty } from '../../figures/sections/breakdowns';
import type { FactSource } from './factSource';
import { columnsFor, factTable } from './factTable';

const { text, whole, day, yesNo } = columnsFor<ContactFact>();

/** Contacts, each with what the core says of it: a figure only counts them. */
export const contactTable = factTable<ContactFact>(
  'contacts',
  {
    met_on: day((contact) => contact.day),
    party: whole(({ party }) => (party < 0 ? null : party)),
    employee: text(({ contact }) => contact.employee),
    line: text(({ contact }) => contact.line),
    activity: text(({ contact }) => contact.activity),
    segment: text(({ party }, { view }) => segmentOfParty(view, party)),
    channel: text(({ contact }) => contact.channel ?? ''),
    is_inbound: yesNo(({ isInbound }) => isInbound),
    is_inquiry: yesNo(({ isInbound, isNoise }) => isInbound && !isNoise),
    is_noise: yesNo(({ isNoise, isTest }) => isNoise && !isTest),
    is_talk: yesNo(({ isTalk }) => isTalk),
    is_newcomer: yesNo(isOfNewcomer),
    is_active: yesNo((contact, { judge }, place) => judge.active(contact, place) === null),
    is_new_lead: yesNo((_contact, { facts }, place) => facts.selling.isNewLead[place] === 1),
    has_next_step: yesNo(({ contact }) => contact.nextStepOn !== null),
    is_new_client: yesNo(isNewClient),
    bought_in_time: yesNo((contact, { judge }, place) => judge.cohort(contact, place) === null),
    matures_on: day((contact, source, place) =>
      isNewClient(contact, source, place) ? contact.day + source.facts.settings.cohortMaturity : null,
    ),
    is_care: yesNo(isCare),
    is_recorded: yesNo((contact, { judge }, place) => judge.listened(contact, place) !== undefined),
    is_listened: yesNo((contact, { judge }, place) => judge.listened(contact, place) === null),
    is_timed: yesNo((contact, { judge }, place) => judge.late(contact, place) !== undefined),
    is_late: yesNo((contact, { judge }, place) => judge.late(contact, place) === null),
    is_claimed_call: yesNo((contact, { claimed }) => claimed(contact) !== undefined),
    is_unconfirmed: yesNo((contact, { claimed }) => claimed(contact) === null),
  },
  ({ facts }) =>
    (visit) => {
      facts.contacts.list.each(visit);
    },
);

function isOfNewcomer(_contact: ContactFact, { facts }: FactSource, place: number): boolean {
  return facts.selling.isToNewcomer[place] === 1;
}

/** The first inquiry of somebody we had not won before. */
function isNewClient(contact: ContactFact, { judge }: FactSource, place: number): boolean {
  return judge.newClient(contact, place) === null;
}

/** Outbound to somebody who has bought, and no answer. */
function isCare({ isInbound, party }: ContactFact, { facts }: FactSource, place: number): boolean {
  return !isInbound && party >= 0 && facts.selling.isToNewcomer[place] !== 1 && facts.isAnswering[place] !== 1;
}
