import { setImmediate as othersFirst } from 'node:timers/promises';
import type { KeptDelivery } from '../../src/core/work/knock';
import type { Terminal } from '../cli/terminal';
import { commandWords } from '../cli/words';
import type { Runtime } from '../services/runtime';
import type { Book } from './book';
import type { Journal } from './journal';

/** Makes rows of what the journal keeps. */
export interface Folding {
  /** Something has been kept: soon, together with what comes meanwhile. */
  readonly soon: () => void;
  /** At once, and whatever is under way to its end. */
  readonly now: () => Promise<void>;
}

/** A few hundred milliseconds after the first; while one writes, the next wait. Milliseconds. */
const SOON = 300;
/** Between two writings of the workbook, so that there is time to answer in a flood. */
const BETWEEN = 5_000;
const AT_ONCE = 200;

export function foldingInto(book: Book, journal: Journal<KeptDelivery>, terminal: Terminal): Folding {
  const words = commandWords(terminal.language);
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let endedAt = -BETWEEN;
  const fold = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const kept = journal.kept();
    if (kept.length === 0) return;
    try {
      const left = await book.change((runtime) => workedIn(runtime, kept));
      await journal.forget(new Set(kept.filter((delivery) => !left.has(delivery))));
      const waiting = new Set([...left].map(({ name }) => name));
      if (waiting.size > 0) terminal.say(words.deliveriesWait(left.size, [...waiting]));
    } catch (error) {
      terminal.say(words.deliveriesStay(kept.length, error instanceof Error ? error.message : String(error)));
    }
    endedAt = performance.now();
  };
  const now = (): Promise<void> => (last = last.then(fold));
  return {
    now,
    soon() {
      timer ??= setTimeout(() => void now(), Math.max(SOON, endedAt + BETWEEN - performance.now()));
    },
  };
}

/** Which of them could not be taken, their source being gone. */
async function workedIn(runtime: Runtime, kept: readonly KeptDelivery[]): Promise<ReadonlySet<KeptDelivery>> {
  const left = new Set<KeptDelivery>();
  for (let first = 0; first < kept.length; first += AT_ONCE) {
    const some = kept.slice(first, first + AT_ONCE);
    for (const index of runtime.run('receiveKept_', some) as readonly number[]) {
      const delivery = some[index];
      if (delivery) left.add(delivery);
    }
    await othersFirst();
  }
  return left;
}
