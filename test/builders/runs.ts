const times = Number(process.env['RELIABILITY'] ?? 1);

/**
 * How many examples a law is tried on: as many as every `npm test` can afford, and so many times more in
 * `npm run reliability`. Laws that do not say get fast-check's hundred, likewise multiplied.
 */
export function runs(everyTest: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(everyTest * times) };
}

/** Whether what is tried by samples at every `npm test` is tried in full. */
export const isThorough = times > 1;
