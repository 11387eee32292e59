import { countLeftOut, type LeftOutCounts } from '../facts/leftOut';
import { addMonths, type Day } from '../values/moment';
import { divideMoney, type Money } from '../values/money';
import { median, ratio } from '../values/statistics';
import { clientsAtRisk } from './atRisk';
import { bridgeOf } from './bridge';
import { countOf, valueOf, type Figure, type Measure, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';

const NEEDS = ['clients', 'sales'] as const;

type Words = Pick<Figure, 'key' | 'unit' | 'good' | 'label' | 'definition'> & Partial<Figure>;

function figure(words: Words): Figure {
  return { section: 'retention', tables: NEEDS, ...words };
}

/** A client stays forever: revenue per client never falls, retention is maximised. */
export const RETENTION_FIGURES: readonly Figure[] = [
  figure({
    key: 'retention.buyers',
    unit: 'count',
    good: 'up',
    label: { en: 'Clients who bought', ru: 'Покупавшие клиенты' },
    definition: { en: 'Clients with a purchase in the period.', ru: 'Клиенты с покупкой в периоде.' },
  }),
  figure({
    key: 'retention.revenue',
    unit: 'money',
    good: 'up',
    label: { en: 'Their revenue', ru: 'Их выручка' },
    definition: {
      en: 'Revenue of the clients who bought, returns taken off the sale they belong to.',
      ru: 'Выручка покупавших клиентов; возвраты вычтены из своих продаж.',
    },
  }),
  figure({
    key: 'retention.revenuePerClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Revenue per client', ru: 'Выручка на клиента' },
    definition: {
      en: 'Revenue of the clients who bought divided by their number. It must never fall.',
      ru: 'Выручка покупавших клиентов, делённая на их число. Не должна падать никогда.',
    },
  }),
  figure({
    key: 'retention.medianRevenuePerClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Median revenue per client', ru: 'Медианная выручка на клиента' },
    definition: {
      en: 'The middle one of the clients who bought, by revenue: one big client does not move it.',
      ru: 'Клиент в середине ряда по выручке: один крупный клиент её не сдвинет.',
    },
  }),
  figure({
    key: 'retention.revenuePerExistingClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Revenue per existing client', ru: 'Выручка на прежнего клиента' },
    definition: {
      en: 'The same over the clients who are not new in the period.',
      ru: 'То же по клиентам, которые в периоде не новые.',
    },
  }),
  figure({
    key: 'retention.rate',
    unit: 'percent',
    good: 'up',
    label: { en: 'Client retention', ru: 'Удержание клиентов' },
    definition: {
      en: 'Of the clients alive at the start (bought within the silence limit before it), the share still alive at the end.',
      ru: 'Доля живых на начало (покупали в пределах срока молчания до него), которые живы и на конец.',
    },
  }),
  figure({
    key: 'retention.lost',
    unit: 'count',
    good: 'down',
    label: { en: 'Clients lost', ru: 'Потеряно клиентов' },
    definition: {
      en: 'Clients alive at the start and no longer at the end.',
      ru: 'Клиенты, живые на начало и не живые на конец.',
    },
  }),
  figure({
    key: 'retention.new',
    unit: 'count',
    good: 'up',
    label: { en: 'New clients', ru: 'Новые клиенты' },
    definition: {
      en: 'Clients whose first purchase is in the period: active + inbound + referral + unknown.',
      ru: 'Клиенты с первой покупкой в периоде: активные + входящие + по рекомендации + неизвестные.',
    },
    additive: true,
  }),
  figure({
    key: 'retention.reactivated',
    unit: 'count',
    good: 'up',
    label: { en: 'Clients who came back', ru: 'Вернувшиеся клиенты' },
    definition: {
      en: 'Bought in the period, not for the first time, after a silence of at least the dormancy months.',
      ru: 'Купили в периоде не впервые после молчания не меньше срока сна.',
    },
  }),
  figure({
    key: 'retention.revenueRetention',
    unit: 'percent',
    good: 'up',
    label: { en: 'Revenue retention', ru: 'Удержание выручки' },
    definition: {
      en: 'Revenue in the period of the clients alive at its start, divided by their revenue in the previous period.',
      ru: 'Выручка за период клиентов, живых на его начало, делённая на их выручку за прошлый период.',
    },
  }),
  figure({
    key: 'retention.bridge',
    unit: 'money',
    good: 'up',
    label: { en: 'Change in revenue', ru: 'Изменение выручки' },
    definition: {
      en: 'Total revenue against the previous period, explained by new, returning, gone, grown and shrunk clients and adjustments; the lines sum exactly.',
      ru: 'Общая выручка против прошлого периода по новым, вернувшимся, ушедшим, выросшим, снизившимся клиентам и корректировкам; строки сходятся точно.',
    },
  }),
  figure({
    key: 'retention.atRisk',
    unit: 'count',
    good: 'down',
    label: { en: 'Clients at risk', ru: 'Клиенты под угрозой' },
    definition: {
      en: 'Clients silent for over 1.5 of their own usual gap between purchases and not yet lost (over 3).',
      ru: 'Клиенты, которые молчат дольше 1,5 своих обычных промежутков между покупками, но ещё не потеряны (3).',
    },
    atNow: true,
  }),
];

export const measureRetention: SectionMeasures = (view) => {
  const leftOut = countLeftOut(view.facts.sales.leftOut, view.period);
  for (const sale of view.sales) if (sale.party < 0 && !sale.isAdjustment) leftOut.noParty = (leftOut.noParty ?? 0) + 1;
  return {
    ...measureBuyers(view, leftOut),
    ...measureAlive(view, leftOut),
    'retention.new': countOf(view.newParties.size, view.newParties.size, leftOut),
    'retention.reactivated': countOf(countReactivated(view), view.salesByParty.size, leftOut),
    'retention.revenueRetention': revenueRetention(view, leftOut),
    'retention.bridge': bridgeMeasure(view, leftOut),
  };
};

function measureBuyers(view: PeriodView, leftOut: LeftOutCounts): Record<string, Measure> {
  const revenues: Money[] = [];
  let rows = 0;
  let total = 0;
  let existing = 0;
  let existingTotal = 0;
  for (const [party, { revenue, purchases }] of view.salesByParty) {
    if (purchases === 0) continue;
    revenues.push(revenue);
    rows += purchases;
    total += revenue;
    if (view.newParties.has(party)) continue;
    existing++;
    existingTotal += revenue;
  }
  const buyers = revenues.length;
  const middle = median(revenues);
  return {
    'retention.buyers': countOf(buyers, rows, leftOut),
    'retention.revenue': valueOf(total, buyers, rows, leftOut),
    'retention.revenuePerClient': valueOf(divideMoney(total, buyers), buyers, rows, leftOut),
    'retention.medianRevenuePerClient': valueOf(
      middle === null ? null : divideMoney(middle * 2, 2),
      buyers,
      rows,
      leftOut,
    ),
    'retention.revenuePerExistingClient': valueOf(divideMoney(existingTotal, existing), existing, rows, leftOut),
  };
}

function measureAlive({ aliveAtStart, aliveAtEnd }: PeriodView, leftOut: LeftOutCounts): Record<string, Measure> {
  let kept = 0;
  for (const party of aliveAtStart) if (aliveAtEnd.has(party)) kept++;
  const alive = aliveAtStart.size;
  return {
    'retention.rate': valueOf(ratio(kept, alive), alive, alive, leftOut),
    'retention.lost': countOf(alive - kept, alive, leftOut),
  };
}

/** Bought before the period, but nothing for so many months before the first purchase in it. */
function countReactivated(view: PeriodView): number {
  const { settings, histories } = view.facts;
  const { start, end } = view.period;
  let count = 0;
  for (const [party, { purchases }] of view.salesByParty) {
    const history = histories[party];
    if (purchases === 0 || !history || (history.firstPurchase ?? start) >= start) continue;
    const days = history.purchases.map((purchase) => purchase.day);
    const position = days.findIndex((day) => day >= start && day < end);
    const first = days[position];
    const before = days[position - 1];
    if (first !== undefined && isDormant(before, first, settings.dormancy)) count++;
  }
  return count;
}

function isDormant(before: Day | undefined, first: Day, months: number): boolean {
  return before === undefined || before < addMonths(first, -months);
}

function revenueRetention(view: PeriodView, leftOut: LeftOutCounts): Measure {
  const previous = view.previous();
  let now = 0;
  let before = 0;
  for (const party of view.aliveAtStart) {
    now += view.salesByParty.get(party)?.revenue ?? 0;
    before += previous.salesByParty.get(party)?.revenue ?? 0;
  }
  return valueOf(ratio(now, before), view.aliveAtStart.size, view.aliveAtStart.size, leftOut);
}

function bridgeMeasure(view: PeriodView, leftOut: LeftOutCounts): Measure {
  const bridge = bridgeOf(view);
  const value = bridge.total - bridge.previousTotal;
  return { ...valueOf(value, view.sales.length, view.sales.length, leftOut), lines: { ...bridge } };
}

/** Judged at now, so it is measured once and not for each period. */
export function measureAtRisk(view: PeriodView): Measure {
  const judged = clientsAtRisk(view.facts);
  const atRisk = judged.filter((client) => !client.isLost).length;
  return countOf(atRisk, view.facts.purchases.length, countLeftOut(view.facts.sales.leftOut, view.period));
}
