import { FIGURES } from '../../figures/sections/catalogue';
import type { ComputedFigure } from '../../figures/sections/compute';
import { tables } from '../../register/tables/tables';
import { apart, SECTION } from '../sheetDraft';
import type { DashboardContext } from './dashboardContext';
import { addFigure } from './figureTable';

/** Always so many lines, so that what stands below stays where it is. */
const LINES = 14;
const HEADS = ['figure', null, 'value', 'employee', null, 'plan', 'done', 'byToday', 'againstPlan'] as const;

interface PlannedFigure {
  readonly employee: string;
  readonly computed: ComputedFigure;
}

/**
 * What each employee has a plan for, in the columns of the company's figures, those of one figure together. In the order
 * of the people and not of who is behind: every day another order would be every day another look.
 */
export function addPlans(context: DashboardContext): void {
  const { draft, texts, book, period } = context;
  const planned = book
    .people(period)
    .flatMap((employee): readonly PlannedFigure[] =>
      employee === ''
        ? []
        : [...book.person(period, employee).values()]
            .filter(({ target }) => target !== null)
            .map((computed) => ({ employee, computed })),
    );
  if (planned.length === 0) return;
  const byFigure = FIGURES.flatMap(({ key }) => planned.filter(({ computed }) => computed.figure.key === key));
  const top = draft.add([texts.dashboard.plansOfPeople], SECTION);
  draft.height(top, 30);
  const { columns } = texts.dashboard;
  const employee = tables.plan.columns.employee.heading[texts.language];
  const names = HEADS.map((head) => (head === null ? '' : head === 'employee' ? apart(employee) : columns[head]));
  const first = draft.head(names, [2, 5, 6, 7, 8]);
  const most = planned.length > LINES ? LINES - 1 : LINES;
  for (const one of byFigure.slice(0, most)) addFigure(context, one.computed, '', one.employee);
  if (planned.length > LINES) draft.add([texts.common.more(planned.length - most)]);
  while (draft.rowCount() <= first + LINES) draft.add([]);
}
