import type { FigureBook } from '../../figures/sections/compute';
import type { Texts } from '../../texts';
import type { TableKey } from '../../register/tables/tables';
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
  /** The sheet of a table, where links lead; undefined when the workbook has none. */
  readonly sheets: (table: TableKey) => string | undefined;
}
