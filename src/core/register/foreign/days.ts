import { formatDay, type Day } from '../../values/moment';

/** Days of which a file holds everything, the first and the last one included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Whether a file can hold everything of some days: all of them lie within those that its title names; where it names none,
 * it has rows about them.
 */
export function coversDays(everything: Days, titled: Days | null, ofRows: Days | null): boolean {
  if (titled) return titled.first <= everything.first && everything.last <= titled.last;
  return ofRows !== null && ofRows.first <= everything.last && everything.first <= ofRows.last;
}

/** As it is typed and shown: `2026-10-01..2026-10-31`. */
export function formatDays({ first, last }: Days): string {
  return `${formatDay(first)}..${formatDay(last)}`;
}
