import { FOCUS_DIMENSIONS, type FocusLine } from '../../figures/sections/focus';
import { explainCohort, explainCohortMonth, explainFocus, type FocusValue } from '../../figures/why/explainFocus';
import type { RowReference } from '../../figures/why/explain';
import { lastDayOf, yearUpTo } from '../../register/time/period';
import { addMonths } from '../../values/moment';
import { FIRST_AGE_COLUMN } from '../breakdowns/cohortMap';
import { FOCUS_HEADS } from '../breakdowns/focusTable';
import { periodOf, type ViewRequest } from '../viewRequest';
import { isShownAs } from './askedFigure';
import type { AskedNumber } from './toldNumber';
import type { TablePlace } from './figurePlace';

/** A number of "Where to focus" or of the cohorts, with its rows; null in any other table. */
export function askedOfTable(request: ViewRequest, place: TablePlace): AskedNumber | null {
  return focusNumber(request, place) ?? cohortNumber(request, place);
}

function focusNumber(request: ViewRequest, { table, line: name, column }: TablePlace): AskedNumber | null {
  const { analysis, texts } = request;
  const period = periodOf(request);
  const year = yearUpTo(period);
  const words = texts.breakdowns.focus;
  const until = texts.write.day(lastDayOf(year));
  const dimension = FOCUS_DIMENSIONS.find((one) => words.title(texts.breakdowns.dimensions[one], until) === table);
  const value = FOCUS_HEADS[column];
  if (!dimension || value == null || value === 'line' || value === 'range') return null;
  const lines = analysis.book.focus(period, dimension);
  const line = lines.find(({ key }) => isShownAs(key || texts.common.notStated, name));
  if (!line) return null;
  return told(
    explainFocus(analysis.book.view(year), { dimension, key: line.key, value }),
    {
      title: `${words.columns[value]} · ${name}`,
      period: texts.write.period(year),
      definition: words.meanings[value],
    },
    (rows) => focusFormula(line, value, rows, request),
  );
}

function focusFormula(line: FocusLine, value: FocusValue, rows: number, { texts, analysis }: ViewRequest): string {
  const { write, dashboard } = texts;
  const { formula } = dashboard.why;
  const { currency } = analysis.reading.settings;
  if (value === 'leads' || value === 'deals') return formula.count(write.number(line[value]), rows);
  if (value === 'costOfClient')
    return line.costOfClient === null ? '' : write.value(line.costOfClient, 'money', currency);
  const found = line[value].value;
  if (found === null) return '';
  if (value === 'cycle') return formula.median(rows, write.value(found, 'days', currency));
  const shown = write.value(found, value === 'revenuePerClient' ? 'money' : 'percent', currency);
  return value === 'dealShare'
    ? formula.ratio(write.number(line.deals), write.number(line.leads), shown)
    : formula.over(rows, shown);
}

function cohortNumber(request: ViewRequest, { table, line, column }: TablePlace): AskedNumber | null {
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

/** The formula is told of the rows that are counted. */
function told(
  rows: readonly RowReference[],
  words: Pick<AskedNumber, 'title' | 'period' | 'definition'>,
  formulaOf: (counted: number) => string,
): AskedNumber {
  const formula = formulaOf(rows.filter(({ counted }) => counted).length);
  const lines = [formula].filter(Boolean);
  return { ...words, formula, lines, moved: [], explanation: { used: rows, leftOut: [] } };
}
