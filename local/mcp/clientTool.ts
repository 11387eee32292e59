import { clientCard, type ClientCard } from '../../src/core/views/clientCard';
import { usualGapOfAll } from '../../src/core/figures/sections/atRisk';
import { classLimits } from '../../src/core/figures/sections/classes';
import { knownParties } from '../../src/core/work/entry/knownParty';
import { search, searchIndexOf } from '../../src/core/work/entry/search';
import { partyIndex } from '../../src/core/work/partyIndex';
import { amountOf } from '../../src/core/values/money';
import { formatDay, formatMoment } from '../../src/core/values/moment';
import type { OpenedRegister } from '../cli/openedRegister';

const CONTACTS_TOLD = 20;

/** Who is meant, and the card of the likeliest; the others are named, so that one of them can be asked for. */
export function clientDocument(register: OpenedRegister, typed: string): unknown {
  const { analysis, texts } = register;
  const { facts } = analysis.book;
  const found = search(searchIndexOf(knownParties(partyIndex(facts))), typed);
  const [first] = found;
  const party = facts.parties.find(({ key }) => key === first?.party);
  if (!party) return { found: [], card: null };
  const ofAll = { usualGap: usualGapOfAll(facts), classLimits: classLimits(facts) };
  return {
    found: found.map(({ party: key, name }) => ({ party: key, name })),
    card: cardJson(clientCard(analysis, party, texts, ofAll), register),
  };
}

function cardJson(card: ClientCard, { analysis, texts }: OpenedRegister): unknown {
  const { client, thread, origin, rhythm } = card;
  return {
    party: card.party.key,
    name: card.party.name,
    currency: analysis.reading.settings.currency,
    ...(client && {
      taxId: client.taxId,
      segment: client.segment,
      city: client.city,
      person: client.person,
      phones: client.phone,
      emails: client.email,
      manager: client.manager,
      doNotContact: client.doNotContact,
    }),
    knownSince: dayOrNull(card.since),
    waiting: thread && {
      since: formatMoment(thread.openedAt),
      waitedMinutes: thread.waited,
      target: thread.target,
      state: thread.state,
    },
    origin: origin.origin,
    assist: origin.assist,
    usualGapDays: rhythm?.usualGap ?? null,
    lastPurchase: dayOrNull(rhythm?.lastPurchase ?? null),
    nextPurchaseExpected: dayOrNull(card.expected),
    revenueByMonth: card.months.map(({ month, revenue }) => ({
      month: formatDay(month).slice(0, 7),
      revenue: amountOf(revenue),
    })),
    contacts: card.contacts.slice(0, CONTACTS_TOLD).map(({ at, isInbound, contact }) => ({
      id: contact.id,
      at: formatMoment(at),
      direction: isInbound ? 'in' : 'out',
      channel: contact.channel,
      result: contact.result,
      employee: contact.employee,
      comment: contact.comment,
      nextStep: contact.nextStep,
      nextStepOn: dayOrNull(contact.nextStepOn),
    })),
    openDeals: card.openDeals.map(({ deal, openedOn }) => ({
      id: deal.id,
      openedOn: dayOrNull(openedOn),
      stage: deal.stage,
      amount: deal.amount === null ? null : amountOf(deal.amount),
      nextStep: deal.nextStep,
    })),
    papersToMake: card.documents.map(({ id, type }) => ({ id, type })),
    tasks: card.tasks.map(({ what, why, role, employee, due }) => ({
      what,
      why,
      role,
      employee,
      due: formatMoment(due),
    })),
    toPutRight: card.problems.map((problem) => texts.problems[problem.code].expected(problem)),
  };
}

function dayOrNull(moment: number | null): string | null {
  if (moment === null || Number.isNaN(moment)) return null;
  return Number.isFinite(moment) ? formatDay(moment) : 'before the register';
}
