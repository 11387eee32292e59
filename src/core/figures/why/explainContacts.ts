import type { STRUCTURE_FIGURES } from '../sections/structure';
import type { ENTRY_FIGURES } from '../sections/entry';
import type { INBOUND_FIGURES } from '../sections/inbound';
import type { ACTIVE_FIGURES } from '../sections/active';
import type { ContactFact } from '../facts/contactFacts';
import type { JudgedThread } from '../facts/threads';
import { isOutboundToNobody } from '../sections/active';
import { isAnswered, isJudged, isNobodysRecording, isRecordedCall, opensNoThread } from '../sections/entry';
import {
  clientSalesLeftOutRows,
  contactReference,
  contactsOfNobody,
  leftOutRows,
  newClientPurchases,
  newClientReferences,
  reference,
  type Explain,
  type Explanations,
  type LeftOutReference,
  type NotCountedReason,
  type RowReference,
} from './explanation';
import { isNewInboundClient } from '../sections/inbound';
import type { PeriodView } from '../sections/periodView';
import { balancesOf, documentsLeftOut, documentsOf, isConflict, isPaperOfSeller } from '../sections/structure';

type WhyNot = NotCountedReason | null;

function missedContacts(view: PeriodView, isOfNobody: (contact: ContactFact) => boolean): readonly LeftOutReference[] {
  const unread = leftOutRows('contacts', view.facts.contacts.leftOut, view.period);
  return [...unread, ...contactsOfNobody(view.contacts.filter(isOfNobody))];
}

/** Says of every outbound contact that is looked at why it is not counted; `undefined` = not looked at. */
type JudgeOutbound = (view: PeriodView, contact: ContactFact, position: number) => WhyNot | undefined;

function outbound(judgeFor: () => JudgeOutbound): Explain {
  return (view) => {
    const judge = judgeFor();
    const used = view.contacts.flatMap((contact, index): readonly RowReference[] => {
      if (contact.isInbound || contact.party < 0) return [];
      const why = judge(view, contact, view.contactsFrom + index);
      return why === undefined ? [] : [contactReference(contact, why)];
    });
    return { used, leftOut: missedContacts(view, isOutboundToNobody) };
  };
}

/** Counts the first row of each party and no other. */
function oncePerParty(): (contact: ContactFact) => WhyNot {
  const seen = new Set<number>();
  return ({ party }) => {
    if (seen.has(party)) return 'sameParty';
    seen.add(party);
    return null;
  };
}

const newSales = (origin: 'active' | 'inbound'): Explain => {
  return (view) => ({ used: newClientReferences(view, origin), leftOut: clientSalesLeftOutRows(view) });
};

const newSalesRevenue = (origin: 'active' | 'inbound'): Explain => {
  return (view) => ({ used: newClientPurchases(view, origin), leftOut: clientSalesLeftOutRows(view) });
};

export const EXPLAIN_ACTIVE: Explanations<typeof ACTIVE_FIGURES> = {
  'active.contacts': outbound(() => ({ facts: { selling, isAnswering } }, _, position) => {
    if (selling.isToNewcomer[position] !== 1) return undefined;
    if (selling.isActive[position] === 1) return null;
    return isAnswering[position] === 1 ? 'answering' : 'repeat';
  }),
  'active.reached': outbound(() => ({ facts }, contact, position) => {
    if (facts.selling.isActive[position] !== 1) return undefined;
    return contact.isTalk ? null : 'notReached';
  }),
  'active.leads': outbound(() => {
    const once = oncePerParty();
    return ({ facts: { selling } }, contact, position) => {
      if (selling.isToNewcomer[position] !== 1) return undefined;
      if (selling.isNewLead[position] === 1) return once(contact);
      return contact.contact.result === 'lead' ? 'repeatLead' : 'noInterest';
    };
  }),
  'active.qualifiedLeads': outbound(() => {
    const once = oncePerParty();
    return ({ facts }, contact, position) => {
      if (facts.selling.isNewLead[position] !== 1) return undefined;
      return contact.contact.nextStepOn === null ? 'noNextStep' : once(contact);
    };
  }),
  'active.newDeals': newSales('active'),
  'active.newDealRevenue': newSalesRevenue('active'),
};

function isInquiry({ isInbound, isNoise }: ContactFact): boolean {
  return isInbound && !isNoise;
}

function firstInquiries(view: PeriodView): readonly ContactFact[] {
  return view.contacts.filter(
    (contact) => isInquiry(contact) && contact.party >= 0 && isNewInboundClient(view, contact.party, contact),
  );
}

function whyNoNewClient(view: PeriodView, contact: ContactFact, position: number): WhyNot {
  if (isNewInboundClient(view, contact.party, contact)) return null;
  if (view.facts.selling.isToNewcomer[position] !== 1) return 'boughtBefore';
  return view.facts.journeys[contact.party]?.firstInbound === contact ? 'wonByUs' : 'notFirst';
}

function whyNotBought({ facts }: PeriodView, { party, day }: ContactFact): WhyNot {
  const first = facts.histories[party]?.firstPurchase ?? null;
  if (first === null) return 'notBought';
  return first - day <= facts.settings.cohortMaturity ? null : 'boughtLater';
}

export const EXPLAIN_INBOUND: Explanations<typeof INBOUND_FIGURES> = {
  'inbound.inquiries': (view) => ({
    used: view.contacts.filter(isInquiry).map((contact) => contactReference(contact)),
    leftOut: missedContacts(view, () => false),
  }),
  'inbound.newClients': (view) => ({
    used: view.contacts.flatMap((contact, index) =>
      isInquiry(contact) && contact.party >= 0
        ? [contactReference(contact, whyNoNewClient(view, contact, view.contactsFrom + index))]
        : [],
    ),
    leftOut: missedContacts(view, opensNoThread),
  }),
  'inbound.newSales': newSales('inbound'),
  'inbound.newSalesRevenue': newSalesRevenue('inbound'),
  'inbound.conversion': (view) => ({
    used: [
      ...firstInquiries(view).map((contact) => contactReference(contact)),
      ...newClientReferences(view, 'inbound').filter(({ counted }) => counted),
    ],
    leftOut: [...missedContacts(view, opensNoThread), ...clientSalesLeftOutRows(view)],
  }),
  'inbound.cohortConversion': (view) => ({
    used: firstInquiries(view).map((contact) => contactReference(contact, whyNotBought(view, contact))),
    leftOut: missedContacts(view, opensNoThread),
  }),
};

/** The contact that opened a thread stands for it; the others only joined. */
function threadReferences(
  threads: readonly JudgedThread[],
  judge: (thread: JudgedThread) => WhyNot,
): readonly RowReference[] {
  return threads.flatMap((thread) =>
    thread.inbound.map((contact, index) => contactReference(contact, index === 0 ? judge(thread) : 'joined')),
  );
}

function threads(isLookedAt: (thread: JudgedThread) => boolean, judge: (thread: JudgedThread) => WhyNot): Explain {
  return (view) => ({
    used: threadReferences(view.threads.filter(isLookedAt), judge),
    leftOut: missedContacts(view, opensNoThread),
  });
}

function openNow(judge: (thread: JudgedThread) => WhyNot): Explain {
  return ({ facts }) => ({
    used: threadReferences(
      facts.threads.filter(({ answeredAt }) => answeredAt === null),
      judge,
    ),
    leftOut: [
      ...leftOutRows('contacts', facts.contacts.leftOut),
      ...contactsOfNobody(facts.contacts.rows.filter(opensNoThread)),
    ],
  });
}

const counted = (): WhyNot => null;

export const EXPLAIN_ENTRY: Explanations<typeof ENTRY_FIGURES> = {
  'entry.threads': threads(() => true, counted),
  'entry.answered': threads(
    () => true,
    (thread) => (isAnswered(thread) ? null : 'notAnswered'),
  ),
  'entry.closedWithoutAnswer': (view) => ({
    used: view.contacts.filter(({ isNoise }) => isNoise).map((contact) => contactReference(contact)),
    leftOut: missedContacts(view, () => false),
  }),
  'entry.medianResponse': threads(isAnswered, counted),
  'entry.p90Response': threads(isAnswered, counted),
  'entry.withinTarget': threads(isJudged, ({ state }) => (state === 'late' || state === 'overdue' ? state : null)),
  'entry.waitingNow': openNow(counted),
  'entry.overdueNow': openNow(({ state }) => (state === 'overdue' ? null : 'notOverdue')),
  'entry.listened': (view) => ({
    used: view.contacts.flatMap((fact, index) =>
      isRecordedCall(fact) && view.facts.selling.isToNewcomer[view.contactsFrom + index] === 1
        ? [contactReference(fact, fact.contact.listenedOn === null ? 'notListened' : null)]
        : [],
    ),
    leftOut: missedContacts(view, isNobodysRecording),
  }),
  'entry.unregistered': () => ({ used: [], leftOut: [] }),
};

export const EXPLAIN_STRUCTURE: Explanations<typeof STRUCTURE_FIGURES> = {
  'structure.conflicts': (view) => ({
    used: balancesOf(view).flatMap((balance) =>
      [...balance.activeContacts, ...balance.careContacts].map((contact) =>
        contactReference(contact, isConflict(balance) ? null : 'oneSideOnly'),
      ),
    ),
    leftOut: missedContacts(view, isOutboundToNobody),
  }),
  'structure.papers': (view) => ({
    used: documentsOf(view).map((document) =>
      reference('documents', document, isPaperOfSeller(view.facts, document) ? null : 'notSeller'),
    ),
    leftOut: leftOutRows('documents', documentsLeftOut(view.facts), view.period),
  }),
};
