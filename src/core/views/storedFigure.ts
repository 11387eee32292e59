import type { Day, Moment } from '../values/moment';

/** One figure of one month as the History keeps it. */
export interface StoredFigure {
  readonly month: Day;
  /** Key of the figure. */
  readonly figure: string;
  /** What it was when the month was closed, in the figure's own unit; null: no data then, or not closed yet. */
  readonly closed: number | null;
  /** When it was closed; null while the month is open. */
  readonly closedOn: Moment | null;
  /** By the data of the last refresh that looked so far back. */
  readonly now: number | null;
}
