import { OUTREACH_COUNTS } from '../../figures/sections/outreach';
import { explainOutreach } from '../../figures/why/explainOutreach';
import { lastDayOf } from '../../register/time/period';
import { periodOf, type ViewRequest } from '../viewRequest';
import { isShownAs } from './askedFigure';
import type { TablePlace } from './figurePlace';
import { told, type AskedNumber } from './toldNumber';

/** How many companies of a segment are known, called, talked to, interested or in a deal. */
export function outreachNumber(request: ViewRequest, { table, line, column }: TablePlace): AskedNumber | null {
  const { analysis, texts } = request;
  const { write, dashboard, breakdowns, common } = texts;
  const words = breakdowns.outreach;
  const period = periodOf(request);
  const count = OUTREACH_COUNTS[column - 1];
  if (count === undefined || table !== words.title(write.day(lastDayOf(period)))) return null;
  const segment = analysis.book.outreach(period).find(({ key }) => isShownAs(key || common.notStated, line));
  if (!segment) return null;
  return told(
    explainOutreach(analysis.book.view(period), segment.key, count),
    { title: `${words.columns[count]} · ${line}`, period: write.period(period), definition: words.meaning },
    (rows) => dashboard.why.formula.count(write.number(segment[count]), rows),
  );
}
