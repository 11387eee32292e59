import type { Touch } from './ledger';

const TALKED = ['reached', 'lead', 'refused', 'deal'];

export function isDismissed(touch: Pick<Touch, 'contact'>): boolean {
  return touch.contact.result === 'spam' || touch.contact.result === 'notClient';
}

export function isTalked(touch: Pick<Touch, 'contact'>): boolean {
  const { direction, result } = touch.contact;
  return direction === 'out' && result !== null && TALKED.includes(result);
}

export function isReaching(touch: Pick<Touch, 'contact'>): boolean {
  const { direction, channel, result } = touch.contact;
  if (direction !== 'out') return false;
  return channel === 'call' || channel === 'meeting' || channel === null ? isTalked(touch) : result !== 'noAnswer';
}

export function isGenuineInbound(touch: Pick<Touch, 'contact'>): boolean {
  return touch.contact.direction === 'in' && !isDismissed(touch);
}

/** At equal times an inbound comes first, then an outbound that reaches, then the rest. */
export function rankAtSameTime(touch: Pick<Touch, 'contact'>): number {
  return touch.contact.direction === 'in' ? 0 : isReaching(touch) ? 1 : 2;
}
