import type { ContactFact } from '../facts/contactFact';
import { addCounts, countLeftOut, withNoParty } from '../facts/leftOut';
import { dayOf } from '../../values/moment';
import { ratio } from '../../values/statistics';
import { clientSalesLeftOut, newDeals } from './active';
import { countOf, figuresOf, valueOf, type KeyOf, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';
import { countJudged, judgedContacts, type ContactVerdicts, type VerdictsOf, type WhyNot } from './verdict';

const NEEDS = ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'] as const;

/** They come to us: inquiries, new inbound clients, new inbound sales and their ratio. */
export const INBOUND_FIGURES = figuresOf('inbound', NEEDS, [
  {
    key: 'inbound.inquiries',
    unit: 'count',
    good: 'up',
    label: { en: 'Inquiries', ru: 'Обращения' },
    definition: {
      en: 'All inbound contacts except spam and those who are not clients.',
      ru: 'Все входящие контакты, кроме спама и тех, кто не клиент.',
    },
    tables: ['contacts', 'calendar', 'lists'],
    additive: true,
  },
  {
    key: 'inbound.newClients',
    unit: 'count',
    good: 'up',
    label: { en: 'New inbound clients', ru: 'Новые входящие клиенты' },
    formerly: ['Новые обратившиеся'],
    definition: {
      en: 'Companies that had not bought yet and contacted us for the first time ever in the period, unless we had talked to them within the attribution window before.',
      ru: 'Компании, которые ещё не покупали и впервые обратились к нам в периоде, если мы не говорили с ними в течение окна привлечения до этого.',
    },
    additive: true,
  },
  {
    key: 'inbound.newSales',
    unit: 'count',
    good: 'up',
    label: { en: 'New inbound sales', ru: 'Новые входящие продажи' },
    definition: {
      en: 'Clients whose first purchase is in the period and whose origin, judged from the contacts, is inbound.',
      ru: 'Клиенты, чья первая покупка в периоде и чьё происхождение по контактам входящее.',
    },
    additive: true,
  },
  {
    key: 'inbound.newSalesRevenue',
    unit: 'money',
    good: 'up',
    grows: true,
    isSum: true,
    label: { en: 'Revenue of new inbound sales', ru: 'Выручка новых входящих продаж' },
    definition: {
      en: 'Revenue of the purchases those clients made in the period.',
      ru: 'Выручка покупок этих клиентов за период.',
    },
  },
  {
    key: 'inbound.conversion',
    unit: 'percent',
    good: 'up',
    label: { en: 'Entry efficiency', ru: 'Эффективность входа' },
    formerly: ['Sales from the door', 'Продажи «с порога»'],
    definition: {
      en: 'New inbound sales divided by new inbound clients of the same period. Above 100 % means that clients who came earlier bought now.',
      ru: 'Новые входящие продажи, делённые на новых входящих клиентов того же периода. Больше 100 % — купили обратившиеся раньше.',
    },
  },
  {
    key: 'inbound.cohortConversion',
    unit: 'percent',
    good: 'up',
    matures: true,
    label: { en: 'Of those who came, bought', ru: 'Из обратившихся купили' },
    definition: {
      en: 'Of the new inbound clients of the period, the share whose first purchase came within the maturity days. Shown with the share of them old enough to be judged.',
      ru: 'Доля новых входящих клиентов периода, которые купили за срок созревания. Рядом — доля тех, у кого срок уже прошёл.',
    },
  },
]);

function isInquiry({ isInbound, isNoise }: ContactFact): boolean {
  return isInbound && !isNoise;
}

function whyNoNewClient({ facts }: PeriodView, { party }: ContactFact, place: number): WhyNot {
  const journey = facts.journeys.of(party);
  if (facts.selling.isToNewcomer[place] !== 1) return 'boughtBefore';
  if (journey.firstInboundPlace !== place) return 'notFirst';
  return journey.wonBeforeInbound ? 'wonByUs' : null;
}

function whyNotBought({ facts }: PeriodView, { party, day }: ContactFact): WhyNot {
  const first = facts.histories.of(party).firstPurchase ?? null;
  if (first === null) return 'notBought';
  return first - day <= facts.settings.cohortMaturity ? null : 'boughtLater';
}

/** Which contacts each figure counts: its number and its "why" come from here. */
export const INBOUND_VERDICTS = {
  'inbound.inquiries': () => (contact) => (isInquiry(contact) ? null : undefined),
  'inbound.newClients': (view) => (contact, place) =>
    isInquiry(contact) && contact.party >= 0 ? whyNoNewClient(view, contact, place) : undefined,
  'inbound.cohortConversion': (view) => (contact, place) =>
    isInquiry(contact) && isNewInboundClient(view, contact.party, place) ? whyNotBought(view, contact) : undefined,
} satisfies VerdictsOf<typeof INBOUND_FIGURES, ContactVerdicts>;

export const measureInbound: SectionMeasures<KeyOf<typeof INBOUND_FIGURES>> = (view) => {
  const inquiries = countJudged(view, INBOUND_VERDICTS['inbound.inquiries']);
  const newClients = judgedContacts(view, INBOUND_VERDICTS['inbound.newClients']);
  const bought = countJudged(view, INBOUND_VERDICTS['inbound.cohortConversion']);
  const came = newClients.counted.length;
  const leftOut = countLeftOut(view.facts.contacts.leftOut, view.period);
  const withParty = withNoParty(leftOut, inquiries.used - newClients.used);
  const sold = newDeals(view, 'inbound');
  const newSales = sold.count.value ?? 0;
  return {
    'inbound.inquiries': countOf(inquiries.counted, inquiries.used, leftOut),
    'inbound.newClients': countOf(came, newClients.used, withParty),
    'inbound.newSales': sold.count,
    'inbound.newSalesRevenue': sold.revenue,
    'inbound.conversion': {
      value: ratio(newSales, came),
      n: came,
      rowsUsed: came + newSales,
      rowsLeftOut: addCounts(withParty, clientSalesLeftOut(view)),
    },
    'inbound.cohortConversion': {
      ...valueOf(ratio(bought.counted, bought.used), bought.used, bought.used, withParty),
      coverage: maturity(view, newClients.counted),
    },
  };
};

/** The share of those who came long enough ago to be judged. */
function maturity({ facts: { now, settings } }: PeriodView, newClients: readonly ContactFact[]): number | null {
  const isMature = ({ day }: ContactFact): boolean => dayOf(now) - day >= settings.cohortMaturity;
  return ratio(newClients.filter(isMature).length, newClients.length);
}

/** The party's first inquiry ever is the contact at this place, before any purchase, and we had not won it by talking first. */
export function isNewInboundClient({ facts }: PeriodView, party: number, place: number): boolean {
  const journey = facts.journeys.of(party);
  return journey.firstInboundPlace === place && !journey.wonBeforeInbound;
}
