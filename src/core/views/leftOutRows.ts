import type { Facts } from '../figures/facts/facts';
import { isMissedBy, type LeftOutRow } from '../figures/facts/leftOut';
import type { Period } from '../register/time/period';

/** How many rows of the register a period misses, each counted once however many figures miss it. */
export function countRowsLeftOut({ contacts, sales, deals }: Facts, period: Period): number {
  const lists: readonly (readonly LeftOutRow[])[] = [
    contacts.leftOut,
    sales.leftOut,
    [...deals.leftOut, ...deals.notClosed],
  ];
  return lists.reduce(
    (total, rows) => total + new Set(rows.flatMap((row) => (isMissedBy(period, row) ? row.row : []))).size,
    0,
  );
}
