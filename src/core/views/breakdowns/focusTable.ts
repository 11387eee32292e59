import { verdictOf, type Estimate, type FocusDimension, type FocusLine } from '../../figures/sections/focus';
import { lastDayOf, yearUpTo } from '../../register/time/period';
import type { Interval } from '../../values/intervals';
import { amountOf } from '../../values/money';
import type { FocusTexts } from '../../sheetTexts';
import type { Texts } from '../../texts';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** Beside each value the range it lies in; the one of money takes two columns. */
export const FOCUS_HEADS = [
  'line',
  'leads',
  'deals',
  'dealShare',
  'range',
  'revenuePerClient',
  'range',
  null,
  'firstMargin',
  'range',
  'repeatMargin',
  'range',
  'cycle',
  'costOfClient',
] as const satisfies readonly (keyof FocusTexts['columns'] | null)[];
const RANGES = [4, 6, 9, 11] as const;
const PERCENT = [3, 8, 10] as const;
const MONEY = [5, 13] as const;
const CYCLE = 12;
const HEAD_LINES = 3;
const ROOM_STEP = 4;

/** Where clients are won and stay, in twelve months: with the range of each value, and a verdict only where two lines are apart. */
export function addFocus(context: BreakdownContext, dimension: FocusDimension): void {
  const { draft, texts, formats, book, period } = context;
  const lines = book.focus(period, dimension);
  const words = texts.breakdowns.focus;
  const until = texts.write.day(lastDayOf(yearUpTo(period)));
  draft.add([words.title(texts.breakdowns.dimensions[dimension], until)], SECTION);
  draft.add([verdictWords(lines, texts)], { ...SUMMARY, color: PALETTE.ink });
  const head = draft.head(
    FOCUS_HEADS.map((column) => (column === null ? '' : words.columns[column])),
    FOCUS_HEADS.map((_none, index) => index).slice(1),
    HEAD_LINES,
  );
  for (const line of lines) draft.add(cellsOf(line, context), TABLE_ROW);
  if (lines.length === 0) draft.add([texts.breakdowns.noRows], SUMMARY);
  const rows = Math.ceil(Math.max(lines.length, 1) / ROOM_STEP) * ROOM_STEP;
  while (draft.rowCount() <= head + rows) draft.add([]);
  const column = (at: number): ReturnType<typeof block> => block(head + 1, at, rows);
  draft.style(block(head + 1, 1, rows, 2), { numberFormat: formats.of('count'), align: 'right' });
  for (const at of PERCENT) draft.style(column(at), { numberFormat: formats.percentWhole, align: 'right' });
  for (const at of MONEY) draft.style(column(at), { numberFormat: formats.of('money'), align: 'right' });
  draft.style(column(CYCLE), { numberFormat: formats.of('count'), align: 'right' });
  for (const at of RANGES) draft.style(column(at), { color: PALETTE.quiet, fontSize: 9, align: 'right' });
  draft.merge(block(head, 6, rows + 1, 2));
  draft.colour(block(head + 1, 1, rows, FOCUS_HEADS.length - 1), noDataColour(texts));
  draft.add([]);
}

function cellsOf(line: FocusLine, { texts, currency }: BreakdownContext): readonly ViewCell[] {
  const { write } = texts;
  const percents = (interval: Interval): string => percentRange(interval, texts);
  // Whole units: the range of money is rough by nature.
  const sums = ({ low, high }: Interval): string =>
    `${write.number(amountOf(low))}–${write.number(amountOf(high))} ${write.currency(currency)}`;
  const range = ({ interval }: Estimate, say: (interval: Interval) => string): string =>
    interval === null ? '' : say(interval);
  const value = (estimate: Estimate, unit: 'percent' | 'money' | 'days'): ViewCell =>
    cellOfValue(estimate.value, unit, texts);
  return [
    line.key === '' ? texts.common.notStated : line.key,
    line.leads,
    line.deals,
    value(line.dealShare, 'percent'),
    range(line.dealShare, percents),
    value(line.revenuePerClient, 'money'),
    range(line.revenuePerClient, sums),
    '',
    value(line.firstMargin, 'percent'),
    range(line.firstMargin, percents),
    value(line.repeatMargin, 'percent'),
    range(line.repeatMargin, percents),
    value(line.cycle, 'days'),
    line.costOfClient === null ? '' : amountOf(line.costOfClient),
  ];
}

function percentRange({ low, high }: Interval, { write }: Texts): string {
  const percent = write.value(high, 'percent', '').replace(/^[^\s%]+/, write.number(high * 100));
  return `${write.number(low * 100)}–${percent}`;
}

function verdictWords(lines: readonly FocusLine[], texts: Texts): string {
  const words = texts.breakdowns.focus;
  const verdict = verdictOf(lines);
  if (verdict.kind === 'none') return words.noDifference;
  if (verdict.kind === 'tooFew') return words.tooFew(verdict.more);
  if (verdict.kind === 'unstated') return words.unstated(verdict.unstated, verdict.leads);
  const { better, worse } = verdict;
  const rangeOf = ({ dealShare: { interval } }: FocusLine): string =>
    interval === null ? '' : percentRange(interval, texts);
  return words.told({
    better: better.key,
    worse: worse.key,
    times: worse.dealShare.value ? (better.dealShare.value ?? 0) / worse.dealShare.value : null,
    betterRange: rangeOf(better),
    worseRange: rangeOf(worse),
  });
}
