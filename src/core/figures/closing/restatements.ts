import type { Analysis } from '../../analysis';
import { figureOf, type FigureKey } from '../sections/catalogue';
import type { RowReference } from '../why/explain';
import { periodAround } from '../../register/time/period';
import type { Moment } from '../../values/moment';
import { keptFor } from './closedMonthsSheet';
import { restingRows } from './keepMonth';
import { LOOKED_AT, type ClosedMonth, type CountedRow, type FigureRow, type PlacedRow } from './keptRow';
import { amountChange, rowChanges, type RowChange } from './rowChanges';
import { rowReaderOf, type RowReader } from './rowReader';
import { rowSearchOf } from './rowSearch';

/** The rows that changed a figure since its month was closed, the weightiest first; null: its rows were not kept. */
export type Restatements = (month: number, figure: FigureKey) => readonly RowChange[] | null;

export function restatementsOf(analysis: Analysis, closedMonths: readonly ClosedMonth[]): Restatements {
  const read = rowReaderOf(analysis);
  const search = rowSearchOf(analysis, read, closedMonths);
  return (month, figure) => {
    const kept = keptFor(closedMonths, month, figure);
    if (!kept) return null;
    const now = restingRows(analysis.book, periodAround(month, 'month'), figure);
    const changes = rowChanges(figureRows(kept.rows, figure), nowRows(now, read), search);
    return inOrder(telling(changes, figure), figure);
  };
}

function figureRows(rows: readonly CountedRow[], figure: string): readonly FigureRow[] {
  return rows.flatMap((row) => {
    const counts = row.figures.has(figure);
    return counts || row.figures.has(LOOKED_AT + figure) ? [{ ...row, counts }] : [];
  });
}

/** A row that a definition looked at twice is one row. */
function nowRows(references: readonly RowReference[], read: RowReader): readonly (PlacedRow & FigureRow)[] {
  const rows = new Map(references.map(({ table, row, counted }) => [read(table, row), counted] as const));
  return [...rows].map(([row, counts]) => ({ ...row, counts }));
}

/** A row that is one case before and after has not changed a number of cases. */
function telling(changes: readonly RowChange[], figure: FigureKey): readonly RowChange[] {
  const others = changes.filter(({ kind }) => kind !== 'changed');
  return figureOf(figure).unit === 'count' && others.length > 0 ? others : changes;
}

/** What moved most comes first; of rows without amounts those that came or went, then by time. */
function inOrder(changes: readonly RowChange[], figure: FigureKey): readonly RowChange[] {
  const isMoney = figureOf(figure).unit === 'money';
  const weight = (change: RowChange): number => (isMoney ? Math.abs(amountChange(change)) : 0);
  const rank = ({ kind }: RowChange): number => (kind === 'changed' ? 1 : 0);
  const at = ({ before, after }: RowChange): Moment => after?.at ?? before?.at ?? 0;
  return [...changes].sort(
    (left, right) => weight(right) - weight(left) || rank(left) - rank(right) || at(left) - at(right),
  );
}
