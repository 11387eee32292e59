/** Neighbouring places with something in common: from where, how many, what. */
export interface Run<Item> {
  readonly start: number;
  readonly count: number;
  readonly item: Item;
}

export function runsOf<Item>(items: readonly Item[]): readonly Run<Item>[] {
  const runs: { start: number; count: number; item: Item }[] = [];
  items.forEach((item, index) => {
    const last = runs[runs.length - 1];
    if (last && Object.is(last.item, item)) last.count++;
    else runs.push({ start: index, count: 1, item });
  });
  return runs;
}

/** Whole numbers that follow each other: from which, how many. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Rows or columns, in any order, as stretches without a gap. */
export function stretchesOf(numbers: readonly number[]): readonly Stretch[] {
  const ordered = [...new Set(numbers)].sort((left, right) => left - right);
  return runsOf(ordered.map((number, index) => number - index)).map(({ start, count }) => ({
    first: ordered[start] ?? 0,
    count,
  }));
}

/** The stretch from the first to the last of some numbers, whatever is missing between them. */
export function spanOf(numbers: readonly number[]): Stretch {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return numbers.length === 0 ? { first: 0, count: 0 } : { first, count: last - first + 1 };
}

/** A list in few letters: how many times each item stands in a row. */
export type Packed<Item> = readonly (readonly [count: number, item: Item])[];

export function packed<Item>(items: readonly Item[]): Packed<Item> {
  return runsOf(items).map(({ count, item }) => [count, item]);
}

export function unpacked<Item>(runs: Packed<Item>): readonly Item[] {
  return runs.flatMap(([count, item]) => new Array<Item>(count).fill(item));
}
