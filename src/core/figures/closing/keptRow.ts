import type { TableKey } from '../../register/tables/tables';
import type { Money } from '../../values/money';
import type { Moment } from '../../values/moment';

/** A row behind a figure as it stood at one moment: how it is found again, and in a few words what it was. */
export interface KeptRow {
  readonly table: TableKey;
  /** Blank where the row had none: then its content finds it. */
  readonly id: string;
  /** Another one as soon as a cell that figures look at changes, or what a sale comes to with its returns. */
  readonly print: string;
  readonly at: Moment | null;
  /** What the row adds to a sum of money: a sale with its returns, the amount of a deal. */
  readonly amount: Money | null;
  /** As typed: party, channel, result, stage. */
  readonly words: string;
}

/** A row as it stands now, with its place: 1-based row of its sheet. */
export interface PlacedRow extends KeptRow {
  readonly row: number;
}

/** A row as one figure takes it: in its value, or only looked at (below the line of a share). */
export interface FigureRow extends KeptRow {
  readonly counts: boolean;
}

/** A row with the figures that rest on it: their keys, with a mark where they only looked at it. */
export interface CountedRow extends KeptRow {
  readonly figures: ReadonlySet<string>;
}

/** Stands before the key of a figure that only looked at a row. */
export const LOOKED_AT = '?';

/** How figures may be named in the sets of rows: each in its two ways. */
export function restingNames(figures: readonly string[]): readonly string[] {
  return figures.flatMap((figure) => [figure, LOOKED_AT + figure]);
}

/** What figures of a month rested on when they were closed. */
export interface ClosedMonth {
  /** Its first day. */
  readonly month: number;
  readonly closedOn: Moment;
  /** The figures closed then: all of them, or those a later version of the product added. */
  readonly figures: readonly string[];
  readonly rows: readonly CountedRow[];
}
