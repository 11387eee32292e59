import type { Moment } from '../../values/moment';
import type { Period } from '../../register/time/period';

/** Why a row is in no figure that needs it. */
export type LeftOutReason =
  | 'noDate'
  | 'futureDate'
  | 'noDirection'
  | 'noParty'
  | 'noResult'
  | 'noRevenue'
  | 'noAmount'
  | 'noStage'
  | 'noClosedOn'
  | 'noOpenedOn'
  | 'noSaleReturned'
  | 'unreadableTable';

/** A row that could not be used, with the moment that says which periods miss it (null: every period). */
export interface LeftOutRow {
  readonly reason: LeftOutReason;
  readonly row: number;
  readonly id: string;
  readonly at: Moment | null;
}

export type LeftOutCounts = Partial<Record<LeftOutReason, number>>;

export function isMissedBy(period: Period, row: LeftOutRow): boolean {
  return row.at === null || (row.at >= period.start && row.at < period.end);
}

/** Rows a period misses, counted by reason. */
export function countLeftOut(rows: readonly LeftOutRow[], period: Period): LeftOutCounts {
  return countReasons(rows.filter((row) => isMissedBy(period, row)));
}

/** Rows counted by reason, whatever their period. */
export function countReasons(rows: readonly LeftOutRow[]): LeftOutCounts {
  const counts: LeftOutCounts = {};
  for (const { reason } of rows) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** The same tally with so many rows more that name nobody. */
export function withNoParty(counts: LeftOutCounts, rows: number): LeftOutCounts {
  return rows === 0 ? counts : addCounts(counts, { noParty: rows });
}

/** Two tallies as one. */
export function addCounts(left: LeftOutCounts, right: LeftOutCounts): LeftOutCounts {
  const sum: LeftOutCounts = { ...left };
  for (const [reason, count] of Object.entries(right) as [LeftOutReason, number][])
    sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}
