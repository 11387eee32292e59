import type { Comparison } from '../../figures/sections/compute';
import { elapsedShare, planProgress } from '../pace';
import { revenueWords } from '../revenueWords';
import { periodOf, type ViewRequest } from '../viewRequest';
import type { AskedFigure } from './askedFigure';
import { formulaOf } from './formula';
import { isSumOfRows, moversOf, type Mover } from './movers';
import { rowsSeen } from './seenRow';

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
