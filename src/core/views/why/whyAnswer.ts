import type { FigurePlace } from './figurePlace';
import type { RowReference } from '../../figures/why/explain';
import { dayOf } from '../../values/moment';
import { elapsedShare, planProgress } from '../pace';
import { periodOf, type ViewRequest } from '../viewRequest';
import { askedFigure, figureTitle, type AskedFigure } from './askedFigure';
import { rowGroups } from './figureRows';
import { formulaOf } from './formula';
import { isSumOfRows, moversOf } from './movers';
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
  const { figure } = asked.computed;
  const comparison = place.part ? null : book.comparison(period);
  const unit = isSumOfRows(figure.key) ? 'money' : 'count';
  const movers = comparison
    ? moversOf(book, { now: period, before: comparison.period }, figure.key, seen).slice(0, MOST_MOVERS)
    : [];
  const moved = movers.map(({ who, before, now, row }) => {
    const [was, is] = [before, now].map((value) => write.value(value, unit, currency));
    return lineTo(row, `${who || common.notStated}: ${was} → ${is}`);
  });
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
    lines: [
      figure.definition[texts.language],
      formulaOf(asked, texts, currency),
      comparison ? movedWords(asked, comparison.values.get(figure.key) ?? null, request) : '',
      planWords(asked, request),
    ].filter(Boolean),
    groups: [...(moved.length > 0 ? [{ title: why.because, rows: moved, more: '' }] : []), ...rows],
  };
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
