import type { ComputedFigure } from '../../figures/sections/compute';
import { figureOf, type FigureKey } from '../../figures/sections/catalogue';
import { hasPhoneLog } from '../../figures/sections/phoneLog';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { lastDayOf } from '../../register/time/period';
import { elapsedShare, planProgress, trendMonths } from '../pace';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { apart, block, SECTION, TABLE_ROW } from '../sheetDraft';
import { sparkline } from '../sparkline';
import { whyThisNumber } from '../whyThisNumber';
import { changeOf, goodOrBad, isAheadOfPlan, valueBefore } from './change';
import type { DashboardContext } from './dashboardContext';
import { FOLDED, GROUPS } from './groups';
import { remarkOf } from './remark';

/** Every figure in the order of the method: value, previous, change, plan and pace, trend, remark. */
export function addFigureTable(context: DashboardContext): void {
  const { draft, texts, figures, comparison } = context;
  const { columns, headings } = texts.dashboard;
  const previous = comparison?.running ? texts.dashboard.wasBy(lastDayOf(comparison.period)) : columns.previous;
  const head = draft.head(
    HEADS.map((column) => {
      if (column === null) return '';
      if (column === 'trend') return trendHead(context);
      return column === 'previous' ? previous : columns[column];
    }),
    [2, 3, 4, 5, 6, 7, 8],
  );
  draft.style(block(head, COLUMN.trend), { align: 'center' });
  draft.note(head, COLUMN.rows, texts.dashboard.why.rowsBox);
  const trends = trendsOf(context);
  const salesAre = texts.common.salesAre(context.request.analysis.reading.settings);
  const isLogged = hasPhoneLog(context.book.facts);
  const folded = new Set(context.request.showsAll === true ? [] : foldedIn(context));
  for (const { heading, isPartOf, keys } of GROUPS) {
    const top = draft.add(
      [heading === 'money' && salesAre !== '' ? `${headings[heading]} (${salesAre})` : headings[heading]],
      isPartOf ? PART : SECTION,
    );
    if (!isPartOf) draft.height(top, 30);
    for (const key of keys) {
      const computed = figures.get(key);
      if (computed && !folded.has(key) && (isLogged || !computed.figure.fromLog))
        addFigure(context, computed, trends(key));
    }
  }
}

/** Figures that nobody has planned anything of, and that are looked at now and then. */
export function foldedIn({ figures }: DashboardContext): readonly FigureKey[] {
  return [...FOLDED].filter((key) => figures.get(key)?.target === null);
}

const PART = { bold: true, color: PALETTE.quiet, borderBottom: PALETTE.line, verticalAlign: 'bottom' } as const;
const NUMBER_COLUMNS = 7;
const HEADS = [
  'figure',
  null,
  'value',
  'previous',
  'change',
  'plan',
  'done',
  'byToday',
  'againstPlan',
  'trend',
  'remark',
] as const;
const COLUMN = {
  rows: 1,
  value: 2,
  previous: 3,
  change: 4,
  plan: 5,
  done: 6,
  byToday: 7,
  pace: 8,
  trend: 9,
  remark: 10,
} as const;

function trendHead({ texts, period, book }: DashboardContext): string {
  const [last] = trendMonths(period, book.facts).slice(-1);
  return last ? texts.dashboard.trendUntil(texts.write.shortMonth(last.start)) : '';
}

function trendsOf({ book, period }: DashboardContext): (key: FigureKey) => string {
  const months = trendMonths(period, book.facts).map((month) => book.figures(month));
  return (key) => (figureOf(key).atNow ? '' : sparkline(months.map((month) => month.get(key)?.value ?? null)));
}

/** A line of the table: of the company, or of one employee, who is named where the company is set against another period. */
export function addFigure(
  context: DashboardContext,
  computed: ComputedFigure,
  trend: string,
  employee: string | null = null,
): void {
  const { draft, texts, formats, period, book, currency } = context;
  const comparison = employee === null ? context.comparison : null;
  const { figure, value, target } = computed;
  const elapsed = figure.atNow ? 1 : elapsedShare(period, book.facts);
  const plan = planProgress(computed, elapsed);
  const shown = (amount: number | null): ViewCell => cellOfValue(amount, figure.unit, texts);
  const before = figure.atNow || comparison === null ? '' : shown(valueBefore(computed, comparison));
  const row = draft.add(
    [
      figure.label[texts.language],
      employee === null ? false : '',
      shown(value),
      employee === null ? before : apart(employee),
      changeOf(computed, comparison) ?? '',
      target === null ? '' : shown(target),
      plan?.done ?? '',
      plan === null || elapsed >= 1 ? '' : shown(plan.expected),
      plan?.ahead ?? '',
      trend,
      employee === null ? remarkOf(computed, context) : '',
    ],
    TABLE_ROW,
  );
  const number = formats.of(figure.unit);
  if (employee === null) draft.validate(block(row, COLUMN.rows), { kind: 'checkbox' });
  draft.style(block(row, COLUMN.rows), { align: 'center', color: PALETTE.accent });
  draft.note(row, 0, whyThisNumber(computed, period, texts, currency).join('\n'));
  draft.style(block(row, COLUMN.value, 1, NUMBER_COLUMNS), { align: 'right', numberFormat: number });
  draft.style(block(row, COLUMN.value), { bold: true });
  draft.style(block(row, COLUMN.previous), { color: PALETTE.quiet });
  draft.style(block(row, COLUMN.change), {
    numberFormat: figure.unit === 'percent' ? formats.points : formats.relativeChange,
  });
  draft.style(block(row, COLUMN.done), { numberFormat: formats.percentWhole });
  draft.style(block(row, COLUMN.pace), { numberFormat: formats.relativeChange });
  draft.style(block(row, COLUMN.trend), { color: PALETTE.accent, align: 'center' });
  if (employee !== null) draft.style(block(row, COLUMN.previous), { color: PALETTE.ink, align: 'left' });
  draft.style(block(row, COLUMN.remark), { color: PALETTE.quiet, fontSize: 9, align: 'left' });
  draft.colour(block(row, COLUMN.value, 1, 2), noDataColour(texts));
  draft.colour(block(row, COLUMN.value), { kind: 'negative', color: PALETTE.bad });
  if (employee === null)
    draft.colour(block(row, COLUMN.change), ...goodOrBad(computed, isAheadOfPlan(computed, plan?.ahead)));
  draft.colour(block(row, COLUMN.pace), ...goodOrBad(computed));
}
