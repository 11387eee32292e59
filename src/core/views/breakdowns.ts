import { DIMENSIONS } from '../figures/sections/breakdowns';
import { numberFormats } from './numberFormats';
import type { GeneratedSheet } from './sheet';
import { draftSheet, SUMMARY, TITLE } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';
import { addBridge } from './breakdowns/bridgeTable';
import type { BreakdownContext } from './breakdowns/breakdownContext';
import { addCohorts } from './breakdowns/cohortMap';
import { addDimension } from './breakdowns/dimensionTable';
import { addRisk } from './breakdowns/riskTable';

const WIDTHS = [250, ...new Array<number>(12).fill(88), 105, 88] as const;

/**
 * Why revenue moved, every figure by line, advertising, segment and employee, cohorts, and who may be lost: the list
 * that is another one every day stands last and moves nothing.
 */
export function breakdownsSheet(request: ViewRequest): GeneratedSheet {
  const { texts, analysis } = request;
  const { currency } = analysis.reading.settings;
  const context: BreakdownContext = {
    draft: draftSheet('breakdowns', texts.language, WIDTHS),
    texts,
    formats: numberFormats(texts, currency),
    book: analysis.book,
    period: periodOf(request),
    currency,
    clientsSheet: analysis.reading.located.get('clients')?.sheet.name ?? null,
  };
  const { draft, period } = context;
  draft.add([texts.breakdowns.title], TITLE);
  draft.add([texts.write.period(period)], SUMMARY);
  draft.add([]);
  addBridge(context);
  for (const dimension of DIMENSIONS) addDimension(context, dimension);
  addCohorts(context);
  addRisk(context);
  return draft.finish({ frozenRows: 2, frozenColumns: 1 });
}
