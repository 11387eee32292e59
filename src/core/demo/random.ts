import { randomNumbers } from '../values/random';

/** Draws that look random and are the same every time: the demo must be the same for everybody. */
export interface Random {
  /** A whole number between two bounds, both included. */
  readonly int: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** The mean, give or take a share of it, the middle likelier than the ends. */
  readonly around: (mean: number, share: number) => number;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** A stream of draws of its own for each subject, so that a change in one part of the demo leaves the others alone. */
export function randomOf(subject: string): Random {
  const next = randomNumbers(hashOf(subject));
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (items) => itemAt(items, int(0, items.length - 1)),
    around: (mean, share) => mean * (1 + share * (next() + next() - 1)),
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = int(0, last);
        [shuffled[last], shuffled[other]] = [itemAt(shuffled, other), itemAt(shuffled, last)];
      }
      return shuffled;
    },
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

/** The item at a position counted round and round; the demo's lists are never empty. */
export function itemAt<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length];
  if (item === undefined) throw new RangeError('A list of the demo is empty.');
  return item;
}
