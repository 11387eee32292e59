import { type Moment } from '../core/values/moment';
/** Turns instants into the spreadsheet's wall clock and back; the script's own zone plays no part. */
export interface WallClock {
  readonly momentOf: (date: Date) => Moment;
  /** Of an hour that comes twice the first; of one that is skipped, as much later as was skipped. */
  readonly dateOf: (moment: Moment) => Date;
}
export declare function wallClockIn(timeZone: string): WallClock;
