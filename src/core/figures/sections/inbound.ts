import { addCounts, countLeftOut, withNoParty } from '../facts/leftOut';
import { dayOf } from '../../values/moment';
import { ratio } from '../../values/statistics';
import { clientSalesLeftOut, newDeals } from './active';
import { countOf, figuresOf, type Measure, type KeyOf, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';

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
    label: { en: 'New inbound clients', ru: 'Новые обратившиеся' },
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
    label: { en: 'Sales from the door', ru: 'Продажи «с порога»' },
    definition: {
      en: 'New inbound sales divided by new inbound clients of the same period. Above 100 % means that clients who came earlier bought now.',
      ru: 'Новые входящие продажи, делённые на новых обратившихся того же периода. Больше 100 % — купили обратившиеся раньше.',
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
      ru: 'Доля новых обратившихся периода, которые купили за срок созревания. Рядом — доля тех, у кого срок уже прошёл.',
    },
  },
]);

export const measureInbound: SectionMeasures<KeyOf<typeof INBOUND_FIGURES>> = (view) => {
  const newcomers: number[] = [];
  let inquiries = 0;
  let withoutParty = 0;
  for (const contact of view.contacts) {
    if (!contact.isInbound || contact.isNoise) continue;
    inquiries++;
    if (contact.party < 0) withoutParty++;
    else if (isNewInboundClient(view, contact.party, contact)) newcomers.push(contact.party);
  }
  const leftOut = countLeftOut(view.facts.contacts.leftOut, view.period);
  const withParty = withNoParty(leftOut, withoutParty);
  const sold = newDeals(view, 'inbound');
  const newSales = sold.count.value ?? 0;
  return {
    'inbound.inquiries': countOf(inquiries, inquiries, leftOut),
    'inbound.newClients': countOf(newcomers.length, inquiries - withoutParty, withParty),
    'inbound.newSales': sold.count,
    'inbound.newSalesRevenue': sold.revenue,
    'inbound.conversion': {
      value: ratio(newSales, newcomers.length),
      n: newcomers.length,
      rowsUsed: newcomers.length + newSales,
      rowsLeftOut: addCounts(withParty, clientSalesLeftOut(view)),
    },
    'inbound.cohortConversion': { ...cohortConversion(view, newcomers), rowsLeftOut: withParty },
  };
};

/** The party's first inquiry ever is this contact, before any purchase, and we had not won it by talking first. */
export function isNewInboundClient(view: PeriodView, party: number, contact: unknown): boolean {
  const journey = view.facts.journeys[party];
  return journey !== undefined && journey.firstInbound === contact && !journey.wonBeforeInbound;
}

function cohortConversion(view: PeriodView, newcomers: readonly number[]): Measure {
  const { cohortMaturity } = view.facts.settings;
  const today = dayOf(view.facts.now);
  let bought = 0;
  let mature = 0;
  for (const party of newcomers) {
    const came = view.facts.journeys[party]?.firstInbound?.day ?? 0;
    const first = view.facts.histories[party]?.firstPurchase ?? null;
    if (first !== null && first - came <= cohortMaturity) bought++;
    if (today - came >= cohortMaturity) mature++;
  }
  return {
    value: ratio(bought, newcomers.length),
    n: newcomers.length,
    rowsUsed: newcomers.length,
    rowsLeftOut: {},
    coverage: ratio(mature, newcomers.length),
  };
}
