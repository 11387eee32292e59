import type { FigureBook } from '../../figures/sections/compute';
import type { Texts } from '../../texts';
import type { Period } from '../../register/time/period';
import type { NumberFormats } from '../numberFormats';
import type { SheetDraft } from '../sheetDraft';

/** What every part of the Breakdowns is made from. */
export interface BreakdownContext {
  readonly draft: SheetDraft;
  readonly texts: Texts;
  readonly formats: NumberFormats;
  readonly book: FigureBook;
  readonly period: Period;
  readonly currency: string;
  /** Where links to clients lead; null when the workbook has no such sheet. */
  readonly clientsSheet: string | null;
}
