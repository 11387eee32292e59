import type { FigureKey } from '../figures/sections/catalogue';
import { closedMonthLine, readClosedMonths } from '../figures/closing/closedMonthsSheet';
import { keepMonth } from '../figures/closing/keepMonth';
import { rowReaderOf } from '../figures/closing/rowReader';
import type { CellValue } from '../register/schema/cell';
import { periodAround } from '../register/time/period';
import { isLookedAgain, mergeHistory } from './history';
import { historySheet } from './historySheet';
import type { GeneratedSheet } from './sheet';
import { isRestated, type StoredFigure } from './storedFigure';
import type { ViewRequest } from './viewRequest';

/** What a refresh has to do with the sheet of closed months. */
export interface ClosedMonthsPlan {
  /** Months closed by this refresh, a line each: to be kept before History says that they are closed. */
  readonly toKeep: readonly (readonly string[])[];
  /** Months with figures that come to something else now; while there are none, nothing need be read. */
  readonly wanted: readonly number[];
  /** History with the rows that changed it, from what the sheet holds of those months. */
  readonly history: (lines: readonly (readonly CellValue[])[]) => GeneratedSheet;
}

export function closedMonthsPlan(view: ViewRequest): ClosedMonthsPlan {
  const { analysis, history } = view;
  const merged = mergeHistory(history, analysis);
  const restated = merged.filter((row) => isRestated(row) && isLookedAgain(row.month, analysis));
  return {
    toKeep: linesToKeep(view, closedNow(history, merged)),
    wanted: [...new Set(restated.map(({ month }) => month))],
    history: (lines) => historySheet({ ...view, closedMonths: readClosedMonths(lines) }),
  };
}

/** Figures that were open before and are closed now, by month; the latest month first. */
function closedNow(
  before: readonly StoredFigure[],
  now: readonly StoredFigure[],
): ReadonlyMap<number, readonly FigureKey[]> {
  const known = new Set(before.flatMap((row) => (row.closedOn === null ? [] : [`${row.month} ${row.figure}`])));
  const closed = new Map<number, FigureKey[]>();
  for (const { month, figure, closedOn } of now) {
    if (closedOn === null || known.has(`${month} ${figure}`)) continue;
    closed.set(month, [...(closed.get(month) ?? []), figure]);
  }
  return closed;
}

function linesToKeep(
  { analysis }: ViewRequest,
  closed: ReadonlyMap<number, readonly FigureKey[]>,
): readonly (readonly string[])[] {
  const read = rowReaderOf(analysis);
  return [...closed].map(([month, figures]) =>
    closedMonthLine(keepMonth(analysis.book, read, periodAround(month, 'month'), figures)),
  );
}
