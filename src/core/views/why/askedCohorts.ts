import { explainCohort, explainCohortMonth, explainMargin, explainSpend } from '../../figures/why/explainCohorts';
import { addMonths } from '../../values/moment';
import { FIRST_AGE_COLUMN, FIRST_PURCHASE_COLUMN } from '../breakdowns/cohortMap';
import { periodOf, type ViewRequest } from '../viewRequest';
import type { TablePlace } from './figurePlace';
import { told, type AskedNumber } from './toldNumber';

/** How many clients first bought in a month, and how many of them bought in a following one. */
export function cohortNumber(request: ViewRequest, { table, line, column }: TablePlace): AskedNumber | null {
  const { analysis, texts } = request;
  const { write, dashboard, breakdowns: words } = texts;
  const period = periodOf(request);
  const view = analysis.book.view(period);
  const age = column - FIRST_AGE_COLUMN;
  const cohort =
    table === words.cohorts
      ? analysis.book.cohorts(period).find(({ start }) => write.shortMonth(start) === line)
      : null;
  const buyers = age < 0 ? cohort?.size : cohort?.active[age];
  if (!cohort || buyers === undefined) return null;
  const month = addMonths(cohort.start, Math.max(age, 0));
  const rows = age < 0 ? explainCohort(view, cohort.start) : explainCohortMonth(view, cohort.start, month);
  const { formula } = dashboard.why;
  return told(
    rows,
    { title: `${words.cohort} · ${line}`, period: write.shortMonth(month), definition: words.cohortMeaning },
    (counted) =>
      age < 0
        ? formula.count(write.number(cohort.size), counted)
        : formula.ratio(
            write.number(buyers),
            write.number(cohort.size),
            write.value(buyers / cohort.size, 'percent', ''),
          ),
  );
}

/** What the clients of a month cost to win, or what they have brought up to one of their purchases. */
export function paybackNumber(request: ViewRequest, { table, line, column }: TablePlace): AskedNumber | null {
  const { analysis, texts } = request;
  const { write, dashboard, breakdowns } = texts;
  const words = breakdowns.payback;
  if (table !== words.title) return null;
  const period = periodOf(request);
  const cohort = analysis.book.payback(period).find(({ start }) => write.shortMonth(start) === line);
  if (!cohort) return null;
  const { start, size, spend, margins } = cohort;
  const view = analysis.book.view(period);
  const money = (amount: number): string => write.value(amount, 'money', analysis.reading.settings.currency);
  const { formula } = dashboard.why;
  const about = { period: line, definition: words.note };
  const purchase = column - FIRST_PURCHASE_COLUMN + 1;
  if (purchase < 0)
    return told(explainCohort(view, start), { ...about, title: breakdowns.size }, (rows) =>
      formula.count(write.number(size), rows),
    );
  if (purchase === 0)
    return told(explainSpend(view, start), { ...about, title: words.spend }, (rows) => formula.sum(rows, money(spend)));
  const margin = margins[purchase - 1];
  if (margin === undefined) return null;
  return told(explainMargin(view, start, purchase), { ...about, title: words.purchase(purchase) }, (rows) =>
    formula.count(money(margin), rows),
  );
}
