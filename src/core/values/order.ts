const BITS = 11;
const BUCKETS = 1 << BITS;
/** From so many on inserting one by one costs more than a sort. */
const LONG_RUN = 16;

/** Less than zero when the first position comes first. */
type Compare = (left: number, right: number) => number;

/**
 * Positions of whole numbers in ascending order; those of equal ones in the order of `compare`. By their digits (radix
 * sort) and not by comparison, which costs ten times as much for a million moments.
 */
export function ascending(keys: Float64Array, compare: Compare): Uint32Array {
  let [least, most] = [Infinity, -Infinity];
  let order = new Uint32Array(keys.length);
  let other = new Uint32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? 0;
    if (key < least) least = key;
    if (key > most) most = key;
    order[position] = position;
  }
  for (let unit = 1; unit <= most - least; unit *= BUCKETS) {
    distribute(keys, least, unit, order, other);
    [order, other] = [other, order];
  }
  orderTies(order, keys, compare);
  return order;
}

/** One pass: by one digit, keeping the order of the passes before it. */
function distribute(keys: Float64Array, least: number, unit: number, from: Uint32Array, to: Uint32Array): void {
  const digitAt = (position: number): number => Math.floor(((keys[position] ?? 0) - least) / unit) & (BUCKETS - 1);
  const places = new Uint32Array(BUCKETS);
  for (let position = 0; position < keys.length; position++) count(places, digitAt(position));
  let place = 0;
  for (let digit = 0; digit < BUCKETS; digit++) {
    const size = places[digit] ?? 0;
    places[digit] = place;
    place += size;
  }
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- that makes an object of each number until the engine has warmed up
  for (let index = 0; index < from.length; index++) {
    const position = from[index] ?? 0;
    to[count(places, digitAt(position))] = position;
  }
}

/** Adds one and says what was there before. */
function count(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

function orderTies(order: Uint32Array, keys: Float64Array, compare: Compare): void {
  for (let start = 0, end = 1; start < order.length; start = end++) {
    while (end < order.length && keys[order[end] ?? 0] === keys[order[start] ?? 0]) end++;
    if (!isInOrder(order, start, end, compare)) sortRun(order, start, end, compare);
  }
}

/** Rows that stand in order already, as typed ones mostly do, need no sort. */
function isInOrder(order: Uint32Array, start: number, end: number, compare: Compare): boolean {
  for (let next = start + 1; next < end; next++) if (compare(order[next - 1] ?? 0, order[next] ?? 0) > 0) return false;
  return true;
}

/** Runs are short: a handful of contacts in the same minute. */
function sortRun(order: Uint32Array, start: number, end: number, compare: Compare): void {
  if (end - start > LONG_RUN) {
    order.subarray(start, end).sort(compare);
    return;
  }
  for (let next = start + 1; next < end; next++) {
    const moving = order[next] ?? 0;
    let place = next;
    for (; place > start && compare(order[place - 1] ?? 0, moving) > 0; place--) order[place] = order[place - 1] ?? 0;
    order[place] = moving;
  }
}

/** The place of the first item of a sorted list whose moment is not before another. */
export function firstAtOrAfter<Item>(
  sorted: readonly Item[],
  moment: number,
  momentOf: (item: Item) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && momentOf(item) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
