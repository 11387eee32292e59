import type { Touch } from './ledger';

const TALKED = ['reached', 'lead', 'refused', 'deal', 'claim'];

export function isDismissed(touch: Pick<Touch, 'contact'>): boolean {
  return touch.contact.result === 'spam' || touch.contact.result === 'notClient' || touch.contact.result === 'test';
}

/** An inquiry of our own, to see how it is answered. */
export function isPlanted(touch: Pick<Touch, 'contact'>): boolean {
  return touch.contact.direction === 'in' && touch.contact.result === 'test';
}

export function isTalked(touch: Pick<Touch, 'contact'>): boolean {
  const { direction, result } = touch.contact;
  return direction === 'out' && result !== null && TALKED.includes(result);
}

export function isReaching(touch: Pick<Touch, 'contact'>): boolean {
  const { direction, channel, result } = touch.contact;
  if (direction !== 'out') return false;
  if (channel === 'call' || channel === 'meeting' || channel === null) return isTalked(touch);
  return result !== 'noAnswer' && hasWords(touch);
}

/** A comment or the key of a source; rows that do not say when they were written are not asked. */
function hasWords({ contact: { enteredAt, comment, sourceKey } }: Pick<Touch, 'contact'>): boolean {
  return enteredAt === null || comment !== '' || (sourceKey !== '' && !sourceKey.startsWith('noticed:'));
}

/** Dated before an inquiry, written down after it. */
export function isWrittenAfter(touch: Touch, inquiry: Touch | null): boolean {
  const [written, asked] = [touch.contact.enteredAt, inquiry?.contact.enteredAt ?? null];
  return inquiry !== null && touch.at < inquiry.at && written !== null && asked !== null && written > asked;
}

export function isGenuineInbound(touch: Pick<Touch, 'contact'>): boolean {
  return touch.contact.direction === 'in' && !isDismissed(touch);
}

/** At equal times an inbound comes first, then an outbound that reaches, then the rest. */
export function rankAtSameTime(touch: Pick<Touch, 'contact'>): number {
  return touch.contact.direction === 'in' ? 0 : isReaching(touch) ? 1 : 2;
}
