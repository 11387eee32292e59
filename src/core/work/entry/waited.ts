/** In minutes: what went out at once is of now, and a clock that was set anew meanwhile tells nothing. */
const WAITED = { least: 2, most: 7 * 1440 } as const;

/** How many minutes what was typed on a phone waited for a network; 0 where it did not, or nobody can know. */
export function minutesWaited(age = 0): number {
  return age >= WAITED.least && age <= WAITED.most ? age : 0;
}
