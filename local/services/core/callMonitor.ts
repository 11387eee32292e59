/** Counts the calls that would cross to Google, and lets a test fail any of them. */
export interface CallMonitor {
  readonly count: number;
  /** Calls by method, `SpreadsheetApp.Range.getValues`. */
  readonly tally: Readonly<Record<string, number>>;
  /** Called before each counted call with its number, from 1; may throw. */
  beforeCall: ((method: string, number: number) => void) | null;
  note(method: string): void;
  reset(): void;
}

/** A monitor that has seen nothing yet; `check` runs first at every call and may throw (time budget, authorization). */
export function createCallMonitor(check: (method: string) => void): CallMonitor {
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
    reset() {
      count = 0;
      tally = {};
    },
  };
}
