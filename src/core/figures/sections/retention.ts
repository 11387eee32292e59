import { countLeftOut, countReasons, type LeftOutCounts } from '../facts/leftOut';
import type { Facts } from '../facts/facts';
import { addMonths, dayOf, type Day } from '../../values/moment';
import { divideMoney, type Money } from '../../values/money';
import { remembered } from '../../values/remembered';
import { median, ratio } from '../../values/statistics';
import { clientSalesLeftOut } from './active';
import { silentClients, type SilentClient } from './atRisk';
import { bridgeOf } from './bridge';
import { countOf, valueOf, figuresOf, type Measure, type KeyOf, type Measures, type SectionMeasures } from './measure';
import { alivePurchases, type PeriodView } from './periodView';
import type { VerdictsOf, WhyNot } from './verdict';

const NEEDS = ['clients', 'sales'] as const;
/** Who is alive and who has come back is said by limits of Settings. */
const NEEDS_LIMITS = ['clients', 'sales', 'settings'] as const;

/** A client stays forever: revenue per client never falls, retention is maximised. */
export const RETENTION_FIGURES = figuresOf('retention', NEEDS, [
  {
    key: 'retention.buyers',
    unit: 'count',
    good: 'up',
    grows: true,
    label: { en: 'Clients who bought', ru: 'Покупавшие клиенты' },
    definition: { en: 'Clients with a purchase in the period.', ru: 'Клиенты с покупкой в периоде.' },
  },
  {
    key: 'retention.revenue',
    unit: 'money',
    good: 'up',
    grows: true,
    isSum: true,
    label: { en: 'Their revenue', ru: 'Их выручка' },
    definition: {
      en: 'Revenue of the clients who bought, returns taken off the sale they belong to.',
      ru: 'Выручка покупавших клиентов; возвраты вычтены из своих продаж.',
    },
  },
  {
    key: 'retention.revenuePerClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Revenue per client', ru: 'Выручка на клиента' },
    definition: {
      en: 'Revenue of the clients who bought divided by their number. It must never fall.',
      ru: 'Выручка покупавших клиентов, делённая на их число. Не должна падать никогда.',
    },
  },
  {
    key: 'retention.medianRevenuePerClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Median revenue per client', ru: 'Медианная выручка на клиента' },
    definition: {
      en: 'The middle one of the clients who bought, by revenue: one big client does not move it.',
      ru: 'Клиент в середине ряда по выручке: один крупный клиент её не сдвинет.',
    },
  },
  {
    key: 'retention.revenuePerExistingClient',
    unit: 'money',
    good: 'up',
    label: { en: 'Revenue per existing client', ru: 'Выручка на прежнего клиента' },
    definition: {
      en: 'The same over the clients who are not new in the period.',
      ru: 'То же по клиентам, которые в периоде не новые.',
    },
  },
  {
    key: 'retention.rate',
    tables: NEEDS_LIMITS,
    unit: 'percent',
    good: 'up',
    label: { en: 'Client retention', ru: 'Удержание клиентов' },
    definition: {
      en: 'Of the clients alive at the start (bought within the silence limit before it), the share still alive at the end.',
      ru: 'Доля живых на начало (покупали в пределах срока молчания до него), которые живы и на конец.',
    },
  },
  {
    key: 'retention.lost',
    tables: NEEDS_LIMITS,
    unit: 'count',
    good: 'down',
    label: { en: 'Clients lost', ru: 'Потеряно клиентов' },
    definition: {
      en: 'Clients alive at the start and no longer at the end.',
      ru: 'Клиенты, живые на начало и не живые на конец.',
    },
  },
  {
    key: 'retention.new',
    unit: 'count',
    good: 'up',
    label: { en: 'New clients', ru: 'Новые клиенты' },
    definition: {
      en: 'Clients whose first purchase is in the period: active + inbound + referral + unknown.',
      ru: 'Клиенты с первой покупкой в периоде: активные + входящие + по рекомендации + неизвестные.',
    },
    additive: true,
  },
  {
    key: 'retention.reactivated',
    tables: NEEDS_LIMITS,
    unit: 'count',
    good: 'up',
    label: { en: 'Clients who came back', ru: 'Вернувшиеся клиенты' },
    definition: {
      en: 'Bought in the period, not for the first time, after a silence of at least the dormancy months.',
      ru: 'Купили в периоде не впервые после молчания не меньше срока сна.',
    },
  },
  {
    key: 'retention.secondPurchase',
    tables: NEEDS_LIMITS,
    unit: 'percent',
    good: 'up',
    matures: true,
    label: { en: 'Of the new clients, bought again', ru: 'Из новых купили второй раз' },
    definition: {
      en: 'Of the clients new in the period, the share with a purchase on a later day within the maturity days of the first. Shown with the share of them old enough to be judged.',
      ru: 'Доля новых клиентов периода, которые за срок созревания купили ещё раз в другой день. Рядом — доля тех, у кого срок уже прошёл.',
    },
  },
  {
    key: 'retention.revenueRetention',
    tables: NEEDS_LIMITS,
    unit: 'percent',
    good: 'up',
    label: { en: 'Revenue retention', ru: 'Удержание выручки' },
    definition: {
      en: 'Revenue in the period of the clients alive at its start, divided by their revenue in the previous period.',
      ru: 'Выручка за период клиентов, живых на его начало, делённая на их выручку за прошлый период.',
    },
  },
  {
    key: 'retention.bridge',
    unit: 'money',
    good: 'up',
    isSum: true,
    label: { en: 'Change in revenue', ru: 'Изменение выручки' },
    definition: {
      en: 'Total revenue against the previous period, explained by new, returning, gone, grown and shrunk clients and adjustments; the lines sum exactly.',
      ru: 'Общая выручка против прошлого периода по новым, вернувшимся, ушедшим, выросшим, снизившимся клиентам и корректировкам; строки сходятся точно.',
    },
  },
  {
    key: 'retention.atRisk',
    unit: 'count',
    good: 'down',
    label: { en: 'Clients at risk', ru: 'Можем потерять' },
    formerly: ['Клиенты под угрозой'],
    definition: {
      en: 'Clients silent for over 1.5 of their own usual gap between purchases; over 3 gaps they have been silent too long and are not counted here.',
      ru: 'Клиенты, которые молчат дольше 1,5 своих обычных промежутков между покупками; дольше 3 — давно молчат и здесь не считаются.',
    },
    atNow: true,
  },
]);

/** Says of a client whether a figure counts it, and if not why; `undefined` = it is not looked at. */
export type JudgeClient = (party: number, view: PeriodView) => WhyNot | undefined;

const buyers: JudgeClient = (party, { salesByParty }) =>
  (salesByParty.get(party)?.purchases ?? 0) > 0 ? null : undefined;

/**
 * Which clients each figure counts: its number and its "why" come from here. The number goes over the sums of clients,
 * which exist already and are fewer, and the "why" over the sale rows behind them.
 */
export const CLIENT_VERDICTS = {
  'retention.buyers': buyers,
  'retention.revenue': buyers,
  'retention.revenuePerClient': buyers,
  'retention.medianRevenuePerClient': buyers,
  'retention.revenuePerExistingClient': (party, view) => {
    const why = buyers(party, view);
    return why === null && view.newParties.has(party) ? 'newClient' : why;
  },
  'retention.rate': (party, { aliveAtStart, aliveAtEnd }) => {
    if (!aliveAtStart.has(party)) return 'notAliveAtStart';
    return aliveAtEnd.has(party) ? null : 'goneByEnd';
  },
  'retention.lost': (party, { aliveAtStart, aliveAtEnd }) => {
    if (!aliveAtStart.has(party)) return 'notAliveAtStart';
    return aliveAtEnd.has(party) ? 'stillAlive' : null;
  },
  'retention.secondPurchase': (party, { newParties, facts: { histories, settings } }) => {
    const first = newParties.has(party) ? histories.firstPurchase(party) : null;
    if (first === null) return undefined;
    const again = histories.day(party, histories.firstFrom(party, first + 1));
    if (again === undefined) return 'boughtOnce';
    return again - first <= settings.cohortMaturity ? null : 'boughtLater';
  },
  'retention.revenueRetention': (party, { aliveAtStart }) => (aliveAtStart.has(party) ? null : undefined),
} satisfies VerdictsOf<typeof RETENTION_FIGURES, JudgeClient>;

export const measureRetention: SectionMeasures<Exclude<KeyOf<typeof RETENTION_FIGURES>, 'retention.atRisk'>> = (
  view,
) => {
  const leftOut = clientSalesLeftOut(view);
  const comebacks = reactivations(view);
  return {
    ...measureBuyers(view, leftOut),
    ...measureAlive(view, leftOut),
    'retention.new': countOf(view.newParties.size, view.newParties.size, leftOut),
    'retention.reactivated': countOf(comebacks.filter(({ why }) => why === null).length, comebacks.length, leftOut),
    'retention.secondPurchase': secondPurchases(view, leftOut),
    'retention.revenueRetention': revenueRetention(view, leftOut),
    'retention.bridge': bridgeMeasure(view),
  };
};

type BuyerFigure =
  | 'retention.buyers'
  | 'retention.revenue'
  | 'retention.revenuePerClient'
  | 'retention.medianRevenuePerClient'
  | 'retention.revenuePerExistingClient';

function measureBuyers(view: PeriodView, leftOut: LeftOutCounts): Measures<BuyerFigure> {
  const revenues: Money[] = [];
  let purchaseRows = 0;
  let rows = 0;
  let total = 0;
  let existing = 0;
  let existingTotal = 0;
  for (const [party, { revenue, purchases, rows: saleRows }] of view.salesByParty) {
    if (CLIENT_VERDICTS['retention.buyers'](party, view) !== null) continue;
    revenues.push(revenue);
    purchaseRows += purchases;
    rows += saleRows;
    total += revenue;
    if (CLIENT_VERDICTS['retention.revenuePerExistingClient'](party, view) !== null) continue;
    existing++;
    existingTotal += revenue;
  }
  const buyers = revenues.length;
  const middle = median(revenues);
  return {
    'retention.buyers': countOf(buyers, purchaseRows, leftOut),
    'retention.revenue': valueOf(total, rows, rows, leftOut),
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

function measureAlive(view: PeriodView, leftOut: LeftOutCounts): Measures<'retention.rate' | 'retention.lost'> {
  const alive = [...view.aliveAtStart];
  const counted = (key: 'retention.rate' | 'retention.lost'): number =>
    alive.filter((party) => CLIENT_VERDICTS[key](party, view) === null).length;
  const rows = alivePurchases(view).reduce((sum, { length }) => sum + length, 0);
  return {
    'retention.rate': valueOf(ratio(counted('retention.rate'), alive.length), alive.length, rows, leftOut),
    'retention.lost': countOf(counted('retention.lost'), rows, leftOut),
  };
}

/** A buyer's first purchase of the period (the index-th it ever made), and why it is no comeback, if it is none. */
export interface Reactivation {
  readonly party: number;
  readonly index: number;
  readonly why: WhyNot;
}

/** Every buyer of the period: a comeback is one who had bought before it, but nothing for so many months before this purchase. */
export function reactivations(view: PeriodView): readonly Reactivation[] {
  const { settings, histories } = view.facts;
  const dormantBefore = remembered((day: Day) => addMonths(day, -settings.dormancy));
  const found: Reactivation[] = [];
  for (const party of view.salesByParty.keys()) {
    if (buyers(party, view) !== null) continue;
    const index = histories.firstFrom(party, view.period.start);
    const purchase = histories.day(party, index);
    const before = histories.day(party, index - 1);
    if (purchase === undefined) continue;
    const isDormant = before === undefined || before < dormantBefore(purchase);
    found.push({ party, index, why: view.newParties.has(party) ? 'newClient' : isDormant ? null : 'notDormant' });
  }
  return found;
}

/** New clients who came a second time, with the share of them who have had time to. */
function secondPurchases(view: PeriodView, leftOut: LeftOutCounts): Measure {
  const { histories, now, settings } = view.facts;
  const parties = [...view.newParties];
  const again = parties.filter((party) => CLIENT_VERDICTS['retention.secondPurchase'](party, view) === null);
  const isMature = (party: number): boolean =>
    dayOf(now) - (histories.firstPurchase(party) ?? dayOf(now)) >= settings.cohortMaturity;
  return {
    ...valueOf(ratio(again.length, parties.length), parties.length, parties.length, leftOut),
    coverage: ratio(parties.filter(isMature).length, parties.length),
  };
}

function revenueRetention(view: PeriodView, leftOut: LeftOutCounts): Measure {
  const previous = view.previous();
  let now = 0;
  let before = 0;
  let rows = 0;
  for (const party of view.aliveAtStart) {
    if (CLIENT_VERDICTS['retention.revenueRetention'](party, view) !== null) continue;
    const [sold, soldBefore] = [view.salesByParty.get(party), previous.salesByParty.get(party)];
    now += sold?.revenue ?? 0;
    before += soldBefore?.revenue ?? 0;
    rows += (sold?.rows ?? 0) + (soldBefore?.rows ?? 0);
  }
  return valueOf(ratio(now, before), view.aliveAtStart.size, rows, leftOut);
}

/** Rows without a client have a line of their own here, so they are not left out. */
function bridgeMeasure(view: PeriodView): Measure {
  const bridge = bridgeOf(view);
  const value = bridge.total - bridge.previousTotal;
  const rows = view.sales.length + view.previous().sales.length;
  const leftOut = countLeftOut(view.facts.sales.leftOut, view.period);
  return { ...valueOf(value, view.sales.length, rows, leftOut), lines: { ...bridge } };
}

/** Judged at now, so it is measured once and not for each period. */
export function measureAtRisk(facts: Facts): Measure {
  const atRisk = silentClients(facts).filter((client) => whyNotAtRisk(client) === null).length;
  return countOf(atRisk, facts.purchases.length, countReasons(facts.sales.leftOut));
}

/** What the number and its "why" say of a client that buys on time, or has been silent for too long. */
export function whyNotAtRisk(client: SilentClient | undefined): WhyNot {
  if (!client) return 'onTime';
  return client.isLost ? 'silent' : null;
}
