import type { FigurePlace } from './figurePlace';
import type { RowReference } from '../../figures/why/explain';
import type { Comparison } from '../../figures/sections/compute';
import { dayOf } from '../../values/moment';
import { elapsedShare, planProgress } from '../pace';
import { periodOf, type ViewRequest } from '../viewRequest';
import { revenueWords } from '../revenueWords';
import { askedFigure, figureTitle, type AskedFigure } from './askedFigure';
import { rowGroups } from './figureRows';
import { formulaOf } from './formula';
import { isSumOfRows, moversOf, type Mover } from './movers';
import { rowsSeen, type SeenRow } from './seenRow';

/** A row as one line of a page, leading to its place. */
interface WhyRow {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
}

/** "Why this number" for a page: sentences, then rows under headings. */
export interface WhyAnswer {
  readonly title: string;
  /** The definition, the formula with its numbers, what it was, how it stands against the plan. */
  readonly lines: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly WhyRow[]; readonly more: string }[];
}

/** What a person reads through; all of them stand on "Rows of …". */
const MOST_ROWS = 200;
const MOST_MOVERS = 8;

export function whyAnswer(request: ViewRequest, place: FigurePlace): WhyAnswer | null {
  const { analysis, texts } = request;
  const { book, reading } = analysis;
  const period = periodOf(request);
  const asked = askedFigure(book, period, place);
  if (!asked) return null;
  const { write, common } = texts;
  const { why } = texts.dashboard;
  const { currency } = reading.settings;
  const seen = rowsSeen(analysis, texts);
  const lineTo = ({ table, row }: RowReference, text: string): WhyRow => ({
    text,
    sheet: reading.located.get(table)?.sheet.name ?? '',
    row,
  });
  const wordsOf = ({ at, who, what, amount }: SeenRow): string =>
    [at === null ? '' : write.day(dayOf(at)), who, what, amount === null ? '' : write.value(amount, 'money', currency)]
      .filter(Boolean)
      .join(' · ');
  const moved = moversTold(asked, request)
    .slice(0, MOST_MOVERS)
    .map(({ text, row }) => lineTo(row, text));
  const rows = rowGroups(asked, texts).map((group) => ({
    title: `${group.title}: ${write.number(group.rows.length)}`,
    rows: group.rows
      .slice(0, MOST_ROWS)
      .map(({ reference, reason }) =>
        lineTo(reference, [wordsOf(seen(reference)), reason].filter(Boolean).join(' — ')),
      ),
    more: group.rows.length > MOST_ROWS ? common.more(group.rows.length - MOST_ROWS) : '',
  }));
  return {
    title: `${figureTitle(asked, texts)}, ${write.period(period)}`,
    lines: [asked.computed.figure.definition[texts.language], ...standingLines(asked, request)],
    groups: [...(moved.length > 0 ? [{ title: why.because, rows: moved, more: '' }] : []), ...rows],
  };
}

/** The formula with its numbers, what it was before, and how it stands against the plan; each where there is one. */
export function standingLines(asked: AskedFigure, request: ViewRequest): readonly string[] {
  const { analysis, texts } = request;
  const before = comparisonOf(asked, request)?.values.get(asked.computed.figure.key) ?? null;
  return [
    formulaOf(asked, texts, analysis.reading.settings.currency),
    movedWords(asked, before, request),
    planWords(asked, request),
    salesWords(asked, request),
  ].filter(Boolean);
}

/** What the company counts as a sale, beside amounts of sales. */
function salesWords({ computed: { figure } }: AskedFigure, { texts, analysis }: ViewRequest): string {
  const isOfSales = figure.unit === 'money' && (figure.section === 'sales' || figure.section === 'retention');
  return isOfSales ? revenueWords(analysis.reading.settings, texts) : '';
}

/** Because of whom a figure moved, the largest difference first, in words and with a row to look at. */
export function moversTold(asked: AskedFigure, request: ViewRequest): readonly (Mover & { readonly text: string })[] {
  const { analysis, texts } = request;
  const { write, common } = texts;
  const comparison = comparisonOf(asked, request);
  if (!comparison) return [];
  const { key } = asked.computed.figure;
  const periods = { now: periodOf(request), before: comparison.period };
  const unit = isSumOfRows(key) ? 'money' : 'count';
  return moversOf(analysis.book, periods, key, rowsSeen(analysis, texts)).map((mover) => {
    const { who, before, now } = mover;
    const [was, is] = [before, now].map((value) => write.value(value, unit, analysis.reading.settings.currency));
    return { ...mover, text: `${who || common.notStated}: ${was} → ${is}` };
  });
}

/** A part of a figure is set against nothing. */
function comparisonOf({ line }: AskedFigure, request: ViewRequest): Comparison | null {
  return line === undefined ? request.analysis.book.comparison(periodOf(request)) : null;
}

function movedWords({ computed }: AskedFigure, before: number | null, { texts, analysis }: ViewRequest): string {
  if (computed.figure.atNow || before === null) return '';
  const { currency } = analysis.reading.settings;
  const [was, is] = [before, computed.value].map((value) => texts.write.value(value, computed.figure.unit, currency));
  return texts.dashboard.why.moved(was ?? '', is ?? '');
}

function planWords({ computed }: AskedFigure, request: ViewRequest): string {
  const { texts, analysis } = request;
  const plan = planProgress(computed, elapsedShare(periodOf(request), analysis.book.facts));
  if (!plan) return '';
  const { unit } = computed.figure;
  const { currency } = analysis.reading.settings;
  const [target, expected] = [computed.target, plan.expected].map((value) => texts.write.value(value, unit, currency));
  return texts.dashboard.why.planned(target ?? '', expected ?? '');
}
