import type { RuntimeOptions } from './options';

/** The time of a runtime. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

/** With a clock given, sleeping only moves time on; otherwise it really waits. */
export function createClock({ now, sleep }: RuntimeOptions): Clock {
  let slept = 0;
  if (!now) return { now: Date.now, sleep: sleep ?? waitHere };
  return {
    now: () => now() + slept,
    sleep(milliseconds) {
      if (sleep) sleep(milliseconds);
      else slept += milliseconds;
    },
  };
}

function waitHere(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
