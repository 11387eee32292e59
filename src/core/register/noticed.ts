import { formatMoment, type Moment } from '../values/moment';

const MARK = 'noticed:';

/**
 * What stands in the source key of a row that got its time not when it was begun but when somebody next edited it: the
 * row tells for itself that its time is no more than a guess, whatever becomes of the Journal.
 */
export function noticedMark(at: Moment): string {
  return MARK + formatMoment(at);
}

export function isNoticedMark(sourceKey: string): boolean {
  return sourceKey.startsWith(MARK);
}

/** Whether a row still bears the time at which it was noticed: nobody has put the right one in its place. */
export function isTimeNoticed(sourceKey: string, at: Moment | null): boolean {
  return at !== null && sourceKey === noticedMark(at);
}
