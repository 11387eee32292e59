import { FOCUS_DIMENSIONS, type FocusLine } from '../../figures/sections/focus';
import { explainFocus, type FocusValue } from '../../figures/why/explainFocus';
import { lastDayOf, yearUpTo } from '../../register/time/period';
import { FOCUS_HEADS } from '../breakdowns/focusTable';
import { periodOf, type ViewRequest } from '../viewRequest';
import { isShownAs } from './askedFigure';
import { cohortNumber, paybackNumber } from './askedCohorts';
import { outreachNumber } from './askedOutreach';
import { told, type AskedNumber } from './toldNumber';
import type { TablePlace } from './figurePlace';

const TABLES = [focusNumber, outreachNumber, cohortNumber, paybackNumber] as const;

/** A number of "Where to focus", of calling, of the cohorts or of what pays back, with its rows; null in any other table. */
export function askedOfTable(request: ViewRequest, place: TablePlace): AskedNumber | null {
  for (const numberOf of TABLES) {
    const asked = numberOf(request, place);
    if (asked) return asked;
  }
  return null;
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
