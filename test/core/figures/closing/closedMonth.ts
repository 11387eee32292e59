import type { Analysis } from '../../../../src/core/analysis';
import { closedMonthLine, readClosedMonths } from '../../../../src/core/figures/closing/closedMonthsSheet';
import { keepMonth } from '../../../../src/core/figures/closing/keepMonth';
import type { ClosedMonth } from '../../../../src/core/figures/closing/keptRow';
import { restatementsOf } from '../../../../src/core/figures/closing/restatements';
import type { RowChange } from '../../../../src/core/figures/closing/rowChanges';
import { rowReaderOf } from '../../../../src/core/figures/closing/rowReader';
import { FIGURES, type FigureKey } from '../../../../src/core/figures/sections/catalogue';
import { when } from '../../../builders/rows';
import { aPeriod } from '../../../builders/book';

/** Figures that are kept by month. */
export const KEPT_FIGURES = FIGURES.filter(({ atNow }) => atNow !== true).map(({ key }) => key);

/** A month as it is kept when it is closed. */
export function keptMonth(analysis: Analysis, month = '2026-10', figures = KEPT_FIGURES): ClosedMonth {
  return keepMonth(analysis.book, rowReaderOf(analysis), aPeriod(month), figures);
}

/** The same after it went through the cells of the hidden sheet. */
export function throughCells(...months: readonly ClosedMonth[]): readonly ClosedMonth[] {
  return readClosedMonths(months.map(closedMonthLine));
}

/** What changed a figure of October between two readings of a register, the first of which closed the month. */
export function changesBetween(closed: Analysis, now: Analysis, figure: FigureKey): readonly RowChange[] {
  const changes = restatementsOf(now, throughCells(keptMonth(closed)))(when('2026-10-01'), figure);
  if (!changes) throw new Error('The month was not kept');
  return changes;
}

/** Kind and id of each change: «changed S-3». */
export function told(changes: readonly RowChange[]): readonly string[] {
  return changes.map(({ kind, before, after }) => `${kind} ${(after ?? before)?.id || 'without id'}`);
}
