/** A law asks for as many examples as it deserves: every `npm test` draws a third of them, `npm run reliability` so many times as many. */
const times = Number(process.env['RELIABILITY'] ?? 1 / 3);

/** Whether what is tried by samples at every `npm test` is tried in full. */
export const isThorough = times > 1;

/**
 * Where the drawing of examples begins in `npm test`, which therefore says the same of the same program everywhere and
 * always. `npm run reliability` begins anywhere: that is where new examples are looked for.
 */
const SEED = 20260101;

/** How many examples a law is tried on, fast-check's hundred unless it says, and which. */
export function runs(deserved = 100): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: Math.ceil(deserved * times), ...(isThorough ? {} : { seed: SEED }) };
}
