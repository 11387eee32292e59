import { periodAround } from '../../src/core/register/time/period';
import type { OpenedRegister } from './openedRegister';
import { tableText } from './printTable';
import { periodTitle, tableWords } from './tableWords';

/** What an owner asks first, in the order of the method. */
const KEY_FIGURES = [
  'active.contacts',
  'active.leads',
  'active.newDeals',
  'inbound.newClients',
  'inbound.newSales',
  'inbound.conversion',
  'sales.revenue',
  'retention.revenuePerClient',
  'retention.rate',
  'retention.atRisk',
  'entry.withinTarget',
  'entry.waitingNow',
  'entry.overdueNow',
] as const;

/** The key figures of the current month as a table for the terminal. */
export function keyFiguresText({ analysis, texts, now }: OpenedRegister): string {
  const { book, reading } = analysis;
  const period = periodAround(now, 'month');
  const figures = book.figures(period);
  const { currency } = reading.settings;
  const rows = KEY_FIGURES.flatMap((key) => {
    const computed = figures.get(key);
    if (!computed) return [];
    const { figure, value, previous } = computed;
    const before = figure.atNow ? '' : texts.write.value(previous, figure.unit, currency);
    return [[figure.label[texts.language], texts.write.value(value, figure.unit, currency), before]];
  });
  const words = tableWords(texts).figures;
  const title = periodTitle(texts.write.period(period), now, texts);
  return `${title}\n${tableText([words.figure, words.value, words.previous], rows, [1, 2])}`;
}
