import type { Analysis } from '../../src/core/analysis';
import type { Texts } from '../../src/core/texts';
import type { Moment } from '../../src/core/values/moment';
import type { WorkbookData } from '../store/workbookData';
import type { NotUnderstood } from '../xlsx/notUnderstood';

/** A workbook file understood as a register. */
export interface OpenedRegister {
  readonly data: WorkbookData;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly analysis: Analysis;
  readonly now: Moment;
  readonly texts: Texts;
}
