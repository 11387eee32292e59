import type { Analysis } from '../../analysis';
import { figureByName, FIGURES, type FigureKey } from '../../figures/sections/catalogue';
import { isPersonal } from '../../figures/sections/personal';
import { rolesOn } from '../../register/tables/rolesOn';
import type { PlanRow } from '../../register/tables/plan';
import type { Role } from '../../register/schema/choice';
import { addMonths, startOfMonth, type Day } from '../../values/moment';
import { foldKey } from '../../values/text';
import { employedOn } from '../people/staffRows';
import { proposePlan, valueOf } from './proposals';

/** What the company is planned by, and one or two narrow figures of each role. */
const OF_COMPANY: readonly FigureKey[] = [
  'active.newDeals',
  'inbound.newSales',
  'retention.revenuePerClient',
  'retention.rate',
  'sales.revenue',
];
const OF_ROLE: Partial<Readonly<Record<Role, readonly FigureKey[]>>> = {
  active: ['active.contacts', 'active.newDeals'],
  inbound: ['inbound.newSales', 'entry.withinTarget'],
  care: ['retention.rate', 'sales.repeatRevenue'],
};
const LOOKED_BACK = 3;

/** One number to be agreed on. */
export interface PlanLine {
  /** Blank: the company. */
  readonly employee: string;
  readonly figure: FigureKey;
  /** What stands in Plan; null: nothing yet. */
  readonly planned: number | null;
  readonly proposed: number | null;
  /** The last three whole months, the oldest first. */
  readonly before: readonly (number | null)[];
}

/** The month to be planned: this one while nothing is planned for it, else the next. */
export function monthToPlan({ reading, book }: Analysis): Day {
  const month = startOfMonth(book.facts.now);
  return reading.rows.plan.some((row) => row.month === month) ? addMonths(month, 1) : month;
}

/** Everything to be planned for a month: the company, then each who works here, the figures in their order. */
export function planOfMonth({ reading, book }: Analysis, month: Day): readonly PlanLine[] {
  const { plan, staff } = reading.rows;
  const last = Math.min(month, startOfMonth(book.facts.now));
  const people = employedOn(staff, month);
  return ['', ...people].flatMap((employee) => {
    const roles = employee === '' ? [] : [...rolesOn(staff, employee, month)];
    const usual = employee === '' ? OF_COMPANY : roles.flatMap((role) => OF_ROLE[role] ?? []);
    const lately = plan.filter(
      (row) => isOf(row, employee) && row.month !== null && row.month >= addMonths(month, -LOOKED_BACK),
    );
    const wanted = new Set<FigureKey>([...usual, ...lately.flatMap(({ kpi }) => figureByName(kpi)?.key ?? [])]);
    return FIGURES.filter(({ key }) => wanted.has(key) && (employee === '' || isPersonal(key))).map(
      ({ key: figure }): PlanLine => ({
        employee,
        figure,
        planned: rowOfPlan(plan, { employee, figure, month })?.target ?? null,
        proposed: proposePlan(book, { figure, employee, month }),
        before: [3, 2, 1].map((back) => valueOf(book, { figure, employee, month: addMonths(last, -back) })),
      }),
    );
  });
}

/** The row that holds a plan: of two the first counts. */
export function rowOfPlan(
  plan: readonly PlanRow[],
  { employee, figure, month }: { readonly employee: string; readonly figure: FigureKey; readonly month: Day },
): PlanRow | undefined {
  return plan.find((row) => isOf(row, employee) && row.month === month && figureByName(row.kpi)?.key === figure);
}

function isOf(row: PlanRow, employee: string): boolean {
  return foldKey(row.employee) === foldKey(employee);
}
