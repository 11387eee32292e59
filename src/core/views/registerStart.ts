import type { Facts } from '../figures/facts/facts';
import { startOfMonth, type Day } from '../values/moment';

/** The first month anything happened in; null for a register without contacts, sales and deals. */
export function registerStart({ contacts, sales, deals }: Facts): Day | null {
  let first = Number.POSITIVE_INFINITY;
  const look = (day: Day): void => {
    if (day < first) first = day;
  };
  for (const { day } of contacts.rows) look(day);
  for (const { day } of sales.rows) look(day);
  for (const { openedOn } of deals.rows) look(openedOn);
  return Number.isFinite(first) ? startOfMonth(first) : null;
}
