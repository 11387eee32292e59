import type { SourceRow } from '../core/register/tables/sources';
import { capture } from './extras';
import { properties } from './memory';
import { log } from './messages';

export type Told = ReturnType<ReturnType<typeof capture>['linesOfDelivery']>;

/** Under this property of a source stands by how much the ends of its calls were off. */
export const CLOCK = 'clock.';
/** Under this one how much of what it sends nobody understands. */
export const UNREAD = 'unread.';

/**
 * How the clock of a source agrees with ours, and whether it is understood at all; a warning that cannot be kept is no
 * reason to lose a call.
 */
export function note(row: SourceRow, { events, isUnderstood }: Told, arrivedAt: number): void {
  try {
    keepNoted(CLOCK + row.name, (before) => capture().clockNoted(before, row, events, arrivedAt));
    if (!isUnderstood) keepNoted(UNREAD + row.name, (before) => capture().unreadNoted(before, row, arrivedAt));
  } catch (error) {
    log(error);
  }
}

/** `after`: null leaves it as it is, blank forgets it. */
export function keepNoted(name: string, after: (before: string) => string | null): void {
  const kept = properties();
  const before = kept?.getProperty(name) ?? '';
  const noted = after(before);
  if (noted === null || noted === before) return;
  if (noted === '') kept?.deleteProperty(name);
  else kept?.setProperty(name, noted);
}
