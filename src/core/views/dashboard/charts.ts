import type { FigureKey } from '../../figures/sections/catalogue';
import type { Facts } from '../../figures/facts/facts';
import type { Dimension } from '../../figures/sections/breakdowns';
import type { Period } from '../../register/time/period';
import { amountOf } from '../../values/money';
import { MONTHS_SHOWN, trendMonths } from '../pace';
import { PALETTE } from '../palette';
import type { Block } from '../../values/block';
import type { Chart, ViewCell } from '../sheet';
import { block, LINE_HEIGHT, SECTION, SUMMARY } from '../sheetDraft';
import { STRIP_COLUMNS } from './alertStrip';
import type { DashboardContext } from './dashboardContext';

/** Rows of the grid a chart covers, and its size in pixels: two side by side fill the width of the table. */
const ROWS_A_CHART = 14;
const SIZE = { width: 545, height: 280 } as const;
/** The picture of the year fills what is left of the first screen. */
const YEAR = { width: 368, height: 335 } as const;
/** Columns at whose left edges the charts of the two halves begin. */
const HALVES = [0, 5] as const;
const MOST_LINES = 8;
/** What charts draw stands beside its labels with the narrow column of boxes between them. */
const FIRST_VALUE = 2;
const FUNNEL_STEPS = ['inbound.inquiries', 'inbound.newClients', 'inbound.newSales'] as const;

/** Blocks of the labels of what the charts draw. */
interface ChartData {
  readonly months: Block;
  readonly funnel: Block;
  readonly byLine: Block;
  readonly byActivity: Block;
}

/** The year beside alerts and numbers, the other charts two by two below (none without data), and what they draw in small grey. */
export function addCharts(context: DashboardContext, firstScreen: number): void {
  const { draft, texts } = context;
  draft.add([]);
  const top = draft.rowCount();
  for (let row = 0; row < ROWS_A_CHART * 3; row++) draft.add([]);
  draft.add([texts.dashboard.chartData], { ...SECTION, color: PALETTE.quiet, borderBottom: PALETTE.line });
  const data = addData(context);
  const drawn = chartsOf(context, data).filter(({ blocks: [first] }) => first !== undefined && first.rows > 1);
  for (const year of drawn.filter(isYear)) draft.chart({ ...year, ...YEAR, row: firstScreen, column: STRIP_COLUMNS });
  const others = drawn.filter((chart) => !isYear(chart));
  others.forEach((chart, index) => {
    draft.chart({
      ...chart,
      ...SIZE,
      row: top + Math.floor(index / 2) * ROWS_A_CHART,
      column: HALVES[index % 2] ?? 0,
    });
  });
}

function isYear({ key }: Drawing): boolean {
  return key === 'revenue';
}

function addData(context: DashboardContext): ChartData {
  const { draft } = context;
  const top = draft.rowCount();
  const months = addRows(context, monthRows(context), MONTHS_SHOWN);
  const below = draft.rowCount();
  const funnel = addRows(context, funnelRows(context), FUNNEL_STEPS.length);
  const byLine = addRows(context, dimensionRows(context, 'line'), MOST_LINES);
  const byActivity = addRows(context, dimensionRows(context, 'activity'), MOST_LINES);
  const number = { align: 'right', numberFormat: '#,##0' } as const;
  draft.style(block(top, FIRST_VALUE, below - top, 6), number);
  draft.style(block(top, 0, 1, draft.width), { wrap: 'wrap', fontSize: 9 });
  draft.height(top, 3 * LINE_HEIGHT);
  draft.style(block(below, FIRST_VALUE, draft.rowCount() - below), number);
  return { months, funnel, byLine, byActivity };
}

/** A heading row and its rows, as the block of their labels; below it stays room for the most there may be. */
function addRows({ draft }: DashboardContext, rows: readonly (readonly ViewCell[])[], most: number): Block {
  const top = draft.rowCount();
  for (let row = 0; row < most + 2; row++) {
    const [label = '', ...values] = rows[row] ?? [];
    draft.add([label, '', ...values], SUMMARY);
  }
  return block(top, 0, rows.length);
}

function monthRows({ book, period, texts }: DashboardContext): readonly (readonly ViewCell[])[] {
  const { series } = texts.dashboard;
  const { facts } = book;
  const head = [
    series.month,
    series.new,
    series.repeat,
    series.retention,
    series.revenuePerClient,
    series.medianResponse,
    series.target,
  ];
  const rows = trendMonths(period, facts).map((month): readonly ViewCell[] => {
    const figures = book.figures(month);
    const value = (key: FigureKey): number | null => figures.get(key)?.value ?? null;
    const money = (key: FigureKey): ViewCell => amountOf(value(key) ?? 0);
    return [
      texts.write.shortMonth(month.start),
      money('sales.newRevenue'),
      money('sales.repeatRevenue'),
      percentOf(value('retention.rate')),
      money('retention.revenuePerClient'),
      value('entry.medianResponse') ?? '',
      meanTarget(facts, month),
    ];
  });
  return [head, ...rows];
}

/** A number of per cent, for every renderer of charts writes a fraction as one on its axis. */
function percentOf(share: number | null): ViewCell {
  return share === null ? '' : Math.round(share * 1000) / 10;
}

/** What the inquiries of a month should have been answered within, on average; without any, the target of a call. */
function meanTarget({ threads, settings }: Facts, { start, end }: Period): number {
  const targets = threads.flatMap(({ openedAt, target }) => (openedAt >= start && openedAt < end ? target : []));
  const sum = targets.reduce((total, target) => total + target, 0);
  return targets.length === 0 ? settings.replyTargets.call : Math.round(sum / targets.length);
}

function funnelRows({ figures, texts }: DashboardContext): readonly (readonly ViewCell[])[] {
  const steps = FUNNEL_STEPS.flatMap((key) => figures.get(key) ?? []);
  const head = [texts.dashboard.series.step, texts.dashboard.columns.value];
  if (steps.every(({ value }) => value === 0)) return [head];
  return [head, ...steps.map(({ figure, value }) => [figure.label[texts.language], value ?? 0])];
}

function dimensionRows(
  { book, period, texts }: DashboardContext,
  dimension: Dimension & ('line' | 'activity'),
): readonly (readonly ViewCell[])[] {
  const all = book.breakdown(period, dimension).filter(({ revenue }) => revenue !== 0);
  const largest = Math.max(0, ...all.map(({ key, revenue }) => (key === '' ? 0 : revenue)));
  // What states nothing is no rival of what does: the Breakdowns say how much it is and lead to where it can be stated.
  const lines = all.filter(({ key, revenue }) => key !== '' || revenue <= largest);
  return [
    [texts.dashboard.series[dimension], texts.dashboard.series.revenue],
    ...lines.slice(0, MOST_LINES).map(({ key, revenue }) => [key || texts.common.notStated, amountOf(revenue)]),
  ];
}

type Drawing = Omit<Chart, 'row' | 'column' | 'width' | 'height'>;

function chartsOf({ texts }: DashboardContext, { months, funnel, byLine, byActivity }: ChartData): readonly Drawing[] {
  const { charts } = texts.dashboard;
  const series = ({ row, rows }: Block, first: number, columns = 1): Block =>
    block(row, FIRST_VALUE + first, rows, columns);
  const { accent, accentSecond, warn } = PALETTE;
  const drawing = (
    key: keyof typeof charts,
    type: Chart['type'],
    blocks: readonly Block[],
    ...colors: string[]
  ): Drawing => ({
    key,
    type,
    isStacked: false,
    title: charts[key],
    blocks,
    colors,
  });
  return [
    { ...drawing('revenue', 'column', [months, series(months, 0, 2)], accentSecond, accent), isStacked: true },
    drawing('funnel', 'bar', [funnel, series(funnel, 0)], accent),
    { ...drawing('retention', 'combo', [months, series(months, 2, 2)], warn, accent) },
    drawing('response', 'line', [months, series(months, 4, 2)], accent, warn),
    drawing('byLine', 'bar', [byLine, series(byLine, 0)], accent),
    drawing('byActivity', 'bar', [byActivity, series(byActivity, 0)], accent),
  ];
}
