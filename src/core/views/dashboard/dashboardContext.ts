import type { Comparison, ComputedFigures, FigureBook } from '../../figures/sections/compute';
import type { Texts } from '../../texts';
import type { Period } from '../../register/time/period';
import type { NumberFormats } from '../numberFormats';
import type { SheetDraft } from '../sheetDraft';
import type { ViewRequest } from '../viewRequest';

/** What every part of the Dashboard is made from. */
export interface DashboardContext {
  readonly draft: SheetDraft;
  readonly texts: Texts;
  readonly formats: NumberFormats;
  readonly book: FigureBook;
  readonly period: Period;
  readonly figures: ComputedFigures;
  /** What the figures are set against; null while there is nothing to compare. */
  readonly comparison: Comparison | null;
  /** Share of the period's working time that has passed. */
  readonly elapsed: number;
  readonly currency: string;
  readonly request: ViewRequest;
}
