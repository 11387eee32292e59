import type { ProblemTexts } from '../core/texts';

/** A problem of which the same is said wherever it stands. */
export function plain(expected: string, fix: string): ProblemTexts {
  return { expected: () => expected, fix: () => fix };
}
