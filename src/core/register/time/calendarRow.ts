import type { Moment } from '../../values/moment';

/** A row of the Calendar as working time reads it: hours of a weekday, or of one date that replaces its day. */
export interface CalendarRow {
  /** 1-based row of its sheet. */
  readonly row: number;
  /** ISO number of the weekday as text, `'1'` is Monday. */
  readonly weekday: '1' | '2' | '3' | '4' | '5' | '6' | '7' | null;
  readonly date: Moment | null;
  /** Blank: a weekday works; a date works the hours beside it, without any it is a holiday. `absent` is one person's day off and changes nobody's hours. */
  readonly kind: 'work' | 'holiday' | 'short' | 'working' | 'absent' | null;
  /** Minutes after midnight. */
  readonly from: number | null;
  readonly to: number | null;
  readonly note: string;
}
