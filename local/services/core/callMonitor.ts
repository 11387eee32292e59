/** What the running program does at the border between a script and the services. */
export interface Border {
  /** Refuses a call that is too late or not allowed in this kind of run. */
  readonly check: (method: string) => void;
  /** Refuses a method whose permission is missing. */
  readonly permit: (method: string) => void;
  /** A value of the services as one of the running script's own. */
  readonly answer: (value: unknown) => unknown;
  /** An error of the services as one of the running script's own, in the language of the account. */
  readonly refuse: (error: unknown) => unknown;
}

/** Counts the calls that would cross to Google, and lets a test fail any of them. */
export interface CallMonitor extends Border {
  readonly count: number;
  /** Calls by method, `SpreadsheetApp.Range.getValues`. */
  readonly tally: Readonly<Record<string, number>>;
  /** Called before each counted call with its number, from 1; may throw. */
  beforeCall: ((method: string, number: number) => void) | null;
  note(method: string): void;
  reset(): void;
}

/** A monitor that has seen nothing yet. */
export function createCallMonitor({ check, permit, answer, refuse }: Border): CallMonitor {
  let count = 0;
  let tally: Record<string, number> = {};
  return {
    beforeCall: null,
    get count() {
      return count;
    },
    get tally() {
      return tally;
    },
    note(method) {
      check(method);
      count++;
      tally[method] = (tally[method] ?? 0) + 1;
      this.beforeCall?.(method, count);
    },
    check,
    permit,
    answer,
    refuse,
    reset() {
      count = 0;
      tally = {};
    },
  };
}
