import { DIMENSIONS } from '../../figures/breakdowns';
import { numberFormats } from '../numberFormats';
import type { GeneratedSheet } from '../sheet';
import { draftSheet, SUMMARY, TITLE } from '../sheetDraft';
import { periodOf, type ViewRequest } from '../viewRequest';
import { addBridge } from './bridgeTable';
import type { BreakdownContext } from './breakdownContext';
import { addCohorts } from './cohortMap';
import { addDimension } from './dimensionTable';
import { addRisk } from './riskTable';

const WIDTHS = [250, ...new Array<number>(12).fill(88), 105, 88] as const;

/** Why revenue moved, who may be lost, then every figure by line, advertising, segment and employee, and cohorts. */
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
  addRisk(context);
  for (const dimension of DIMENSIONS) addDimension(context, dimension);
  addCohorts(context);
  return draft.finish({ frozenRows: 2, frozenColumns: 1 });
}
