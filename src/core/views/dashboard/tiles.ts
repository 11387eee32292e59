import type { FigureKey } from '../../figures/sections/catalogue';
import type { ComputedFigure } from '../../figures/sections/compute';
import { lastDayOf } from '../../register/time/period';
import type { DashboardTexts } from '../../dashboardTexts';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { growsThroughPeriod, planProgress, type PlanProgress } from '../pace';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { block } from '../sheetDraft';
import { changeOf, goodOrBad, valueBefore } from './change';
import type { DashboardContext } from './dashboardContext';

type Tile = readonly [name: keyof DashboardTexts['tiles'], figure: FigureKey];

/** The six numbers an owner asks for first, three beside each other. */
export const TILES: readonly (readonly Tile[])[] = [
  [
    ['revenue', 'sales.revenue'],
    ['revenuePerClient', 'retention.revenuePerClient'],
    ['retention', 'retention.rate'],
  ],
  [
    ['newDeals', 'active.newDeals'],
    ['conversion', 'inbound.conversion'],
    ['withinTarget', 'entry.withinTarget'],
  ],
];
/** The columns each tile of a line spans. */
const SPANS = [
  { column: 0, columns: 2 },
  { column: 2, columns: 3 },
  { column: 5, columns: 3 },
] as const;
/** Pixels of the four rows of a tile; the first leaves room above its name. */
const HEIGHTS = [30, 30, 18, 18] as const;

/** Each tile: its name, the number, how it stands against the plan or an equal part of the previous period, what that was. */
export function addTiles(context: DashboardContext): void {
  const { draft } = context;
  for (const line of TILES) {
    const top = draft.rowCount();
    const cells = line.map(([name, key]) => cellsOf(name, context.figures.get(key), context));
    HEIGHTS.forEach((height, row) => {
      const shown = new Array<ViewCell>(draft.width).fill('');
      SPANS.forEach(({ column }, tile) => (shown[column] = cells[tile]?.[row] ?? ''));
      draft.height(draft.add(shown), height);
    });
    line.forEach(([, key], tile) => dress(context, context.figures.get(key), { row: top, ...SPANS[tile] }));
  }
}

function cellsOf(
  name: keyof DashboardTexts['tiles'],
  computed: ComputedFigure | undefined,
  context: DashboardContext,
): readonly ViewCell[] {
  const { texts, elapsed, comparison } = context;
  if (!computed) return [];
  const plan = planProgress(computed, elapsed);
  return [
    texts.dashboard.tiles[name],
    cellOfValue(computed.value, computed.figure.unit, texts),
    isPaced(computed, plan) ? (paceOf(plan) ?? '') : (changeOf(computed, comparison) ?? ''),
    [wasWords(computed, context), planWords(computed, plan, context)].filter(Boolean).join(' · '),
  ];
}

/** A sum on its way to a plan is judged by the plan: so much less than a month before says nothing of a month that is ahead. */
function isPaced({ figure }: ComputedFigure, plan: PlanProgress | null): plan is PlanProgress {
  return plan !== null && growsThroughPeriod(figure);
}

/** Value against what it should be by now: 1.45 = on the way to 145 % of the plan. */
function paceOf({ ahead }: PlanProgress): number | null {
  return ahead === null ? null : ahead + 1;
}

function wasWords(computed: ComputedFigure, { texts, comparison, currency }: DashboardContext): string {
  const before = valueBefore(computed, comparison);
  if (comparison === null || before === null) return '';
  const { unit } = computed.figure;
  // Kopecks say nothing on a card.
  const value = texts.write.value(unit === 'money' ? Math.round(before / 100) * 100 : before, unit, currency);
  return comparison.running
    ? texts.dashboard.wasByThen(lastDayOf(comparison.period), value)
    : texts.dashboard.wasBefore(value);
}

function planWords(
  { figure, target }: ComputedFigure,
  plan: PlanProgress | null,
  { texts, currency }: DashboardContext,
): string {
  if (plan === null || target === null || growsThroughPeriod(figure)) return '';
  return texts.dashboard.planned(texts.write.value(target, figure.unit, currency));
}

function dress(
  { draft, texts, formats, elapsed }: DashboardContext,
  computed: ComputedFigure | undefined,
  { row, column = 0, columns = 1 }: { readonly row: number; readonly column?: number; readonly columns?: number },
): void {
  LOOKS.forEach((look, line) => {
    draft.style(block(row + line, column, 1, columns), look);
  });
  if (columns > 1) draft.merge(block(row, column, LOOKS.length, columns));
  if (!computed) return;
  const { figure } = computed;
  const paced = isPaced(computed, planProgress(computed, elapsed));
  const change = figure.unit === 'percent' ? formats.tilePoints : formats.tileChange;
  draft.style(block(row + 1, column), { numberFormat: formats.of(figure.unit) });
  draft.style(block(row + 2, column), {
    numberFormat: paced ? formats.pace(elapsed < 1) : change,
  });
  draft.colour(block(row + 1, column), noDataColour(texts));
  const colours = goodOrBad(computed);
  draft.colour(block(row + 2, column), ...(paced ? colours.map((rule) => ({ ...rule, than: 1 })) : colours));
}

const LOOKS = [
  { color: PALETTE.quiet, fontSize: 9, align: 'left', verticalAlign: 'bottom' },
  { bold: true, fontSize: 18, align: 'left' },
  { color: PALETTE.quiet, fontSize: 10, align: 'left' },
  { color: PALETTE.quiet, fontSize: 9, align: 'left' },
] as const;
