/** Seconds before each further try; together longer than the minute after which Google's quotas are full again. */
const WAITS = [1, 2, 4, 8, 16, 32];
const MILLISECONDS = 1000;
/** Too many calls, and a service that is busy. */
const WORTH_ANOTHER_TRY: ReadonlySet<number> = new Set([429, 503]);

export type Pause = (milliseconds: number) => Promise<void>;

/** Repeats a call that Google was too busy for, with growing pauses; every other failure is passed on at once. */
export async function withRetries<Value>(call: () => Promise<Value>, pause: Pause): Promise<Value> {
  for (const seconds of WAITS) {
    try {
      return await call();
    } catch (error) {
      if (!WORTH_ANOTHER_TRY.has(statusOf(error) ?? 0)) throw error;
      await pause(seconds * MILLISECONDS);
    }
  }
  return call();
}

/** The HTTP status of a failed call; null when there was no answer. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
