import type { PeriodKind } from '../../register/time/period';
import type { ComputedFigure } from '../../figures/sections/compute';
import type { Origin } from '../../figures/facts/journeys';
import type { DashboardContext } from './dashboardContext';

/** From so many cases on a share or a median may be trusted. */
const ENOUGH_CASES = 5;

/** What a value must be read with: its check sum, the part it covers, its cases, or too few of them. */
export function remarkOf(computed: ComputedFigure, context: DashboardContext): string {
  const { figure, value, n, rowsLeftOut } = computed;
  const { common, dashboard } = context.texts;
  if (rowsLeftOut.unreadableTable !== undefined) return dashboard.why.unreadable;
  const isOriginKnown = context.figures.get('active.newDeals')?.rowsLeftOut.unreadableTable === undefined;
  if (figure.key === 'retention.new')
    return !isOriginKnown ? dashboard.why.unreadable : dashboard.originSum(originsOf(context));
  if (value === null || figure.unit === 'count') return '';
  if (n < ENOUGH_CASES && !figure.isSum) return common.fewData(n);
  return (
    yearlyOf(computed, context) ?? coverageOf(computed, context) ?? (figure.unit === 'percent' ? common.cases(n) : '')
  );
}

/** How often a period of a kind fits into a year. */
const IN_A_YEAR: Readonly<Partial<Record<PeriodKind, number>>> = { month: 12, quarter: 4 };

/** What the retention of a period means for a year of such periods. */
function yearlyOf({ figure, value, n }: ComputedFigure, context: DashboardContext): string | null {
  const { period, texts } = context;
  const times = IN_A_YEAR[period.kind];
  if (figure.key !== 'retention.rate' || value === null || times === undefined) return null;
  return `${texts.dashboard.inAYear(texts.write.value(value ** times, 'percent', ''))}; ${texts.common.cases(n)}`;
}

function originsOf({ book, period }: DashboardContext): Readonly<Record<Origin, number>> {
  const counts = { active: 0, inbound: 0, referral: 0, unknown: 0 };
  for (const { origin } of book.newParties(period)) counts[origin]++;
  return counts;
}

function coverageOf({ figure, coverage = null }: ComputedFigure, { texts }: DashboardContext): string | null {
  if (coverage === null || coverage >= 1) return null;
  const { maturity, revenue } = texts.dashboard.coverage;
  const share = texts.write.value(coverage, 'percent', '');
  return figure.matures ? maturity(share) : revenue(share);
}
