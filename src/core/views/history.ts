import type { Analysis } from '../analysis';
import { FIGURES, type Figure, type FigureKey } from '../figures/sections/catalogue';
import { monthsUpTo } from '../register/time/period';
import { addMonths, startOfMonth, type Day } from '../values/moment';
import { registerStart } from './registerStart';
import type { StoredFigure } from './storedFigure';

/** Months looked at again at every refresh; older closed ones stay as they stand. */
const MONTHS_RECOMPUTED = 24;

/** Kept by month: everything but what is judged at now. */
const KEPT: readonly Figure[] = FIGURES.filter((figure) => figure.atNow !== true);

/**
 * The history after a refresh. A month is closed by the first refresh after its end and never rewritten; beside it
 * stands what the same month comes to by today's data. Months before the first row of the register are not listed,
 * unless they were when it still had such rows.
 */
export function mergeHistory(stored: readonly StoredFigure[], { book }: Analysis): readonly StoredFigure[] {
  const { facts } = book;
  const merged = new Map(stored.map((row) => [`${row.month} ${row.figure}`, row]));
  const listed = new Set(stored.map(({ month }) => month));
  const first = registerStart(facts);
  for (const period of monthsUpTo(facts.now, MONTHS_RECOMPUTED)) {
    if (first === null || (period.start < first && !listed.has(period.start))) continue;
    const figures = book.figures(period);
    for (const { key } of KEPT) {
      const now = figures.get(key)?.value ?? null;
      const before = merged.get(`${period.start} ${key}`);
      const isOver = period.end <= facts.now;
      const closing = isOver && !before?.closedOn ? { closed: now, closedOn: facts.now } : {};
      merged.set(`${period.start} ${key}`, {
        closed: null,
        closedOn: null,
        ...before,
        ...closing,
        month: period.start,
        figure: key,
        now,
      });
    }
  }
  return inOrder([...merged.values()]);
}

/** The latest month first, in each the figures in their order. */
export function inOrder(history: readonly StoredFigure[]): readonly StoredFigure[] {
  return [...history].sort((left, right) => right.month - left.month || orderOf(left.figure) - orderOf(right.figure));
}

/** Months whose figures are worked out anew. */
export function isLookedAgain(month: Day, { book }: Analysis): boolean {
  return month >= addMonths(startOfMonth(book.facts.now), 1 - MONTHS_RECOMPUTED);
}

const ORDER = new Map(FIGURES.map((figure, index) => [figure.key, index]));

function orderOf(key: FigureKey): number {
  return ORDER.get(key) ?? ORDER.size;
}
