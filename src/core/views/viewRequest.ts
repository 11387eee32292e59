import type { Analysis } from '../analysis';
import type { ClosedMonth } from '../figures/closing/keptRow';
import type { Texts } from '../texts';
import type { Moment } from '../values/moment';
import type { Undelivered } from '../work/alerting/channel';
import type { Unread } from '../work/capture/unread';
import { periodAround, type Period } from '../register/time/period';
import type { SaidOfAlert } from './dashboard/knownAlerts';
import type { StoredFigure } from './storedFigure';

/** A source that sends in another zone than Sources says. */
export interface ClockOff {
  readonly source: string;
  /** As it is to be written: `+04:00`. */
  readonly zone: string;
}

/** What the generated sheets are made from. */
export interface ViewRequest {
  readonly analysis: Analysis;
  readonly texts: Texts;
  /** What the owner has chosen on the Dashboard; null: the current month. */
  readonly period: Period | null;
  /** The figures that are folded on the Dashboard are asked for too; absent: they are not. */
  readonly showsAll?: boolean;
  /** What the History sheet held before. */
  readonly history: readonly StoredFigure[];
  /** What stood beside the alerts of the Dashboard; absent: nothing. */
  readonly saidOfAlerts?: readonly SaidOfAlert[];
  /** When letters and alerts last went by themselves; absent where nobody has switched them on. */
  readonly lastSending?: Moment;
  /** Whom they do not reach; absent: nobody knows of any. */
  readonly undelivered?: readonly Undelivered[];
  /** Phones get an older version of the script than this one; absent: nobody knows of any. */
  readonly isWebOld?: boolean;
  /** Sources whose clock is whole hours off, each with the zone to write down; absent: none is known. */
  readonly clocks?: readonly ClockOff[];
  /** Sources that send what nobody understands; absent: none is known. */
  readonly unread?: readonly Unread[];
  /** The rows kept when months were closed; absent: they were not looked up. */
  readonly closedMonths?: readonly ClosedMonth[];
}

export function periodOf({ analysis, period }: Pick<ViewRequest, 'analysis' | 'period'>): Period {
  return period ?? periodAround(analysis.book.facts.now, 'month');
}
