import type { SourceRow } from '../../register/tables/sources';
import { MILLISECONDS_A_DAY } from '../../values/moment';
import type { Instant } from './event';

/** A source of which something came lately that nobody understands. */
export interface Unread {
  readonly source: string;
  /** How many deliveries since the source was last changed. */
  readonly count: number;
}

/** What is kept of a source that sends what nobody understands: how many since it was last changed, and the last of them. */
interface Kept {
  readonly kind: SourceRow['kind'];
  readonly mapping: string;
  readonly count: number;
  readonly last: Instant;
}

type Reader = Pick<SourceRow, 'kind' | 'mapping'>;

/** So many days it is said after the last of them. */
const DAYS_SAID = 7;

/** What to keep after one more that was not understood; whoever corrects the source begins anew. */
export function unreadNoted(kept: string, source: Reader, arrivedAt: Instant): string {
  const count = countIn(kept, source) + 1;
  return JSON.stringify({ kind: source.kind, mapping: source.mapping, count, last: arrivedAt } satisfies Kept);
}

/** How many came lately that nobody could read by what Sources says of their source. */
export function unreadSaid(kept: string, source: Reader, now: Instant): number {
  const { last } = JSON.parse(kept) as Kept;
  return now - last > DAYS_SAID * MILLISECONDS_A_DAY ? 0 : countIn(kept, source);
}

/** Whether Sources says something else of their source by now than when they came. */
export function isCorrected(kept: string, { kind, mapping }: Reader): boolean {
  const noted = JSON.parse(kept) as Kept;
  return noted.kind !== kind || noted.mapping !== mapping;
}

function countIn(text: string, source: Reader): number {
  return text === '' || isCorrected(text, source) ? 0 : (JSON.parse(text) as Kept).count;
}
