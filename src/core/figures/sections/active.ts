import type { ContactFact } from '../facts/contactFact';
import type { Origin } from '../facts/journeys';
import { countLeftOut, withNoParty, type LeftOutCounts } from '../facts/leftOut';
import { countOf, valueOf, figuresOf, type KeyOf, type Measure, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';
import { measureUnconfirmed } from './phoneLog';
import {
  countJudged,
  oncePerParty,
  type ContactVerdicts,
  type JudgeContact,
  type VerdictsOf,
  type WhyNot,
} from './verdict';

const NEEDS = ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'] as const;

/** We go to them: contacts made, leads generated, deals with clients we won. */
export const ACTIVE_FIGURES = figuresOf('active', NEEDS, [
  {
    key: 'active.contacts',
    unit: 'count',
    good: 'up',
    label: { en: 'Active contacts made', ru: 'Активные контакты' },
    definition: {
      en: 'Outbound contacts to companies that had not bought before that day. Not counted: a contact made while that company was waiting for our answer, and a repeat by the same employee within 10 minutes.',
      ru: 'Исходящие контакты с компаниями, которые до этого дня не покупали. Не считаются: контакт, сделанный, пока компания ждала нашего ответа, и повтор того же сотрудника в пределах 10 минут.',
    },
    additive: true,
  },
  {
    key: 'active.reached',
    unit: 'count',
    good: 'up',
    label: { en: 'Conversations', ru: 'Разговоры' },
    formerly: ['Of those, talked', 'Из них дозвонились'],
    definition: {
      en: 'Active contacts that ended in a conversation: reached, lead, refused or deal.',
      ru: 'Активные контакты, закончившиеся разговором: поговорили, заинтересован, отказ или договорились.',
    },
    additive: true,
  },
  {
    key: 'active.leads',
    unit: 'count',
    good: 'up',
    grows: true,
    label: { en: 'Leads generated', ru: 'Получено лидов' },
    definition: {
      en: 'Companies that had not bought yet and reacted with interest to an outbound contact, unless they had done so within the lead repeat window before.',
      ru: 'Компании, которые ещё не покупали и отреагировали интересом на исходящий контакт, если такого не было в течение окна повторного лида.',
    },
  },
  {
    key: 'active.qualifiedLeads',
    unit: 'count',
    good: 'up',
    grows: true,
    label: { en: 'Leads with a next step', ru: 'Лиды со следующим шагом' },
    definition: {
      en: 'Leads generated whose contact has the date of a next step.',
      ru: 'Полученные лиды, у контакта которых указана дата следующего шага.',
    },
  },
  {
    key: 'active.newDeals',
    unit: 'count',
    good: 'up',
    label: { en: 'New deals with clients we won', ru: 'Новые активные сделки' },
    formerly: ['Новые сделки с привлечёнными клиентами'],
    definition: {
      en: 'Clients whose first purchase is in the period and whose origin, judged from the contacts, is active.',
      ru: 'Клиенты, чья первая покупка в периоде и чьё происхождение по контактам активное.',
    },
    additive: true,
  },
  {
    key: 'active.newDealRevenue',
    unit: 'money',
    good: 'up',
    grows: true,
    isSum: true,
    label: { en: 'Revenue of new active deals', ru: 'Выручка новых активных сделок' },
    definition: {
      en: 'Revenue of the purchases those clients made in the period.',
      ru: 'Выручка покупок этих клиентов за период.',
    },
  },
  {
    key: 'active.unconfirmed',
    unit: 'count',
    good: 'down',
    label: { en: 'Claimed, not in the phone log', ru: 'Записано, а в журнале нет' },
    definition: {
      en: 'Outbound calls written in Contacts at times the phone log covers, without any call of that party within 30 minutes; or written as a conversation, though every such call lasted less than 10 seconds. Times without a log are no data.',
      ru: 'Исходящие звонки из «Контактов» за время, которое покрывает журнал телефонии, рядом с которыми (30 минут) нет ни одного звонка с этой стороной; или записанные как разговор, хотя все такие звонки короче 10 секунд. Время без журнала — нет данных.',
    },
    tables: [...NEEDS, 'calls'],
    additive: true,
    matures: true,
    fromLog: true,
  },
]);

/** Outbound contacts to somebody known; what is said of them otherwise is up to the figure. */
function outbound(judgeFor: (view: PeriodView) => JudgeContact): ContactVerdicts {
  return (view) => {
    const judge = judgeFor(view);
    return (contact, position) => (contact.isInbound || contact.party < 0 ? undefined : judge(contact, position));
  };
}

/** Which contacts each figure counts: its number and its "why" come from here. */
export const ACTIVE_VERDICTS = {
  'active.contacts': outbound(({ facts: { selling, isAnswering } }) => (_, position) => {
    if (selling.isToNewcomer[position] !== 1) return undefined;
    if (selling.isActive[position] === 1) return null;
    return isAnswering[position] === 1 ? 'answering' : 'repeat';
  }),
  'active.reached': outbound(({ facts: { selling } }) => (contact, position) => {
    if (selling.isActive[position] !== 1) return undefined;
    return contact.isTalk ? null : 'notReached';
  }),
  'active.leads': outbound(({ facts: { selling } }) => {
    const once = oncePerParty();
    return (contact, position) => {
      if (selling.isToNewcomer[position] !== 1) return undefined;
      if (selling.isNewLead[position] === 1) return once(contact);
      return contact.isLead ? 'repeatLead' : 'noInterest';
    };
  }),
  'active.qualifiedLeads': outbound(({ facts: { selling } }) => {
    const once = oncePerParty();
    return (contact, position) => {
      if (selling.isNewLead[position] !== 1) return undefined;
      return contact.contact.nextStepOn === null ? 'noNextStep' : once(contact);
    };
  }),
} satisfies VerdictsOf<typeof ACTIVE_FIGURES, ContactVerdicts>;

export const measureActive: SectionMeasures<KeyOf<typeof ACTIVE_FIGURES>> = (view) => {
  const withoutParty = view.contacts.count(isOutboundToNobody);
  const leftOut = withNoParty(countLeftOut(view.facts.contacts.leftOut, view.period), withoutParty);
  const count = (key: keyof typeof ACTIVE_VERDICTS): Measure => {
    const { used, counted } = countJudged(view, ACTIVE_VERDICTS[key]);
    return countOf(counted, used, leftOut);
  };
  const deals = newDeals(view, 'active');
  return {
    'active.contacts': count('active.contacts'),
    'active.reached': count('active.reached'),
    'active.leads': count('active.leads'),
    'active.qualifiedLeads': count('active.qualifiedLeads'),
    'active.newDeals': deals.count,
    'active.newDealRevenue': deals.revenue,
    'active.unconfirmed': measureUnconfirmed(view, leftOut),
  };
};

/** An outbound contact that names nobody: it cannot be told whether a newcomer was contacted. */
export function isOutboundToNobody({ isInbound, party }: ContactFact): boolean {
  return !isInbound && party < 0;
}

/** Sale rows missing from figures of clients. */
export function clientSalesLeftOut(view: PeriodView): LeftOutCounts {
  return withNoParty(countLeftOut(view.facts.sales.leftOut, view.period), view.salesWithoutClient.length);
}

/** What is said of a client new in the period where clients of one origin are wanted: another origin, if it has one. */
export function whyNotOfOrigin({ facts }: PeriodView, party: number, wanted: Origin): WhyNot {
  const { origin } = facts.originOf(party);
  return origin === wanted ? null : origin;
}

/** New clients of one origin and what they bought in the period. Each new client is one row: the one that says when it first bought. */
export function newDeals(
  view: PeriodView,
  origin: 'active' | 'inbound',
): { readonly count: Measure; readonly revenue: Measure } {
  const parties = [...view.newParties].filter((party) => whyNotOfOrigin(view, party, origin) === null);
  let revenue = 0;
  let purchases = 0;
  for (const party of parties) {
    const bought = view.salesByParty.get(party);
    revenue += bought?.purchaseRevenue ?? 0;
    purchases += bought?.purchases ?? 0;
  }
  const leftOut = clientSalesLeftOut(view);
  return {
    count: countOf(parties.length, view.newParties.size, leftOut),
    revenue: valueOf(revenue, purchases, purchases, leftOut),
  };
}
