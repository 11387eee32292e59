import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isThorough } from '../builders/runs';

/** What was tried of one kind, for docs/reliability.md. */
export class Tally {
  private tried = 0;
  private readonly broken: string[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** One more attempt: null when what must hold held, else what was wrong. */
  add(wrong: string | null): void {
    this.tried++;
    if (wrong !== null) this.broken.push(wrong);
    if (isThorough) this.tell();
  }

  /** Everything that was wrong. */
  failures(): readonly string[] {
    return this.broken;
  }

  /** `npm run reliability` makes its table of these numbers, also when it was stopped. */
  private tell(): void {
    mkdirSync('build/reliability', { recursive: true });
    const { tried, broken } = this;
    const told = { tried, held: tried - broken.length, failed: broken.length, failures: broken.slice(0, 50) };
    writeFileSync(join('build/reliability', `${this.name}.json`), JSON.stringify(told, null, 2));
  }
}

/** As many of a list as every `npm test` can afford, spread evenly; all of them, or so many, in `npm run reliability`. */
export function share<Item>(items: readonly Item[], everyTest: number, thorough = items.length): readonly Item[] {
  const most = isThorough ? thorough : everyTest;
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]!);
}

/** Numbers from 0 up to a limit, always the same ones for a seed. */
export function chanceFrom(seed: number): (limit: number) => number {
  let state = seed % 2_147_483_646 || 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
