const times = Number(process.env['RELIABILITY'] ?? 1);

/** Whether what is tried by samples at every `npm test` is tried in full. */
export const isThorough = times > 1;

/**
 * Where the drawing of examples begins in `npm test`, which therefore says the same of the same program everywhere and
 * always. `npm run reliability` begins anywhere: that is where new examples are looked for.
 */
const SEED = 20260101;

/**
 * How many examples a law is tried on, and which: as many as every `npm test` can afford (fast-check's hundred unless
 * the law says), and so many times more in `npm run reliability`.
 */
export function runs(everyTest = 100): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: Math.ceil(everyTest * times), ...(isThorough ? {} : { seed: SEED }) };
}
