import { addMonths, dayOf } from '../../values/moment';
import type { Facts } from '../facts/facts';

/** What a client brings: A the most. */
export type ClientClass = 'A' | 'B' | 'C';

/**
 * The class of each party with revenue in the twelve months up to today, the largest first: A while those before it
 * bring less than `classA` per cent of all, B while less than `classB`, then C.
 */
export function clientClasses({ sales, settings, now }: Facts): ReadonlyMap<number, ClientClass> {
  const today = dayOf(now);
  const revenues = new Map<number, number>();
  sales.list.between(addMonths(today, -12) + 1, today + 1).each(({ party, revenue }) => {
    if (party >= 0) revenues.set(party, (revenues.get(party) ?? 0) + revenue);
  });
  const ranked = [...revenues].filter(([, revenue]) => revenue > 0);
  ranked.sort(([left, mine], [right, theirs]) => theirs - mine || left - right);
  const total = ranked.reduce((sum, [, revenue]) => sum + revenue, 0);
  let before = 0;
  return new Map(
    ranked.map(([party, revenue]) => {
      const share = (before / total) * 100;
      before += revenue;
      return [party, share < settings.classA ? 'A' : share < settings.classB ? 'B' : 'C'];
    }),
  );
}
