import type { SourceRow } from '../../register/tables/sources';
import { parseIsoMoment } from '../../values/moment';
import { once } from '../../values/once';
import { wallClockIn } from '../../values/wallClock';
import type { CaptureEvent, Instant } from './event';
import { PROVIDERS } from './providers/providers';
import { saidIn, type Delivery, type Said } from './received';

/** What a delivery of a source tells; nothing of what changes nothing, or is not understood. */
export function eventsOf(
  { kind, zone, mapping }: Pick<SourceRow, 'kind' | 'zone' | 'mapping'>,
  delivery: Delivery,
  arrivedAt: Instant,
  workbookZone: string,
): readonly CaptureEvent[] {
  const provider = kind === null ? undefined : PROVIDERS[kind];
  if (!provider) return [];
  const clock = once(() => wallClockIn(zone || (provider.zone ?? workbookZone)));
  const instantOf = (text: string): Instant | null => {
    const moment = parseIsoMoment(text.replace(/[.]\d+$/, ''));
    return moment === null ? null : clock().dateOf(moment).getTime();
  };
  const fields = fieldsIn(mapping);
  return severalIn(saidIn(delivery)).flatMap((said) => provider.events({ said, arrivedAt, instantOf, fields }));
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
