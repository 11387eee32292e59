import { figureOf, type FigureKey } from '../figures/sections/catalogue';
import type { Day, Moment } from '../values/moment';

/** One figure of one month as the History keeps it. */
export interface StoredFigure {
  readonly month: Day;
  readonly figure: FigureKey;
  /** What it was when the month was closed, in the figure's own unit; null: no data then, or not closed yet. */
  readonly closed: number | null;
  /** When it was closed; null while the month is open. */
  readonly closedOn: Moment | null;
  /** By the data of the last refresh that looked so far back. */
  readonly now: number | null;
}

/** A closed figure that comes to something else by the data of now, though it should have come to rest. */
export function isRestated(stored: StoredFigure): boolean {
  return isMoved(stored) && figureOf(stored.figure).matures !== true;
}

/** A closed figure that comes to something else because what it waits for has happened since. */
export function hasMatured(stored: StoredFigure): boolean {
  return isMoved(stored) && figureOf(stored.figure).matures === true;
}

function isMoved({ closed, closedOn, now }: StoredFigure): boolean {
  if (closedOn === null || closed === now) return false;
  // Shares pass through cells, and a host may drop their last digit.
  return closed === null || now === null || Math.abs(now - closed) > 1e-9 * Math.max(1, Math.abs(closed));
}
