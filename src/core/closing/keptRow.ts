import type { TableKey } from '../register/tables';
import type { Money } from '../values/money';
import type { Moment } from '../values/moment';

/** A row behind a figure as it stood at one moment: how it is found again, and in a few words what it was. */
export interface KeptRow {
  readonly table: TableKey;
  /** Blank where the row had none: then its content finds it. */
  readonly id: string;
  /** Another one as soon as a cell that figures look at changes, or what the row comes to with its returns or answer. */
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

/** A row with the figures that counted it. */
export interface CountedRow extends KeptRow {
  readonly figures: ReadonlySet<string>;
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
