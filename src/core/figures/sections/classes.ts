import { addMonths, dayOf } from '../../values/moment';
import type { Money } from '../../values/money';
import type { Facts } from '../facts/facts';

/** What a client brings: A the most. */
export type ClientClass = 'A' | 'B' | 'C';

/** The least revenue of twelve months that makes a client A, and B: by it one client is told without all the others. */
export type ClassLimits = readonly [a: Money, b: Money];

/**
 * The class of each party with revenue in the twelve months up to today, the largest first: A while those before it
 * bring less than `classA` per cent of all, B while less than `classB`, then C.
 */
export function clientClasses(facts: Facts): ReadonlyMap<number, ClientClass> {
  return new Map(ranked(facts).map(({ party, ofClass }) => [party, ofClass]));
}

/** Null while nobody has bought for twelve months. */
export function classLimits(facts: Facts): ClassLimits | null {
  const all = ranked(facts);
  const least = (classes: readonly ClientClass[]): Money =>
    Math.min(...all.flatMap(({ revenue, ofClass }) => (classes.includes(ofClass) ? revenue : [])));
  return all.length === 0 ? null : [least(['A']), least(['A', 'B'])];
}

/** The class of one party by its own sales; null where it has none. */
export function classOf(facts: Facts, party: number, [a, b]: ClassLimits): ClientClass | null {
  const revenue = revenues(facts).get(party) ?? 0;
  if (revenue <= 0) return null;
  return revenue >= a ? 'A' : revenue >= b ? 'B' : 'C';
}

function ranked(facts: Facts): readonly { party: number; revenue: Money; ofClass: ClientClass }[] {
  const { settings } = facts;
  const all = [...revenues(facts)].filter(([, revenue]) => revenue > 0);
  all.sort(([left, mine], [right, theirs]) => theirs - mine || left - right);
  const total = all.reduce((sum, [, revenue]) => sum + revenue, 0);
  let before = 0;
  return all.map(([party, revenue]) => {
    const share = (before / total) * 100;
    before += revenue;
    return { party, revenue, ofClass: share < settings.classA ? 'A' : share < settings.classB ? 'B' : 'C' };
  });
}

function revenues({ sales, now }: Facts): ReadonlyMap<number, Money> {
  const today = dayOf(now);
  const sums = new Map<number, Money>();
  sales.list.between(addMonths(today, -12) + 1, today + 1).each(({ party, revenue }) => {
    if (party >= 0) sums.set(party, (sums.get(party) ?? 0) + revenue);
  });
  return sums;
}
