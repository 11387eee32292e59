import type { Sale } from '../../register/tables/sales';
import type { Day, Moment } from '../../values/moment';
import type { Money } from '../../values/money';

/** A sale row that counts, with its returns attributed to it. */
export interface SaleFact {
  readonly sale: Sale;
  readonly date: Moment;
  readonly day: Day;
  /** First day of the calendar month. */
  readonly month: Day;
  /** Index of the party; -1 when the row names no client. */
  readonly party: number;
  /** Revenue with every linked return, whenever dated up to now. An adjustment's is its own. */
  readonly revenue: Money;
  /** Cost with the returns' cost; null when the row has none. */
  readonly cost: Money | null;
  /** Revenue above zero that returns of the same calendar month do not bring to zero or below. */
  readonly isPurchase: boolean;
  /** A negative row that belongs to no sale. */
  readonly isAdjustment: boolean;
}
