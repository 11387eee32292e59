import type { ContactFact } from '../facts/contactFact';
import type { CallFact } from '../facts/callFacts';
import type { Facts } from '../facts/facts';
import type { FactList } from '../facts/factList';
import type { JudgedThread } from '../facts/thread';
import { ACTIVE_VERDICTS, isOutboundToNobody, type ACTIVE_FIGURES } from '../sections/active';
import {
  ENTRY_VERDICTS,
  isNobodysRecording,
  opensNoThread,
  THREAD_VERDICTS,
  type ENTRY_FIGURES,
  type ThreadVerdicts,
} from '../sections/entry';
import { INBOUND_VERDICTS, type INBOUND_FIGURES } from '../sections/inbound';
import {
  clientSalesLeftOutRows,
  contactReference,
  contactsOfNobody,
  firstPurchaseReference,
  leftOutRows,
  newClientPurchases,
  newClientReferences,
  reference,
  type Explain,
  type Explanations,
  type LeftOutReference,
  type RowReference,
} from './explanation';
import type { PeriodView } from '../sections/periodView';
import {
  balancesOf,
  documentsLeftOut,
  documentsOf,
  whyNoConflict,
  whyNoPaperOfSeller,
  type STRUCTURE_FIGURES,
} from '../sections/structure';
import { callsOf, whyAlive, whyConfirmed, whyNotLost, whyRegistered } from '../sections/phoneLog';
import { forEachJudged, judgedContacts, type ContactVerdicts, type WhyNot } from '../sections/verdict';
import { whyTyped } from '../sections/writtenDown';

function missedContacts(view: PeriodView, isOfNobody: (contact: ContactFact) => boolean): readonly LeftOutReference[] {
  const unread = leftOutRows('contacts', view.facts.contacts.leftOut, view.period);
  return [...unread, ...contactsOfNobody(view.contacts.filter(isOfNobody))];
}

/** Every contact a figure looks at, with what it says of it. */
function contacts(verdicts: ContactVerdicts, isOfNobody: (contact: ContactFact) => boolean = () => false): Explain {
  return (view) => {
    const used: RowReference[] = [];
    forEachJudged(view, verdicts, (contact, why) => used.push(contactReference(contact, why)));
    return { used, leftOut: missedContacts(view, isOfNobody) };
  };
}

const newSales = (origin: 'active' | 'inbound'): Explain => {
  return (view) => ({ used: newClientReferences(view, origin), leftOut: clientSalesLeftOutRows(view) });
};

const newSalesRevenue = (origin: 'active' | 'inbound'): Explain => {
  return (view) => ({ used: newClientPurchases(view, origin), leftOut: clientSalesLeftOutRows(view) });
};

/** Every call of the log a figure looks at, with what it says of it. */
function calls(whyNot: (facts: Facts, call: CallFact) => WhyNot | undefined): Explain {
  return (view) => ({
    used: callsOf(view).flatMap((fact) => {
      const why = whyNot(view.facts, fact);
      return why === undefined ? [] : reference('calls', { row: fact.call.row, id: fact.call.key }, why);
    }),
    leftOut: leftOutRows('calls', view.facts.phoneLog().leftOut, view.period),
  });
}

export const EXPLAIN_ACTIVE: Explanations<typeof ACTIVE_FIGURES> = {
  'active.contacts': contacts(ACTIVE_VERDICTS['active.contacts'], isOutboundToNobody),
  'active.reached': contacts(ACTIVE_VERDICTS['active.reached'], isOutboundToNobody),
  'active.leads': contacts(ACTIVE_VERDICTS['active.leads'], isOutboundToNobody),
  'active.qualifiedLeads': contacts(ACTIVE_VERDICTS['active.qualifiedLeads'], isOutboundToNobody),
  'active.newDeals': newSales('active'),
  'active.newDealRevenue': newSalesRevenue('active'),
  'active.unconfirmed': contacts(
    ({ facts }) =>
      (contact) =>
        whyConfirmed(facts, contact),
    isOutboundToNobody,
  ),
};

export const EXPLAIN_INBOUND: Explanations<typeof INBOUND_FIGURES> = {
  'inbound.inquiries': contacts(INBOUND_VERDICTS['inbound.inquiries']),
  'inbound.newClients': contacts(INBOUND_VERDICTS['inbound.newClients'], opensNoThread),
  'inbound.newSales': newSales('inbound'),
  'inbound.newSalesRevenue': newSalesRevenue('inbound'),
  'inbound.conversion': (view) => ({
    used: [
      ...judgedContacts(view, INBOUND_VERDICTS['inbound.newClients']).counted.map((contact) =>
        contactReference(contact),
      ),
      ...newClientReferences(view, 'inbound').filter(({ counted }) => counted),
    ],
    leftOut: [...missedContacts(view, opensNoThread), ...clientSalesLeftOutRows(view)],
  }),
  'inbound.cohortConversion': contacts(INBOUND_VERDICTS['inbound.cohortConversion'], opensNoThread),
};

/** The contact that opened a thread stands for it; the others only joined. */
function threadReferences(
  threads: FactList<JudgedThread>,
  { isLookedAt, whyNot }: ThreadVerdicts,
): readonly RowReference[] {
  return threads
    .filter(isLookedAt)
    .flatMap((thread) =>
      thread.inbound.map((contact, index) => contactReference(contact, index === 0 ? whyNot(thread) : 'joined')),
    );
}

function threads(verdicts: ThreadVerdicts): Explain {
  return (view) => ({
    used: threadReferences(view.threads, verdicts),
    leftOut: missedContacts(view, opensNoThread),
  });
}

function openNow(verdicts: ThreadVerdicts): Explain {
  return ({ facts }) => ({
    used: threadReferences(facts.threadList, verdicts),
    leftOut: [
      ...leftOutRows('contacts', facts.contacts.leftOut),
      ...contactsOfNobody(facts.contacts.list.filter(opensNoThread)),
    ],
  });
}

export const EXPLAIN_ENTRY: Explanations<typeof ENTRY_FIGURES> = {
  'entry.threads': threads(THREAD_VERDICTS['entry.threads']),
  'entry.answered': threads(THREAD_VERDICTS['entry.answered']),
  'entry.closedWithoutAnswer': contacts(ENTRY_VERDICTS['entry.closedWithoutAnswer']),
  'entry.medianResponse': threads(THREAD_VERDICTS['entry.medianResponse']),
  'entry.p90Response': threads(THREAD_VERDICTS['entry.p90Response']),
  'entry.withinTarget': threads(THREAD_VERDICTS['entry.withinTarget']),
  'entry.waitingNow': openNow(THREAD_VERDICTS['entry.waitingNow']),
  'entry.overdueNow': openNow(THREAD_VERDICTS['entry.overdueNow']),
  'entry.listened': contacts(ENTRY_VERDICTS['entry.listened'], isNobodysRecording),
  'entry.fromMemory': threads(THREAD_VERDICTS['entry.fromMemory']),
  'entry.lateRows': contacts(ENTRY_VERDICTS['entry.lateRows']),
  'entry.untyped': (view) => ({
    used: [...view.newParties].flatMap((party) => {
      const why = whyTyped(view, party);
      return why === undefined ? [] : firstPurchaseReference(view, party, why);
    }),
    leftOut: clientSalesLeftOutRows(view),
  }),
  'entry.unregistered': calls(({ phoneLog }, call) => whyRegistered(phoneLog(), call)),
  'entry.lost': calls(whyNotLost),
  'entry.deadSources': ({ facts }) => ({
    used: facts
      .phoneLog()
      .watched()
      .map((one) => reference('sources', { row: one.source.row, id: '' }, whyAlive(one))),
    leftOut: [],
  }),
};

export const EXPLAIN_STRUCTURE: Explanations<typeof STRUCTURE_FIGURES> = {
  'structure.conflicts': (view) => ({
    used: balancesOf(view).flatMap((balance) =>
      [...balance.activeContacts, ...balance.careContacts].map((contact) =>
        contactReference(contact, whyNoConflict(balance)),
      ),
    ),
    leftOut: missedContacts(view, isOutboundToNobody),
  }),
  'structure.papers': (view) => ({
    used: documentsOf(view).map((document) =>
      reference('documents', document, whyNoPaperOfSeller(view.facts, document)),
    ),
    leftOut: leftOutRows('documents', documentsLeftOut(view.facts), view.period),
  }),
};
