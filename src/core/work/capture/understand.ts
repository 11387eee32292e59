import type { SourceRow } from '../../register/tables/sources';
import { readDateTime } from '../../register/schema/readDate';
import { isDayFirst } from '../../register/tables/readingContext';
import { parseIsoMoment } from '../../values/moment';
import { once } from '../../values/once';
import { wallClockIn } from '../../values/wallClock';
import type { CaptureEvent, Instant } from './event';
import { PROVIDERS } from './providers/providers';
import { saidIn, type Delivery, type Said } from './received';

/** What a workbook says of the times and dates of its people. */
export interface Habits {
  readonly zone: string | null;
  /** Such as `ru_RU`. */
  readonly locale: string;
}

/** What a delivery of a source tells; nothing of what changes nothing, or is not understood: see `isUnderstood`. */
export function eventsOf(
  { kind, zone, mapping }: Pick<SourceRow, 'kind' | 'zone' | 'mapping'>,
  delivery: Delivery,
  arrivedAt: Instant,
  habits: Habits,
): readonly CaptureEvent[] {
  const provider = kind === null ? undefined : PROVIDERS[kind];
  if (!provider) return [];
  const clock = once(() => wallClockIn(zone || (provider.zone ?? habits.zone ?? '')));
  const instantOf = (text: string): Instant | null => {
    const dayFirst = provider.dayFirst ?? isDayFirst(habits.locale);
    const moment = parseIsoMoment(text.replace(/[.]\d+$/, '')) ?? readDateTime(text, { dayFirst });
    return typeof moment === 'number' ? clock().dateOf(moment).getTime() : null;
  };
  const fields = fieldsIn(mapping);
  return severalIn(saidIn(delivery)).flatMap((said) => provider.events({ said, arrivedAt, instantOf, fields }));
}

/**
 * Whether it is known what a delivery of a source is about: something comes of it, or it is a ring and the like. Not so of
 * what another program sends, or one that writes otherwise by now; an address that is only opened says nothing.
 */
export function isUnderstood(
  { kind }: Pick<SourceRow, 'kind'>,
  delivery: Delivery,
  events: readonly CaptureEvent[],
): boolean {
  const isOwn = (kind === null ? undefined : PROVIDERS[kind])?.isOwn ?? (() => false);
  const isSilent = delivery.body.trim() === '' && Object.keys(delivery.fields).length === 0;
  return events.length > 0 || isSilent || severalIn(saidIn(delivery)).some(isOwn);
}

/** Programs that save up send a list. */
function severalIn(said: Said): readonly Said[] {
  return Array.isArray(said) ? (said as readonly Said[]) : [said];
}

/** `phone=caller.number; at=started`: which of their fields is what. */
export function fieldsIn(mapping: string): Readonly<Record<string, string>> {
  const pairs = mapping.split(/[;\n]/).map((pair) => pair.split('=').map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([field, path]) => (field && path ? [[field, path]] : [])));
}
