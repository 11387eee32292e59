import { DIMENSIONS } from '../figures/sections/breakdowns';
import { FOCUS_DIMENSIONS } from '../figures/sections/focus';
import { numberFormats } from './numberFormats';
import { revenueWords } from './revenueWords';
import type { GeneratedSheet } from './sheet';
import { draftSheet, SUMMARY } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';
import { addBridge } from './breakdowns/bridgeTable';
import type { BreakdownContext } from './breakdowns/breakdownContext';
import { addCohorts } from './breakdowns/cohortMap';
import { addDimension } from './breakdowns/dimensionTable';
import { addFallen } from './breakdowns/fallenRows';
import { addFocus } from './breakdowns/focusTable';
import { addOutreach } from './breakdowns/outreachTable';
import { addPeopleTable } from './breakdowns/peopleTable';
import { addRisk } from './breakdowns/riskTable';

const WIDTHS = [245, 112, 84, 80, 104, 104, 84, 104, 92, 88, 88, 88, 80, 80, 110, 110] as const;

/**
 * Why revenue moved, every figure by line, advertising, segment and employee, cohorts, and who may be lost: the list
 * that is another one every day stands last and moves nothing.
 */
export function breakdownsSheet(request: ViewRequest): GeneratedSheet {
  const { texts, analysis } = request;
  const { settings } = analysis.reading;
  const { currency } = settings;
  const context: BreakdownContext = {
    draft: draftSheet('breakdowns', texts.language, WIDTHS),
    texts,
    formats: numberFormats(texts, currency),
    book: analysis.book,
    period: periodOf(request),
    currency,
    sheets: (table) => analysis.reading.located.get(table)?.sheet.name,
  };
  const { draft, period } = context;
  draft.title(texts.breakdowns.title);
  draft.add([[texts.write.period(period), revenueWords(settings, texts)].filter(Boolean).join(' · ')], SUMMARY);
  draft.add([]);
  addFallen(context, request);
  addBridge(context);
  for (const dimension of DIMENSIONS) if (dimension !== 'employee') addDimension(context, dimension);
  addPeopleTable(context);
  for (const dimension of FOCUS_DIMENSIONS) addFocus(context, dimension);
  addOutreach(context);
  addCohorts(context);
  addRisk(context);
  return draft.finish({ frozenRows: 2 });
}
