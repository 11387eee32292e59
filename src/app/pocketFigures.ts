import type { Analysis } from '../core/analysis';
import { figureOf, type FigureKey } from '../core/figures/sections/catalogue';
import { lastDayOf, periodAround, type Period } from '../core/register/time/period';
import { dayOf } from '../core/values/moment';
import { lastWorkingDays } from '../core/views/digest/span';
import { trendMonths } from '../core/views/pace';
import type { PocketChart, PocketWhy } from '../core/views/pocketHome';
import type { ViewRequest } from '../core/views/viewRequest';
import { placeOfText } from '../core/views/why/figurePlace';
import { whyAnswer } from '../core/views/why/whyAnswer';

/** More rows than anybody scrolls through on a phone. */
const MOST_ROWS = 40;

/** What is drawn for an owner, a chart a figure. */
const DRAWN = [
  'sales.revenue',
  'retention.revenuePerClient',
  'retention.rate',
  'inbound.inquiries',
  'inbound.conversion',
  'active.leads',
] as const satisfies readonly FigureKey[];

/** The month whose figures the first lines tell: that of the last working days. */
export function monthTold({ book: { facts } }: Analysis): Period {
  return periodAround(lastDayOf(lastWorkingDays(dayOf(facts.now), facts.calendar)), 'month');
}

/** Why a figure of the first lines is what it is; null for anything that is no figure. */
export function pocketWhy(request: Omit<ViewRequest, 'period'>, asked: string): PocketWhy | null {
  const place = placeOfText(asked);
  const answer = place && whyAnswer({ ...request, period: monthTold(request.analysis) }, place);
  if (!answer) return null;
  const { common } = request.texts;
  const parts = answer.groups.map(({ title, rows }) => ({
    title,
    rows: rows.slice(0, MOST_ROWS).map(({ text }) => text),
    more: rows.length > MOST_ROWS ? common.more(rows.length - MOST_ROWS) : '',
  }));
  return { title: answer.title, lines: answer.lines, parts };
}

/** The last twelve months that are over, a chart a figure; none of a figure that was never more than nothing. */
export function pocketCharts({ analysis, texts }: Pick<ViewRequest, 'analysis' | 'texts'>): readonly PocketChart[] {
  const { book, reading } = analysis;
  const months = trendMonths(monthTold(analysis), book.facts);
  return DRAWN.map((key) => chartOf(key)).filter(({ bars }) => bars.some(({ value }) => (value ?? 0) > 0));

  function chartOf(key: FigureKey): PocketChart {
    const figure = figureOf(key);
    const write = (value: number | null): string => texts.write.value(value, figure.unit, reading.settings.currency);
    const bars = months.map((month) => {
      const value = book.figures(month).get(key)?.value ?? null;
      return { label: texts.write.shortMonth(month.start), value, text: write(value) };
    });
    return { title: figure.label[texts.language], said: saidOf(bars), bars };
  }
}

/** The last month in words. */
function saidOf(bars: PocketChart['bars']): string {
  const last = bars[bars.length - 1];
  return last ? `${last.label}: ${last.text}` : '';
}
