import type { Period } from '../../register/time/period';
import { figureOf, type FigureKey } from '../sections/catalogue';
import type { FigureBook } from '../sections/compute';
import { EXPLAIN_ACTIVE, EXPLAIN_ENTRY, EXPLAIN_INBOUND, EXPLAIN_STRUCTURE } from './explainContacts';
import { EXPLAIN_DEALS } from './explainDeals';
import { EXPLAIN_RETENTION, EXPLAIN_SALES } from './explainSales';
import type { Explain, Explanation } from './explanation';

export type { Explanation, RowReference } from './explanation';

/** A figure without a "why" does not compile. */
const EXPLANATIONS: Readonly<Record<FigureKey, Explain>> = {
  ...EXPLAIN_ACTIVE,
  ...EXPLAIN_INBOUND,
  ...EXPLAIN_RETENTION,
  ...EXPLAIN_SALES,
  ...EXPLAIN_ENTRY,
  ...EXPLAIN_STRUCTURE,
  ...EXPLAIN_DEALS,
};

/**
 * "Why this number" as rows: what the figure looked at, counted or not and why, and what it had to leave out.
 * The numbers of rows are the figure's own `rowsUsed` and `rowsLeftOut`. Worked out only when somebody asks.
 */
export function explainFigure(book: FigureBook, period: Period, key: FigureKey): Explanation {
  const unreadable = figureOf(key).tables.find((table) => book.facts.unreadable.has(table));
  if (unreadable !== undefined) {
    const whole = { table: unreadable, row: 0, id: '', counted: false, reason: 'unreadableTable' } as const;
    return { used: [], leftOut: [whole] };
  }
  return EXPLANATIONS[key](book.view(period));
}
